import Reporting

extension Edition {
  /// The totals of an indicator over the periods of each kind in which somebody owed or gave it, newest first.
  func trends(ofIndicatorAt index: Int, root: String) -> [TrendView] {
    let indicator = summary.indicators[index]
    let facts = indicator.indicator
    let totals = Dictionary(
      indicator.totals.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    return summary.kinds(of: facts.id).map { kind in
      let periods = summary.plan.periods.filter { $0.kind == kind && totals[$0.id] != nil }
        .sorted { ($1.to, $1.from) < ($0.to, $0.from) }
      let reckoned = periods.map { summary.figures(of: facts.id, in: $0.id) }
      let hasYears = reckoned.contains { $0?.yearToDate?.value != nil }
      let width = hasYears ? 4 : 3
      let figures = reckoned.flatMap { [$0?.total?.value, $0?.completed?.value, $0?.yearToDate?.value] }
      let places = places(figures.compactMap(\.self), of: facts)
      let rows = zip(periods, reckoned).compactMap { period, reckoned in
        totals[period.id].map { row($0, of: facts, in: period, reckoned, places: places, width: width, root: root) }
      }
      return TrendView(
        title: word(kind).startingLarge, chart: trendPicture(of: facts, over: kind), rows: rows, hasYears: hasYears,
        width: width)
    }
  }

  private func row(
    _ total: IndicatorSummary.Total, of indicator: Indicator, in period: Period, _ reckoned: IndicatorPeriod?,
    places: Int, width: Int, root: String
  ) -> TrendRowView {
    let page = root + Address.taskPage(indicator.task, period.id)
    let doubts = doubtsOfTotal(of: indicator, in: period.id)
    return TrendRowView(
      id: "ky-\(period.id)", title: period.title, href: root + Address.period(period.id),
      total: totalText(total, of: indicator, places: places), hasValue: hasValue(total, of: indicator),
      totalHref: bodiesAddress(of: indicator, in: period, root: root), fraction: fraction(total),
      completed: completedText(reckoned?.completed, of: indicator, places: places),
      completedHref: "\(page)#\(Address.additions(indicator.id))",
      yearToDate: yearToDateText(reckoned?.yearToDate, of: indicator, places: places), hasDoubts: !doubts.isEmpty,
      doubt: doubts.joined(separator: " "),
      events: (reckoned?.seam ?? []).map { eventView($0, root: root) }, width: width)
  }

  private func trendPicture(of indicator: Indicator, over kind: Frequency) -> SafeHTML? {
    guard indicator.kind != .document, let series = summary.trend(of: indicator.id, over: kind),
      case let chart = trendChart(series, of: indicator), chart.points.count(where: { $0.value != nil }) > 1
    else { return nil }
    return chart.html(texts)
  }
}
