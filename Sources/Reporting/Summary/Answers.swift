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

  /// What came for a body, of itself or of the one whose report answers for it.
  func arrived(
    _ unit: Identifier<Unit>, answeredBy other: Identifier<Unit>?, in period: Period
  ) -> (receipts: [Receipt], hasArrived: Bool) {
    let own = arrived(unit, in: period)
    guard let other else { return own }
    let others = arrived(other, in: period)
    return (own.receipts + others.receipts, own.hasArrived || others.hasArrived)
  }

  /// The other body whose report answers for this one; nil where it owes nothing, has reported itself, or nobody has.
  ///
  /// A row of the register without a file says that a report came, not what is in it: another's report that is there
  /// answers all the same.
  func body(answeringFor unit: Unit, in period: Period) -> Identifier<Unit>? {
    guard knowledge.owing.owesReport(unit: unit.id, period: period.id).isOwed, !hasFile(unit.id, in: period) else {
      return nil
    }
    let candidates = candidates(for: unit, in: period)
    if arrived(unit.id, in: period).hasArrived { return candidates.first { hasFile($0, in: period) } }
    return candidates.first { arrived($0, in: period).hasArrived }
  }

  /// Whether a report of the body itself is there, be it usable or not.
  private func hasFile(_ unit: Identifier<Unit>, in period: Period) -> Bool {
    let key = PlacedReports.Key(period: period.id, unit: unit)
    return placed.usable[key] != nil || placed.unreadable[key] != nil
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
