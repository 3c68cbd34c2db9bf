import Testing

@testable import Reporting

struct DutySummaryTests {
  private let plan = ReadReports.plan()
  private let day = ReadReports.day(14, 6, 2024)
  private let indicator = Indicator(id: "ke-hoach", label: "Kế hoạch", measure: "văn bản", task: 1, kind: .document)

  private func duty(proof: Identifier<Indicator>?) -> Duty {
    Duty(id: "ban-hanh", text: "Ban hành", who: [OwingRow(groups: ["huyen", "so"])], due: .once, proof: proof)
  }

  private func value(_ period: Identifier<Period>, _ text: String, line: Int) -> IndicatorSummary.Value {
    IndicatorSummary.Value(
      period: period, unit: "phu-cat", content: .text(text), file: "a.md", line: line, anchor: "d\(line)")
  }

  private func summary(_ values: [IndicatorSummary.Value], on day: Day) -> DutySummary {
    DutySummary(
      duty(proof: "ke-hoach"), indicators: [IndicatorSummary(indicator: indicator, values: values, totals: [])],
      plan: plan, roster: ReadReports.roster, day: day)
  }

  @Test func tellsSinceWhenABodyHasADocumentAndWhereItStandsNow() throws {
    let duty = summary([value("q2", "12-KH/HU", line: 9), value("q1", "11-KH/HU", line: 7)], on: day)
    #expect(duty.bodies.map(\.unit) == ["phu-cat", "so-y-te", "so-cu"])
    #expect(duty.unproved.map(\.unit) == ["so-y-te", "so-cu"])
    let proof = try #require(duty.proved.first?.proof)
    #expect(proof.since == "q1" && proof.period == "q2" && proof.text == "12-KH/HU" && proof.anchor == "d9")
  }

  @Test func countsNothingThatCameAfterTheDay() {
    let duty = summary([value("q2", "12-KH/HU", line: 9)], on: ReadReports.day(14, 3, 2024))
    #expect(duty.proved.isEmpty)
  }

  @Test func asksOnlyBodiesThatExist() {
    #expect(summary([], on: ReadReports.day(1, 7, 2024)).bodies.map(\.unit) == ["phu-cat", "so-y-te"])
  }

  @Test func saysNothingOfADutyWithoutProof() {
    let duty = DutySummary(duty(proof: nil), indicators: [], plan: plan, roster: ReadReports.roster, day: day)
    #expect(duty.indicator == nil)
    #expect(duty.bodies.count == 3 && duty.proved.isEmpty)
  }

  @Test func countsAJointReportForEachBodyItIsFor() throws {
    let roster = Bodies.roster(units: "a từ 01/01/2000", "b chung a", events: "thành lập 01/01/2000 a")
    let summary = try Bodies.summary(roster, files: [Self.report("a")])
    let duty = Self.duty(of: summary, due: .once)
    #expect(duty.proved.map(\.unit) == ["a", "b"])
    #expect(duty.proved.map { $0.proof?.giver } == ["a", "a"])
  }

  @Test func showsWhatPredecessorsGaveWithoutCountingIt() throws {
    let roster = Bodies.roster(
      units: "a đến 31/01/2025", "b đến 31/01/2025", "c từ 01/02/2025 đến 28/02/2025", "d từ 01/03/2025",
      events: "hợp nhất 01/02/2025 a,b c", "đổi tên 01/03/2025 c d")
    let summary = try Bodies.summary(roster, files: [Self.report("a")])
    let duty = Self.duty(of: summary, due: .once)
    #expect(duty.unproved.map(\.unit) == ["d"])
    #expect(duty.unproved.first?.earlier.map(\.giver) == ["a"])
    #expect(duty.unproved.first?.earlier.map(\.text) == ["5/KH ngày 1/10/2024"])
  }

  @Test func tellsWhatIsOverdue() throws {
    let summary = try Bodies.summary(
      Bodies.roster(units: "a", "b từ 01/01/2000", events: "thành lập 01/01/2000 b"), files: [Self.report("a")])
    let due = try #require(Day.parse("31/03/2025"))
    #expect(Self.duty(of: summary, due: .day(due)).overdue(on: due).isEmpty)
    #expect(Self.duty(of: summary, due: .day(due)).overdue(on: due.advanced(by: 1)).map(\.unit) == ["b"])
    #expect(Self.duty(of: summary, due: .once).overdue(on: due.advanced(by: 1)).isEmpty)
  }

  @Test func isNeverOverdueForABodyThatCameAfterItsDay() throws {
    let roster = Bodies.roster(
      units: "a đến 31/01/2025", "b từ 01/02/2025", "c", events: "đổi tên 01/02/2025 a b")
    let summary = try Bodies.summary(roster, files: [Self.report("a")])
    let due = try #require(Day.parse("31/12/2024"))
    let duty = Self.duty(of: summary, due: .day(due))
    #expect(duty.unproved.map(\.unit) == ["b", "c"])
    #expect(duty.overdue(on: due.advanced(by: 90)).map(\.unit) == ["c"])
    #expect(duty.provedEarlier.flatMap(\.earlier).map(\.text) == ["5/KH ngày 1/10/2024"])
    // What falls due after it was founded is its own.
    let later = try #require(Day.parse("28/02/2025"))
    #expect(Self.duty(of: summary, due: .day(later)).overdue(on: later.advanced(by: 1)).map(\.unit) == ["b", "c"])
  }

  private static func report(_ unit: String) -> String {
    "---\nĐơn vị: \(unit)\nKỳ báo cáo: 2024-q4\n---\n\n## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\n"
      + "- Kế hoạch riêng: 5/KH ngày 1/10/2024\n"
  }

  private static func duty(of summary: Summary, due: Duty.Due) -> DutySummary {
    DutySummary(
      Duty(id: "ban-hanh", text: "Ban hành", who: [OwingRow(groups: ["mot"])], due: due, proof: "ke-hoach"),
      indicators: summary.indicators, periods: summary.periods, plan: summary.plan, roster: summary.roster,
      day: ReadReports.day(31, 3, 2025))
  }
}
