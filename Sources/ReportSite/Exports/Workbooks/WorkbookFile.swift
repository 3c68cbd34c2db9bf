import CXlsxWriter
import Glibc
import Reporting

/// Why a workbook could not be written: the system call's error number.
package struct WorkbookFault: Error, Hashable, Sendable {
  package let code: Int32
}

/// Writes workbooks through libxlsxwriter, in memory; the one place that knows the library.
///
/// The library keeps nothing between workbooks, so that several can be written at once.
enum WorkbookFile {
  /// The bytes of an `.xlsx` file: the same for the same workbook.
  static func bytes(of workbook: Workbook) throws(WorkbookFault) -> [UInt8] {
    var path = [CChar](repeating: 0, count: Int(TONGHOP_MEMORY_PATH_SIZE))
    let descriptor = tonghop_memory_file(&path)
    guard descriptor >= 0 else { throw WorkbookFault(code: errno) }
    defer { tonghop_memory_file_close(descriptor) }
    guard let book = workbook_new(path) else { throw WorkbookFault(code: ENOMEM) }
    var writer = WorkbookWriter(book)
    writer.write(workbook)
    guard workbook_close(book) == LXW_NO_ERROR else { throw WorkbookFault(code: errno == 0 ? EIO : errno) }
    let size = tonghop_memory_file_size(descriptor)
    guard size > 0 else { throw WorkbookFault(code: size < 0 ? errno : EIO) }
    var bytes = [UInt8](repeating: 0, count: size)
    guard tonghop_memory_file_read(descriptor, &bytes, size) == 0 else { throw WorkbookFault(code: errno) }
    return bytes
  }
}

/// Puts the values of a workbook into the library's; what is refused here is our own mistake.
private struct WorkbookWriter {
  private typealias Format = UnsafeMutablePointer<lxw_format>

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: Format] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  mutating func write(_ workbook: Workbook) {
    setProperties(of: workbook)
    for sheet in workbook.sheets {
      guard let worksheet = workbook_add_worksheet(book, sheet.name) else {
        preconditionFailure("the sheet “\(sheet.name)” was refused")
      }
      lay(out: sheet, worksheet)
      for cell in sheet.cells { write(cell, worksheet) }
    }
  }

  private func setProperties(of workbook: Workbook) {
    workbook.title.withCString { title in
      var properties = lxw_doc_properties()
      // The library copies the texts and does not change them.
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = workbook.created.daysSince1970 * 86_400
      workbook_set_properties(book, &properties)
    }
  }

  private func lay(out sheet: Sheet, _ worksheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_set_landscape(worksheet)
    worksheet_set_paper(worksheet, 9)
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.6)
    worksheet_set_footer(worksheet, "&L&A&R&P/&N")
    if sheet.fitsWidth { worksheet_fit_to_pages(worksheet, 1, 0) } else { worksheet_set_print_scale(worksheet, 70) }
    for (column, width) in sheet.widths.enumerated() {
      worksheet_set_column(worksheet, UInt16(column), UInt16(column), width, nil)
    }
    for height in sheet.heights { worksheet_set_row(worksheet, UInt32(height.row), height.points, nil) }
    if !sheet.header.isEmpty {
      worksheet_repeat_rows(worksheet, UInt32(sheet.header.lowerBound), UInt32(sheet.header.upperBound - 1))
    }
    if sheet.sideColumns > 0 { worksheet_repeat_columns(worksheet, 0, UInt16(sheet.sideColumns - 1)) }
    if !sheet.header.isEmpty || sheet.sideColumns > 0 {
      worksheet_freeze_panes(worksheet, UInt32(sheet.header.upperBound), UInt16(sheet.sideColumns))
    }
  }

  private mutating func write(_ cell: SheetCell, _ worksheet: UnsafeMutablePointer<lxw_worksheet>) {
    let (row, column, format) = (UInt32(cell.row), UInt16(cell.column), format(cell.style))
    if let last = cell.lastColumn, last > cell.column {
      accept(worksheet_merge_range(worksheet, row, column, row, UInt16(last), "", format), cell)
    }
    switch cell.content {
    case .text(let text): accept(worksheet_write_string(worksheet, row, column, SheetText.cell(text), format), cell)
    case .number(let number): accept(worksheet_write_number(worksheet, row, column, number.nearest, format), cell)
    case .day(let day):
      var date = lxw_datetime(
        year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
      accept(worksheet_write_datetime(worksheet, row, column, &date, format), cell)
    case .formula(let formula, let value):
      accept(worksheet_write_formula_num(worksheet, row, column, "=" + formula, format, value.nearest), cell)
    case .link(let text, let sheet):
      let address = "internal:\(SheetText.quoted(sheet: sheet))!A1"
      accept(worksheet_write_url_opt(worksheet, row, column, address, format, SheetText.cell(text), nil), cell)
    case .blank: accept(worksheet_write_blank(worksheet, row, column, format), cell)
    }
    if let comment = cell.comment {
      accept(worksheet_write_comment(worksheet, row, column, SheetText.cell(comment)), cell)
    }
  }

  private func accept(_ outcome: lxw_error, _ cell: SheetCell) {
    guard outcome == LXW_NO_ERROR else {
      preconditionFailure("the cell in row \(cell.row), column \(cell.column) was refused: \(outcome.rawValue)")
    }
  }

  private mutating func format(_ style: CellStyle) -> Format? {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    style.apply(to: format)
    formats[style] = format
    return format
  }
}

extension Quantity {
  /// The number that a spreadsheet holds: 15 digits of it are sure.
  fileprivate var nearest: Double {
    isWhole ? Double(millionths / Quantity.scale) : Double(plain) ?? Double(millionths) / Double(Quantity.scale)
  }
}
