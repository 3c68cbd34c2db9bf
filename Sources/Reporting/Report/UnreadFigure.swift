import Markdown

/// Words that state an indicator's figure where none is read.
struct UnreadFigure {
  enum Standing: Hashable {
    /// In a line that is no list item.
    case line
    /// Behind another figure in the same line.
    case behindAnother
    /// "Số hội nghị – 24 cuộc": without a colon.
    case noColon
    /// In code or raw HTML.
    case code
    /// In a table whose header is not that of figures.
    case table
  }

  let indicator: Indicator
  let standing: Standing
  let place: TextPlace
  let anchor: String?
  /// The line of a list that states it, or the header that the table must have; empty where that is not plain.
  let item: String
}

extension Report {
  /// Every such figure of an indicator for which the report gives no answer elsewhere, in the order of the text.
  ///
  /// Only what bears the very name of an indicator is one, with a colon and something with a digit behind it, or with the
  /// number right behind the name.
  func unreadFigures(_ vocabulary: Vocabulary, periods: [Set<String>]) -> [UnreadFigure] {
    guard !self.periods.isEmpty else { return [] }
    let answered = Set(figures.filter(\.isAnswer).map(\.indicator))
    let listed = Set(figures.map(\.place.line))
    var found: [UnreadFigure] = []
    var table: (blocks: Range<Int>, header: [String], columns: Set<Int>) = (0..<0, [], [])
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .paragraph, .heading:
        found += typedLines(of: block).flatMap {
          unread(in: $0, of: block, isListed: listed.contains($0.line), vocabulary, periods)
        }
      case .code where !isUnclosed(block), .rawHTML where !isUnclosed(block):
        found += typedLines(of: block).flatMap { unread(in: $0, of: block, isListed: false, vocabulary, periods) }
      case .table:
        let cells = document.headerCells(ofTable: index)
        let isData = DataTable(header: cells, periods: periods) != nil
        table = (index..<block.end, cells, isData ? [] : Set(cells.indices.filter { cells[$0].mayHeadFigures }))
      case .row(isHeader: false) where table.blocks.contains(index) && !table.columns.isEmpty:
        let cells = document.blocks[(index + 1)..<block.end]
        found +=
          unread(inRow: cells, below: table.header, columns: table.columns, vocabulary, periods).map { [$0] } ?? []
      default: break
      }
    }
    return found.filter { !answered.contains($0.indicator.id) }
  }

  private func unread(
    in line: TypedLine, of block: Block, isListed: Bool, _ vocabulary: Vocabulary, _ periods: [Set<String>]
  ) -> [UnreadFigure] {
    guard line.text.hasDigit, line.text.utf8.first != UInt8(ascii: "|") else { return [] }
    let isTyped = block.kind == .code || block.kind == .rawHTML
    var found: [UnreadFigure] = []
    let text = line.text
    // Only the first of a line is read.
    let parts = FigureParts(text) { rest in
      vocabulary.mayNameIndicator(rest.cut(toBytes: 80)) && FigureWords(rest, vocabulary, periods) != nil
    }.parts
    for (position, part) in parts.enumerated() {
      guard !(isListed && position == 0), vocabulary.mayNameIndicator(part),
        let stated = FigureWords(part, vocabulary, periods)
      else { continue }
      let offset = line.offset + text.utf8.distance(from: text.startIndex, to: part.startIndex)
      let spaces = part.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
      found.append(
        UnreadFigure(
          indicator: stated.indicator,
          standing: isTyped ? .code : !stated.hasColon ? .noColon : position > 0 ? .behindAnother : .line,
          place: TextPlace(line: line.line, offset: offset + spaces), anchor: block.anchor, item: stated.item))
    }
    return found
  }

  /// - Parameter columns: those whose numbers may be the period's.
  private func unread(
    inRow cells: ArraySlice<Block>, below header: [String], columns: Set<Int>, _ vocabulary: Vocabulary,
    _ periods: [Set<String>]
  ) -> UnreadFigure? {
    let numbered = cells.filter { cell in
      if case .cell(let column) = cell.kind { columns.contains(column) && cell.text.hasDigit } else { false }
    }
    if numbered.isEmpty { return nil }
    for cell in cells where cell.text.hasWord && cell.text.utf8.count <= 300 {
      guard vocabulary.mayNameIndicator(cell.text), numbered.contains(where: { $0.kind != cell.kind }),
        let label = FigureLabel(cell.text, vocabulary: vocabulary, periods: periods), label.indicator.kind != .ratio
      else { continue }
      let figures = numbered.filter { $0.kind != cell.kind }
      let mended = figures.count == 1 ? figures.first.flatMap { mend(header, label: cell, figure: $0, periods) } : nil
      return UnreadFigure(
        indicator: label.indicator, standing: .table,
        place: TextPlace(line: cell.lines.lowerBound, offset: cell.contentOffset), anchor: cell.anchor,
        item: mended ?? "")
    }
    return nil
  }

  /// The header with the names that columns of labels and of figures bear; nil where the table would still be none of
  /// figures.
  private func mend(_ header: [String], label: Block, figure: Block, _ periods: [Set<String>]) -> String? {
    guard case .cell(let labels) = label.kind, case .cell(let figures) = figure.kind, header.indices.contains(labels),
      header.indices.contains(figures)
    else { return nil }
    var cells = header
    cells[labels] = "Chỉ tiêu"
    cells[figures] = "Kỳ này"
    guard DataTable(header: cells, periods: periods) != nil, !cells.contains(where: { $0.utf8.contains(0x7C) }) else {
      return nil
    }
    let line = "| " + cells.joined(separator: " | ") + " |"
    return line.utf8.count <= 300 ? line : nil
  }
}

extension String {
  /// Whether numbers below this header may be what happened in the report's period: not those of a plan, of another
  /// period or of several, nor the row's own number.
  fileprivate var mayHeadFigures: Bool {
    let key = folded
    if ["stt", "tt", "so tt", "so thu tu", "ghi chu"].contains(key) || PeriodName.parse(self) != nil { return false }
    return !["ky truoc", "nam truoc", "cung ky", "luy ke", "ke hoach", "muc tieu", "so voi", "ty le", "tang", "giam"]
      .contains { (" " + key + " ").contains(" \($0) ") }
  }
}

/// "label: number" or "label – number" in some words.
private struct FigureWords {
  let indicator: Indicator
  let hasColon: Bool
  /// As the line of a list.
  let item: String

  init?(_ text: Substring, _ vocabulary: Vocabulary, _ periods: [Set<String>]) {
    func indicator(_ label: Substring) -> Indicator? {
      guard label.utf8.count <= 300 else { return nil }
      let found = FigureLabel(String(label), vocabulary: vocabulary, periods: periods)?.indicator
      return found?.kind == .ratio ? nil : found
    }
    if let colon = text.firstColon, text[colon...].hasDigit, let found = indicator(text[..<colon]) {
      self.indicator = found
      hasColon = true
      item = "- " + text.inOneLine
      return
    }
    // The number of the item is no figure: "4.1 Số hội nghị 24 cuộc".
    let plain = text.inOneLine
    guard let number = plain.unicodeScalars.firstIndex(where: \.isASCIIDigit) else { return nil }
    var label = plain[..<number].unicodeScalars
    while let last = label.last,
      last.isSpace || last.isBullet || last == "=" || last == "." || last == "…" || last == "|"
    {
      label.removeLast()
    }
    guard label.endIndex < number else { return nil }
    let value = plain[number...]
    var found = indicator(Substring(label))
    if found == nil, label.dropWordForNumber() {
      // "số 35-KH/HU" is the number of a document, and of nothing else.
      found = indicator(Substring(label)).flatMap { $0.kind == .document ? $0 : nil }
    } else if found?.kind == .document, !Array(value.utf8)[...].hasDocumentNumber {
      return nil
    }
    guard let found else { return nil }
    let isWhole = found.kind != .document || Array(value.utf8)[...].hasDocumentNumber
    self.indicator = found
    hasColon = false
    item = "- \(Substring(label)): \(isWhole ? "" : "số ")\(value)"
  }
}

extension Substring.UnicodeScalarView {
  /// Takes "số" or "số ký hiệu" from the end, as stands before the number of a document.
  fileprivate mutating func dropWordForNumber() -> Bool {
    var words = Substring(self).split(whereSeparator: { $0 == " " })
    for ending in [["số"], ["số", "hiệu"], ["số", "ký", "hiệu"]] where words.count > ending.count {
      guard words.suffix(ending.count).map(\.folded) == ending.map(\.folded) else { continue }
      words.removeLast(ending.count)
      guard let last = words.last else { return false }
      self = Substring(self)[..<last.endIndex].unicodeScalars
      return true
    }
    return false
  }
}

extension Substring {
  /// Its first bytes.
  fileprivate func cut(toBytes count: Int) -> Substring {
    self[..<(utf8.index(startIndex, offsetBy: count, limitedBy: endIndex) ?? endIndex)]
  }
}

extension StringProtocol {
  fileprivate var hasDigit: Bool { utf8.contains { (0x30...0x39).contains($0) } }

  /// Without an item's or a heading's mark before it, quotation marks around it, marks of emphasis, and white space of
  /// more than one space.
  fileprivate var inOneLine: String {
    var plain: [UInt8] = []
    plain.reserveCapacity(utf8.count)
    var isBetweenWords = false
    for scalar in unicodeScalars where scalar != "*" && scalar != "#" {
      if scalar.isSpace {
        isBetweenWords = true
      } else {
        if isBetweenWords, !plain.isEmpty { plain.append(UInt8(ascii: " ")) }
        isBetweenWords = false
        plain.append(contentsOf: scalar.utf8)
      }
    }
    let line = String(decoding: plain, as: UTF8.self).droppingItemMark
    let quotes = "“”\"‘’'«»`".unicodeScalars
    guard let first = line.unicodeScalars.first, quotes.contains(first) else { return line }
    let opened = line.unicodeScalars.drop { quotes.contains($0) || $0.isSpace }
    let rest = opened.reversed().drop { quotes.contains($0) || $0.isSpace }.reversed()
    return String(String.UnicodeScalarView(rest)).droppingItemMark
  }
}
