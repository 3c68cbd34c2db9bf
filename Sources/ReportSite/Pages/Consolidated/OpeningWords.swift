import Markdown
import Reporting

/// The first sentences of what a body did on a task, without its state, its figures, its headings and its tables.
struct OpeningWords {
  /// Nil where nothing is said in words.
  let text: String?

  /// In characters: another sentence is taken as long as all of them stay under it.
  private static let roomForMore = 240
  /// In characters: where the first sentence is cut.
  private static let longest = 420
  /// Of a report's parts these have places of their own.
  private static let elsewhere: [ReportPart.Role] = [.difficulties, .causes, .proposals, .nextSteps]

  init(_ section: Section, of report: Report) {
    let whole = SectionPart(id: nil, role: nil, title: nil, blocks: section.blocks)
    let parts = (section.parts.isEmpty ? [whole] : section.parts).filter { part in
      part.role.map { !OpeningWords.elsewhere.contains($0) } ?? true
    }
    let skipped = OpeningWords.linesOfData(section, of: report)
    var text = ""
    // Some say the same under every heading.
    var said: Set<String> = []
    reading: for part in parts {
      for sentence in OpeningWords.sentences(in: part.blocks, of: report.document, besides: skipped, section) {
        let words = sentence.withoutFullStop
        guard !said.contains(words) else { continue }
        said.insert(words)
        guard !text.isEmpty else {
          text = sentence.shortened(to: OpeningWords.longest)
          continue
        }
        let ending = text.last.map { ".!?…".contains($0) } ?? true ? " " : ". "
        guard OpeningWords.hasRoom(for: sentence, after: text) else { break reading }
        text += ending + sentence
      }
    }
    self.text = text.isEmpty ? nil : text.startingLarge
  }

  private static func hasRoom(for sentence: String, after text: String) -> Bool {
    // Characters are slow to count, and never more than bytes.
    text.utf8.count + sentence.utf8.count < roomForMore || text.count + sentence.count < roomForMore
  }

  /// The lines of figures and of the state.
  private static func linesOfData(_ section: Section, of report: Report) -> Set<Int> {
    var lines = Set(report.figures.map(\.place.line) + report.unknownFigures.map(\.place.line))
    lines.formUnion(report.stated.map(\.place.line))
    if case .stated(_, let place) = section.status { lines.insert(place.line) }
    if case .unknown(_, let place) = section.status { lines.insert(place.line) }
    return lines
  }

  private static func sentences(
    in blocks: Range<Int>, of document: Document, besides skipped: Set<Int>, _ section: Section
  ) -> [String] {
    var result: [String] = []
    var index = blocks.lowerBound
    while index < blocks.upperBound, result.count < 4 {
      let block = document.blocks[index]
      switch block.kind {
      case .list, .item: index += 1
      case .paragraph:
        let lines = zip(block.lines, block.text.lines).filter { line, text in
          !skipped.contains(line) && !isState(text, of: section)
        }.map(\.1)
        let text = lines.joined(separator: " ").withoutLineBreaks.withSingleSpaces
        // A line that only leads to a list or a table.
        if !text.hasSuffix(":"), text.contains(where: \.isLetter) { result += text.sentences }
        index = block.end
      default: index = block.end
      }
    }
    return result
  }

  /// "Tình hình: Đang thực hiện", "Tiến độ: 60 %".
  private static func isState(_ line: Substring, of section: Section) -> Bool {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let value = String(line[line.index(after: colon)...].drop { $0.isWhitespace })
    if value == section.progress?.text { return true }
    guard let status = section.status.status, line[..<colon].utf8.count <= 100, line[..<colon].count < 24 else {
      return false
    }
    return TaskStatus(text: value) == status
  }
}

extension String {
  /// With a space for each line break that is typed as a tag.
  fileprivate var withoutLineBreaks: String {
    guard utf8.contains(UInt8(ascii: "<")) else { return self }
    return ["<br>", "<br/>", "<br />"].reduce(self) { $0.replacing($1, with: " ") }
  }

  /// With one space where there are several, and none at its ends.
  fileprivate var withSingleSpaces: String {
    var last = UInt8(ascii: " ")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte != UInt8(ascii: " ") || last != byte { bytes.append(byte) }
      last = byte
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One by one. A full stop ends a sentence before a space and a capital, but not behind a number or an abbreviation
  /// such as "TP." or "Th.S.".
  var sentences: [String] {
    var result: [String] = []
    var start = startIndex
    // Where the word before the stop begins.
    var wordStart = startIndex
    var stop: String.Index?
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): stop = index
      case UInt8(ascii: " "):
        let after = utf8.index(after: index)
        if let end = stop, after < endIndex, self[after].isUppercase,
          self[wordStart..<end].mayEndSentence
        {
          result.append(String(self[start..<index]))
          start = after
        }
        wordStart = after
        stop = nil
      default: stop = nil
      }
    }
    if start < endIndex { result.append(String(self[start...])) }
    return result
  }
}

extension Substring {
  /// Whether a full stop behind this word ends a sentence: not behind a number, "TP" or "Th.S".
  fileprivate var mayEndSentence: Bool {
    let isAbbreviation = count <= 3 && first?.isUppercase ?? false || utf8.contains(UInt8(ascii: "."))
    return !isAbbreviation && !allSatisfy(\.isNumber)
  }
}
