/// One duty of the plan: who owes it, and who has proved it by a document.
package struct DutySummary: Sendable {
  /// A document that proves the duty, where it stands in a report.
  package struct Proof: Sendable {
    /// Whose report it stands in: the body's own or, where that one answers for it, another's.
    package let giver: Identifier<Unit>
    /// The first period in which it was given.
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
    /// Where it has none: what those from which it took over had given. A body proves its duties itself, so this is to
    /// be seen beside, not counted.
    package let earlier: [Proof]
    /// Whether it was founded after the duty's day, so that it is never overdue for it.
    package let isFoundedLater: Bool
  }

  package let duty: Duty
  /// The indicator that proves it; without one nothing is to be said of who has done it.
  package let indicator: Indicator?
  /// Those that owe it and exist on the day, in official order.
  package let bodies: [Body]

  package var proved: [Body] { bodies.filter { $0.proof != nil } }

  package var unproved: [Body] { bodies.filter { $0.proof == nil } }

  /// - Parameters:
  ///   - periods: who answered for whom; a document counts for each body that its report is for.
  ///   - day: the cut-off up to which proofs count, and the day on which a body must exist to owe the duty.
  package init(
    _ duty: Duty, indicators: [IndicatorSummary], periods: [PeriodSummary] = [], plan: Plan, roster: Roster, day: Day
  ) {
    self.duty = duty
    let proving = duty.proof.flatMap { id in indicators.first { $0.indicator.id == id } }
    indicator = proving?.indicator
    let inTime = plan.periods.filter { $0.to <= day }.sorted { ($0.to, $0.from) < ($1.to, $1.from) }
    let places = Dictionary(
      inTime.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let values = (proving?.values ?? []).filter { places[$0.period] != nil }
    let given = Dictionary(grouping: values, by: \.unit)
    let proofs = DutySummary.answered(in: periods, given: given).merging(given, uniquingKeysWith: +)
      .mapValues { values in Proof(values.sorted { (places[$0.period] ?? 0) < (places[$1.period] ?? 0) }) }
    let succession = Succession(roster)
    bodies = roster.units.filter { unit in
      unit.isActive(on: day) && duty.who.contains { $0.includes(unit, on: day) }
    }.map { unit in
      let proof = proofs[unit.id].flatMap(\.self)
      let before = proof == nil ? succession.predecessors(of: unit.id, until: day) : []
      return Body(
        unit: unit.id, proof: proof, earlier: before.compactMap { proofs[$0].flatMap(\.self) },
        isFoundedLater: duty.due.day.flatMap { due in unit.from.map { due < $0 } } ?? false)
    }
  }

  /// Those that had not proved the duty when its day had passed, though they existed then; none where it has no day.
  package func overdue(on today: Day) -> [Body] {
    guard let due = duty.due.day, due < today, indicator != nil else { return [] }
    return unproved.filter { !$0.isFoundedLater }
  }

  /// Those without a document of their own that took over from a body which had one.
  package var provedEarlier: [Body] { unproved.filter { !$0.earlier.isEmpty } }

  /// What other bodies gave for each body that did not report itself.
  private static func answered(
    in periods: [PeriodSummary], given: [Identifier<Unit>: [IndicatorSummary.Value]]
  ) -> [Identifier<Unit>: [IndicatorSummary.Value]] {
    var answered: [Identifier<Unit>: [IndicatorSummary.Value]] = [:]
    for period in given.isEmpty ? [] : periods {
      for obligation in period.obligations {
        guard let other = obligation.answeredBy else { continue }
        answered[obligation.unit, default: []] += (given[other] ?? []).filter { $0.period == obligation.period }
      }
    }
    return answered
  }
}

extension Duty.Due {
  fileprivate var day: Day? { if case .day(let day) = self { day } else { nil } }
}

extension DutySummary.Proof {
  /// Of what a body gave, oldest first; nil where it gave no document.
  fileprivate init?(_ values: [IndicatorSummary.Value]) {
    let documents = values.filter { if case .text = $0.content { true } else { false } }
    guard let first = documents.first, let last = documents.last, case .text(let text) = last.content else {
      return nil
    }
    giver = last.unit
    since = first.period
    period = last.period
    self.text = text
    file = last.file
    line = last.line
    anchor = last.anchor
  }
}
