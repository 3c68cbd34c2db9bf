extension IndicatorReckoning {
  /// How far the figure over some bodies is from the target that applies in a period; nil where the plan has none, or
  /// there is no figure to hold against it.
  ///
  /// - Parameter whole: of the whole province, which alone may be said to reach a target; nil for a group and a body.
  func distance(of value: Rational, in period: Int, asOf day: Day, whole: Whole?) -> TargetDistance? {
    guard let (target, wasExpired) = target(in: period), let goal = Rational(target.value),
      let difference = goal.minus(value), let rounded = value.rounded(toPlaces: places),
      let told = difference.rounded(toPlaces: places)
    else { return nil }
    let isExpired = wasExpired || target.until.map { $0 < day } ?? false
    let missing = indicator.better.map { $0 == .up ? difference : difference.negated }
    let stillToGo = missing.map { $0.sign > 0 ? $0.rounded(toPlaces: places) ?? .zero : .zero }
    return TargetDistance(
      target: target, isExpired: isExpired, isOfEnoughBodies: whole?.isOfEnough ?? true, direction: indicator.better,
      value: rounded, difference: told, stillToGo: stillToGo,
      progress: whole.flatMap { whole in
        guard whole.isOfEnough, !isExpired else { return nil }
        return missing.map { progress($0, to: target, in: period, asOf: day, isLatest: whole.isLatest) }
      })
  }

  /// What must be known of the whole province's figure before it is held against a target.
  struct Whole {
    let isOfEnough: Bool
    /// Whether no later period has a figure.
    let isLatest: Bool
  }

  /// Whether at least the published share of the bodies that owe a figure gave it. One body's figure for the whole
  /// province is whole, and of documents those that are not there are known as well.
  func isOfEnough(
    _ membership: Membership, _ yearToDate: YearToDate?, by rule: VerdictRule = .published
  ) -> Bool {
    guard indicator.kind != .document, indicator.scope == .own else { return true }
    guard membership.isOwed else { return false }
    let (reporting, expected) =
      isFlow
      ? (yearToDate?.reporting ?? 0, yearToDate?.expected ?? 0) : (membership.counted.count, membership.expected)
    return rule.isMet(by: reporting, of: expected)
  }

  /// What of the whole province is held against a target: of a flow what has happened in the target's year so far.
  func valueForTarget(in period: Int, _ membership: Membership, _ yearToDate: YearToDate?) -> Rational? {
    if indicator.kind == .document { return Rational(Quantity(membership.counted.count)) }
    guard isFlow else { return exactValue(over: membership, in: period) }
    if indicator.kind == .flow, target(in: period)?.target.year != tables.names[period].year { return nil }
    return yearToDate?.exactValue
  }

  /// Of the targets that still apply on the period's last day the next one due, or the last where all are past due; of
  /// those that do not, the one that applied longest.
  func target(in period: Int) -> (target: Indicator.Target, isExpired: Bool)? {
    let (day, year) = (tables.plan.periods[period].to, tables.names[period].year)
    let inForce = indicator.targets.filter { $0.until.map { day <= $0 } ?? true }
    let next = inForce.filter { $0.year >= year }.min { $0.year < $1.year }
    if let target = next ?? inForce.max(by: { $0.year < $1.year }) { return (target, false) }
    let last = indicator.targets.max { ($0.until ?? day, $0.year) < ($1.until ?? day, $1.year) }
    return last.map { ($0, true) }
  }

  private func progress(
    _ missing: Rational, to target: Indicator.Target, in period: Int, asOf day: Day, isLatest: Bool
  ) -> TargetDistance.Progress {
    let name = tables.names[period]
    let until = target.until.map { $0.year * 12 + $0.month } ?? .max
    let start = max(name.year * 12 + name.endMonth, monthsOver(on: day, of: name.kind))
    let monthsLeft = max(0, min(target.year * 12 + 12, until) - start)
    let periodsLeft = name.kind.months.map { monthsLeft / $0 } ?? 0
    let isReached = missing.sign <= 0
    let isPaced = isLatest && !isReached && periodsLeft > 0
    let pace = isPaced ? Rational(Int128(periodsLeft), over: 1).flatMap(missing.divided) : nil
    return TargetDistance.Progress(
      isReached: isReached, monthsLeft: monthsLeft, periodsLeft: periodsLeft, pace: pace?.roundedUp(toPlaces: places))
  }

  /// Up to the end of the last period of a kind that is over on a day. A year is no number of nine months.
  private func monthsOver(on day: Day, of kind: Frequency) -> Int {
    guard let length = kind.months, 12.isMultiple(of: length) else { return 0 }
    return (day.year * 12 + day.month - 1) / length * length
  }
}
