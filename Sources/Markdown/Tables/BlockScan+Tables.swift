extension BlockScan {
  /// Opens a table at its delimiter row, or takes a row of the open one.
  mutating func readTableLine(
    _ cursor: LineCursor, _ bytes: Bytes, _ opening: Opening
  ) throws(LimitFault) -> Bool {
    guard opening.isLeafMatched else { return false }
    switch leaf {
    case .paragraph:
      guard let alignments = TableRow.delimiters(bytes, cursor.nonspace..<cursor.end) else { return false }
      ranges.removeAll(keepingCapacity: true)
      guard TableRow.split(bytes, paragraph.lastLine, into: &ranges) == alignments.count else { return false }
      if alignments.count > Limits.tableColumns { throw fault(.tableColumns) }
      tables.append(
        TablePlan(
          headerLine: line - 1, isFirst: paragraph.lineCount == 1, headerPrefix: paragraph.lastPrefix,
          delimiterPrefix: opening.lineStart..<cursor.nonspace, alignments: alignments, firstCell: cells.count,
          rowCount: 0))
      if paragraph.isBracketed { bracketed[bracketed.count - 1].lines.removeLast() }
      leaf = .table
    case .table: break
    default: return false
    }
    try addRow(bytes, endsAt: cursor.end)
    return true
  }

  /// Adds a row of the last table from `ranges`, with a cell for every column.
  private mutating func addRow(_ bytes: Bytes, endsAt end: Int) throws(LimitFault) {
    let table = tables.count - 1
    let columns = tables[table].columnCount
    let rowLine = tables[table].line(ofRow: tables[table].rowCount)
    tables[table].rowCount += 1
    for range in ranges.prefix(columns) {
      cells.append(CellPlan(range: range, hasMarks: bytes[range].contains(where: Self.isMark)))
    }
    for range in ranges.dropFirst(columns) where !range.isEmpty {
      let offset = range.lowerBound - source.lineStarts[rowLine - 1]
      droppedCells.append(
        DroppedCell(line: rowLine, offset: offset, text: String(decoding: bytes[range], as: UTF8.self)))
    }
    if ranges.count < columns {
      missingCells += columns - ranges.count
      if missingCells > Limits.missingCells { throw fault(.tableColumns) }
      let missing = CellPlan(range: end..<end, hasMarks: false)
      cells.append(contentsOf: repeatElement(missing, count: columns - ranges.count))
    }
  }

  /// Whether a byte may begin Markdown inside a line.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
