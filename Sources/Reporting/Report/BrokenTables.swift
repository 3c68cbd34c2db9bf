import Markdown

/// Finds the lines of a report that were meant to be tables and are none.
struct BrokenTables {
  private let report: Report
  private let vocabulary: Vocabulary
  private let periods: [Set<String>]
  private let countedLines: Set<Int>
  private(set) var found: [BrokenTable] = []

  /// - Parameter periods: the names that each of the report's periods may bear in a column, folded.
  init(_ report: Report, vocabulary: Vocabulary, periods: [Set<String>]) {
    self.report = report
    self.vocabulary = vocabulary
    self.periods = periods
    countedLines = Set(report.figures.map(\.place.line))
    readAll()
  }

  private mutating func readAll() {
    var piped: [BrokenTable.Row] = []
    var tabbed: [BrokenTable.Row] = []
    var table: (lastLine: Int, header: [String])?
    for (index, block) in report.document.blocks.enumerated() {
      switch block.kind {
      case .paragraph:
        let lines = report.typedLines(of: block)
        for line in lines {
          if let row = BrokenTable.Row(line, in: report, depth: block.depth, below: lines.first) {
            if let last = piped.last, !goesOn(from: last, to: row) { close(&piped, below: &table) }
            piped.append(row)
          } else if let row = BrokenTable.Row(tabbed: line) {
            if let last = tabbed.last, row.line > last.line + 1 { close(tabs: &tabbed) }
            tabbed.append(row)
          }
        }
      case .code: readCode(block)
      case .table:
        close(&piped, below: &table)
        table = (block.lines.upperBound, report.document.headerCells(ofTable: index))
      default: break
      }
    }
    close(&piped, below: &table)
    close(tabs: &tabbed)
    found.sort { ($0.place.line, $0.place.offset) < ($1.place.line, $1.place.offset) }
  }

  /// Whether two rows belong together: in lines that follow each other, or with nothing but blank lines between where
  /// they stand in the same list or quote.
  private func goesOn(from last: BrokenTable.Row, to row: BrokenTable.Row) -> Bool {
    row.line == last.line + 1
      || (last.beginsWithPipe && row.beginsWithPipe && last.prefix == row.prefix
        && report.isBlank(between: last.line, and: row.line))
  }

  private mutating func close(_ rows: inout [BrokenTable.Row], below table: inout (lastLine: Int, header: [String])?) {
    guard let first = rows.first else { return }
    let above = table.flatMap { report.isBlank(between: $0.lastLine, and: first.line) ? $0.header : nil }
    if let broken = BrokenTable(rows, above: above, isData: isData) { found.append(broken) }
    rows.removeAll(keepingCapacity: true)
    table = nil
  }

  /// Columns that tabs part make a table where they hold figures, which nobody writes so in a sentence.
  private mutating func close(tabs rows: inout [BrokenTable.Row]) {
    defer { rows.removeAll(keepingCapacity: true) }
    guard rows.count > 1, let first = rows.first else { return }
    let isHeader = isData(first.cells)
    guard isHeader || rows.contains(where: holdsFigure) else { return }
    let heads = isHeader || !first.cells.contains(where: hasDigit)
    let header = isHeader ? first.cells : self.header(for: rows, instead: heads ? first.cells : nil)
    found.append(
      BrokenTable(
        flaw: .tabs, place: first.place, header: header, isData: true,
        lines: first.line...(rows.last ?? first).line, prefix: "",
        rows: [header] + rows.dropFirst(heads ? 1 : 0).map(\.cells)))
  }

  /// A header under which the first row that holds a figure would count.
  ///
  /// - Parameter typed: the header as it is, where there is one.
  private func header(for rows: [BrokenTable.Row], instead typed: [String]?) -> [String] {
    guard let cells = rows.first(where: holdsFigure)?.cells, let label = cells.firstIndex(where: isLabel),
      let figure = cells.lastIndex(where: hasDigit), figure > label
    else { return typed ?? BrokenTable.header(columns: rows.map(\.cells.count).max() ?? 2) }
    return cells.indices.map { column in
      switch column {
      case label: "Chỉ tiêu"
      case figure: "Kỳ này"
      default: typed.flatMap { $0.count == cells.count ? $0[column] : nil } ?? (column < label ? "STT" : "Ghi chú")
      }
    }
  }

  private func hasDigit(_ cell: String) -> Bool { cell.utf8.contains { (0x30...0x39).contains($0) } }

  private func isLabel(_ cell: String) -> Bool {
    FigureLabel(cell, vocabulary: vocabulary, periods: periods) != nil
  }

  private func holdsFigure(_ row: BrokenTable.Row) -> Bool {
    guard !countedLines.contains(row.line),
      row.cells.dropFirst().contains(where: hasDigit)
    else { return false }
    return row.cells.contains(where: isLabel)
  }

  /// In code only a table that would be data is sure to be a mistake.
  private mutating func readCode(_ block: Block) {
    let isFenced = block.isFenced(in: report.source)
    for line in report.typedLines(of: block) {
      guard let row = BrokenTable.Row(line, in: report, depth: 0, below: nil), isData(row.cells) else { continue }
      found.append(
        BrokenTable(
          flaw: isFenced ? .fenced : .indented, place: row.place, header: row.cells, isData: true, lines: block.lines,
          prefix: "", rows: []))
      return
    }
  }

  private func isData(_ header: [String]) -> Bool { DataTable(header: header, periods: periods) != nil }
}

extension Document {
  /// The texts of a table's first row; the table is given by its index.
  func headerCells(ofTable table: Int) -> [String] {
    let line = blocks[table].lines.lowerBound
    return blocks[(table + 1)..<blocks[table].end].prefix { $0.lines.lowerBound == line }.compactMap {
      if case .cell = $0.kind { $0.text } else { nil }
    }
  }
}
