extension DocumentWriter {
  /// Opens a table; where libcmark reads none of its cells, writes it whole.
  mutating func beginTable(_ index: Int, _ hasMarkedCells: Bool) {
    let table = scan.tables[index]
    let line = table.headerLine
    html.startLine()
    let anchor = takeAnchor(line: line)
    begin(
      .table, line: line, lastLine: table.lastLine,
      contentOffset: table.headerPrefix.upperBound - source.lineRange(line).lowerBound, anchor: anchor)
    // It may scroll sideways, so it takes focus and has a name.
    html.put("<div class=\"bang\" role=\"group\" aria-label=\"Bảng ")
    html.put(index + 1)
    html.put("\" tabindex=\"0\"><table")
    if let anchor { html.put(anchor: anchor) }
    html.put(">\n")
    tableIndex = index
    nextCell = table.firstCell
    if !hasMarkedCells { endTable() }
  }

  private mutating func endTable() {
    let table = scan.tables[tableIndex]
    writePlainCells(before: table.cells.upperBound)
    if table.rowCount > 1 { html.put("</tbody>\n") }
    html.put("</table></div>\n")
    end()
  }

  mutating func beginMarkedCell(_ cell: Int) {
    writePlainCells(before: cell)
    beginCell(cell)
    searchStart = scan.cells[cell].range.lowerBound
  }

  mutating func endMarkedCell(_ cell: Int, _ isLast: Bool) {
    endCell(cell)
    nextCell = cell + 1
    if isLast { endTable() }
  }

  /// Writes the cells whose text stands for itself, up to one.
  private mutating func writePlainCells(before cell: Int) {
    while nextCell < cell {
      let range = scan.cells[nextCell].range
      beginCell(nextCell)
      source.bytes.withUnsafeBufferPointer { bytes in
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        html.put(text: text)
        plainText.append(contentsOf: text)
      }
      endCell(nextCell)
      nextCell += 1
    }
  }

  private mutating func beginCell(_ cell: Int) {
    let table = scan.tables[tableIndex]
    let (row, column) = (cell - table.firstCell).quotientAndRemainder(dividingBy: table.columnCount)
    let line = table.line(ofRow: row)
    let lineStart = source.lineRange(line).lowerBound
    let offset = scan.cells[cell].range.lowerBound - lineStart
    if column == 0 { beginRow(row, line: line, contentOffset: offset) }
    let anchor = anchorPrefix + String(line) + "-" + String(column + 1)
    begin(.cell(column: column), line: line, lastLine: line, contentOffset: offset, anchor: anchor)
    html.put(row == 0 ? "<th" : "<td")
    html.put(anchor: anchor)
    if row == 0 { html.put(" scope=\"col\"") }
    switch table.alignments[column] {
    case .none: break
    case .left: html.put(" align=\"left\"")
    case .center: html.put(" align=\"center\"")
    case .right: html.put(" align=\"right\"")
    }
    html.put(">")
  }

  private mutating func endCell(_ cell: Int) {
    let table = scan.tables[tableIndex]
    let (row, column) = (cell - table.firstCell).quotientAndRemainder(dividingBy: table.columnCount)
    html.put(row == 0 ? "</th>\n" : "</td>\n")
    endWithText()
    guard column + 1 == table.columnCount else { return }
    html.put("</tr>\n")
    end()
    if row == 0 { html.put("</thead>\n") }
  }

  private mutating func beginRow(_ row: Int, line: Int, contentOffset: Int) {
    if row == 0 { html.put("<thead>\n") }
    if row == 1 { html.put("<tbody>\n") }
    let anchor = takeAnchor(line: line)
    begin(.row(isHeader: row == 0), line: line, lastLine: line, contentOffset: contentOffset, anchor: anchor)
    html.put("<tr")
    if let anchor { html.put(anchor: anchor) }
    html.put(">\n")
  }
}
