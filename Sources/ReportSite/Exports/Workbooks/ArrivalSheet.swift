import Reporting

/// The sheet that says when reports came: for each period the state, the day and the days late.
struct ArrivalSheet {
  private let book: YearWorkbook
  private var edition: Edition { book.data.edition }
  private static let columnsOfPeriod = 3

  init(_ book: YearWorkbook) { self.book = book }

  var sheet: Sheet {
    let texts = edition.texts
    let periods = book.data.periods
    let widths = YearWorkbook.sideWidths + periods.flatMap { _ in [24, 12, 9] }
    var sheet = Sheet(name: book.arrivalName, widths: widths)
    sheet.fitsWidth = widths.reduce(0, +) <= 200
    sheet.heights = [(YearRows.header.lowerBound, 32), (YearRows.header.lowerBound + 1, 32)]
    book.startTable(&sheet, title: texts(.sheetArrivals))
    let foot = [.expected, .received, .receivedOnTime, .reportingRate, .onTimeRate].map { texts($0 as Wording) }
    for (offset, text) in foot.enumerated() {
      sheet.add(book.rows.total + offset, 0, .blank, .cell(.total))
      sheet.add(book.rows.total + offset, 1, .text(text), .cell(.total))
    }
    for (offset, position) in periods.enumerated() {
      add(
        edition.summary.periods[position], from: YearWorkbook.sideWidths.count + offset * ArrivalSheet.columnsOfPeriod,
        to: &sheet)
    }
    sheet.fitRows()
    return sheet
  }

  private func add(_ period: PeriodSummary, from column: Int, to sheet: inout Sheet) {
    let texts = edition.texts
    let (top, style) = (YearRows.header.lowerBound, CellStyle.cell(.header, isWrapped: true))
    sheet.cells.append(
      SheetCell(
        row: top, column: column, lastColumn: column + 2, content: .text(period.period.title), style: style))
    for (offset, word) in [Wording.workbookState, .headReceived, .workbookDaysLate].enumerated() {
      sheet.add(top + 1, column + offset, .text(texts(word)), style)
      for group in book.rows.groups { sheet.add(group.row, column + offset, .blank, .cell(.group)) }
    }
    for obligation in period.obligations {
      guard let unit = edition.unitOrder[obligation.unit], let row = book.rows.ofUnit[unit] else { continue }
      guard obligation.state != .notRequired || obligation.received != nil else {
        for offset in 0..<3 { sheet.add(row, column + offset, .blank, .cell(.foreign)) }
        continue
      }
      let view = edition.arrivalView(obligation)
      let words = [view.word, edition.contentView(of: obligation)?.word, view.note].compactMap(\.self)
      sheet.add(row, column, .text(words.joined(separator: "; ")), .cell(.plain, isWrapped: true))
      sheet.add(row, column + 1, obligation.received.map { .day($0.day) } ?? .blank, .cell(.plain, .day))
      sheet.add(
        row, column + 2, obligation.daysLate.map { .number(Quantity($0)) } ?? .blank,
        .cell(.plain, .number(places: 0)))
    }
    addRates(period.rates, column, to: &sheet)
  }

  private func addRates(_ rates: ReportingRates, _ column: Int, to sheet: inout Sheet) {
    let first = book.rows.total
    for (offset, count) in [rates.expected, rates.received, rates.receivedOnTime].enumerated() {
      sheet.add(first + offset, column, .number(Quantity(count)), .cell(.total, .number(places: 0)))
    }
    let expected = SheetText.address(row: first, column: column)
    for (offset, count) in [rates.received, rates.receivedOnTime].enumerated() {
      let part = SheetText.address(row: first + 1 + offset, column: column)
      let rate = Rational(Int128(count), over: Int128(rates.expected))?.rounded(toPlaces: 4)
      let content = rate.map { SheetCell.Content.formula("ROUND(\(part)/\(expected),4)", value: $0) }
      sheet.add(first + 3 + offset, column, content ?? .blank, .cell(.total, .percent))
    }
    for row in first..<(first + 5) {
      for offset in 1...2 { sheet.add(row, column + offset, .blank, .cell(.total)) }
    }
  }
}
