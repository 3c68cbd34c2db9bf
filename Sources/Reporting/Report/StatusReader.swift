import Markdown

/// Finds a section's state and progress among its first lines.
struct StatusReader: Sendable {
  let status: StatusStatement
  let progress: Progress?
  /// The lines of the text that state them, which are no sentences of the section.
  let lines: Set<Int>

  /// Reads the paragraphs and list items at the top of a section, up to the first heading or table.
  init(_ blocks: Range<Int>, of document: Document, source: SourceText) {
    var status = StatusStatement.none
    var progress: Progress?
    var lines: Set<Int> = []
    scan: for index in blocks {
      let block = document.blocks[index]
      switch block.kind {
      case .heading, .table: break scan
      case .paragraph: break
      default: continue
      }
      for (offset, text) in block.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard let statement = StatusReader.statement(in: text) else { continue }
        let line = block.lines.lowerBound + offset
        let place = TextPlace(line: line, offset: StatusReader.offset(of: statement.value, line: line, in: source))
        if statement.isProgress {
          guard progress == nil else { continue }
          progress = Progress(text: String(statement.value), percent: StatusReader.percent(in: statement.value))
        } else {
          guard case .none = status else { continue }
          status = StatusReader.read(statement.value, at: place)
          if progress == nil, let percent = StatusReader.percent(in: statement.value) {
            progress = Progress(text: String(statement.value), percent: percent)
          }
          if StatusReader.hasReason(statement.value) { continue }
        }
        lines.insert(line)
      }
    }
    self.status = status
    self.progress = progress
    self.lines = lines
  }

  /// A `Tình hình:` or `Tiến độ:` line; nil for any other text.
  private static func statement(in text: Substring) -> (isProgress: Bool, value: Substring)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = text[..<colon]
    guard name.utf8.count <= 60 else { return nil }
    let value = text[text.index(after: colon)...].drop { $0.isWhitespace }
    let key = name.folded
    if stateNames.contains(key) { return (false, value) }
    return progressNames.contains(key) ? (true, value) : nil
  }

  private static let stateNames = Set(
    ["Tình hình", "Trạng thái", "Tình hình thực hiện", "Tình trạng", "Tình trạng thực hiện", "status"].map(\.folded)
  )

  private static let progressNames = Set(["Tiến độ", "Tiến độ thực hiện", "progress"].map(\.folded))

  /// The state that a value names, alone or before a comma, a full stop, a bracket or a dash.
  private static func read(_ value: Substring, at place: TextPlace) -> StatusStatement {
    if let status = TaskStatus(text: String(value)) ?? TaskStatus(text: String(lead(of: value))) {
      return .stated(status, at: place)
    }
    return value.folded.isEmpty ? .none : .unknown(text: String(value), at: place)
  }

  private static func lead(of value: Substring) -> Substring {
    value.prefix { !",.;:(–—[/".contains($0) }.beforeDash
  }

  private static func hasReason(_ value: Substring) -> Bool {
    let rest = value[lead(of: value).endIndex...]
    return rest.folded.contains(" ")
  }

  /// "60%", "đạt 60 %", "85,5%": the first percentage in a text.
  private static func percent(in text: Substring) -> Quantity? {
    guard let sign = text.firstIndex(of: "%") else { return nil }
    let digits = text[..<sign].reversed().drop { $0.isWhitespace }.prefix { $0.isWholeNumber || $0 == "," }
    let parts = String(digits.reversed()).split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = Int(parts.first ?? ""), whole <= 1000, parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts[1].prefix(6) : ""
    guard let millionths = Int128(fraction + String(repeating: "0", count: 6 - fraction.count)) else { return nil }
    return Quantity(millionths: Int128(whole) * Quantity.scale + millionths)
  }

  private static func offset(of value: Substring, line: Int, in source: SourceText) -> Int {
    let bytes = source.lineBytes(line)
    guard !value.isEmpty, let start = bytes.firstOffset(of: Array(value.prefix(12).utf8)) else {
      return bytes.startIndexOfText - bytes.startIndex
    }
    return start
  }
}

extension Substring {
  /// The text before a dash that stands between spaces ("Chưa thực hiện - chờ hướng dẫn").
  fileprivate var beforeDash: Substring {
    var index = startIndex
    while let dash = self[index...].firstIndex(of: "-") {
      let next = self.index(after: dash)
      if dash > startIndex, self[self.index(before: dash)].isWhitespace, next == endIndex || self[next].isWhitespace {
        return self[..<dash]
      }
      index = next
    }
    return self
  }
}
