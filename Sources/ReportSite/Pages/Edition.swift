import Reporting

/// What all pages of one build are made of: the summary, the templates, and where in the summary things stand.
struct Edition: Sendable {
  let summary: Summary
  let templates: Templates
  let units: [Identifier<Unit>: Unit]
  let groups: [Identifier<Group>: Group]
  let periods: [Identifier<Period>: Int]
  let unitOrder: [Identifier<Unit>: Int]
  /// In their order, by the file they stand in.
  private let findingsByFile: [FileBytes: [Finding]]
  /// What breaks the rules that hold between totals.
  let findingsOfTotals: [Finding]
  /// Of files that stand, what comes before the anchors of a file that shares a page with another: a supplement.
  private let anchorPrefixes: [FileBytes: String]
  /// By the file of what stands, a report or a supplement, its index in the summary's reports.
  private let standingOfFile: [FileBytes: Int]
  let figures: FigureIndex
  let owing: Owing
  /// One for each duty of the plan, in its order, on the day for which the plan's page tells who exists.
  let duties: [DutySummary]

  var texts: Texts { templates.texts }

  init(summary: Summary, templates: Templates) {
    self.summary = summary
    self.templates = templates
    let roster = summary.roster
    units = Dictionary(roster.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    groups = Dictionary(roster.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    periods = Dictionary(
      summary.periods.enumerated().map { ($1.period.id, $0) }, uniquingKeysWith: { first, _ in first })
    unitOrder = Dictionary(roster.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    findingsByFile = Dictionary(grouping: summary.findings) { FileBytes($0.place.file) }
    findingsOfTotals = summary.findings.filter { $0.unit == nil && $0.rule == RuleViolated.info.id }
    var prefixes: [FileBytes: String] = [:]
    for standing in summary.reports {
      for (index, supplement) in standing.supplements.enumerated() {
        prefixes[FileBytes(supplement.file)] = ReportPage.supplementPrefix(index + 1)
      }
    }
    anchorPrefixes = prefixes
    var standingOfFile: [FileBytes: Int] = [:]
    for (index, standing) in summary.reports.enumerated() {
      for part in standing.parts { standingOfFile[FileBytes(part.file)] = index }
    }
    self.standingOfFile = standingOfFile
    figures = FigureIndex(summary, unitOrder: unitOrder)
    owing = Owing(plan: summary.plan, roster: roster)
    let day = summary.current.map { summary.periods[$0].period.to } ?? summary.asOf
    duties = summary.plan.duties.map { duty in
      DutySummary(
        duty, indicators: summary.indicators, periods: summary.periods, plan: summary.plan, roster: roster, day: day)
    }
  }

  func unitName(_ id: Identifier<Unit>) -> String { units[id]?.name ?? id.rawValue }

  func shortName(_ id: Identifier<Unit>) -> String { units[id]?.short ?? id.rawValue }

  func period(_ id: Identifier<Period>) -> PeriodSummary? { periods[id].map { summary.periods[$0] } }

  func obligation(_ period: Identifier<Period>, _ unit: Identifier<Unit>) -> Obligation? {
    guard let summary = self.period(period) else { return nil }
    if let index = unitOrder[unit], index < summary.obligations.count, summary.obligations[index].unit == unit {
      return summary.obligations[index]
    }
    return summary.obligations.first { $0.unit == unit }
  }

  /// The period of the same kind that ends the day before this one begins.
  func periodBefore(_ period: Period) -> Period? {
    summary.periods.map(\.period).first { $0.kind == period.kind && $0.to.advanced(by: 1) == period.from }
  }

  /// The report that answers an obligation.
  func report(answering obligation: Obligation) -> StandingReport? {
    guard let index = obligation.report, summary.reports.indices.contains(index) else { return nil }
    return summary.reports[index]
  }

  /// The `id` on a report's page of what a finding or a figure in `file` names by `anchor`.
  func pageAnchor(_ anchor: String, in file: String) -> String { (anchorPrefixes[FileBytes(file)] ?? "") + anchor }

  /// What was found in a file, in its order.
  func findings(in file: String) -> [Finding] { findingsByFile[FileBytes(file)] ?? [] }

  /// The report that stands of which a file is a part; nil where it is none's.
  func standing(ofFile file: String) -> StandingReport? { standingOfFile[FileBytes(file)].map { summary.reports[$0] } }
}

/// A file's path as a key. As strings two paths are equal when only their marks are composed otherwise, and on a disk
/// they are two files.
private struct FileBytes: Hashable {
  let bytes: [UInt8]

  init(_ path: String) { bytes = Array(path.utf8) }
}

/// Where pages lie, relative to the site's root.
enum Address {
  static let index = "index.html"
  static let proposals = "kien-nghi.html"
  static let gaps = "ra-soat.html"
  static let plan = "ke-hoach.html"
  static let search = "tim-kiem.html"
  /// Of the search index.
  static let searchFolder = "tim-kiem"
  static let reportFolder = "bao-cao"
  static let indicators = "chi-tieu/index.html"

  static func period(_ id: Identifier<Period>) -> String { "ky/\(id).html" }

  /// The consolidated report of a period, to be printed.
  static func consolidated(_ period: Identifier<Period>) -> String { "in/\(period).html" }

  static func report(_ period: Identifier<Period>, _ unit: Identifier<Unit>) -> String {
    "\(reportFolder)/\(period)/\(unit).html"
  }

  static func version(_ period: Identifier<Period>, _ unit: Identifier<Unit>, _ number: Int) -> String {
    "\(reportFolder)/\(period)/\(unit)-lan-\(number).html"
  }

  /// One task in the current period.
  static func taskPage(_ number: Int) -> String { "nhiem-vu/\(number).html" }

  static func taskPage(_ number: Int, _ period: Identifier<Period>) -> String { "nhiem-vu/\(number)-\(period).html" }

  static func unit(_ id: Identifier<Unit>) -> String { "don-vi/\(id).html" }

  /// An indicator may be called "index"; no id holds a point.
  static func indicator(_ id: Identifier<Indicator>) -> String {
    id.rawValue == "index" ? "chi-tieu/index.chi-tieu.html" : "chi-tieu/\(id).html"
  }

  static func slip(_ period: Identifier<Period>, _ unit: Identifier<Unit>) -> String {
    "phieu/\(period)/\(unit).html"
  }

  /// The way from a page to the site's root: `../../`.
  static func root(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The `id`, on a task's page, of the list of bodies whose figures are in an indicator's total.
  static func bodies(_ id: Identifier<Indicator>) -> String { "ct-\(id)" }

  /// The `id`, on a task's page, of the list of earlier figures that complete an indicator's total.
  static func additions(_ id: Identifier<Indicator>) -> String { "bs-\(id)" }

  /// The `id` of a duty on the plan's page.
  static func duty(_ id: Identifier<Duty>) -> String { "dau-viec-\(id)" }

  /// The `id` of a task's section.
  static func task(_ number: Int) -> String { "nhiem-vu-\(number)" }
}
