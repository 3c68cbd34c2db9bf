/// Whose report answers for whom: a body that reports jointly with another, or that became another one after the
/// period and before its report was due (`FORMATS.md`, "What the words decide").
struct Answers: Sendable {
  private let placed: PlacedReports
  /// The days on which the register has something from a body for a period.
  private let registered: [PlacedReports.Key: [Receipt]]
  private let knowledge: Knowledge

  init(placed: PlacedReports, register: Register, knowledge: Knowledge) {
    self.placed = placed
    registered = Dictionary(grouping: register.rows) { PlacedReports.Key(period: $0.period, unit: $0.unit) }
      .mapValues { rows in rows.map { Receipt(day: $0.received, basis: .register) } }
    self.knowledge = knowledge
  }

  /// What came from a body for a period.
  func arrived(_ unit: Identifier<Unit>, in period: Period) -> (receipts: [Receipt], hasArrived: Bool) {
    let key = PlacedReports.Key(period: period.id, unit: unit)
    return Arrival.receipts(for: key, in: placed, registered: registered[key] ?? [])
  }

  /// The other body whose report answers for this one; nil where it owes nothing, has reported itself, or nobody has.
  func body(answeringFor unit: Unit, in period: Period) -> Identifier<Unit>? {
    guard knowledge.owing.owesReport(unit: unit.id, period: period.id).isOwed,
      !arrived(unit.id, in: period).hasArrived
    else { return nil }
    return candidates(for: unit, in: period).first { arrived($0, in: period).hasArrived }
  }

  /// Those whose report may answer, the nearest first: the one with which it reports, those that took over from it
  /// before its report was due, those that took over from the one with which it reports, and those with which its
  /// successors report.
  private func candidates(for unit: Unit, in period: Period) -> [Identifier<Unit>] {
    let succession = knowledge.succession
    let due = period.dueDate(for: unit)?.day ?? period.to
    let joint = unit.jointWith.map { [$0] } ?? []
    let successors = succession.successors(of: unit.id, after: period.to, until: due)
    return joint + successors + joint.flatMap { succession.successors(of: $0, until: due) }
      + successors.compactMap { knowledge.unit($0)?.jointWith }
  }
}
