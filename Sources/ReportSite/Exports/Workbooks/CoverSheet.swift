import Reporting

/// The first sheet: what the workbook is, what each sheet holds, and how to read it.
struct CoverSheet {
  private let book: YearWorkbook

  init(_ book: YearWorkbook) { self.book = book }

  var sheet: Sheet {
    let edition = book.data.edition
    let (texts, plan) = (edition.texts, edition.summary.plan)
    var sheet = Sheet(name: book.coverName, widths: [110])
    sheet.fitsWidth = true
    sheet.add(0, 0, .text(texts(.workbookTitle, ["year": String(book.data.year)])), CellStyle(role: .title))
    let lines = [
      plan.title, [plan.number, plan.issuer].compactMap(\.self).joined(separator: ", "),
      texts(.updated, ["day": texts.day(edition.summary.asOf)]),
    ]
    var row = 1
    for line in lines where !line.isEmpty {
      sheet.add(row, 0, .text(line), CellStyle(isWrapped: true))
      row += 1
    }
    if let notice = plan.notice {
      sheet.add(row, 0, .text(notice), CellStyle(role: .doubtful, isWrapped: true))
      row += 1
    }
    row += 1
    for task in book.tasks {
      let title = plan.tasks[task.task].title
      sheet.add(
        row, 0, .link("\(edition.taskName(plan.tasks[task.task].number)). \(title)", sheet: task.name),
        CellStyle())
      row += 1
    }
    sheet.add(row, 0, .link(texts(.sheetArrivals), sheet: book.arrivalName), CellStyle())
    row += 2
    let statuses = edition.statusLegend.map { "\($0.narrow): \($0.word)" }.joined(separator: "; ")
    for line in texts(.workbookLegend).split(separator: "|").map(String.init) + [statuses + "."] {
      sheet.add(row, 0, .text(SheetText.trimmed(line)), CellStyle(isWrapped: true))
      row += 1
    }
    sheet.fitRows()
    return sheet
  }
}
