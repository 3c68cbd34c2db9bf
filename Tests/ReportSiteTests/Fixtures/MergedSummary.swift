import Markdown
import Reporting

/// Four bodies in two quarters: two of them merged between these, one reports jointly with another; one task with its
/// difficulties apart, a target, and duties.
enum MergedSummary {
  /// `spice` is put behind every text that a person wrote.
  static func make(spice: String = "") -> Summary {
    let plan = plan(spice)
    let reports = [district(spice), department(spice)]
    let obligations = [
      [
        Obligation(
          period: "2024-q4", unit: "quy-nhon", state: .onTime, content: .accepted,
          received: Receipt(day: day(2024, 12, 16), basis: .issued), due: day(2024, 12, 20), report: 0,
          tasks: [cell(1, .inProgress), cell(2, .notStated)]),
        missing("2024-q4", "so-ke-hoach"), missing("2024-q4", "so-cu"), notRequired("2024-q4", "so-tai-chinh"),
      ],
      [
        missing("2025-q1", "quy-nhon"),
        Obligation(
          period: "2025-q1", unit: "so-ke-hoach", state: .onTime, content: .accepted,
          received: Receipt(day: day(2025, 3, 20), basis: .register), due: day(2025, 3, 25), report: 1,
          answeredBy: "so-tai-chinh", tasks: [cell(1, .done), cell(2, .notStated)]),
        notRequired("2025-q1", "so-cu"),
        Obligation(
          period: "2025-q1", unit: "so-tai-chinh", state: .onTime, content: .accepted,
          received: Receipt(day: day(2025, 3, 20), basis: .register), due: day(2025, 3, 25), report: 1,
          tasks: [
            TaskCell(number: 1, isOwed: false, status: .done),
            TaskCell(number: 2, isOwed: false, status: .notApplicable),
          ]),
      ],
    ]
    return Summary(
      asOf: day(2025, 4, 20), plan: plan, roster: roster(spice),
      periods: zip(plan.periods, obligations).map { period, obligations in
        PeriodSummary(
          period: period, obligations: obligations,
          rates: ReportingRates(expected: 3, received: 1, receivedOnTime: 1))
      },
      current: 0, reports: reports,
      indicators: [
        IndicatorSummary(
          indicator: plan.indicators[0],
          values: [
            value("2024-q4", "quy-nhon", .number(Quantity(millionths: 7_250_000)), reports[0]),
            value("2025-q1", "so-tai-chinh", .number(Quantity(8)), reports[1]),
          ],
          totals: [
            .init(
              period: "2024-q4", value: Quantity(millionths: 7_250_000), reporting: 1, expected: 3,
              counted: [.init(unit: 0, value: 0)]),
            .init(
              period: "2025-q1", value: Quantity(8), reporting: 1, expected: 2,
              counted: [.init(unit: 1, value: 1)]),
          ]),
        IndicatorSummary(
          indicator: plan.indicators[1],
          values: [value("2025-q1", "so-tai-chinh", .text("9135/KH-STC" + spice), reports[1])],
          totals: [
            .init(
              period: "2025-q1", value: Quantity(1), reporting: 1, expected: 1, counted: [.init(unit: 3, value: 0)])
          ]),
      ], findings: [], files: FileCounts(reports: 2, drafts: 0, unknownUnit: 0, skipped: 0))
  }

  private static func cell(_ number: Int, _ status: TaskStatus) -> TaskCell {
    TaskCell(number: number, isOwed: true, status: status)
  }

  private static func missing(_ period: Identifier<Period>, _ unit: Identifier<Unit>) -> Obligation {
    Obligation(
      period: period, unit: unit, state: .missing, content: .none, received: nil, due: nil, daysLate: 5,
      tasks: [cell(1, .notStated), cell(2, .notStated)])
  }

  private static func notRequired(_ period: Identifier<Period>, _ unit: Identifier<Unit>) -> Obligation {
    Obligation(
      period: period, unit: unit, state: .notRequired, content: .none, received: nil, due: nil,
      tasks: [1, 2].map { TaskCell(number: $0, isOwed: false, status: .notApplicable) })
  }

  private static func value(
    _ period: Identifier<Period>, _ unit: Identifier<Unit>, _ content: IndicatorSummary.Content,
    _ standing: StandingReport
  ) -> IndicatorSummary.Value {
    .init(period: period, unit: unit, content: content, file: standing.report.file, line: 10, anchor: "o-10")
  }

  private static func roster(_ spice: String) -> Roster {
    Roster(
      groups: [Group(id: "huyen", title: "Huyện ủy" + spice), Group(id: "so", title: "Sở, ban, ngành" + spice)],
      units: [
        Unit(id: "quy-nhon", name: "Thành ủy Quy Nhơn" + spice, shortName: "Quy Nhơn" + spice, group: "huyen"),
        Unit(id: "so-ke-hoach", name: "Sở Kế hoạch" + spice, group: "so", to: day(2025, 2, 28)),
        Unit(
          id: "so-cu", name: "Sở Tài chính" + spice, group: "so", to: day(2025, 2, 28), jointWith: "so-ke-hoach",
          contact: "0256 111 222" + spice),
        Unit(id: "so-tai-chinh", name: "Sở Tài chính" + spice, group: "so", tags: ["dvsn"], from: day(2025, 3, 1)),
      ],
      events: [
        LifeEvent(
          kind: .merged, day: day(2025, 3, 1), from: ["so-ke-hoach", "so-cu"], into: ["so-tai-chinh"],
          document: "Nghị quyết 05" + spice)
      ])
  }

  private static func plan(_ spice: String) -> Plan {
    let owing = [
      OwingRow(groups: ["huyen"], frequency: .quarter), OwingRow(tags: ["dvsn"], frequency: .half),
      OwingRow(units: ["so-ke-hoach"], frequency: .once),
    ]
    return Plan(
      id: "kl62", title: "Kế hoạch thực hiện" + spice,
      tasks: [
        PlanTask(
          number: 1, id: "sap-xep", title: "Sắp xếp đơn vị" + spice, summary: "Gọn, không dàn đều." + spice,
          leads: ["so-ke-hoach", "so-tai-chinh"], owedBy: owing),
        PlanTask(number: 2, id: "giam-sat", title: "Giám sát" + spice),
      ],
      duties: [
        Duty(
          id: "ban-hanh", text: "Ban hành kế hoạch" + spice,
          who: [OwingRow(groups: ["huyen", "so"])], due: .once, proof: "ke-hoach", source: "mục III.1" + spice),
        Duty(id: "kiem-tra", text: "Kiểm tra" + spice, who: [OwingRow(groups: ["so"])], due: .continuous),
      ],
      taskParts: [ReportPart(id: "kho-khan", title: "Khó khăn" + spice, role: .difficulties)],
      indicators: [
        Indicator(
          id: "ty-le-giam", label: "Tỷ lệ giảm" + spice, measure: "%", task: 1, kind: .stock, owedBy: owing,
          better: .up,
          targets: [Indicator.Target(year: 2025, value: Quantity(10), source: "Nghị quyết 19" + spice)],
          baseYear: 2021, decimals: 1),
        Indicator(id: "ke-hoach", label: "Kế hoạch" + spice, measure: "văn bản" + spice, task: 1, kind: .document),
      ],
      periods: [
        Period(
          id: "2024-q4", title: "Quý IV năm 2024" + spice, kind: .quarter, from: day(2024, 9, 15), to: day(2024, 12, 14)
        ),
        Period(
          id: "2025-q1", title: "Quý I năm 2025" + spice, kind: .quarter, from: day(2024, 12, 15), to: day(2025, 3, 14)),
      ])
  }

  private static func district(_ spice: String) -> StandingReport {
    let parts = [
      SectionPart(id: nil, role: .results, title: "Kết quả" + spice, blocks: 0..<2),
      SectionPart(id: "kho-khan", role: .difficulties, title: "Khó khăn" + spice, blocks: 2..<3),
      SectionPart(id: nil, role: .nextSteps, title: "Việc sẽ làm" + spice, blocks: 3..<4),
    ]
    let heading = Section.Heading(
      text: "1. Sắp xếp" + spice, title: "Sắp xếp" + spice, number: 1, roman: nil, level: 2, line: 9, offset: 3)
    let long = String(repeating: "Đã nhập hai trường mầm non. ", count: 60)
    let task = Section(
      subject: .task(1), heading: heading, blocks: 0..<4, status: stated(.inProgress),
      progress: Progress(text: "gần xong" + spice, percent: nil), hasText: true, parts: parts)
    return StandingReport(
      period: "2024-q4", unit: "quy-nhon", content: .accepted,
      report: report(
        file: "content/quy-nhon.md", unit: "quy-nhon", period: "2024-q4", head: head([.number: "1-BC" + spice]),
        pieces: [
          "<p id=\"o-10\">Giảm 7,25%, xem <a href=\"#o-10\">trên</a>.</p>\n", "<p>\(long)</p>\n",
          "<ul><li id=\"o-14\">Thiếu người.</li></ul>\n", "<p>Nhập thêm một trường.</p>\n",
        ], sections: [task]))
  }

  private static func department(_ spice: String) -> StandingReport {
    StandingReport(
      period: "2025-q1", unit: "so-tai-chinh", content: .accepted,
      report: report(
        file: "content/so-tai-chinh.md", unit: "so-tai-chinh", period: "2025-q1", head: head([.number: "2-BC" + spice]),
        pieces: ["<p id=\"o-10\">Đã ban hành.</p>\n"],
        sections: [section(.task(1), "Sắp xếp" + spice, block: 0, status: stated(.done))]))
  }
}
