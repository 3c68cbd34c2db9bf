/// A line of a report as it is shown under a finding, and where its caret stands.
///
/// Tabs reach to the next multiple of four columns; what a terminal would obey or hide is spelled out
/// (`VisibleText`); of a long line the part around the caret is kept, between `…`.
struct QuotedLine: Equatable {
  let text: String
  /// How many columns stand before the caret.
  let caret: Int

  /// Quotes a line around the column of its finding (from 1, in grapheme clusters; past the end it means the end).
  ///
  /// Only so much of the line is looked at as could be shown, so that a huge line costs no more than its letters
  /// take to count.
  init(_ line: String, column: Int, width: Int) {
    let width = max(width, Self.narrowest)
    let target = line.index(line.startIndex, offsetBy: max(column, 1) - 1, limitedBy: line.endIndex) ?? line.endIndex
    let before = line[..<target].suffix(width)
    let after = line[target...].prefix(width)
    let (left, right) = Self.cells(before, after)
    let leftWidth = left.reduce(0) { $0 + $1.width }
    let rightWidth = right.reduce(0) { $0 + $1.width }
    let isCutBefore = before.startIndex > line.startIndex
    let isCutAfter = after.endIndex < line.endIndex

    let forLeft = max(width - rightWidth, width / 2)
    let shownLeft = Self.fitting(left.reversed(), in: forLeft, isCut: isCutBefore)
    let begin = String(shownLeft.cells.reversed().map(\.text).joined())
    let forRight = width - (shownLeft.isCut ? shownLeft.width + 1 : leftWidth)
    let shownRight = Self.fitting(right, in: forRight, isCut: isCutAfter)
    text =
      (shownLeft.isCut ? "…" : "") + begin + shownRight.cells.map(\.text).joined() + (shownRight.isCut ? "…" : "")
    caret = shownLeft.width + (shownLeft.isCut ? 1 : 0)
  }

  private typealias Cell = (text: String, width: Int)

  /// Fewer columns would leave too little to recognise the line by.
  private static let narrowest = 40
  private static let tabStop = 4

  private static func cells(_ before: Substring, _ after: Substring) -> (left: [Cell], right: [Cell]) {
    var position = 0
    func cell(_ character: Character) -> Cell {
      let cell: Cell
      if character == "\t" {
        let width = tabStop - position % tabStop
        cell = (String(repeating: " ", count: width), width)
      } else {
        cell = VisibleText.cell(character)
      }
      position += cell.width
      return cell
    }
    let left = before.map(cell)
    return (left, after.map(cell))
  }

  /// The first cells that fit into so many columns, one of them kept for `…` where not all fit or more would follow.
  private static func fitting(_ cells: [Cell], in width: Int, isCut: Bool) -> (cells: [Cell], width: Int, isCut: Bool) {
    let total = cells.reduce(0) { $0 + $1.width }
    if total <= width, !isCut { return (cells, total, false) }
    var taken: [Cell] = []
    var used = 0
    for cell in cells {
      guard used + cell.width <= width - 1 else { break }
      taken.append(cell)
      used += cell.width
    }
    return (taken, used, true)
  }
}
