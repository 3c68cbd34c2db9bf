import Reporting
import Testing

@testable import ReportSite

/// What a period's page says needs attention, and what its boxes lead to.
struct AttentionTests {
  /// One body that counted 100 in one quarter and something else in the next, by as many indicators as there are moves.
  private static func summary(_ moves: [(better: Indicator.Direction, now: Int)], unfit: Int = 0) -> Summary {
    let periods = [
      Period(id: "2024-q3", title: "Quý III", kind: .quarter, from: day(2024, 6, 15), to: day(2024, 9, 14)),
      Period(id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(2024, 9, 15), to: day(2024, 12, 14)),
    ]
    let indicators = moves.enumerated().map { index, move in
      Indicator(
        id: Identifier("so-\(index + 1)") ?? "so", label: "Số \(index + 1)", measure: "cuộc", task: 1, kind: .flow,
        owedBy: [OwingRow(groups: ["huyen"], frequency: .quarter)], better: move.better)
    }
    let counts = zip(indicators, moves).map { indicator, move in
      let values = [(periods[0], 100), (periods[1], move.now)].map { period, value in
        IndicatorSummary.Value(
          period: period.id, unit: "song-may", content: .number(Quantity(value)), file: "bao-cao/song-may.md", line: 9,
          anchor: nil)
      }
      return IndicatorSummary(
        indicator: indicator, values: values,
        totals: values.enumerated().map { index, value in
          .init(
            period: value.period, value: index == 0 ? Quantity(100) : Quantity(move.now), reporting: 1, expected: 1,
            counted: [.init(unit: 0, value: index)])
        })
    }
    return Summary(
      asOf: day(2025, 1, 20),
      plan: Plan(
        id: "ke-hoach", title: "Kế hoạch", tasks: [PlanTask(number: 1, id: "viec", title: "Việc")],
        indicators: indicators, periods: periods),
      roster: Roster(
        groups: [Group(id: "huyen", title: "Huyện ủy")],
        units: [Unit(id: "song-may", name: "Huyện ủy Sông Mây", shortName: "Sông Mây", group: "huyen")]),
      periods: periods.map { period in
        PeriodSummary(
          period: period,
          obligations: [
            Obligation(
              period: period.id, unit: "song-may", state: .onTime, content: .accepted,
              received: Receipt(day: period.to, basis: .register), due: nil, tasks: [])
          ], rates: ReportingRates(expected: 1, received: 1, receivedOnTime: 1))
      },
      current: 1, reports: [], indicators: counts, findings: [],
      files: FileCounts(reports: 1, drafts: 0, unknownUnit: unfit, skipped: 0))
  }

  private func lines(_ summary: Summary) throws -> [AttentionView] {
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    return edition.attention(in: summary.periods[1], root: "")
  }

  @Test func tellsWhatMovedTheWrongWay() throws {
    let found = try lines(Self.summary([(.down, 120), (.up, 120), (.up, 80), (.down, 101)]))
    #expect(
      found.map(\.text) == [
        "Kém đi: Số 1 tăng 20 cuộc (20,0\u{a0}%) so với Quý III, tính ở cùng 1 nơi",
        "Kém đi: Số 3 giảm 20 cuộc (20,0\u{a0}%) so với Quý III, tính ở cùng 1 nơi",
      ])
    #expect(found.map(\.href) == ["chi-tieu/so-1.html", "chi-tieu/so-3.html"])
  }

  @Test func putsItBehindWhatIsMoreUrgentAndCountsTheRest() throws {
    let found = try lines(Self.summary(Array(repeating: (.down, 200), count: 9), unfit: 3))
    try #require(found.count == 7)
    #expect(found[0].text == "3 tệp chưa rõ của cơ quan nào")
    #expect(found[1].text.hasPrefix("Kém đi: Số 1 "))
    #expect(found[6].text == "và 4 việc khác cần rà soát")
    #expect(found[6].href == "ra-soat.html")
  }

  @Test func leadsFromTheBoxesToThoseWhoAreMissing() throws {
    let summary = SmallSummary.make()
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    let period = summary.periods[0]
    let boxes = edition.boxes(for: period.period, rates: period.rates)
    #expect(boxes.map { $0.lacking?.name } == ["1 nơi đã quá hạn", nil])
    #expect(boxes.map { $0.lacking?.href } == ["ra-soat.html#qua-han", nil])
    #expect(edition.attention(in: period, root: "").first?.href == "ra-soat.html#qua-han")
  }
}
