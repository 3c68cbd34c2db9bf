extension IndicatorReckoning {
  /// Whether the whole province's figure moves the right way; nil where the plan names no good direction, and for
  /// documents. Where the plan leaves transfers out of a change, they are left out here.
  func verdict(
    of change: IndicatorChange?, _ membership: Membership, seam: [LifeEvent], by rule: VerdictRule = .published
  ) -> Verdict? {
    guard let better = indicator.better, indicator.kind != .document else { return nil }
    guard let change else { return .unknown(.noComparison) }
    // A body under another name, or in another group, is the same body; a figure for the whole province is one figure,
    // whoever gives it.
    if indicator.scope == .own, seam.contains(where: { $0.kind != .renamed && $0.kind != .moved }) {
      return .unknown(.seam)
    }
    let (difference, bodies) =
      leavesOutTransfers
      ? (change.withoutTransfers, change.bodiesWithoutTransfers) : (change.comparable, change.comparableBodies)
    guard let difference else { return .unknown(.noComparison) }
    // Of how many those are is not known where nobody has to give it.
    guard membership.isOwed || indicator.scope == .province else { return .unknown(.tooFewBodies) }
    guard rule.isMet(by: bodies, of: membership.expected) else { return .unknown(.tooFewBodies) }
    guard let isSteady = rule.isSteady(difference, isPercentage: indicator.isPercentage) else {
      return .unknown(.noComparison)
    }
    if isSteady { return .steady }
    return (difference.exactMove.sign > 0) == (better == .up) ? .improving : .worsening
  }
}

extension VerdictRule {
  /// Whether a move is too small to count; nil beyond 128 bits.
  func isSteady(_ difference: IndicatorChange.Difference, isPercentage: Bool) -> Bool? {
    let limit =
      isPercentage
      ? Rational(steadyPoints)
      : Rational(steadyPercent).flatMap { percent in
        Rational(1, over: 100).flatMap { difference.exactBefore.magnitude.times(percent)?.times($0) }
      }
    return limit.flatMap { $0.minus(difference.exactMove.magnitude) }.map { $0.sign >= 0 }
  }
}
