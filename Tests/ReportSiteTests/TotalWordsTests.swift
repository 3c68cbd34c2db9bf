import Reporting
import Testing

@testable import ReportSite

struct TotalWordsTests {
  @Test func tellsOfFiguresThatCountForNobody() throws {
    let edition = Edition(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    let made = edition.summary.indicators[0]
    let words = { (counted: [IndicatorSummary.Counted]) in
      let total = IndicatorSummary.Total(
        period: "2024-q4", value: Quantity(24), reporting: counted.count, expected: 3, counted: counted)
      let indicator = IndicatorSummary(indicator: made.indicator, values: made.values, totals: [total])
      return edition.notAdded(to: indicator, in: edition.summary.plan.periods[0])
    }
    #expect(words([.init(unit: 0, value: 0), .init(unit: 2, value: 1)]) == nil)
    #expect(words([.init(unit: 0, value: 0)]) == "số của 1 nơi không thuộc diện không cộng vào")
    // What a body gives that need not give it may count for another.
    #expect(words([.init(unit: 0, value: 0), .init(unit: 1, value: 1)]) == nil)
  }

  @Test func tellsNoNumberOfDaysWhereNobodyNotedTheDay() throws {
    let edition = Edition(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    let view = { (days: Int?) in
      edition.arrivalView(
        Obligation(
          period: "2024-q4", unit: "so-noi-vu", state: .late, content: .accepted, received: nil,
          due: day(2024, 12, 20), daysLate: days, report: 1, tasks: []))
    }
    #expect(view(3).word == "Trễ hạn 3 ngày" && view(3).narrow == "Trễ 3")
    #expect(view(nil).word == "Trễ hạn" && view(nil).narrow == "Trễ hạn")
    #expect(view(nil).note == "chưa rõ ngày đến")
  }
}
