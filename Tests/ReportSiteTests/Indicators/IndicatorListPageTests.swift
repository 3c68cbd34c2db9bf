import Reporting
import Testing

@testable import ReportSite

struct IndicatorListPageTests {
  private func view(_ summary: Summary) throws -> IndicatorListView {
    IndicatorListPage().view(in: Edition(summary: summary, templates: try TemplateFolder.load()))
  }

  @Test func listsIndicatorsByTaskInThePeriodOfTheirLatestTotal() throws {
    let tasks = try view(CountedSummary.make()).tasks
    #expect(tasks.map(\.title) == ["Nhiệm vụ 1. Việc", "Nhiệm vụ 2. Việc khác"])
    #expect(tasks.map { $0.rows.map(\.label) } == [["Số x", "Tỷ lệ"], ["Số y", "Văn bản"]])
    #expect(tasks.flatMap { $0.rows.map(\.periodTitle) } == ["Quý IV", "Quý IV", "Quý IV", "Quý IV"])
    #expect(tasks[1].rows.map(\.total) == ["100 cuộc", "2 nơi đã có"])
    #expect(tasks[1].rows.map(\.fraction) == ["2/3", "2/4"])
  }

  @Test func leadsATotalToTheBodiesBehindIt() throws {
    let rows = try view(CountedSummary.make()).tasks[0].rows
    #expect(rows.map(\.href) == ["../chi-tieu/x.html", "../chi-tieu/r.html"])
    #expect(rows.map(\.totalHref) == ["../chi-tieu/x.html#theo-co-quan", "../chi-tieu/r.html#theo-co-quan"])
  }

  @Test func namesWhatNobodyGaveYet() throws {
    // The document was given in a quarter after the current one.
    let tasks = try view(MergedSummary.make()).tasks
    #expect(tasks.map { $0.silent.map(\.name) } == [["Kế hoạch"]])
  }

  @Test func printsTheRuleWithItsNumbers() throws {
    let rule = try view(CountedSummary.make()).verdictRule
    #expect(rule.contains("ít nhất 50\u{a0}% số nơi"))
    #expect(rule.contains("không quá 1\u{a0}%"))
    #expect(rule.contains("không quá 0,1 điểm"))
  }
}
