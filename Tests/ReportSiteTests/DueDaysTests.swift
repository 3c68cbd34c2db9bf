import Reporting
import Testing

@testable import ReportSite

/// The day at the head of a period's page, and those who had another one.
struct DueDaysTests {
  private func edition(_ rows: [Period.DueRow], asOf: Day = day(2025, 1, 20)) throws -> Edition {
    let small = SmallSummary.make()
    let facts = small.periods[0].period
    let period = Period(id: facts.id, title: facts.title, kind: facts.kind, from: facts.from, to: facts.to, due: rows)
    let summary = Summary(
      asOf: asOf, plan: small.plan, roster: small.roster,
      periods: [
        PeriodSummary(period: period, obligations: small.periods[0].obligations, rates: small.periods[0].rates)
      ], current: 0, reports: small.reports, indicators: [], findings: [], files: small.files)
    return Edition(summary: summary, templates: try TemplateFolder.load())
  }

  /// "20/12/2024; Sở, ban, ngành: 18/12/2024"
  private func days(_ rows: [Period.DueRow]) throws -> String? {
    let edition = try edition(rows)
    return DueDays(edition.summary.periods[0], in: edition).map { days in
      ([days.common.slashed] + days.others.map { "\($0.names.joined(separator: ", ")): \($0.day.slashed)" })
        .joined(separator: "; ")
    }
  }

  private let all = Period.DueRow(day: day(2024, 12, 20))
  private let departments = Period.DueRow(day: day(2024, 12, 18), groups: ["so"])

  @Test func namesTheGroupsThatHadAnotherDay() throws {
    #expect(try days([all]) == "20/12/2024")
    #expect(try days([all, departments]) == "20/12/2024; Sở, ban, ngành: 18/12/2024")
    #expect(try days([departments, all]) == "20/12/2024; Sở, ban, ngành: 18/12/2024")
  }

  @Test func takesTheDayOfMostWhereThePlanGivesNoneForAll() throws {
    let districts = Period.DueRow(day: day(2024, 12, 22), groups: ["huyen"])
    #expect(try days([departments, districts]) == "22/12/2024; Sở, ban, ngành: 18/12/2024")
    // A day for all that is nobody's is not told.
    #expect(try days([all, departments, districts]) == "22/12/2024; Sở, ban, ngành: 18/12/2024")
  }

  @Test func namesABodyThatHadADayOfItsOwn() throws {
    let own = Period.DueRow(day: day(2024, 12, 23), units: ["an-lao"])
    #expect(try days([all, own]) == "20/12/2024; Huyện ủy An Lão: 23/12/2024")
  }

  @Test func leavesAnExtensionToTheRowOfTheBody() throws {
    let extended = Period.DueRow(day: day(2024, 12, 27), units: ["an-lao"], extendedBy: "Công văn 7")
    #expect(try days([all, extended]) == "20/12/2024")
    let edition = try edition([all, extended])
    let page = PeriodPage(path: "index.html", period: edition.summary.periods[0]).view(in: edition)
    #expect(page.extensions.map(\.text) == ["Huyện ủy An Lão: được gia hạn đến 27/12/2024 theo Công văn 7"])
  }

  @Test func standsAtTheHeadOfThePage() throws {
    let edition = try edition([all, departments])
    let page = PeriodPage(path: "index.html", period: edition.summary.periods[0]).render(in: edition)
    #expect(
      String(decoding: page, as: UTF8.self).contains(
        "hạn gửi 20/12/2024 (<span lang=\"vi\">Sở, ban, ngành</span>: 18/12/2024)"))
  }
}
