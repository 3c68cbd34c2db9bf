import Reporting

/// The headline figures over the last periods of the kind that a page is about: the table behind the small lines of the
/// boxes.
struct HistoryView: ViewModel {
  let columns: [HistoryColumnView]
  /// One for each headline figure, in their order.
  let rows: [HistoryRowView]

  static let fields = Fields<HistoryView>([
    .list("columns") { $0.columns },
    .list("rows") { $0.rows },
  ])
}

/// A period at the head of the table.
struct HistoryColumnView: ViewModel {
  /// `Q4/2024`
  let label: String
  let title: String
  let href: String

  static let fields = Fields<HistoryColumnView>([
    .text("label") { $0.label },
    .text("title") { $0.title },
    .text("href") { $0.href },
  ])
}

/// One headline figure over the periods.
struct HistoryRowView: ViewModel {
  let label: String
  /// The indicator's page; nil for a rate.
  let href: String?
  /// Nil where fewer than two figures are known.
  let line: SafeHTML?
  let cells: [HistoryCellView]

  static let fields = Fields<HistoryRowView>([
    .text("label") { $0.label },
    .text("href", optional: { $0.href }),
    .html("line", optional: { $0.line }),
    .list("cells") { $0.cells },
  ])
}

/// A headline figure in one period.
struct HistoryCellView: ViewModel {
  let text: String
  /// The bodies behind it; nil where there is no figure.
  let href: String?
  /// False where there is no figure, which is not the same as zero.
  let hasValue: Bool
  /// `27/45`
  let fraction: String?

  static let fields = Fields<HistoryCellView>([
    .text("text") { $0.text },
    .text("href", optional: { $0.href }),
    .flag("hasValue") { $0.hasValue },
    .text("fraction", optional: { $0.fraction }),
  ])
}

extension Edition {
  /// A page shows so many periods and does not grow with the years; the pages of the indicators show all.
  static let periodsInHistory = 6

  /// Nil where there is no period of the kind before this one.
  func history(until period: PeriodSummary, root: String) -> HistoryView? {
    let facts = period.period
    let shown = Array(
      summary.periods.filter { $0.period.kind == facts.kind && $0.period.to <= facts.to }
        .sorted { $0.period.to < $1.period.to }.suffix(Edition.periodsInHistory))
    guard shown.count > 1 else { return nil }
    let named = summary.plan.headline
    return HistoryView(
      columns: shown.map { other in
        HistoryColumnView(
          label: chartLabel(other.period), title: other.period.title, href: root + Address.period(other.period.id))
      },
      rows: (named.isEmpty ? ["ty-le-gui", "ty-le-dung-han"] : named).prefix(4).compactMap { id in
        switch id {
        case "ty-le-gui", "reporting-rate": rateRow(.reportingRate, shown, root, { $0.reportingRate }, { $0.received })
        case "ty-le-dung-han", "on-time-rate":
          rateRow(.onTimeRate, shown, root, { $0.onTimeRate }, { $0.receivedOnTime })
        default: summary.indicators.first { $0.indicator.id.rawValue == id }.map { row(for: $0, in: shown, root: root) }
        }
      })
  }

  private func rateRow(
    _ label: Wording, _ shown: [PeriodSummary], _ root: String, _ rate: (ReportingRates) -> Quantity?,
    _ count: (ReportingRates) -> Int
  ) -> HistoryRowView {
    let cells = shown.map { period in
      HistoryCellView(
        text: rate(period.rates).map { texts.percent($0) } ?? texts(.noData),
        href: "\(root)\(Address.period(period.period.id))#ma-tran", hasValue: rate(period.rates) != nil,
        fraction: "\(texts.number(count(period.rates)))/\(texts.number(period.rates.expected))")
    }
    let points = zip(shown, cells).map { period, cell in
      TrendChart.Point(
        label: chartLabel(period.period), name: period.period.title,
        value: rate(period.rates).map { ChartValue(number: $0, text: cell.text) })
    }
    return HistoryRowView(
      label: texts(label), href: nil,
      line: SparkLine(title: texts(label), points: points, range: Quantity.zero...Quantity(100)).html(texts),
      cells: cells)
  }

  private func row(for indicator: IndicatorSummary, in shown: [PeriodSummary], root: String) -> HistoryRowView {
    let facts = indicator.indicator
    let totals = shown.compactMap { period in indicator.totals.first { $0.period == period.period.id }?.value }
    let places = places(totals, of: facts)
    let ids = Set(shown.map(\.period.id))
    let shownPoints = summary.trend(of: facts.id, over: shown[0].period.kind).map { series in
      points(of: series, indicator: facts) { ids.contains($0) }
    }
    return HistoryRowView(
      label: facts.label, href: root + Address.indicator(facts.id),
      line: shownPoints.flatMap { SparkLine(title: chartTitle(facts), points: $0).html(texts) },
      cells: shown.map { period in
        let total = indicator.totals.first { $0.period == period.period.id }
        guard let total, facts.kind == .document || total.reporting > 0 else {
          return HistoryCellView(text: texts(.noData), href: nil, hasValue: false, fraction: nil)
        }
        let href = bodiesAddress(of: facts, in: period.period, root: root)
        if standsApart(total, in: indicator) {
          return HistoryCellView(text: fraction(total), href: href, hasValue: false, fraction: nil)
        }
        let fraction =
          total.isOwed
          ? "\(texts.number(total.reporting))/\(texts.number(total.expected))"
          : texts(.figuresFrom, ["count": texts.number(total.reporting)])
        if facts.kind == .document { return HistoryCellView(text: fraction, href: href, hasValue: true, fraction: nil) }
        return HistoryCellView(
          text: total.value.map { amount($0, of: facts, places: places) } ?? texts(.noData), href: href,
          hasValue: total.value != nil,
          fraction: facts.scope == .own ? fraction : nil)
      })
  }
}
