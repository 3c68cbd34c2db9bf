import Reporting
import Testing

@testable import ReportSite

/// What search finds in a whole site.
struct SearchPlanTests {
  private static let summaries = [SmallSummary.make(), LargeSummary.make(units: 9), MergedSummary.make()]

  @Test(arguments: [0, 1, 2]) func leadsEveryPassageToAPlaceOnItsPage(summary: Int) throws {
    let summary = Self.summaries[summary]
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    var count = 0
    for standing in summary.reports {
      let page = ParsedHTML(ReportPage(standing: standing, subject: .standing).render(in: edition))
      let ids = Set(page.values(of: "id"))
      for passage in SearchPassage.all(of: standing, unitName: "") where !passage.anchor.isEmpty {
        #expect(ids.contains(passage.anchor), "\(passage.anchor) of \(standing.unit)")
        count += 1
      }
    }
    #expect(count > 0)
  }

  @Test func leavesOutWhatASupplementReplaced() {
    let standing = SmallSummary.make().reports[1]
    let texts = SearchPassage.all(of: standing, unitName: "Sở Nội vụ").map(\.text)
    #expect(texts.first == "Sở Nội vụ · 77-BC/SNV · 80-BC/SNV")
    #expect(texts.contains("Bản bổ sung."))
    #expect(!texts.contains("Bản đầu."))
  }

  @Test func givesOfAnEarlierVersionItsHeadAlone() throws {
    let edition = Edition(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    let script = SearchPlan(edition: edition).files().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(script.contains("\"so-noi-vu-lan-1\",\"70-BC/SNV\",1"))
    #expect(!script.contains("Bản cũ."))
    #expect(script.contains("Bản bổ sung."))
  }

  @Test func listsNamesInTheOrderOfTheRoster() {
    let names = SearchName.all(of: SmallSummary.make())
    #expect(names.prefix(3).map(\.href) == ["don-vi/quy-nhon.html", "don-vi/an-lao.html", "don-vi/so-noi-vu.html"])
    #expect(names.filter { $0.kind == .task }.map(\.href) == ["nhiem-vu/1.html", "nhiem-vu/2.html", "nhiem-vu/3.html"])
    #expect(names.contains { $0.kind == .plan && $0.title.contains("62-KL/TW") })
  }

  @Test func namesTheShelvesOfThePageFromTheNewestPeriodOn() throws {
    let summary = LargeSummary.make(units: 9)
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    let entries = SearchPlan(edition: edition).shelves.map { $0.filled().entry }
    let cutOffs = entries.map { summary.periods[$0.period].period.to }
    #expect(!entries.isEmpty)
    #expect(cutOffs == cutOffs.sorted(by: >))
  }

  @Test func makesTheSameFilesAgain() throws {
    let edition = Edition(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    #expect(SearchPlan(edition: edition).files() == SearchPlan(edition: edition).files())
  }

  @Test func keepsContactsAndDraftsOutOfTheIndex() throws {
    let edition = Edition(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    let unit = Unit(id: "u", name: "Cơ quan", group: "g", contact: "0256 123")
    let roster = Roster(groups: [Group(id: "g", title: "Nhóm")], units: [unit])
    let summary = Summary(
      asOf: edition.summary.asOf, plan: edition.summary.plan, roster: roster, periods: [], current: nil, reports: [],
      indicators: [], findings: [], files: FileCounts(reports: 0, drafts: 0, unknownUnit: 0, skipped: 0))
    #expect(
      SearchName.all(of: summary).first
        == SearchName(kind: .unit, title: "Cơ quan", href: "don-vi/u.html", others: ["Nhóm"]))
  }
}
