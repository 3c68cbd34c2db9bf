import Markdown
import Reporting

/// What one body wrote on a task: what it did, and apart from that its difficulties, their causes and its proposals.
struct TaskText {
  /// A stretch of it, with the heading that its author put over it.
  struct Piece: ViewModel {
    let title: String?
    let text: SafeHTML

    static let fields = Fields<Piece>([
      .text("title", optional: { $0.title }),
      .html("text") { $0.text },
    ])
  }

  /// What a page shows at once.
  private(set) var lead: [Piece] = []
  /// What it folds away; empty where the text is short.
  private(set) var rest: [Piece] = []
  private(set) var topics: [ReportPart.Role: [SafeHTML]] = [:]

  /// The parts that are gathered over all bodies, in the order in which pages show them.
  static let gathered: [ReportPart.Role] = [.difficulties, .causes, .proposals]

  /// In bytes of HTML: a text that is not longer stands there whole.
  private static let shortLimit = 1600
  /// In bytes of HTML: how much of a longer one is shown at once.
  private static let leadLimit = 900
  /// In bytes: the longest text that can say no more than a state, its two keys and the spaces around them.
  private static let statusLimit = 400

  /// - Parameters:
  ///   - root: the way from the page to the site's root.
  ///   - page: the address of the report's own page, from there.
  init(_ section: Section, of document: Document, root: String, page: String) {
    let whole = SectionPart(id: nil, role: nil, title: nil, blocks: section.blocks)
    var pieces: [(title: String?, blocks: [Range<Int>])] = []
    for part in section.parts.isEmpty ? [whole] : section.parts {
      if let role = part.role, TaskText.gathered.contains(role) {
        let html = TaskText.html(part.blocks, of: document, root: root, page: page)
        if !html.bytes.isEmpty { topics[role, default: []].append(html) }
        continue
      }
      var blocks = TaskText.siblings(part.blocks, of: document)
      if pieces.isEmpty, let first = blocks.first, TaskText.isStatus(document.blocks[first], of: section) {
        blocks.removeFirst()
      }
      // "Kết quả" says what the page says already.
      if !blocks.isEmpty { pieces.append((part.role == .results ? nil : part.title, blocks)) }
    }
    let size = pieces.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + document.blocks[$1.lowerBound].html.count } }
    var room = size <= TaskText.shortLimit ? Int.max : TaskText.leadLimit
    for (title, blocks) in pieces {
      let shown = blocks.prefix { block in
        room -= min(room, document.blocks[block.lowerBound].html.count + 1)
        return room > 0
      }
      func piece(_ title: String?, _ blocks: ArraySlice<Range<Int>>) -> Piece? {
        guard let first = blocks.first, let last = blocks.last else { return nil }
        let text = TaskText.html(first.lowerBound..<last.upperBound, of: document, root: root, page: page)
        return Piece(title: title, text: text)
      }
      if let piece = piece(title, shown) { lead.append(piece) }
      if let piece = piece(shown.isEmpty ? title : nil, blocks[shown.endIndex...]) { rest.append(piece) }
    }
  }

  private static func html(_ blocks: Range<Int>, of document: Document, root: String, page: String) -> SafeHTML {
    SafeHTML(bytes: Anchors.withoutIDs(document.fragment(blocks).rendered(root: root), page: page))
  }

  /// The blocks of a stretch that stand in no other of it, each with its descendants.
  private static func siblings(_ blocks: Range<Int>, of document: Document) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = blocks.lowerBound
    while index < blocks.upperBound {
      result.append(index..<document.blocks[index].end)
      index = document.blocks[index].end
    }
    return result
  }

  /// Whether a paragraph or a list only says the state and the progress, which the page shows in its own words.
  private static func isStatus(_ blocks: ArraySlice<Block>, of section: Section) -> Bool {
    guard let status = section.status.status else { return false }
    return blocks.allSatisfy { block in
      switch block.kind {
      case .list, .item: true
      case .paragraph: isStatus(block.text, status: status, progress: section.progress)
      default: false
      }
    }
  }

  private static func isStatus(_ text: String, status: TaskStatus, progress: Progress?) -> Bool {
    // A state in words, and the progress as typed, are short; most first paragraphs are not.
    guard text.utf8.count <= statusLimit + (progress?.text.utf8.count ?? 0) else { return false }
    return text.lines.allSatisfy { line in
      let scalars = line.unicodeScalars
      guard let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "\u{ff1a}" }) else { return false }
      let value = String(scalars[colon...].dropFirst().drop { $0.properties.isWhitespace })
      return TaskStatus(text: value) == status || value == progress?.text
    }
  }
}

extension StandingReport {
  /// The report or supplement whose section on a task counts, and that section.
  func source(on task: Int) -> (report: Report, section: Section)? {
    for part in parts {
      if let section = part.sections.first(where: { $0.task == task }) { return (part, section) }
    }
    return nil
  }
}
