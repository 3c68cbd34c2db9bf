import Reporting
import Testing

@testable import ReportSite

/// What pages say of bodies of whose report there is nothing to read: each by its own reason, none by another's.
struct AbsenceTests {
  private typealias Unit = Reporting.Unit

  /// The small summary with An Lão's obligation changed, and with the state of An Lão's tasks not stated.
  private func edition(
    _ state: ArrivalState, content: ContentState = .none, received: Day? = nil, due: Day = day(2024, 12, 20),
    extendedBy: String? = nil, _ language: Language = .vi
  ) throws -> Edition {
    let small = SmallSummary.make()
    let period = small.periods[0]
    let obligations = period.obligations.map { obligation in
      guard obligation.unit == "an-lao" else { return obligation }
      return Obligation(
        period: obligation.period, unit: obligation.unit, state: state, content: content,
        received: received.map { Receipt(day: $0, basis: .register) }, due: due, extendedBy: extendedBy,
        daysLate: state == .missing ? 31 : nil, tasks: obligation.tasks)
    }
    let summary = Summary(
      asOf: small.asOf, plan: small.plan, roster: small.roster,
      periods: [PeriodSummary(period: period.period, obligations: obligations, rates: period.rates)],
      current: 0, reports: small.reports, indicators: small.indicators, findings: [], files: small.files)
    return Edition(summary: summary, templates: try TemplateFolder.load(language))
  }

  private func task(_ edition: Edition) -> TaskView {
    TaskPage(index: 0, task: edition.summary.plan.tasks[0], period: edition.summary.periods[0], isFront: true)
      .view(in: edition)
  }

  @Test func givesEveryReasonItsName() throws {
    func absence(_ state: ArrivalState, _ content: ContentState = .none, _ day: Day? = nil) throws -> Absence? {
      try edition(state, content: content, received: day).obligation("2024-q4", "an-lao")?.absence
    }
    #expect(try absence(.missing) == .overdue)
    #expect(try absence(.notDue) == .notYet)
    #expect(try absence(.extended) == .notYet)
    #expect(try absence(.late, .none, day(2024, 12, 23)) == .awaited)
    #expect(try absence(.onTime, .unreadable, day(2024, 12, 16)) == .unreadable)
    #expect(try absence(.onTime, .needsWork, day(2024, 12, 16)) == nil)
    #expect(try absence(.notRequired) == nil)
  }

  @Test func tellsOnATasksPageThatTimeIsLeft() throws {
    let page = task(try edition(.notDue))
    #expect(
      page.sentence
        == "2 trên 3 cơ quan, địa phương phải báo cáo nhiệm vụ này đã nêu tình hình; 1 nơi chưa đến hạn gửi báo cáo.")
    #expect(page.absent.map(\.title) == ["Chưa đến hạn gửi báo cáo"])
    #expect(page.absent.flatMap(\.bodies).map(\.note) == ["Chưa đến hạn 20/12/2024"])
    #expect(page.counts.map(\.status.word).suffix(2) == ["Chưa nêu tình hình", "Chưa đến hạn"])
    #expect(page.counts.map(\.count) == ["1/3", "1/3", "0/3", "0/3", "0/3", "1/3"])
  }

  @Test func tellsOnATasksPageThatAReportHasNotBeenTypedIn() throws {
    let page = task(try edition(.onTime, received: day(2024, 12, 16)))
    #expect(page.sentence.hasSuffix("; 1 nơi đã gửi, chưa nhập nội dung."))
    #expect(page.absent.map(\.id) == ["chua-nhap"])
    #expect(page.counts.last?.status.word == "Đã gửi, chưa nhập nội dung")
  }

  @Test func drawsWhatIsNotDueApartFromWhatIsNotStated() throws {
    let edition = try edition(.notDue)
    let table = try #require(edition.taskStates(in: edition.summary.periods[0], root: "", isFront: true))
    #expect(
      table.columns.map(\.status) == [
        "done", "in-progress", "not-started", "nothing-arose", "not-stated", "not-due",
      ])
    #expect(table.rows.first?.counts.map(\.count) == ["1", "1", "0", "0", "0", "1"])
    #expect(table.rows.first.map { String(decoding: $0.bar.bytes, as: UTF8.self).contains("tt-not-due") } ?? false)
  }

  @Test func leavesOutTheReasonsThatAreNobodys() throws {
    let edition = try edition(.missing)
    let table = try #require(edition.taskStates(in: edition.summary.periods[0], root: "", isFront: true))
    #expect(table.columns.map(\.status).last == "not-stated")
    #expect(table.rows.first?.counts.map(\.count).last == "1")
  }

  @Test func doesNotSayOfAReportThatIsNotDueThatItNamesNoDocument() throws {
    func plan(_ edition: Edition) -> String? {
      PlanPage().view(in: edition).duties.first { $0.id == "dau-viec-ban-hanh" }?.unprovedTitle
    }
    #expect(plan(try edition(.missing)) == "Chưa nêu văn bản trong báo cáo: 1")
    #expect(plan(try edition(.notDue)) == "1 nơi chưa đến hạn gửi báo cáo")
    #expect(plan(try edition(.late, received: day(2024, 12, 23))) == "1 nơi đã gửi, chưa nhập nội dung")
  }

  @Test func namesInTheDraftThoseWhoseReportMayYetNameADocument() throws {
    func duty(_ edition: Edition) -> String? {
      ConsolidatedPage(period: edition.summary.periods[0]).view(in: edition).duties.first?.sentence
    }
    #expect(duty(try edition(.missing)) == "1 trên 2 nơi đã có kế hoạch. Chưa nêu trong báo cáo: Huyện ủy An Lão.")
    #expect(duty(try edition(.notDue)) == "1 trên 2 nơi đã có kế hoạch. Chưa đến hạn gửi báo cáo: Huyện ủy An Lão.")
    #expect(
      duty(try edition(.late, received: day(2024, 12, 23)))
        == "1 trên 2 nơi đã có kế hoạch. Đã gửi, chưa nhập nội dung: Huyện ủy An Lão.")
  }

  @Test func tellsBesideAFigureThatAReportHasNotBeenTypedIn() throws {
    func note(_ edition: Edition) throws -> String? {
      let missing = BodyFigure(unit: 1, content: .missing)
      return edition.missingView(missing, in: edition.summary.periods[0].period, root: "").note
    }
    #expect(try note(try edition(.late, received: day(2024, 12, 23))) == "đã gửi, chưa nhập nội dung")
    #expect(try note(try edition(.late, content: .unreadable, received: day(2024, 12, 23))) == "đã gửi, chưa đọc được")
    #expect(try note(try edition(.late, content: .accepted, received: day(2024, 12, 23))) == "đã gửi, thiếu số này")
    #expect(try note(try edition(.notDue)) == "Chưa đến hạn 20/12/2024")
  }

  @Test func leavesBlankOnABodysPageWhatIsNotYetKnown() throws {
    func blank(_ edition: Edition) throws -> [Bool] {
      let page = UnitPage(unit: try #require(edition.units["an-lao"])).view(in: edition)
      return try #require(page.periods.first).cells.map(\.isBlank)
    }
    #expect(try blank(try edition(.missing)) == [false, false, true])
    #expect(try blank(try edition(.notDue)) == [true, true, true])
    #expect(try blank(try edition(.late, received: day(2024, 12, 23))) == [true, true, true])
  }

  @Test func tellsUntilWhenABodyThatHasSentHadTime() throws {
    func note(_ edition: Edition) throws -> String? {
      edition.arrivalView(try #require(edition.obligation("2024-q4", "an-lao"))).note
    }
    let late = day(2024, 12, 27)
    #expect(
      try note(try edition(.onTime, received: day(2024, 12, 26), due: late, extendedBy: "Công văn 7"))
        == "được gia hạn đến 27/12/2024")
    #expect(try note(try edition(.extended, due: late, extendedBy: "Công văn 7")) == nil)
    #expect(try note(try edition(.onTime, received: day(2024, 12, 16))) == nil)
  }
}
