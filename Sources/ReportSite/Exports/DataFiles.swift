import Reporting

/// The files of `du-lieu/`: the same data for machines and for Excel, a year in a file, so that none grows with the
/// whole history.
struct DataFiles: Sendable {
  static let folder = "du-lieu"

  let edition: Edition

  /// The years of the plan's periods, oldest first.
  var years: [Int] { Set(edition.summary.periods.map(\.period.usualName.year)).sorted() }

  /// Everything but the workbooks.
  func plans(under folder: String) -> [PagePlan] {
    let json = SummaryJSON(edition: edition, audience: .everyone)
    return [PagePlan(path: folder + DataFiles.json) { json.bytes }]
      + years.flatMap { year in
        let data = YearData(edition: edition, year: year)
        return [
          PagePlan(path: folder + DataFiles.figures(year)) { data.figures },
          PagePlan(path: folder + DataFiles.totals(year)) { data.totals },
          PagePlan(path: folder + DataFiles.arrivals(year)) { data.arrivals },
          PagePlan(path: folder + DataFiles.remarks(year)) { data.remarks },
        ]
      }
  }

  func workbooks(under folder: String) -> [WorkbookPlan] {
    years.map { WorkbookPlan(path: folder + DataFiles.workbook($0), edition: edition, year: $0) }
  }

  static let json = "tong-hop.json"

  static func workbook(_ year: Int) -> String { "tong-hop-\(year).xlsx" }
  static func figures(_ year: Int) -> String { "so-lieu-\(year).csv" }
  static func totals(_ year: Int) -> String { "tong-so-\(year).csv" }
  static func arrivals(_ year: Int) -> String { "gui-bao-cao-\(year).csv" }
  static func remarks(_ year: Int) -> String { "kien-nghi-\(year).csv" }
}

/// What the files of one year are made of.
struct YearData: Sendable {
  let edition: Edition
  let year: Int
  /// Positions in the plan.
  let periods: [Int]

  init(edition: Edition, year: Int) {
    self.edition = edition
    self.year = year
    periods = edition.summary.periods.indices.filter { edition.summary.periods[$0].period.usualName.year == year }
  }

  func period(at position: Int) -> Period { edition.summary.periods[position].period }

  /// Where a value was written, from the site's root.
  func address(_ value: IndicatorSummary.Value) -> String? { edition.href(value, root: "") }
}

extension Edition {
  /// "Phát sinh trong kỳ"
  func word(for kind: Indicator.Kind) -> String {
    switch kind {
    case .stock: texts(.kindStock)
    case .flow: texts(.kindFlow)
    case .ratio: texts(.kindRatio)
    case .document: texts(.kindDocument)
    }
  }
}
