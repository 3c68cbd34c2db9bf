import Reporting
import Testing

@testable import ReportSite

struct IndicatorPageTests {
  private func view(_ summary: Summary, _ index: Int, _ language: Language = .vi) throws -> IndicatorView {
    let edition = Edition(summary: summary, templates: try TemplateFolder.load(language))
    return IndicatorPage(index: index, indicator: summary.plan.indicators[index]).view(in: edition)
  }

  @Test func listsBodiesByGroupWithWhatEachGave() throws {
    let bodies = try #require(try view(CountedSummary.make(), 0).bodies)
    #expect(bodies.groups.map(\.id) == ["khoi-a", "khoi-b"])
    #expect(bodies.groups.map { $0.rows.map(\.now.text) } == [["10", "20"], ["−30", "99"]])
    #expect(bodies.groups.map(\.now.total) == ["30 cuộc", "−30 cuộc"])
    #expect(bodies.groups.map(\.now.fraction) == ["2/2", "1/1"])
    #expect(bodies.previousTitle == nil)
  }

  @Test func tellsWhatIsNotAddedAndWhatDoesNotFit() throws {
    let rows = try #require(try view(CountedSummary.make(), 0).bodies).groups.flatMap(\.rows)
    #expect(rows.map(\.now.note) == [nil, nil, nil, "không cộng"])
    #expect(rows.map(\.now.doubt?.message) == [nil, nil, "không khớp", nil])
    #expect(try view(CountedSummary.make(), 0).bodies?.doubts.map(\.name) == ["Cơ quan ba"])
  }

  @Test func tellsNoDataFromZeroAndFromWhatIsNotOwed() throws {
    let page = try view(CountedSummary.make(), 1)
    let rows = try #require(page.bodies).groups.flatMap(\.rows)
    #expect(rows.map(\.id) == ["cq-mot", "cq-hai", "cq-ba"])
    #expect(rows.map(\.now.missing) == [nil, "chưa có", nil])
    #expect(page.now?.missing.map(\.name) == ["Cơ quan hai"])
    #expect(page.now?.missing.map(\.note) == ["Quá hạn, chưa gửi"])
    #expect(page.now?.row.total == "100 cuộc")
    #expect(page.now?.row.fraction == "2/3")
    #expect(page.now?.row.totalHref == "#theo-co-quan")
  }

  @Test func namesTheBodyWhoseReportCounts() throws {
    let rows = try #require(try view(CountedSummary.make(), 3).bodies).groups.flatMap(\.rows)
    #expect(rows.map(\.now.text) == ["=1-KH/ThU", "=1-KH/ThU", nil, nil])
    #expect(rows.map(\.now.note) == [nil, "theo Một", nil, nil])
    #expect(rows.map(\.now.missing) == [nil, nil, "chưa có", "chưa có"])
  }

  @Test func writesAFormulaWithLabelsThatLeadToTheirPages() throws {
    let formula = try view(CountedSummary.make(), 2).method.formula
    #expect(formula.map(\.text).joined() == "“Số x” : (“Số y” − 0) × 100")
    #expect(formula.compactMap(\.href) == ["../chi-tieu/x.html", "../chi-tieu/y.html"])
  }

  @Test func showsTheNewestPeriodUpToTheCurrentOne() throws {
    // The quarter after the current one has a total too.
    let page = try view(MergedSummary.make(), 0)
    #expect(page.now?.periodTitle == "Quý IV năm 2024")
    #expect(page.now?.row.total == "7,3\u{a0}%")
    #expect(
      page.now?.row.lines.map(\.text) == [
        "năm gốc 2021", "mục tiêu năm 2025: 10\u{a0}% (Nghị quyết 19)", "còn thiếu 2,8 điểm %",
      ])
    let cell = try #require(page.bodies?.groups.first?.rows.first?.now)
    #expect(cell.href == "../bao-cao/2024-q4/quy-nhon.html#o-10")
  }

  @Test func growsByOneRowAPeriodWithTheSeamBetween() throws {
    let trends = try view(MergedSummary.make(), 0).trends
    #expect(trends.map(\.title) == ["Hằng quý"])
    let rows = try #require(trends.first).rows
    #expect(rows.map(\.title) == ["Quý I năm 2025", "Quý IV năm 2024"])
    #expect(rows.map(\.total) == ["8,0\u{a0}%", "7,3\u{a0}%"])
    #expect(rows.map(\.fraction) == ["1/2", "1/3"])
    #expect(
      rows.map(\.totalHref) == [
        "../nhiem-vu/1-2025-q1.html#ct-ty-le-giam", "../chi-tieu/ty-le-giam.html#theo-co-quan",
      ])
    #expect(rows.map { $0.events.map(\.kind) } == [["Hợp nhất"], []])
    #expect(rows[0].events[0].before.map(\.name) == ["Sở Kế hoạch", "Sở Tài chính"])
  }

  @Test func saysWhatToDoWhereThereIsNothing() throws {
    let small = CountedSummary.make()
    let empty = Summary(
      asOf: small.asOf, plan: small.plan, roster: small.roster, periods: small.periods, current: 0, reports: [],
      indicators: small.plan.indicators.map { IndicatorSummary(indicator: $0, values: [], totals: []) }, findings: [],
      files: small.files)
    let edition = Edition(summary: empty, templates: try TemplateFolder.load())
    let page = IndicatorPage(index: 0, indicator: small.plan.indicators[0])
    #expect(page.view(in: edition).now == nil)
    #expect(String(decoding: page.render(in: edition), as: UTF8.self).contains("Khi có báo cáo nêu chỉ tiêu"))
  }
}
