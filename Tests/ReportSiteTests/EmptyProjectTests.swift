import Reporting
import Testing

@testable import ReportSite

/// Sites of projects in which something, or nearly everything, is not there yet.
struct EmptyProjectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let summary: Summary
    /// What the front page says first.
    let heading: String

    var testDescription: String { name }
  }

  private static let small = SmallSummary.make()

  static let cases = [
    Case(name: "nothing at all", summary: summary(periods: [], units: [], tasks: []), heading: "Chưa có kỳ báo cáo"),
    Case(name: "no period", summary: summary(periods: []), heading: "Chưa có kỳ báo cáo"),
    Case(name: "no report", summary: summary(), heading: "Quý IV năm 2024"),
    Case(name: "no body", summary: summary(units: []), heading: "Quý IV năm 2024"),
    Case(name: "no task", summary: summary(tasks: []), heading: "Quý IV năm 2024"),
    Case(name: "one body", summary: summary(units: Array(small.roster.units.prefix(1))), heading: "Quý IV năm 2024"),
    Case(
      name: "reports that cannot be read", summary: summary(content: .unreadable, findings: small.findings),
      heading: "Quý IV năm 2024"),
    Case(name: "one report", summary: summary(reports: Array(small.reports.prefix(1))), heading: "Quý IV năm 2024"),
  ]

  @Test(arguments: cases, Language.allCases)
  func makesASiteInWhichEveryLinkLeadsSomewhere(example: Case, language: Language) throws {
    let site = Site(summary: example.summary, templates: try TemplateFolder.load(language))
    for plans in [site.published, site.reserved] {
      let pages = Dictionary(uniqueKeysWithValues: plans.map { ($0.path, ParsedHTML($0.render().bytes)) })
      #expect(pages["index.html"] != nil)
      for plan in plans where plan.path.hasSuffix(".html") {
        let page = try #require(pages[plan.path])
        #expect(page.tags.filter { $0.name == "h1" }.count == 1, "\(plan.path)")
        for href in page.values(of: "href") where !href.hasPrefix("#") && !href.hasPrefix("tai-lieu/") {
          let file = try #require(href.split(separator: "#").first, "an empty address on \(plan.path)")
          let path = file.split(separator: "/").filter { $0 != ".." }.joined(separator: "/")
          let isElsewhere = path.hasPrefix("tai-lieu/") || site.workbooks.contains { $0.path == path }
          #expect(pages[path] != nil || isElsewhere, "\(href) on \(plan.path)")
        }
      }
    }
  }

  @Test(arguments: cases)
  func saysFirstWhereThingsStand(example: Case) throws {
    let site = Site(summary: example.summary, templates: try TemplateFolder.load())
    let plan = try #require(site.published.first { $0.path == "index.html" })
    let page = String(decoding: plan.render().bytes, as: UTF8.self)
    #expect(page.contains(">\(example.heading)</h1>"))
  }

  @Test func saysWhatToDoWithoutAPeriod() throws {
    let site = Site(summary: Self.cases[1].summary, templates: try TemplateFolder.load())
    let plan = try #require(site.published.first { $0.path == "index.html" })
    let text = ParsedHTML(plan.render().bytes).text
    #expect(text.contains("Thêm phần “kỳ báo cáo” vào tệp ke-hoach.yml"))
    #expect(text.contains("Thành ủy Quy Nhơn"))
  }

  private static func summary(
    periods: [Period] = small.plan.periods, units: [Unit] = small.roster.units, tasks: [PlanTask] = small.plan.tasks,
    reports: [StandingReport] = [], content: ContentState = .none, findings: [Finding] = []
  ) -> Summary {
    let plan = Plan(id: small.plan.id, title: small.plan.title, tasks: tasks, periods: periods)
    return Summary(
      asOf: small.asOf, plan: plan, roster: Roster(groups: small.roster.groups, units: units),
      periods: periods.map { period in
        let obligations = units.enumerated().map { index, unit in
          Obligation(
            period: period.id, unit: unit.id, state: content == .none ? .missing : .onTime,
            content: index < reports.count ? .accepted : content, received: nil, due: day(2024, 12, 20),
            report: index < reports.count ? index : nil,
            tasks: tasks.map { TaskCell(number: $0.number, isOwed: true, status: .notStated) })
        }
        return PeriodSummary(
          period: period, obligations: obligations,
          rates: ReportingRates(expected: units.count, received: 0, receivedOnTime: 0))
      },
      current: periods.isEmpty ? nil : 0, reports: reports, indicators: [], findings: findings,
      files: FileCounts(reports: findings.count, drafts: 0, unknownUnit: 0, skipped: 0))
  }
}
