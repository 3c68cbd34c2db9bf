import Reporting
import Testing

@testable import ReportSite

/// What pages say of bodies that are no more, of those that answer for others, and of what nobody owes now.
struct StandingWordsTests {
  private func merged(_ language: Language = .vi) throws -> Edition {
    Edition(summary: MergedSummary.make(), templates: try TemplateFolder.load(language))
  }

  private func unitPage(_ id: Identifier<Reporting.Unit>, _ edition: Edition) throws -> UnitView {
    UnitPage(unit: try #require(edition.units[id])).view(in: edition)
  }

  @Test func tellsUntilWhenABodyThatIsNoMoreOwedAnything() throws {
    let edition = try merged()
    let gone = try unitPage("so-ke-hoach", edition)
    #expect(gone.heldUntil == "Áp dụng đến 28/02/2025, ngày cuối cùng cơ quan, địa phương này còn hoạt động.")
    let living = try unitPage("so-tai-chinh", edition)
    #expect(living.heldUntil == nil)
    #expect(living.duties.map(\.notProved).first == "Chưa có văn bản chứng minh.")
  }

  @Test func callsTheDayOfADutyNoDayForSending() throws {
    func page(to end: Day?) throws -> UnitView {
      let proof = Indicator(id: "ke-hoach", label: "Kế hoạch", measure: "văn bản", task: 1, kind: .document)
      let plan = Plan(
        id: "k", title: "Kế hoạch", tasks: [PlanTask(number: 1, id: "mot", title: "Một")],
        duties: [
          Duty(
            id: "viec", text: "Ban hành", who: [OwingRow(groups: ["so"])], due: .day(day(2024, 11, 30)),
            proof: "ke-hoach")
        ],
        indicators: [proof])
      let unit = Reporting.Unit(id: "a", name: "Sở A", group: "so", to: end)
      let summary = Summary(
        asOf: day(2025, 4, 20), plan: plan, roster: Roster(groups: [Group(id: "so", title: "Sở")], units: [unit]),
        periods: [], current: nil, reports: [], indicators: [], findings: [],
        files: FileCounts(reports: 0, drafts: 0, unknownUnit: 0, skipped: 0))
      return UnitPage(unit: unit).view(in: Edition(summary: summary, templates: try TemplateFolder.load()))
    }
    #expect(try page(to: nil).duties.map(\.due) == ["hạn 30/11/2024"])
    #expect(try page(to: nil).duties.map(\.notProved) == ["Chưa có văn bản chứng minh."])
    #expect(
      try page(to: day(2025, 2, 6)).duties.map(\.notProved) == ["Đến 06/02/2025 chưa có văn bản chứng minh."])
  }

  @Test func tellsASuccessorThatAnswersFromABodyThatReportsJointly() throws {
    let edition = try merged()
    func note(_ unit: Identifier<Reporting.Unit>, by other: Identifier<Reporting.Unit>) -> String? {
      edition.arrivalView(
        Obligation(
          period: "2025-q1", unit: unit, state: .onTime, content: .accepted,
          received: Receipt(day: day(2025, 3, 20), basis: .register), due: nil, answeredBy: other, tasks: [])
      ).note
    }
    #expect(note("so-ke-hoach", by: "so-tai-chinh") == "Sở Tài chính trả lời thay")
    #expect(note("so-cu", by: "so-ke-hoach") == "báo cáo chung với Sở Kế hoạch")
    #expect(note("so-cu", by: "so-tai-chinh") == "Sở Tài chính trả lời thay")
  }

  @Test func leadsFromATaskOfWhichNothingWasToldToWhereItLastWas() throws {
    let edition = try merged()
    let (task, periods) = (edition.summary.plan.tasks[0], edition.summary.periods.map(\.period))
    let last = edition.lastTold(task, before: periods[1], root: "../")
    #expect(last?.name == "Gần nhất: Quý IV năm 2024")
    #expect(last?.href == "../nhiem-vu/1-2024-q4.html")
    #expect(edition.lastTold(task, before: periods[0], root: "../")?.name == nil)
    let page = TaskPage(index: 0, task: task, period: edition.summary.periods[1], isFront: true).view(in: edition)
    #expect(page.before?.name == nil)
  }

  @Test func leavesTheFootOfATaskThatNobodyOwesBlank() throws {
    let small = SmallSummary.make()
    let period = PeriodSummary(
      period: small.periods[0].period, obligations: Array(small.periods[0].obligations.prefix(1)),
      rates: ReportingRates(expected: 1, received: 1, receivedOnTime: 1))
    let summary = Summary(
      asOf: small.asOf, plan: small.plan, roster: small.roster, periods: [period], current: 0,
      reports: small.reports, indicators: [], findings: [], files: small.files)
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    let page = String(
      decoding: PeriodPage(path: "index.html", period: period).render(in: edition), as: UTF8.self)
    #expect(page.contains("<td class=\"o\">1/1</td><td class=\"o\">0/1</td><td class=\"o\"></td>"))
    #expect(!page.contains(">0/0<"))
  }

  @Test func givesADutyThatNobodyHasDoneItsColumn() throws {
    let edition = try merged()
    let form = try #require(ConsolidatedPage(period: edition.summary.periods[0]).view(in: edition).appendices.first)
    #expect(form.title == "Phụ lục 2. Văn bản thực hiện các đầu việc, đến ngày 14/12/2024")
    #expect(form.columns.map(\.label) == ["Kế hoạch"])
    #expect(form.rows.prefix(2).map { $0.cells.map(\.text) } == [["0"], ["0/3"]])
    #expect(form.rows.first { $0.name == "Quy Nhơn" }?.cells.map(\.text) == ["…"])
  }

  @Test func headsTheTopicsOfATaskInThePagesLanguage() throws {
    func titles(_ edition: Edition) -> [String] {
      TaskPage(index: 0, task: edition.summary.plan.tasks[0], period: edition.summary.periods[0], isFront: false)
        .view(in: edition).topics.map(\.title)
    }
    #expect(titles(try merged()) == ["Khó khăn"])
    #expect(titles(try merged(.en)) == ["Difficulties"])
  }

  @Test func saysNothingInVietnameseInTheEnglishDraft() throws {
    let edition = try merged(.en)
    let page = String(
      decoding: ConsolidatedPage(period: edition.summary.periods[0]).render(in: edition), as: UTF8.self)
    #expect(page.contains("<h2>III. Results by task</h2>"))
  }

  @Test func countsBodiesWhereADayOfReceiptIsLacking() throws {
    let edition = try merged()
    let page = PeriodPage(path: "index.html", period: edition.summary.periods[0]).view(in: edition)
    #expect(page.issuedNote == "1 nơi được tính theo ngày ban hành báo cáo vì chưa có ngày đến.")
  }
}
