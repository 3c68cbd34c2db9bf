import Reporting
import Testing

@testable import ReportSite

struct UnitPageTests {
  private func view(_ unit: Int, _ language: Language = .vi) throws -> UnitView {
    let edition = Edition(summary: MergedSummary.make(), templates: try TemplateFolder.load(language))
    return UnitPage(unit: edition.summary.roster.units[unit]).view(in: edition)
  }

  @Test func tellsWhatBecameOfABody() throws {
    #expect(try view(2).validity == "đến 28/02/2025")
    #expect(try view(2).events.map { $0.after.map(\.href) } == [["../don-vi/so-tai-chinh.html"]])
    #expect(try view(2).jointWith?.name == "Sở Kế hoạch")
    #expect(try view(1).joined.map(\.href) == ["../don-vi/so-cu.html"])
    #expect(try view(3).events.map { $0.before.map(\.name) } == [["Sở Kế hoạch", "Sở Tài chính"]])
    #expect(try view(3).events.map { $0.after.map(\.name) } == [[]])
    #expect(try view(0).events.count == 0)
  }

  @Test func listsThePeriodsThatConcernItNewestFirst() throws {
    let periods = try view(0).periods
    #expect(periods.map(\.title) == ["Quý I năm 2025", "Quý IV năm 2024"])
    #expect(periods.map(\.arrival.state) == ["missing", "on-time"])
    #expect(periods.map(\.arrival.note) == [nil, "theo ngày ban hành"])
    #expect(periods.map(\.reportHref) == [nil, "../bao-cao/2024-q4/quy-nhon.html"])
    #expect(
      periods[1].cells.map(\.href) == [
        "../bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1", "../bao-cao/2024-q4/quy-nhon.html",
      ])
    #expect(try view(3).periods.map(\.title) == ["Quý I năm 2025"])
  }

  @Test func leadsToReportsOfWhichNoneStands() throws {
    let merged = MergedSummary.make()
    let report = try #require(merged.reports.first?.report)
    let conflict = ConflictingReports(period: "2025-q1", unit: merged.roster.units[0].id, reports: [report, report])
    let edition = Edition(
      summary: Summary(
        asOf: merged.asOf, plan: merged.plan, roster: merged.roster, periods: merged.periods, current: merged.current,
        reports: merged.reports, conflicts: [conflict], indicators: merged.indicators, findings: merged.findings,
        files: merged.files),
      templates: try TemplateFolder.load())
    let page = UnitPage(unit: merged.roster.units[0])
    #expect(
      page.view(in: edition).periods.map { $0.versions.map(\.href) } == [
        ["../bao-cao/2025-q1/quy-nhon-lan-1.html", "../bao-cao/2025-q1/quy-nhon-lan-2.html"], [],
      ])
    let pages = ReportPage.pages(of: conflict)
    let versions = pages.map { $0.view(in: edition) }
    #expect(
      pages.allSatisfy { String(decoding: $0.render(in: edition), as: UTF8.self).contains("Các bản khác đã nhận:") })
    #expect(
      versions.map { $0.versions.map(\.href) } == [
        ["../../bao-cao/2025-q1/quy-nhon-lan-2.html"], ["../../bao-cao/2025-q1/quy-nhon-lan-1.html"],
      ])
    let html = String(decoding: page.render(in: edition), as: UTF8.self)
    #expect(html.contains("Chưa rõ dùng bản nào: <a href=\"../bao-cao/2025-q1/quy-nhon-lan-1.html\"><bdi>Bản lần 1"))
  }

  @Test func tellsWhatItOwesInWords() throws {
    #expect(try view(0).owed.map(\.frequency) == ["hằng quý"])
    #expect(try view(0).owed.flatMap { $0.indicators.map(\.name) } == ["Tỷ lệ giảm"])
    #expect(try view(0).owed.flatMap { $0.indicators.map(\.note) } == ["hằng quý"])
    #expect(try view(0).owed.map(\.isLead) == [false])
    #expect(try view(3).owed.map(\.isLead) == [true])
    #expect(try view(2).owed.count == 0)
  }

  @Test func leadsEveryFigureToItsPlaceAndMarksWhatIsMissing() throws {
    let row = try #require(try view(0).figures?.tasks.first?.rows.first)
    #expect(row.cells.map(\.text) == ["7,3\u{a0}%", nil])
    #expect(row.cells.map(\.href) == ["../bao-cao/2024-q4/quy-nhon.html#o-10", nil])
    #expect(row.cells.map(\.missing) == [nil, "chưa có"])
  }

  @Test func keepsThePredecessorsFiguresApart() throws {
    let merged = MergedSummary.make()
    let renamed = Roster(
      groups: merged.roster.groups,
      units: [Unit(id: "quy-nhon", name: "Thành ủy Quy Nhơn", group: "huyen", to: day(2025, 2, 28))]
        + merged.roster.units.dropFirst(),
      events: [LifeEvent(kind: .renamed, day: day(2025, 3, 1), from: ["quy-nhon"], into: ["so-tai-chinh"])])
    let summary = Summary(
      asOf: merged.asOf, plan: merged.plan, roster: renamed, periods: merged.periods, current: merged.current,
      reports: merged.reports, indicators: merged.indicators, findings: [], files: merged.files)
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    let earlier = UnitPage(unit: renamed.units[3]).view(in: edition).earlierFigures
    #expect(earlier.map(\.name) == ["Thành ủy Quy Nhơn"])
    let row = try #require(earlier.first?.table.tasks.first?.rows.first)
    #expect(row.cells.map(\.text) == ["7,3\u{a0}%", nil])
    #expect(row.href == "../chi-tieu/ty-le-giam.html")
  }

  @Test func saysWhetherADutyIsProved() throws {
    #expect(try view(3).duties.map(\.proof?.text) == ["9135/KH-STC", nil])
    #expect(try view(3).duties.map(\.isUnproved) == [false, false])
    #expect(try view(0).duties.map(\.isUnproved) == [true])
    #expect(try view(3).duties.map(\.due) == ["một lần", "thường xuyên"])
  }

  @Test func neverNamesAContact() throws {
    let site = Site(summary: MergedSummary.make(), templates: try TemplateFolder.load())
    for plan in site.published {
      #expect(!String(decoding: plan.render().bytes, as: UTF8.self).contains("0256 111 222"), "\(plan.path)")
    }
  }
}
