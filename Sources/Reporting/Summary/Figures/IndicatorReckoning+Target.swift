extension IndicatorReckoning {
  /// How far the figure over some bodies is from the target that applies in a period; nil where the plan has none, or
  /// there is no figure to hold against it.
  ///
  /// - Parameter isProvince: whether it is the whole province's figure, which alone may be said to reach a target.
  func distance(of value: Rational, in period: Int, isProvince: Bool) -> TargetDistance? {
    guard let (target, isExpired) = target(in: period), let goal = Rational(target.value),
      let difference = goal.minus(value), let rounded = value.rounded(toPlaces: places),
      let told = difference.rounded(toPlaces: places)
    else { return nil }
    let missing = indicator.better.map { $0 == .up ? difference : difference.negated }
    let stillToGo = missing.map { $0.sign > 0 ? $0.rounded(toPlaces: places) ?? .zero : .zero }
    return TargetDistance(
      target: target, isExpired: isExpired, direction: indicator.better, value: rounded, difference: told,
      stillToGo: stillToGo,
      progress: isProvince && !isExpired ? missing.map { progress($0, to: target, in: period) } : nil)
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

  private func progress(_ missing: Rational, to target: Indicator.Target, in period: Int) -> TargetDistance.Progress {
    let name = tables.names[period]
    let until = target.until.map { $0.year * 12 + $0.month } ?? .max
    let monthsLeft = max(0, min(target.year * 12 + 12, until) - (name.year * 12 + name.endMonth))
    let periodsLeft = name.kind.months.map { monthsLeft / $0 } ?? 0
    let isReached = missing.sign <= 0
    let pace = isReached || periodsLeft == 0 ? nil : Rational(Int128(periodsLeft), over: 1).flatMap(missing.divided)
    return TargetDistance.Progress(
      isReached: isReached, monthsLeft: monthsLeft, periodsLeft: periodsLeft,
      pace: pace?.rounded(toPlaces: places))
  }
}
