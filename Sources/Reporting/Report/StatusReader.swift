import Markdown

/// Finds a section's state and progress, mostly among its first lines.
struct StatusReader: Sendable {
  let status: StatusStatement
  let progress: Progress?
  /// States that the section gives besides, and other than the one that counts.
  let repeated: [RepeatedStatus]
  /// The lines of the text that state them and nothing else, which are no sentences of the section.
  let lines: Set<Int>

  /// A state that some words give, and where.
  struct Statement {
    let status: TaskStatus
    let text: String
    let place: TextPlace
  }

  /// Reads the paragraphs and list items of a section, above all those before its first heading or table.
  ///
  /// Lines that were copied with the spaces before them are code to Markdown; as far as they begin with a state or a
  /// progress they are read like a paragraph.
  ///
  /// What is no state counts as a mistyped one only among the first of them: further down "Tình hình: …" may begin any
  /// sentence. A state further down counts where the section gives no other one.
  ///
  /// - Parameter heading: the state that stands in the section's heading; one below it goes before it.
  init(_ blocks: Range<Int>, of document: Document, source: SourceText, heading: Statement? = nil) {
    var found = Found()
    var paragraphs = 0
    var isTop = true
    for index in blocks {
      let block = document.blocks[index]
      switch block.kind {
      case .heading, .table: isTop = false
      case .paragraph: paragraphs += 1
      case .code where !block.isFenced(in: source): paragraphs += 1
      default: continue
      }
      var line = block.lines.lowerBound
      for text in StatusReader.lines(of: block) {
        if isTop {
          found.take(text, line: line, isAtTop: paragraphs <= 3, isFirst: index == blocks.lowerBound, source: source)
        } else {
          found.takeFurtherDown(text, line: line, source: source)
        }
        line += 1
      }
    }
    found.settle(heading: heading)
    status = found.status
    progress = found.progress
    repeated = found.repeated
    lines = found.lines
  }

  /// The lines of a paragraph; those of indented code up to the first that states nothing; of others none.
  private static func lines(of block: Block) -> [Substring] {
    switch block.kind {
    case .paragraph: block.text.lines
    case .code:
      block.text.lines.map { line in
        Substring(String(decoding: Array(line.utf8)[...].trimmingSpaces { _ in false }, as: UTF8.self))
      }.prefix { $0.isEmpty || statement(in: $0, mayBeBare: true) != nil }.map { $0 }
    default: []
    }
  }

  private struct Found {
    var status = StatusStatement.none
    var progress: Progress?
    var lines: Set<Int> = []
    /// Every state that is given, in the order of the text; the first one counts.
    var stated: [Statement] = []
    var repeated: [RepeatedStatus] = []
    /// Lines further down that give a state and no reason.
    private var linesFurtherDown: Set<Int> = []

    mutating func take(_ text: Substring, line: Int, isAtTop: Bool, isFirst: Bool, source: SourceText) {
      guard let statement = StatusReader.statement(in: text, mayBeBare: isFirst && lines.isEmpty) else { return }
      if statement.isProgress {
        guard progress == nil else { return }
        progress = Progress(text: String(statement.value), percent: StatusReader.percent(in: statement.value))
        lines.insert(line)
        return
      }
      let words = StatusWords(statement.value)
      let place = TextPlace(line: line, offset: StatusReader.offset(of: statement.value, line: line, in: source))
      if let status = words.status {
        stated.append(Statement(status: status, text: String(statement.value), place: place))
      }
      guard case .none = status else { return }
      if let stated = words.status {
        status = .stated(stated, at: place)
      } else if isAtTop, !statement.value.folded.isEmpty {
        status = .unknown(text: String(statement.value), at: place)
      } else if isAtTop {
        lines.insert(line)
        return
      } else {
        return
      }
      if progress == nil, let percent = StatusReader.percent(in: statement.value) {
        progress = Progress(text: String(statement.value), percent: percent)
      }
      if !words.givesReason { lines.insert(line) }
    }

    mutating func takeFurtherDown(_ text: Substring, line: Int, source: SourceText) {
      guard let statement = StatusReader.statement(in: text, mayBeBare: false), !statement.isProgress else { return }
      let words = StatusWords(statement.value)
      guard let status = words.status else { return }
      let place = TextPlace(line: line, offset: StatusReader.offset(of: statement.value, line: line, in: source))
      stated.append(Statement(status: status, text: String(statement.value), place: place))
      if !words.givesReason { linesFurtherDown.insert(line) }
    }

    /// Decides which state counts once all are known.
    mutating func settle(heading: Statement?) {
      if case .unknown = status { return }
      // Below the heading and at the top, else in the heading, else further down.
      let isAtTop = status != .none
      let all = isAtTop ? stated + (heading.map { [$0] } ?? []) : (heading.map { [$0] } ?? []) + stated
      guard let first = all.first else { return }
      repeated = all.dropFirst().filter { $0.status != first.status }.map {
        RepeatedStatus(text: $0.text, place: $0.place, earlier: first.text, earlierLine: first.place.line)
      }
      // Of several further down nobody can tell which is the whole section's.
      if !isAtTop, heading == nil, !repeated.isEmpty { return }
      status = .stated(first.status, at: first.place)
      if linesFurtherDown.contains(first.place.line) { lines.insert(first.place.line) }
    }
  }

  /// A `Tình hình:` or `Tiến độ:` line, or a line that is only a state; nil for any other text.
  private static func statement(in text: Substring, mayBeBare: Bool) -> (isProgress: Bool, value: Substring)? {
    if let colon = text.firstColon, text.utf8.distance(from: text.startIndex, to: colon) <= 60 {
      let key = text[..<colon].folded
      let value = Substring(text.unicodeScalars[text.unicodeScalars.index(after: colon)...].drop(while: \.isSpace))
      if stateNames.contains(key) { return (false, value) }
      if progressNames.contains(key) { return (true, value) }
    }
    guard text.utf8.count <= 120 else { return nil }
    if mayBeBare, TaskStatus(text: String(text)) != nil { return (false, text) }
    // "Tình hình – Hoàn thành": a dash will do where nothing but a state stands behind it.
    let scalars = text.unicodeScalars
    guard let dash = scalars.dropFirst().firstIndex(where: { $0 == "-" || $0 == "–" || $0 == "—" }),
      stateNames.contains(text[..<dash].folded)
    else { return nil }
    let value = Substring(scalars[scalars.index(after: dash)...].drop(while: \.isSpace))
    return TaskStatus(text: String(value)) == nil ? nil : (false, value)
  }

  private static let stateNames = Set(
    ["Tình hình", "Trạng thái", "Tình hình thực hiện", "Tình trạng", "Tình trạng thực hiện", "status"].map(\.folded)
  )

  private static let progressNames = Set(["Tiến độ", "Tiến độ thực hiện", "progress"].map(\.folded))

  /// "60%", "đạt 60 %", "85,5%", "60 phần trăm": the first percentage in a text; nil where it is typed as nothing certain ("85.5%",
  /// "60-70%").
  static func percent(in text: Substring) -> Quantity? {
    let bytes = Array(text.utf8)
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "%")) ?? bytes[...].firstOffset(of: Array("phần trăm".utf8))
    else { return nil }
    let before = bytes[..<sign].trimmingSpaces { _ in false }
    let length = before.reversed().prefix { (0x2C...0x39).contains($0) }.count
    let token = before.suffix(length)
    guard let first = token.first, (0x30...0x39).contains(first) else { return nil }
    let number = NumberToken(at: token)
    guard number.end == token.endIndex, case .success(let quantity) = number.interpreted(decimals: 6),
      quantity <= Quantity(1000)
    else { return nil }
    return quantity
  }

  private static func offset(of value: Substring, line: Int, in source: SourceText) -> Int {
    let bytes = source.lineBytes(line)
    guard !value.isEmpty, let start = bytes.firstOffset(of: Array(value.utf8.prefix(24))) else {
      return bytes.startIndexOfText - bytes.startIndex
    }
    return start
  }
}
