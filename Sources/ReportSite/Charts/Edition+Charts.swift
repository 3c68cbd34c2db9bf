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

  func chartValue(_ value: Quantity, of indicator: Indicator, places: Int) -> ChartValue {
    ChartValue(number: value, text: texts.number(value, places: places))
  }

  /// The points of a series in those periods. Where the figure is owed in some, it is no gap that nobody owes it in
  /// another, and what a few gave there is not the province's figure: such a period has no point.
  func points(
    of series: TrendSeries, indicator: Indicator, in isShown: (Identifier<Period>) -> Bool = { _ in true }
  ) -> [TrendChart.Point] {
    let isEverOwed = series.points.contains(where: \.isOwed)
    let places = places(series.points.compactMap(\.value), of: indicator)
    var events: [LifeEvent] = []
    return series.points.filter { isShown($0.period) }.compactMap { point in
      // What happened since the point that is drawn before.
      events += point.events
      guard point.isOwed || !isEverOwed, let summary = period(point.period) else { return nil }
      defer { events = [] }
      return TrendChart.Point(
        label: chartLabel(summary.period), name: summary.period.title,
        value: point.value.map { chartValue($0, of: indicator, places: places) },
        isPartial: point.reporting < point.expected,
        isVolunteered: !point.isOwed, seam: seam(events))
    }
  }

  /// A bar for each body that owes a figure in a period or gave it; nil for documents, which are no figures. A figure of
  /// several bodies has one bar, under the name of the body that gave it.
  func unitBars(ofIndicatorAt index: Int, in period: PeriodSummary) -> UnitBars? {
    let facts = summary.indicators[index].indicator
    guard facts.kind != .document else { return nil }
    let figures = bodyFigures(ofIndicatorAt: index, in: period.period)
    let places = places(figures.compactMap(\.value), of: facts)
    var drawn: Set<Identifier<Unit>> = []
    var bars: [Identifier<Group>: [UnitBars.Bar]] = [:]
    for figure in figures {
      let unit = summary.roster.units[figure.unit]
      let value = figure.value
      guard figure.isMissing || value?.number != nil, drawn.insert(value?.unit ?? unit.id).inserted else { continue }
      bars[unit.group(on: period.period.to), default: []].append(
        UnitBars.Bar(
          name: value.map { shortName($0.unit) } ?? unit.short,
          value: value?.number.map { chartValue($0, of: facts, places: places) }))
    }
    let groups = summary.roster.groups.compactMap { group in
      bars[group.id].map { UnitBars.Group(title: group.title, bars: $0) }
    }
    return UnitBars(title: chartTitle(facts), groups: groups)
  }

  /// A target is for the whole province and for a whole year: no part of the province is held against it, and no part of
  /// a year's events.
  private func targetLines(of indicator: Indicator, against series: TrendSeries) -> [TrendChart.Target] {
    let days = series.points.compactMap { period($0.period)?.period.to }
    guard let first = days.first, let last = days.last else { return [] }
    let isComparable =
      switch indicator.kind {
      case .stock, .document: series.subject == .province
      case .flow: series.subject == .province && series.kind == .year
      case .ratio: series.subject == .province && isShareOfStocks(indicator)
      }
    return isComparable ? lines(of: indicator, from: first, to: last) : []
  }

  private func lines(of indicator: Indicator, from first: Day, to last: Day) -> [TrendChart.Target] {
    indicator.targets.filter { $0.year >= first.year && ($0.until.map { $0 >= last } ?? true) }.map { target in
      TrendChart.Target(
        label: texts(
          .chartTarget, ["year": String(target.year), "value": aim(target, of: indicator)]),
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
