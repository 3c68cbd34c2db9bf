import Reporting

/// The sheet of one task: what each body says of it, and its indicators, period by period.
struct TaskSheet: Sendable {
  let data: YearData
  /// Position in the plan.
  let task: Int
  let name: String
  /// The periods in which somebody owes the task or says something of it: positions in the plan.
  let statePeriods: [Int]
  /// In the order of their columns: an indicator's periods side by side.
  let places: [FigureFormulas.Place]

  private var edition: Edition { data.edition }
  private static let sideColumns = 2

  init(data: YearData, task: Int, name: String) {
    self.data = data
    self.task = task
    self.name = name
    let summary = data.edition.summary
    statePeriods = data.periods.filter { period in
      summary.periods[period].obligations.contains { $0.tasks[task].isOwed || $0.tasks[task].status != .notApplicable }
    }
    let number = summary.plan.tasks[task].number
    let columns = summary.indicators.indices.filter { summary.indicators[$0].indicator.task == number }
      .flatMap { indicator in data.periods.compactMap { data.column(of: indicator, in: $0) } }
    let first = TaskSheet.sideColumns + statePeriods.count
    places = columns.enumerated().map { offset, figures in
      FigureFormulas.Place(figures: figures, sheet: name, column: first + offset)
    }
  }

  func sheet(in book: YearWorkbook) -> Sheet {
    let texts = edition.texts
    let task = edition.summary.plan.tasks[task]
    let widths =
      YearWorkbook.sideWidths + statePeriods.map { _ in 11 }
      + places.map { $0.figures.indicator.kind == .document ? 28 : 13 }
    var sheet = Sheet(name: name, widths: widths)
    sheet.fitsWidth = widths.reduce(0, +) <= 200
    sheet.heights = [(YearRows.header.lowerBound, 48), (YearRows.header.lowerBound + 1, 32)]
    book.startTable(&sheet, title: "\(edition.taskName(task.number)). \(task.title)")
    addStates(to: &sheet, book)
    addHeaders(to: &sheet)
    for place in places { add(place, to: &sheet, book) }
    let foot = [(book.rows.total, texts(.total)), (book.rows.total + 1, texts(.workbookReporting))]
    for (row, text) in foot + [(book.rows.total + 2, texts(.workbookExpected))] where !places.isEmpty {
      sheet.add(row, 0, .blank, .cell(.total))
      sheet.add(row, 1, .text(text), .cell(.total))
    }
    addOthers(to: &sheet, from: book.rows.total + 4)
    sheet.fitRows()
    return sheet
  }

  private func addStates(to sheet: inout Sheet, _ book: YearWorkbook) {
    header(
      edition.texts(.workbookStates), over: statePeriods, from: TaskSheet.sideColumns, to: &sheet)
    for (offset, position) in statePeriods.enumerated() {
      let column = TaskSheet.sideColumns + offset
      for group in book.rows.groups { sheet.add(group.row, column, .blank, .cell(.group)) }
      for obligation in edition.summary.periods[position].obligations {
        guard let unit = edition.unitOrder[obligation.unit], let row = book.rows.ofUnit[unit] else { continue }
        let cell = obligation.tasks[task]
        if cell.status == .notApplicable {
          sheet.add(row, column, .blank, .cell(.foreign))
        } else {
          sheet.add(row, column, .text(edition.statusView(cell.status).narrow), .cell(.plain, isCentered: true))
        }
      }
      if !places.isEmpty {
        for row in book.rows.total...(book.rows.total + 2) { sheet.add(row, column, .blank, .cell(.total)) }
      }
    }
  }

  /// The label over an indicator's periods, and their titles beneath.
  private func addHeaders(to sheet: inout Sheet) {
    var start = places.startIndex
    while start < places.endIndex {
      let facts = places[start].figures.indicator
      let end = places[start...].firstIndex { $0.figures.indicator.id != facts.id } ?? places.endIndex
      let scope = facts.scope == .province ? ", \(edition.texts(.workbookProvince))" : ""
      header(
        "\(facts.label) (\(facts.measure)\(scope))", over: places[start..<end].map(\.figures.period),
        from: places[start].column, to: &sheet)
      start = end
    }
  }

  private func header(_ text: String, over periods: [Int], from column: Int, to sheet: inout Sheet) {
    guard !periods.isEmpty else { return }
    let (row, style) = (YearRows.header.lowerBound, CellStyle.cell(.header, isWrapped: true))
    sheet.cells.append(
      SheetCell(row: row, column: column, lastColumn: column + periods.count - 1, content: .text(text), style: style))
    for (offset, period) in periods.enumerated() {
      sheet.add(row + 1, column + offset, .text(data.period(at: period).title), style)
    }
  }
}

// MARK: - Figures

extension TaskSheet {
  private func add(_ place: FigureFormulas.Place, to sheet: inout Sheet, _ book: YearWorkbook) {
    let (figures, column) = (place.figures, place.column)
    let period = data.period(at: figures.period).id
    let owing = Set(owers(of: figures.indicator, in: period))
    for group in book.rows.groups {
      let subtotal = book.formulas.subtotal(place, group)
      sheet.add(group.row, column, subtotal ?? .blank, .cell(.group, form(subtotal, figures.indicator)))
      for (unit, row) in zip(group.units, group.unitRows) {
        sheet.cells.append(cell(of: unit, row, place, book, isForeign: !owing.isEmpty && !owing.contains(unit)))
      }
    }
    let total = book.formulas.total(place)
    var cell = SheetCell(
      row: book.rows.total, column: column, content: total ?? .blank,
      style: .cell(.total, form(total, figures.indicator)))
    if case .number(let quantity) = total {
      cell.comment = edition.texts(.workbookNoFormula)
      if let exact = exact(quantity) { cell.comment = exact }
    }
    sheet.cells.append(cell)
    for (offset, count) in [figures.total.reporting, figures.total.expected].enumerated() {
      sheet.add(book.rows.total + 1 + offset, column, .number(Quantity(count)), .cell(.total, .number(places: 0)))
    }
  }

  private func cell(
    of unit: Int, _ row: Int, _ place: FigureFormulas.Place, _ book: YearWorkbook, isForeign: Bool
  ) -> SheetCell {
    let figures = place.figures
    switch figures.entries[unit] {
    case nil:
      return SheetCell(
        row: row, column: place.column, content: .blank, style: .cell(isForeign ? .foreign : .plain))
    case .answered(let other):
      let text = edition.texts(.workbookAnswered, ["unit": data.unit(at: other).short])
      return SheetCell(
        row: row, column: place.column, content: .text(text), style: .cell(.aside, .text, isWrapped: true))
    case .own(let value, let carriedFrom, let doubt):
      var content = content(value)
      if case .number(let quantity) = content, figures.indicator.kind == .ratio {
        content = book.formulas.ownRatio(quantity, of: unit, place)
      }
      let role: CellStyle.Role = doubt != nil ? .doubtful : carriedFrom != nil ? .carried : .plain
      var cell = SheetCell(
        row: row, column: place.column, content: content,
        style: .cell(role, form(content, figures.indicator), isWrapped: figures.indicator.kind == .document))
      cell.comment =
        doubt ?? carriedFrom.map { edition.texts(.workbookCarried, ["period": $0]) } ?? exact(content.quantity)
      return cell
    }
  }

  /// What is not added stands beneath the table, in the columns of its indicators.
  private func addOthers(to sheet: inout Sheet, from start: Int) {
    let units = Set(places.flatMap { $0.figures.others.map(\.unit) }).sorted()
    guard !units.isEmpty else { return }
    sheet.add(start, 1, .text(edition.texts(.workbookOthers)), CellStyle(role: .note))
    for (offset, unit) in units.enumerated() {
      let row = start + 1 + offset
      sheet.add(row, 1, .text(data.unit(at: unit).name), .cell(.aside))
      for place in places {
        guard let other = place.figures.others.first(where: { $0.unit == unit }) else { continue }
        let content = content(other.content)
        sheet.add(row, place.column, content, .cell(.aside, form(content, place.figures.indicator)))
      }
    }
  }

  private func content(_ value: IndicatorSummary.Content) -> SheetCell.Content {
    switch value {
    case .number(let quantity): .number(quantity)
    case .text(let text): .text(text)
    }
  }

  private func form(_ content: SheetCell.Content?, _ indicator: Indicator) -> CellStyle.Form {
    if case .text(let text) = content { return text.utf16.count <= 255 ? .text : .general }
    guard let quantity = content?.quantity else { return .general }
    if quantity.isWhole { return .number(places: 0) }
    let written = quantity.plain.utf8.split(separator: UInt8(ascii: ".")).last?.count ?? 0
    return .number(places: indicator.kind == .ratio ? indicator.decimals : max(indicator.decimals, written))
  }

  /// A number of more digits than a spreadsheet keeps, in a comment.
  private func exact(_ quantity: Quantity?) -> String? {
    guard let quantity, quantity.plain.utf8.count(where: { (0x30...0x39).contains($0) }) > 15 else { return nil }
    return edition.texts(.workbookExact, ["value": quantity.vietnamese()])
  }

  /// Positions of the bodies that owe an indicator; of a ratio, all its parts.
  private func owers(of indicator: Indicator, in period: Identifier<Period>) -> [Int] {
    let parts = indicator.formula?.operands.map(\.indicator) ?? [indicator.id]
    let owing = parts.map { Set(edition.owing.units(owing: $0, period: period)) }
    guard let first = owing.first else { return [] }
    return owing.dropFirst().reduce(first) { $0.intersection($1) }.compactMap { edition.unitOrder[$0] }
  }
}

extension SheetCell.Content {
  /// The number that a cell shows.
  fileprivate var quantity: Quantity? {
    switch self {
    case .number(let quantity), .formula(_, let quantity): quantity
    case .text, .day, .link, .blank: nil
    }
  }
}
