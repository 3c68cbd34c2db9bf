import Reporting

/// Three bodies and two quarters. Everybody owes the figure x by halves, so that nobody owes it in the second quarter, in
/// which one gives it all the same; the figure y is owed in every quarter, and only one gives it.
enum HalfYearSummary {
  static func make(asOf: Day = day(2025, 4, 20)) -> Summary {
    let plan = Plan(
      id: "thu", title: "Kế hoạch thử", headline: ["x", "y"],
      tasks: [PlanTask(number: 1, id: "viec", title: "Việc")], indicators: indicators,
      periods: [
        Period(id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(2024, 10, 1), to: day(2024, 12, 31)),
        Period(id: "2025-q1", title: "Quý I", kind: .quarter, from: day(2025, 1, 1), to: day(2025, 3, 31)),
      ])
    let roster = Roster(
      groups: [Group(id: "a", title: "Nhóm a")],
      units: ["mot", "hai", "ba"].map { Unit(id: $0, name: "Cơ quan \($0)", group: "a") })
    return Summary(
      asOf: asOf, plan: plan, roster: roster,
      periods: plan.periods.map { period in
        PeriodSummary(
          period: period,
          obligations: roster.units.map { unit in
            Obligation(
              period: period.id, unit: unit.id, state: .missing, content: .none, received: nil, due: nil,
              tasks: [TaskCell(number: 1, isOwed: false, status: .notApplicable)])
          }, rates: ReportingRates(expected: 3, received: 1, receivedOnTime: 1))
      }, current: 1, reports: [], indicators: summaries, findings: [],
      files: FileCounts(reports: 3, drafts: 0, unknownUnit: 0, skipped: 0))
  }

  private static let indicators = [
    Indicator(
      id: "x", label: "Số x", measure: "người", task: 1, kind: .stock,
      owedBy: [OwingRow(groups: ["a"], frequency: .half)], decimals: 3),
    Indicator(
      id: "y", label: "Số y", measure: "lớp", task: 1, kind: .stock,
      owedBy: [OwingRow(groups: ["a"], frequency: .quarter)], better: .up,
      targets: [Indicator.Target(year: 2025, value: Quantity(10), until: day(2025, 12, 31))]),
  ]

  private static var summaries: [IndicatorSummary] {
    [
      IndicatorSummary(
        indicator: indicators[0],
        values: [
          value("2024-q4", "mot", 10_000_000), value("2024-q4", "hai", 20_500_000), value("2025-q1", "mot", 7_000_000),
        ],
        totals: [
          .init(
            period: "2024-q4", value: Quantity(millionths: 30_500_000), reporting: 2, expected: 3,
            counted: [.init(unit: 0, value: 0), .init(unit: 1, value: 1)]),
          .init(
            period: "2025-q1", value: Quantity(7), reporting: 1, expected: 1, counted: [.init(unit: 0, value: 2)],
            isOwed: false),
        ]),
      IndicatorSummary(
        indicator: indicators[1],
        values: [
          value("2024-q4", "mot", 4_000_000), value("2024-q4", "hai", 3_000_000), value("2025-q1", "mot", 12_000_000),
        ],
        totals: [
          .init(
            period: "2024-q4", value: Quantity(7), reporting: 2, expected: 3,
            counted: [.init(unit: 0, value: 0), .init(unit: 1, value: 1)]),
          .init(period: "2025-q1", value: Quantity(12), reporting: 1, expected: 3, counted: [.init(unit: 0, value: 2)]),
        ]),
    ]
  }

  private static func value(
    _ period: Identifier<Period>, _ unit: Identifier<Unit>, _ millionths: Int128
  ) -> IndicatorSummary.Value {
    .init(
      period: period, unit: unit, content: .number(Quantity(millionths: millionths)), file: "content/\(unit).md",
      line: 5, anchor: nil)
  }
}
