import Reporting

/// Four bodies in two groups and one quarter: two figures, one of which a body lacks, a ratio of them and a document;
/// the last body owes nothing but a document and gives a figure all the same, and for another one the first reports.
enum CountedSummary {
  static func make() -> Summary {
    let quarter = Period(
      id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(2024, 10, 1), to: day(2024, 12, 31))
    let plan = Plan(
      id: "thu", title: "Kế hoạch thử", notice: "Số liệu minh họa",
      tasks: [PlanTask(number: 1, id: "viec", title: "Việc"), PlanTask(number: 2, id: "khac", title: "Việc khác")],
      indicators: indicators, periods: [quarter])
    let roster = Roster(
      groups: [Group(id: "a", title: "Nhóm a"), Group(id: "b", title: "Nhóm b")],
      units: [
        Unit(id: "mot", name: "Cơ quan một", shortName: "Một", group: "a"),
        Unit(id: "hai", name: "Cơ quan hai", group: "a"), Unit(id: "ba", name: "Cơ quan ba", group: "b"),
        Unit(id: "bon", name: "Cơ quan bốn", group: "b"),
      ])
    let obligations = roster.units.map { unit in
      Obligation(
        period: "2024-q4", unit: unit.id, state: .missing, content: .none, received: nil, due: nil,
        tasks: [1, 2].map { TaskCell(number: $0, isOwed: false, status: .notApplicable) })
    }
    return Summary(
      asOf: day(2025, 1, 20), plan: plan, roster: roster,
      periods: [
        PeriodSummary(
          period: quarter, obligations: obligations, rates: ReportingRates(expected: 3, received: 2, receivedOnTime: 1))
      ], current: 0, reports: [], indicators: summaries, findings: [doubt],
      files: FileCounts(reports: 3, drafts: 0, unknownUnit: 0, skipped: 0))
  }

  private static let owing = [OwingRow(groups: ["a", "b"], except: ["bon"], frequency: .quarter)]

  private static let indicators = [
    Indicator(id: "x", label: "Số x", measure: "cuộc", task: 1, kind: .stock, owedBy: owing),
    Indicator(id: "y", label: "Số y", measure: "cuộc", task: 2, kind: .flow, owedBy: owing, decimals: 1),
    Indicator(
      id: "r", label: "Tỷ lệ", measure: "%", task: 1, kind: .ratio,
      formula: .product(
        .quotient(.indicator("x"), .difference(.indicator("y"), .number(Quantity(0)))), .number(Quantity(100)))),
    Indicator(
      id: "vb", label: "Văn bản", measure: "văn bản", task: 2, kind: .document,
      owedBy: [OwingRow(groups: ["a", "b"], frequency: .quarter)]),
  ]

  private static var summaries: [IndicatorSummary] {
    [
      summary(
        0, [("mot", 10), ("hai", 20), ("ba", -30), ("bon", 99)], total: 0, 3,
        [.init(unit: 0, value: 0), .init(unit: 1, value: 1), .init(unit: 2, value: 2)]),
      summary(1, [("mot", 40), ("ba", 60)], total: 100, 2, [.init(unit: 0, value: 0), .init(unit: 2, value: 1)]),
      summary(2, [("mot", 25), ("ba", -50)], total: -20, 2, [.init(unit: 0, value: nil), .init(unit: 2, value: nil)]),
      IndicatorSummary(
        indicator: indicators[3],
        values: [
          .init(
            period: "2024-q4", unit: "mot", content: .text("=1-KH/ThU"), file: "content/mot.md", line: 9, anchor: nil)
        ],
        totals: [
          .init(
            period: "2024-q4", value: Quantity(2), reporting: 2, expected: 4,
            counted: [.init(unit: 0, value: 0), .init(unit: 1, value: 0)])
        ]),
    ]
  }

  private static func summary(
    _ index: Int, _ values: [(Identifier<Unit>, Int)], total: Int, _ reporting: Int,
    _ counted: [IndicatorSummary.Counted]
  ) -> IndicatorSummary {
    IndicatorSummary(
      indicator: indicators[index],
      values: values.map { unit, number in
        .init(
          period: "2024-q4", unit: unit, content: .number(Quantity(number)), file: "content/\(unit).md",
          line: 5 + index, anchor: "d\(5 + index)")
      },
      totals: [
        .init(
          period: "2024-q4", value: Quantity(total), reporting: reporting, expected: 3, counted: counted)
      ])
  }

  private static let doubt = Finding(
    rule: "rule-violated", severity: .warning, message: Phrase(vi: "không khớp", en: "does not fit"), help: nil,
    place: Place(file: "content/ba.md", line: 5, column: 1, scalarColumn: 1), unit: "ba", period: "2024-q4",
    anchor: "d5")
}
