extension IndicatorReckoning {
  /// The plan's periods of a kind, in order of time.
  private func periods(of kind: Frequency) -> [Int] {
    tables.inTime.filter { tables.plan.periods[$0].kind == kind }
  }

  /// The whole province's figures.
  func provinceTrend(over kind: Frequency) -> TrendSeries {
    var before: (period: Int, membership: Membership)?
    let points = periods(of: kind).map { period in
      let membership = membership(in: period)
      let events = before.map { seam(after: $0.period, through: period, [$0.membership, membership]) } ?? []
      before = (period, membership)
      let value =
        indicator.kind == .document
        ? membership.expected > 0 ? Quantity(membership.counted.count) : nil
        : exactValue(over: membership, in: period)?.rounded(toPlaces: places)
      return TrendSeries.Point(
        period: tables.plan.periods[period].id, value: value, reporting: membership.counted.count,
        expected: membership.expected, isOwed: membership.isOwed, events: events)
    }
    return TrendSeries(indicator: indicator.id, subject: .province, kind: kind, points: points)
  }

  /// One group's figures.
  func trend(of group: Identifier<Group>, over kind: Frequency) -> TrendSeries? {
    guard let position = tables.roster.groups.firstIndex(where: { $0.id == group }) else { return nil }
    var before: (period: Int, membership: Membership)?
    let points = periods(of: kind).map { period in
      let membership = membership(in: period)
      let events =
        before.map { seam(after: $0.period, through: period, [$0.membership, membership], group: position) } ?? []
      before = (period, membership)
      let total = groupTotals(in: period).first { $0.group == group }
      return TrendSeries.Point(
        period: tables.plan.periods[period].id, value: total?.value, reporting: total?.reporting ?? 0,
        expected: total?.expected ?? 0, isOwed: membership.isOwed, events: events)
    }
    return TrendSeries(indicator: indicator.id, subject: .group(group), kind: kind, points: points)
  }

  /// One body's own figures, without points before it began and after it ended.
  func trend(ofUnit unit: Int, over kind: Frequency) -> TrendSeries {
    let body = tables.roster.units[unit]
    var before: Int?
    let points = periods(of: kind).compactMap { period -> TrendSeries.Point? in
      let value = ownValue(of: unit, in: period)
      guard value != nil || body.isActive(on: tables.plan.periods[period].to) else { return nil }
      let steps = before.map { self.steps(after: $0, through: period) } ?? []
      before = period
      let hasGiven = self.hasGiven(unit, in: period)
      return TrendSeries.Point(
        period: tables.plan.periods[period].id, value: value, reporting: hasGiven ? 1 : 0,
        expected: hasGiven || owes(unit, in: period) ? 1 : 0,
        events: steps.filter { $0.from.contains(unit) || $0.into.contains(unit) }.map(\.event))
    }
    return TrendSeries(indicator: indicator.id, subject: .unit(body.id), kind: kind, points: points)
  }

  /// What a body itself gave; for a ratio computed from what it gave, for a document 1 where it has it.
  func ownValue(of unit: Int, in period: Int) -> Quantity? {
    indicator.kind == .document
      ? hasGiven(unit, in: period) ? Quantity(1) : nil : ownExactValue(of: unit, in: period)?.rounded(toPlaces: places)
  }

  func ownExactValue(of unit: Int, in period: Int) -> Rational? {
    guard wholes.isEmpty else { return nil }
    return value(
      ofSums: parts.map { part in
        self.period(of: part.operand, in: period).flatMap { position in
          tables.columns[part.indicator]?.number(in: position, of: unit)
        }
      })
  }

  private func steps(after earlier: Int, through later: Int) -> [LifeSteps.Step] {
    tables.lifeSteps.steps(after: tables.plan.periods[earlier].to, through: tables.plan.periods[later].to)
  }

  /// What happened between two periods to bodies that take part in either; with a group, to those in it alone.
  func seam(after earlier: Int, through later: Int, _ memberships: [Membership], group: Int? = nil) -> [LifeEvent] {
    let takesPart = { (unit: Int) in
      let isInGroup =
        group == nil || [earlier, later].contains { self.tables.group(of: unit, in: $0) == group }
      return isInGroup && memberships.contains { $0.includes(unit) }
    }
    return steps(after: earlier, through: later).filter { ($0.from + $0.into).contains(where: takesPart) }.map(\.event)
  }
}
