import Reporting

/// Charts of the figures of a summary.
extension Edition {
  /// The line of a series, with the targets that may be held against it.
  func trendChart(_ series: TrendSeries, of indicator: Indicator) -> TrendChart {
    TrendChart(
      title: chartTitle(indicator), points: points(of: series, indicator: indicator),
      targets: targetLines(of: indicator, against: series))
  }

  /// What a chart of an indicator is called: its label, with its measure.
  func chartTitle(_ indicator: Indicator) -> String {
    "\(indicator.label) (\(indicator.isPercentage ? "%" : indicator.measure))"
  }

  func chartValue(_ value: Quantity, of indicator: Indicator) -> ChartValue {
    ChartValue(number: value, text: texts.number(value, places: indicator.decimals))
  }

  func points(of series: TrendSeries, indicator: Indicator) -> [TrendChart.Point] {
    series.points.compactMap { point in
      period(point.period).map { summary in
        TrendChart.Point(
          label: chartLabel(summary.period), name: summary.period.title,
          value: point.value.map { chartValue($0, of: indicator) }, isPartial: point.reporting < point.expected,
          seam: seam(point.events))
      }
    }
  }

  /// A bar for each body that owes a figure in a period or gave it; nil for documents, which are no figures. What another
  /// body's report answers has its bar there.
  func unitBars(ofIndicatorAt index: Int, in period: PeriodSummary) -> UnitBars? {
    let indicator = summary.indicators[index]
    let facts = indicator.indicator
    guard facts.kind != .document else { return nil }
    var given: [Identifier<Unit>: Quantity] = [:]
    for value in indicator.values[figures.values(ofIndicatorAt: index, in: period.period.id)] {
      if case .number(let number) = value.content { given[value.unit] = number }
    }
    let groups = summary.roster.groups.map { group in
      UnitBars.Group(
        title: group.title,
        bars: period.obligations.compactMap { obligation in
          guard let unit = units[obligation.unit], unit.group(on: period.period.to) == group.id else { return nil }
          let value = given[unit.id].map { chartValue($0, of: facts) }
          let owes = owing.owes(indicator: facts.id, unit: unit.id, period: period.period.id).isOwed
          guard value != nil || (owes && obligation.answeredBy == nil) else { return nil }
          return UnitBars.Bar(name: unit.short, value: value)
        })
    }
    return UnitBars(
      title: chartTitle(facts), groups: groups.filter { !$0.bars.isEmpty },
      targets: isShareOfStocks(facts) ? lines(of: facts, from: period.period.to, to: period.period.to) : [])
  }

  /// A target is for the whole province and for a whole year: a part of the province is held against it only where its
  /// figure is a share, and a part of a year's events never.
  private func targetLines(of indicator: Indicator, against series: TrendSeries) -> [TrendChart.Target] {
    let days = series.points.compactMap { period($0.period)?.period.to }
    guard let first = days.first, let last = days.last else { return [] }
    let isComparable =
      switch indicator.kind {
      case .stock, .document: series.subject == .province
      case .flow: series.subject == .province && series.kind == .year
      case .ratio: isShareOfStocks(indicator)
      }
    return isComparable ? lines(of: indicator, from: first, to: last) : []
  }

  private func lines(of indicator: Indicator, from first: Day, to last: Day) -> [TrendChart.Target] {
    indicator.targets.filter { $0.year >= first.year && ($0.until.map { $0 >= last } ?? true) }.map { target in
      TrendChart.Target(
        label: texts(
          .chartTarget, ["year": String(target.year), "value": amount(target.value, of: indicator, places: 0)]),
        value: target.value)
    }
  }

  /// Whether it is a ratio of which no part is counted over a year.
  private func isShareOfStocks(_ indicator: Indicator) -> Bool {
    guard indicator.kind == .ratio, let formula = indicator.formula else { return false }
    return formula.operands.allSatisfy { operand in
      summary.plan.indicators.first { $0.id == operand.indicator }?.kind != .flow
    }
  }
}

// MARK: - Words

extension Edition {
  /// A period's name under an axis: `Q4/2024`.
  func chartLabel(_ period: Period) -> String {
    let name = period.usualName
    let year = String(name.year)
    return switch name.kind {
    case .month: texts(.chartMonth, ["number": String(name.number), "year": year])
    case .quarter: texts(.chartQuarter, ["number": String(name.number), "year": year])
    case .half: texts(name.number == 1 ? .chartFirstHalf : .chartSecondHalf, ["year": year])
    case .nineMonths: texts(.chartNineMonths, ["year": year])
    case .year, .once: year
    }
  }

  /// What happened between two points; nil where nothing did. Many events are counted, not told.
  private func seam(_ events: [LifeEvent]) -> TrendChart.Seam? {
    guard let first = events.first else { return nil }
    let day = texts.day(first.day)
    guard events.count > 3 else {
      return TrendChart.Seam(label: day, note: events.map(words).joined(separator: "; "))
    }
    return TrendChart.Seam(
      label: day, note: texts(.chartEvents, ["day": day, "count": texts.number(events.count)]))
  }

  /// "01/07/2025: Hợp nhất An Thạnh, An Lộc → An Hoà"
  private func words(_ event: LifeEvent) -> String {
    let bodies = [event.from, event.into].filter { !$0.isEmpty }.map { $0.map(shortName).joined(separator: ", ") }
    return texts(
      .chartEvent,
      ["day": texts.day(event.day), "kind": texts(event.kind.wording), "bodies": bodies.joined(separator: " → ")])
  }
}

extension LifeEvent.Kind {
  var wording: Wording {
    switch self {
    case .founded: .founded
    case .renamed: .renamed
    case .merged: .merged
    case .absorbed: .absorbed
    case .split: .split
    case .ended: .ended
    case .moved: .moved
    }
  }
}
