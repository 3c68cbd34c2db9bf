import Reporting

/// The index of at most `capacity` reports of one period, as files.
///
/// A query loads from it the shelves of words that its words stand in (`t0.js`, …), then `muc.js` where they meet, then the
/// stretches of text that are shown (`v0.js`, …). The folder's name changes with its contents, so that a browser never
/// mixes two builds and a period that did not change keeps its files.
package struct SearchShelf: Sendable {
  /// What the table of contents says of a shelf.
  package struct Entry: Sendable {
    /// Its index in the plan's periods.
    let period: Int
    /// What its files call themselves: `2024-q4-1`.
    let key: String
    let folder: String
    /// The first word of each file of words, without marks.
    let firstWords: [String]
  }

  package let entry: Entry
  package let files: [OutputFile]

  static let capacity = 200
  /// From this many bytes on a file of words, or of text, is full.
  static let (fullOfWords, fullOfText) = (12_000, 16_000)

  /// One page with what is to be found on it.
  struct Page: Sendable {
    /// The body's place in the roster.
    let unit: Int
    /// The page's name in its folder, without `.html`.
    let file: String
    let number: String
    /// Whether it is an earlier version, or one of several of which none stands.
    let isSuperseded: Bool
    let passages: [SearchPassage]
  }

  /// - Parameter base: the folder of the pages, with a `/` at its end.
  init(period: Int, key: String, base: String, pages: some Sequence<Page>) {
    var words = SearchPostings()
    var texts = SearchTexts()
    var position = 0
    var starts: [(position: Int, page: Page)] = []
    for page in pages {
      starts.append((position, page))
      for passage in page.passages {
        let count = words.add(passage.text, at: position)
        guard count > 0 else { continue }
        texts.add(passage, at: position)
        position += count + SearchShelf.gap
      }
    }
    let contents = ScriptText.call("\(key)/muc") { script in
      script.literal("[")
      script.string(base)
      script.comma()
      script.array(starts) { script, start in
        script.literal("[")
        script.number(start.position)
        script.comma()
        script.number(start.page.unit)
        script.comma()
        script.string(start.page.file)
        script.comma()
        script.string(start.page.number)
        script.comma()
        script.number(start.page.isSuperseded ? 1 : 0)
        script.literal("]")
      }
      script.comma()
      script.array(texts.starts) { $0.number($1) }
      script.literal("]")
    }
    let shelves = words.files(key: key)
    let parts =
      [("muc", contents)] + shelves.enumerated().map { ("t\($0)", $1.bytes) }
      + texts.files(key: key).enumerated().map { ("v\($0)", $1) }
    let folder = "\(Address.searchFolder)/\(key)-\(contentHash(ofAll: parts.map(\.1)))"
    files = parts.map { OutputFile(path: "\(folder)/\($0.0).js", bytes: $0.1) }
    entry = Entry(period: period, key: key, folder: folder, firstWords: shelves.map(\.first))
  }

  /// Places left free between two passages, so that no phrase reaches from one into the next.
  private static let gap = 16
}

/// The text of a shelf, cut between passages into files that a query loads one by one.
private struct SearchTexts {
  private struct File {
    /// Of the section that its first passage stands in.
    let heading: String
    let start: Int
    var passages: [ScriptText] = []
    var size = 0
  }

  private var files: [File] = []
  private var heading = ""

  var starts: [Int] { files.map(\.start) }

  mutating func add(_ passage: SearchPassage, at position: Int) {
    switch passage.kind {
    case .heading: heading = passage.text
    case .head: heading = ""
    case .text: break
    }
    if files.last.map({ $0.size >= SearchShelf.fullOfText }) ?? true {
      files.append(File(heading: heading, start: position))
    }
    var script = ScriptText()
    script.literal("[")
    script.number(position)
    script.comma()
    script.string(passage.anchor)
    script.comma()
    script.string(passage.text)
    if passage.kind != .text {
      script.comma()
      script.number(passage.kind.rawValue)
    }
    script.literal("]")
    files[files.count - 1].size += script.bytes.count
    files[files.count - 1].passages.append(script)
  }

  func files(key: String) -> [[UInt8]] {
    files.enumerated().map { number, file in
      ScriptText.call("\(key)/v\(number)") { script in
        script.literal("[")
        script.string(file.heading)
        script.comma()
        script.array(file.passages) { $0.append($1) }
        script.literal("]")
      }
    }
  }
}
