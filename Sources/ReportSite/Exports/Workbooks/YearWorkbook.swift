import Reporting

/// The workbook of one year: what it is, a sheet for each task, and when reports came.
struct YearWorkbook: Sendable {
  let data: YearData
  let rows: YearRows
  let formulas: FigureFormulas
  let tasks: [TaskSheet]
  /// The names of the first and the last sheet.
  let coverName: String
  let arrivalName: String

  private var edition: Edition { data.edition }

  init(edition: Edition, year: Int) {
    let data = YearData(edition: edition, year: year)
    let texts = edition.texts
    self.data = data
    coverName = SheetText.sheetName(texts(.sheetCover), taken: [])
    arrivalName = SheetText.sheetName(texts(.sheetArrivals), taken: [coverName])
    var names = [coverName, arrivalName]
    var tasks: [TaskSheet] = []
    for (position, task) in edition.summary.plan.tasks.enumerated() {
      let name = SheetText.sheetName("\(task.number). \(task.title)", taken: names)
      names.append(name)
      tasks.append(TaskSheet(data: data, task: position, name: name))
    }
    self.tasks = tasks
    let places = tasks.flatMap(\.places)
    rows = YearRows(
      roster: edition.summary.roster, isShown: YearWorkbook.shown(data, figures: places.map(\.figures)))
    var previous: [Int: Int] = [:]
    for period in data.periods {
      guard let before = edition.periodBefore(data.period(at: period)) else { continue }
      previous[period] = data.periods.first { data.period(at: $0).id == before.id }
    }
    formulas = FigureFormulas(places, rows: rows, previous: previous)
  }

  var workbook: Workbook {
    Workbook(
      title: edition.summary.plan.title, created: edition.summary.asOf,
      sheets: [CoverSheet(self).sheet] + tasks.map { $0.sheet(in: self) } + [ArrivalSheet(self).sheet])
  }

  /// The bodies that exist at the end of one of the periods, and those that gave or owe something all the same.
  private static func shown(_ data: YearData, figures: [FigureColumn]) -> [Bool] {
    let units = data.edition.summary.roster.units
    var isShown = units.map { unit in data.periods.contains { unit.isActive(on: data.period(at: $0).to) } }
    for position in data.periods {
      for obligation in data.edition.summary.periods[position].obligations
      where obligation.state != .notRequired || obligation.received != nil {
        if let unit = data.edition.unitOrder[obligation.unit] { isShown[unit] = true }
      }
    }
    for column in figures {
      for unit in units.indices where column.entries[unit] != nil { isShown[unit] = true }
    }
    return isShown
  }
}

extension YearWorkbook {
  /// The first rows of a sheet, and the two columns of numbers and names.
  func startTable(_ sheet: inout Sheet, title: String) {
    let (summary, texts) = (edition.summary, edition.texts)
    let day = texts(.updated, ["day": texts.day(summary.asOf)])
    sheet.add(0, 0, .text(title), CellStyle(role: .title))
    sheet.add(1, 0, .text("\(summary.plan.title) – \(texts(.workbookYear, ["year": String(data.year)])) – \(day)"))
    if let notice = summary.plan.notice { sheet.add(2, 0, .text(notice), CellStyle(role: .note)) }
    sheet.header = YearRows.header
    sheet.sideColumns = 2
    let top = YearRows.header.lowerBound
    for (column, text) in [texts(.workbookNumber), texts(.workbookUnit)].enumerated() {
      sheet.add(top, column, .text(text), .cell(.header, isWrapped: true))
      sheet.add(top + 1, column, .blank, .cell(.header))
    }
    for (index, group) in rows.groups.enumerated() {
      sheet.add(group.row, 0, .text(YearWorkbook.roman(index + 1)), .cell(.group, isCentered: true))
      sheet.add(group.row, 1, .text(group.title), .cell(.group, isWrapped: true))
      for (offset, unit) in group.units.enumerated() {
        sheet.add(
          group.row + 1 + offset, 0, .number(Quantity(offset + 1)),
          .cell(.plain, .number(places: 0), isCentered: true))
        sheet.add(group.row + 1 + offset, 1, .text(data.unit(at: unit).name), .cell(.plain, isWrapped: true))
      }
    }
  }

  static let sideWidths: [Double] = [6, 40]

  /// `XIV`
  static func roman(_ number: Int) -> String {
    let steps = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var (text, rest) = ("", number)
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}

/// A workbook that is still to be made: its address, and a pure function that gives its bytes.
package struct WorkbookPlan: Sendable {
  package let path: String
  let edition: Edition
  let year: Int

  /// The file, or the fault of the system for which it could not be written.
  package func render() throws(WorkbookFault) -> OutputFile {
    let workbook = YearWorkbook(edition: edition, year: year).workbook
    return OutputFile(path: path, bytes: try WorkbookFile.bytes(of: workbook))
  }
}
