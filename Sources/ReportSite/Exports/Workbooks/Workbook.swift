import Reporting

/// A workbook for spreadsheet programs, before it is written.
struct Workbook: Sendable {
  let title: String
  /// The only day that stands in its properties.
  let created: Day
  let sheets: [Sheet]
}

/// One sheet: cells in any order, and how it looks on the screen and on paper.
struct Sheet: Sendable {
  /// At most 31 characters, none of `[]:*?/\`, and no other sheet's.
  let name: String
  /// In characters of the normal font, from the first column on.
  let widths: [Double]
  /// Rows that are higher than text makes them, in points.
  var heights: [(row: Int, points: Double)] = []
  /// Rows at the top that stay in view and come again on every page: from the first, which may be below the title.
  var header = 0..<0
  /// Columns at the left that stay in view and come again on every page.
  var sideColumns = 0
  /// Whether everything is made as narrow as one page of paper.
  var fitsWidth = false
  var cells: [SheetCell] = []

  init(name: String, widths: [Double]) {
    self.name = name
    self.widths = widths
  }

  /// Makes rows as high as their wrapped texts ask for, where nothing else is said: not every program does.
  mutating func fitRows() {
    var lines: [Int: Int] = [:]
    for cell in cells where cell.style.isWrapped && cell.lastColumn == nil {
      guard case .text(let text) = cell.content, cell.column < widths.count else { continue }
      let count = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
        sum + max(1, Int((Double(line.count) / widths[cell.column] + 0.999).rounded(.down)))
      }
      lines[cell.row] = max(lines[cell.row] ?? 1, count)
    }
    let given = Set(heights.map(\.row))
    for (row, count) in lines.sorted(by: { $0.key < $1.key }) where count > 1 && !given.contains(row) {
      heights.append((row, Double(min(count, 27)) * 15))
    }
  }

  mutating func add(_ row: Int, _ column: Int, _ content: SheetCell.Content, _ style: CellStyle = .plain) {
    cells.append(SheetCell(row: row, column: column, content: content, style: style))
  }
}

/// One cell, or several side by side that are one.
struct SheetCell: Sendable {
  enum Content: Sendable {
    case text(String)
    case number(Quantity)
    case day(Day)
    /// Worked out anew by the program; the value is what it comes to.
    case formula(String, value: Quantity)
    /// A text that leads to another sheet.
    case link(String, sheet: String)
    /// Nothing but its look.
    case blank
  }

  let row: Int
  let column: Int
  /// The last column where several are one.
  var lastColumn: Int?
  let content: Content
  let style: CellStyle
  var comment: String?
}

/// How a cell looks.
struct CellStyle: Hashable, Sendable {
  enum Role: Hashable, Sendable {
    case plain
    case title
    case note
    case header
    case group
    case total
    /// Given for an earlier period and still standing.
    case carried
    /// Does not fit other figures.
    case doubtful
    /// Given by one that does not owe it.
    case aside
    /// Not owed.
    case foreign
  }

  enum Form: Hashable, Sendable {
    case general
    /// Stays text when somebody edits it. Spreadsheets show no more than 255 characters of such a cell.
    case text
    /// A number with so many decimal places.
    case number(places: Int)
    /// A part of one, shown in per cent.
    case percent
    case day
  }

  var role = Role.plain
  var form = Form.general
  var hasBorder = false
  var isWrapped = false
  var isCentered = false

  static let plain = CellStyle()

  /// A cell of a table.
  static func cell(
    _ role: Role, _ form: Form = .general, isWrapped: Bool = false, isCentered: Bool = false
  ) -> CellStyle {
    CellStyle(role: role, form: form, hasBorder: true, isWrapped: isWrapped, isCentered: isCentered)
  }
}
