extension Summary {
  /// Everything about one indicator in one period; nil for an id that the plan does not have. Worked out anew each time,
  /// in time linear in the number of bodies.
  package func figures(of indicator: Identifier<Indicator>, in period: Identifier<Period>) -> IndicatorPeriod? {
    guard let position = tables.indicators[indicator], let index = tables.periods[period],
      let summary = summary(of: indicator, at: position)
    else { return nil }
    let reckoning = IndicatorReckoning(position, in: tables)
    let membership = reckoning.membership(in: index)
    let seam =
      tables.previous[index].map {
        reckoning.seam(after: $0, through: index, [reckoning.membership(in: $0), membership])
      } ?? []
    let change = reckoning.change(in: index)
    let yearToDate = reckoning.yearToDate(in: index)
    let isProvince = reckoning.indicator.scope == .province
    return IndicatorPeriod(
      indicator: indicator, period: period, total: summary.totals.first { $0.period == period },
      latest: reckoning.isFlow ? nil : latest(of: summary, upTo: index),
      groups: reckoning.groupTotals(in: index), yearToDate: yearToDate, completed: reckoning.completed(in: index),
      province: isProvince ? reckoning.province(in: index, values: summary.values.filter { $0.period == period }) : nil,
      change: change,
      target: reckoning.valueForTarget(in: index, membership, yearToDate).flatMap {
        reckoning.distance(
          of: $0, in: index, asOf: asOf,
          whole: IndicatorReckoning.Whole(
            isOfEnough: reckoning.isOfEnough(membership, yearToDate), isLatest: isLatest(summary, in: index)))
      },
      verdict: membership.expected > 0 ? reckoning.verdict(of: change, membership, seam: seam) : nil,
      holders: reckoning.holders(in: index), seam: seam)
  }

  /// The kinds of periods in which somebody owes or gave an indicator, the shortest first.
  package func kinds(of indicator: Identifier<Indicator>) -> [Frequency] {
    guard let position = tables.indicators[indicator], let summary = summary(of: indicator, at: position) else {
      return []
    }
    let kinds = Set(summary.totals.compactMap { tables.periods[$0.period] }.map { plan.periods[$0].kind })
    return Frequency.allCases.filter(kinds.contains)
  }

  /// The figures over the periods of a kind, the shortest of `kinds(of:)` where none is named; nil for an id that the
  /// plan or the roster does not have, and where nobody owes or gave the figure. A body's predecessors are told by
  /// `trend(of:ofUnit:over:)`.
  package func trend(
    of indicator: Identifier<Indicator>, for subject: TrendSubject = .province, over kind: Frequency? = nil
  ) -> TrendSeries? {
    guard let position = tables.indicators[indicator], let kind = kind ?? kinds(of: indicator).first else { return nil }
    let reckoning = IndicatorReckoning(position, in: tables)
    return switch subject {
    case .province: reckoning.provinceTrend(over: kind)
    case .group(let group): reckoning.trend(of: group, over: kind)
    case .unit(let unit): tables.units[unit].map { reckoning.trend(ofUnit: $0, over: kind) }
    }
  }

  /// A body's figures over the periods of a kind, with the series of those that became it.
  package func trend(
    of indicator: Identifier<Indicator>, ofUnit unit: Identifier<Unit>, over kind: Frequency? = nil
  ) -> UnitTrend? {
    guard let position = tables.indicators[indicator], let body = tables.units[unit],
      let kind = kind ?? kinds(of: indicator).first
    else { return nil }
    let reckoning = IndicatorReckoning(position, in: tables)
    return UnitTrend(
      own: reckoning.trend(ofUnit: body, over: kind),
      predecessors: tables.lifeSteps.predecessors(of: body).compactMap { earlier in
        let series = reckoning.trend(ofUnit: earlier.body, over: kind)
        return series.known > 0 ? UnitTrend.Predecessor(series: series, event: earlier.event) : nil
      })
  }

  /// How far a figure is from the target that applies: a body's or a group's is told without a word on whether it is
  /// reached, since targets are set for the whole province. A part of a province's sum has no distance from the whole's
  /// target, so that for a body or a group there is one only of a ratio of stocks.
  package func distance(
    of indicator: Identifier<Indicator>, in period: Identifier<Period>, for subject: TrendSubject
  ) -> TargetDistance? {
    guard let position = tables.indicators[indicator], let index = tables.periods[period] else { return nil }
    let reckoning = IndicatorReckoning(position, in: tables)
    switch subject {
    case .province: return figures(of: indicator, in: period)?.target
    case .group(let group):
      guard reckoning.indicator.kind == .ratio, !reckoning.isFlow else { return nil }
      return reckoning.exactValue(ofGroup: group, in: index).flatMap {
        reckoning.distance(of: $0, in: index, asOf: asOf, whole: nil)
      }
    case .unit(let unit):
      guard reckoning.indicator.kind == .ratio, !reckoning.isFlow else { return nil }
      return tables.units[unit].flatMap { reckoning.ownExactValue(of: $0, in: index) }.flatMap {
        reckoning.distance(of: $0, in: index, asOf: asOf, whole: nil)
      }
    }
  }

  /// Whether no later period of the kind, up to the day of the reckoning, has a figure.
  private func isLatest(_ summary: IndicatorSummary, in period: Int) -> Bool {
    let (day, kind) = (plan.periods[period].to, plan.periods[period].kind)
    return !summary.totals.contains { total in
      guard total.isOwed, total.reporting > 0, let other = tables.periods[total.period].map({ plan.periods[$0] }) else {
        return false
      }
      return other.kind == kind && day < other.to && other.to <= asOf
    }
  }

  private func summary(of indicator: Identifier<Indicator>, at position: Int) -> IndicatorSummary? {
    if indicators.indices.contains(position), indicators[position].indicator.id == indicator {
      return indicators[position]
    }
    return indicators.first { $0.indicator.id == indicator }
  }

  /// The newest total with a figure, of the period or one that ended before it.
  private func latest(of summary: IndicatorSummary, upTo period: Int) -> IndicatorSummary.Total? {
    let day = plan.periods[period].to
    let known = summary.totals.filter { $0.reporting > 0 && $0.value != nil }
    if let total = known.first(where: { $0.period == plan.periods[period].id }) { return total }
    let places = known.compactMap { total in tables.periods[total.period].map { (total, $0) } }
    return places.filter { plan.periods[$0.1].to < day }
      .max { (plan.periods[$0.1].to, plan.periods[$1.1].from) < (plan.periods[$1.1].to, plan.periods[$0.1].from) }?.0
  }
}
