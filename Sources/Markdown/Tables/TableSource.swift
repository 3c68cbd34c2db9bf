/// The text that libcmark is given: the source, with every table replaced by headings that only we understand.
///
/// libcmark 0.30 knows no tables. Where one stands, it is given a bare level-6 heading, and after it one heading for
/// each cell that may hold Markdown: a heading's text is inlines only, it ends any paragraph, and it opens nothing. So
/// one parse gives the blocks around the table, the links that are defined elsewhere, and the inlines of its cells.
struct TableSource {
  /// What a line of the text stands for.
  enum Role {
    case source
    case table(Int, hasMarkedCells: Bool)
    /// A cell of `BlockScan.cells`, and whether it is the last one of its table that libcmark reads.
    case cell(Int, isLast: Bool)
  }

  let bytes: [UInt8]
  private let origins: [(line: Int, role: Role)]
  private let firstLine: Int

  init(_ source: SourceText, fromLine: Int, _ scan: BlockScan) {
    firstLine = fromLine
    guard fromLine <= source.lineCount else {
      (bytes, origins) = ([], [])
      return
    }
    if scan.tables.isEmpty {
      bytes = fromLine == 1 ? source.bytes : Array(source.bytes[source.lineStarts[fromLine - 1]...])
      origins = []
      return
    }
    var text = Text(source, nextLine: fromLine)
    for (index, table) in scan.tables.enumerated() {
      text.copy(before: table.headerLine)
      let marked = table.cells.filter { scan.cells[$0].hasMarks }
      text.put(
        prefix: table.isFirst ? table.headerPrefix : table.delimiterPrefix, content: nil, line: table.headerLine,
        role: .table(index, hasMarkedCells: !marked.isEmpty))
      for cell in marked {
        let line = table.line(ofRow: (cell - table.firstCell) / table.columnCount)
        text.put(
          prefix: table.delimiterPrefix, content: scan.cells[cell].range, line: line,
          role: .cell(cell, isLast: cell == marked.last))
      }
      text.nextLine = table.lastLine + 1
    }
    text.copy(before: source.lineCount + 1)
    (bytes, origins) = (text.bytes, text.origins)
  }

  /// The line of the whole file, from 1, that a line of `bytes`, from 1, stands for, and as what.
  func origin(_ line: Int) -> (line: Int, role: Role) {
    guard !origins.isEmpty else { return (line + firstLine - 1, .source) }
    return origins[min(max(line, 1), origins.count) - 1]
  }
}

private struct Text {
  let source: SourceText
  var nextLine: Int
  var bytes: [UInt8] = []
  var origins: [(line: Int, role: TableSource.Role)] = []

  init(_ source: SourceText, nextLine: Int) {
    self.source = source
    self.nextLine = nextLine
    bytes.reserveCapacity(source.bytes.count)
    origins.reserveCapacity(source.lineCount)
  }

  /// Copies the lines from `nextLine` that stand before a line.
  mutating func copy(before line: Int) {
    guard nextLine < line else { return }
    let end = line <= source.lineCount ? source.lineStarts[line - 1] : source.bytes.count
    bytes += source.bytes[source.lineStarts[nextLine - 1]..<end]
    for copied in nextLine..<line { origins.append((copied, .source)) }
    nextLine = line
  }

  /// Adds a heading; the `#` at its end keeps one that its text may end in.
  mutating func put(prefix: Range<Int>, content: Range<Int>?, line: Int, role: TableSource.Role) {
    bytes += source.bytes[prefix]
    bytes += "######".utf8
    if let content {
      bytes.append(0x20)
      source.appendUnescapingPipes(content, to: &bytes)
      bytes += " #".utf8
    }
    bytes.append(0x0A)
    origins.append((line, role))
  }
}

extension SourceText {
  /// Appends the bytes of a cell with `\|` made `|`, which GFM does even in code.
  func appendUnescapingPipes(_ cell: Range<Int>, to result: inout [UInt8]) {
    for index in cell {
      let isEscape =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound && bytes[index + 1] == UInt8(ascii: "|")
      if !isEscape { result.append(bytes[index]) }
    }
  }

  /// Where the byte stands in a cell that is the `count`-th after unescaping its pipes.
  func offset(ofUnescaped count: Int, in cell: Range<Int>) -> Int {
    var left = count
    var index = cell.lowerBound
    while index < cell.upperBound {
      let isEscape =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound && bytes[index + 1] == UInt8(ascii: "|")
      if isEscape {
        index += 1
        continue
      }
      if left == 0 { break }
      left -= 1
      index += 1
    }
    return index
  }
}
