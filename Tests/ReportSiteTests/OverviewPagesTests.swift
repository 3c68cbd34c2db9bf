import Reporting
import Testing

@testable import ReportSite

/// The pages on proposals, on gaps and on the plan.
struct OverviewPagesTests {
  private func edition(_ language: Language = .vi, _ summary: Summary = SmallSummary.make()) throws -> Edition {
    Edition(summary: summary, templates: try TemplateFolder.load(language))
  }

  /// A plan of which nothing is known but one period.
  private static let bare = Summary(
    asOf: day(2025, 1, 20),
    plan: Plan(
      id: "ke-hoach", title: "Kế hoạch",
      periods: [
        Period(id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(2024, 9, 15), to: day(2024, 12, 14))
      ]), roster: Roster(groups: [], units: []),
    periods: [
      PeriodSummary(
        period: Period(id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(2024, 9, 15), to: day(2024, 12, 14)),
        obligations: [], rates: ReportingRates(expected: 0, received: 0, receivedOnTime: 0))
    ], current: 0, reports: [], indicators: [], findings: [],
    files: FileCounts(reports: 0, drafts: 0, unknownUnit: 0, skipped: 0))

  @Test func listsWhatReportsSayByTaskByAddresseeAndByBody() throws {
    let view = ProposalsPage().view(in: try edition())
    #expect(view.title == "Khó khăn và kiến nghị Quý IV năm 2024")
    #expect(view.sentence == "Có 1 kiến nghị, 1 khó khăn trong báo cáo của 2 cơ quan, địa phương.")
    #expect(view.tasks.map(\.id) == ["nhiem-vu-1", "nhiem-vu-2", "nhiem-vu-3", "chung"])
    #expect(view.tasks.map { $0.parts.count } == [0, 0, 0, 2])
    let entries = view.tasks.flatMap(\.parts).flatMap(\.entries)
    #expect(
      entries.map { "\($0.id) \($0.unit) \($0.addressee ?? "-") \($0.href)" } == [
        "kn2 Sở Nội vụ Tỉnh ủy bao-cao/2024-q4/so-noi-vu.html#bs1-o-12",
        "kn1 Thành ủy Quy Nhơn - bao-cao/2024-q4/quy-nhon.html",
      ])
    // Two texts that share a page do not share the ids in them.
    #expect(String(decoding: entries[0].text.bytes, as: UTF8.self) == "<p id=\"kn2-o-12\">Đề nghị Tỉnh ủy</p>\n")
    #expect(view.addressees.map { "\($0.title): \($0.counts)" } == ["Tỉnh ủy: 1 kiến nghị"])
    #expect(view.addressees[0].links.map { "\($0.href) \($0.text) \($0.note)" } == ["#kn2 Đề nghị Tỉnh ủy Sở Nội vụ"])
    #expect(
      view.units.map { "\($0.title): \($0.counts)" } == ["Thành ủy Quy Nhơn: 1 khó khăn", "Sở Nội vụ: 1 kiến nghị"])
  }

  @Test func tellsLeadersOfGapsAndFiguresOnly() throws {
    let page = GapsPage()
    let view = page.view(in: try edition())
    #expect(
      view.sentence == "1 nơi quá hạn chưa gửi; 1 chỗ còn thiếu hoặc chưa rõ; 1 số liệu đang rà soát.")
    #expect(
      view.overdue.map { "\($0.name) \($0.href) \($0.note ?? "")" } == [
        "Huyện ủy An Lão index.html#cq-an-lao Chưa gửi, quá hạn 31 ngày"
      ])
    #expect(view.unknownFiles == "1 tệp chưa rõ của cơ quan nào")
    let units = view.groups.flatMap(\.units)
    #expect(units.map(\.name) == ["Thành ủy Quy Nhơn", "Sở Nội vụ"])
    #expect(units[0].missing.map(\.message) == ["Thiếu nhiệm vụ 2"])
    #expect(units[1].figures.map(\.href) == ["bao-cao/2024-q4/so-noi-vu.html#bs1-o-10"])
    let text = ParsedHTML(page.render(in: try edition())).text
    for hidden in ["Khóa lạ", "Thứ tự mục", "Không rõ cơ quan", "dòng nguyên văn", "0256", "Viết lại", "content/"] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
  }

  @Test func tellsWhatThePlanAsksAndWhoHasDoneIt() throws {
    let view = PlanPage().view(in: try edition())
    #expect(view.head.map { "\($0.label): \($0.value)" } == ["Số ký hiệu: 12-KH/TU", "Cơ quan ban hành: Tỉnh ủy"])
    #expect(view.tasks.map(\.leads) == ["Sở Nội vụ", nil, nil])
    #expect(
      view.tasks[0].owedBy.map { "\($0.text) | \($0.count ?? "") | \($0.names)" } == [
        "Hằng quý: Huyện ủy, thị ủy, thành ủy; Sở Nội vụ | 3 cơ quan, địa phương | Quy Nhơn, Huyện ủy An Lão, Sở Nội vụ"
      ])
    let indicators = view.tasks[0].indicators
    #expect(indicators.map(\.kind) == ["Phát sinh trong kỳ", "Văn bản"])
    #expect(indicators[0].targets.map(\.text) == ["năm 2025: 30 cuộc (Nghị quyết)"])
    #expect(
      indicators[0].owedBy.map(\.text) == ["Hằng quý: Huyện ủy, thị ủy, thành ủy (trừ Huyện ủy An Lão)"])
    #expect(
      view.periods[0].due.map(\.text) == [
        "20/12/2024", "Sở Nội vụ: được gia hạn đến 27/12/2024 theo Công văn 7",
      ])
    #expect(view.duties.map(\.due) == ["Một lần", "Thường xuyên"])
    #expect(view.duties.map(\.standing) == ["1/2 cơ quan, địa phương đã có: Kế hoạch", nil])
    #expect(
      view.duties[0].proofs.map { "\($0.unit) \($0.text) \($0.href) \($0.since)" } == [
        "Thành ủy Quy Nhơn 05-KH/ThU bao-cao/2024-q4/quy-nhon.html#o-12 Quý IV năm 2024"
      ])
    #expect(view.duties[0].unproved.map(\.unit) == ["Huyện ủy An Lão"])
    // Of a duty without proof nothing is said of who has done it.
    #expect(view.duties[1].proofs.isEmpty && view.duties[1].unproved.isEmpty)
  }

  @Test func saysWhatToDoWhereThereIsNothing() throws {
    let vi = try edition(.vi, Self.bare)
    #expect(ParsedHTML(ProposalsPage().render(in: vi)).text.contains("Mỗi ý viết dưới mục “Khó khăn, vướng mắc”"))
    #expect(ParsedHTML(GapsPage().render(in: vi)).text.contains("Chưa có báo cáo nào của kỳ này"))
    let plan = ParsedHTML(PlanPage().render(in: vi)).text
    #expect(plan.contains("thêm vào mục “nhiệm vụ” của tệp ke-hoach.yml"))
    #expect(plan.contains("thêm vào mục “đầu việc” của tệp ke-hoach.yml"))
    let en = try edition(.en, Self.bare)
    #expect(ParsedHTML(ProposalsPage().render(in: en)).text.contains("No report of this period names a difficulty"))
    #expect(ParsedHTML(GapsPage().render(in: en)).text.contains("No report of this period has come yet"))
    #expect(ParsedHTML(PlanPage().render(in: en)).text.contains("The plan has no duties yet"))
  }

  @Test(arguments: Language.allCases)
  func leadsFromEveryPublishedPageToTheOthersAndFromNoInternalOne(language: Language) throws {
    let site = Site(summary: SmallSummary.make(), templates: try TemplateFolder.load(language))
    for (plans, expected) in [(site.published, 1), (site.reserved, 0)] {
      for plan in plans where plan.path.hasSuffix(".html") {
        let links = ParsedHTML(plan.render().bytes).values(of: "href").filter { $0.hasSuffix("kien-nghi.html") }
        #expect(links.count == expected, "\(plan.path)")
      }
    }
    let page = try #require(site.published.first { $0.path == "ra-soat.html" })
    let current = ParsedHTML(page.render().bytes).tags.filter { $0.attributes.contains { $0.name == "aria-current" } }
    #expect(current.first?.attributes.first { $0.name == "href" }?.value == "ra-soat.html")
  }

  @Test func shortensATextAtTheEndOfAWord() {
    #expect("Đề nghị Sở Y tế, cử bác sĩ".shortened(to: 17) == "Đề nghị Sở Y tế…")
    #expect("Đề nghị".shortened(to: 7) == "Đề nghị")
    #expect("".shortened(to: 7) == "")
  }
}
