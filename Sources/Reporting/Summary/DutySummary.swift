/// One duty of the plan: who owes it, and who has proved it by a document.
package struct DutySummary: Sendable {
  /// A document that proves the duty, where it stands in a report.
  package struct Proof: Sendable {
    /// The first period in which the body gave it.
    package let since: Identifier<Period>
    /// The period of the report that names it last.
    package let period: Identifier<Period>
    /// Its number and date, as typed.
    package let text: String
    package let file: String
    /// From 1.
    package let line: Int
    package let anchor: String?
  }

  package struct Body: Sendable {
    package let unit: Identifier<Unit>
    package let proof: Proof?
  }

  package let duty: Duty
  /// The indicator that proves it; without one nothing is to be said of who has done it.
  package let indicator: Indicator?
  /// Those that owe it and exist on the day, in official order.
  package let bodies: [Body]

  package var proved: [Body] { bodies.filter { $0.proof != nil } }

  package var unproved: [Body] { bodies.filter { $0.proof == nil } }

  /// - Parameters:
  ///   - day: the cut-off up to which proofs count, and the day on which a body must exist to owe the duty.
  package init(_ duty: Duty, indicators: [IndicatorSummary], plan: Plan, roster: Roster, day: Day) {
    self.duty = duty
    let proving = duty.proof.flatMap { id in indicators.first { $0.indicator.id == id } }
    indicator = proving?.indicator
    let inTime = plan.periods.filter { $0.to <= day }.sorted { ($0.to, $0.from) < ($1.to, $1.from) }
    let places = Dictionary(
      inTime.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let given = Dictionary(grouping: proving?.values ?? [], by: \.unit)
    bodies = roster.units.filter { unit in
      unit.isActive(on: day) && duty.who.contains { $0.includes(unit) }
    }.map { unit in
      let values = (given[unit.id] ?? []).filter { places[$0.period] != nil }
        .sorted { (places[$0.period] ?? 0) < (places[$1.period] ?? 0) }
      return Body(unit: unit.id, proof: Proof(values))
    }
  }
}

extension DutySummary.Proof {
  /// Of what a body gave, oldest first; nil where it gave no document.
  fileprivate init?(_ values: [IndicatorSummary.Value]) {
    let documents = values.filter { if case .text = $0.content { true } else { false } }
    guard let first = documents.first, let last = documents.last, case .text(let text) = last.content else {
      return nil
    }
    since = first.period
    period = last.period
    self.text = text
    file = last.file
    line = last.line
    anchor = last.anchor
  }
}
