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
}
