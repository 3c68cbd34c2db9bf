/// A GFM table as found in the source: its lines and where its cells stand.
struct TablePlan: Sendable {
  /// The header's line, from 1 in the whole file; the delimiter row and the rows follow without a gap.
  let headerLine: Int
  /// Whether the table begins the block that it was found in; else lines of a paragraph stand before it.
  let isFirst: Bool
  /// What stands before the header's and the delimiter row's first letter: markers of quotes and lists, and spaces.
  let headerPrefix: Range<Int>
  let delimiterPrefix: Range<Int>
  let alignments: [TableRow.Alignment]
  /// Where its cells begin in `BlockScan.cells`, row by row, each row with one for every column.
  let firstCell: Int
  var rowCount: Int

  var columnCount: Int { alignments.count }
  /// Its last line; where no row follows, the delimiter row.
  var lastLine: Int { headerLine + max(rowCount, 1) }
  var cells: Range<Int> { firstCell..<(firstCell + rowCount * columnCount) }

  /// The line of a row; row 0 is the header.
  func line(ofRow row: Int) -> Int { row == 0 ? headerLine : headerLine + 1 + row }
}

/// One cell of a table as found in the source.
struct CellPlan: Sendable {
  /// Its text in the source, without white space around it; empty where the row has no text for it.
  let range: Range<Int>
  /// Whether its text may hold Markdown; else it is shown as it stands.
  let hasMarks: Bool
}

/// Text of a row past the last column of its table's header; GFM does not show it.
package struct DroppedCell: Hashable, Sendable {
  /// From 1, in the whole file.
  package let line: Int
  /// In bytes from 0, in its line.
  package let offset: Int
  package let text: String

  package init(line: Int, offset: Int, text: String) {
    self.line = line
    self.offset = offset
    self.text = text
  }
}
