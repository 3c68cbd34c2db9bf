import Reporting

/// One of the figures at the head of a period.
struct BoxView: ViewModel {
  let label: String
  let value: String
  /// False where there is no figure, which is not the same as zero.
  let hasValue: Bool
  /// `27/45`
  let fraction: String?
  /// Target, distance, base year, the period before; each a short line.
  let lines: [LineView]

  static let fields = Fields<BoxView>([
    .text("label") { $0.label },
    .text("value") { $0.value },
    .flag("hasValue") { $0.hasValue },
    .text("fraction", optional: { $0.fraction }),
    .flag("hasLines") { !$0.lines.isEmpty },
    .list("lines") { $0.lines },
  ])
}

/// A line of text.
struct LineView: ViewModel {
  let text: String

  static let fields = Fields<LineView>([.text("text") { $0.text }])
}

extension Edition {
  /// The plan's headline figures, four at most; the two rates where the plan names none.
  func boxes(for period: Period, rates: ReportingRates) -> [BoxView] {
    let named = summary.plan.headline
    return (named.isEmpty ? ["ty-le-gui", "ty-le-dung-han"] : named).prefix(4).compactMap { id in
      switch id {
      case "ty-le-gui", "reporting-rate":
        rateBox(.reportingRate, rates.reportingRate, rates.received, of: rates.expected)
      case "ty-le-dung-han", "on-time-rate":
        rateBox(.onTimeRate, rates.onTimeRate, rates.receivedOnTime, of: rates.expected)
      default:
        summary.indicators.first { $0.indicator.id.rawValue == id }.map { box(for: $0, in: period) }
      }
    }
  }

  private func rateBox(_ label: Wording, _ rate: Quantity?, _ count: Int, of expected: Int) -> BoxView {
    BoxView(
      label: texts(label), value: rate.map { texts.percent($0) } ?? texts(.noData), hasValue: rate != nil,
      fraction: "\(count)/\(expected)", lines: [])
  }

  private func box(for indicator: IndicatorSummary, in period: Period) -> BoxView {
    let facts = indicator.indicator
    let total = indicator.totals.first { $0.period == period.id }
    guard let total, total.reporting > 0 || facts.kind == .document else {
      return BoxView(label: facts.label, value: texts(.noData), hasValue: false, fraction: nil, lines: [])
    }
    if facts.kind == .document {
      return BoxView(
        label: facts.label, value: "\(total.reporting)/\(total.expected)", hasValue: true, fraction: nil, lines: [])
    }
    guard let value = total.value else {
      return BoxView(label: facts.label, value: texts(.noData), hasValue: false, fraction: nil, lines: [])
    }
    return BoxView(
      label: facts.label, value: amount(value, of: facts), hasValue: true, fraction: nil,
      lines: lines(for: indicator, value: value, total: total, in: period))
  }

  private func lines(
    for indicator: IndicatorSummary, value: Quantity, total: IndicatorSummary.Total, in period: Period
  ) -> [LineView] {
    let facts = indicator.indicator
    var lines: [String] = []
    if let year = facts.baseYear { lines.append(texts(.baseYear, ["year": String(year)])) }
    lines += targetLines(of: facts, value: value, at: period.to)
    lines.append(
      wholeProvince(indicator, in: period)
        ?? texts(.fromBodies, ["reporting": texts.number(total.reporting), "expected": texts.number(total.expected)]))
    if let others = notAdded(to: indicator, in: period) { lines.append(others) }
    if let before = periodBefore(period), let old = indicator.totals.first(where: { $0.period == before.id })?.value {
      lines.append(texts(.previously, ["value": amount(old, of: facts)]))
    }
    return lines.map(LineView.init)
  }

  /// The next target that applies on a day, with where it comes from if that is asked for, and how far it is from there.
  func targetLines(of indicator: Indicator, value: Quantity, at day: Day, withSource: Bool = false) -> [String] {
    let applicable = indicator.targets.filter { $0.until.map { $0 >= day } ?? true }
    guard let target = applicable.min(by: { $0.year < $1.year }) else { return [] }
    let words = texts(
      .target, ["year": String(target.year), "value": amount(target.value, of: indicator, places: 0)])
    let source = withSource ? target.source.map { " (\($0))" } ?? "" : ""
    let distance = indicator.better == .down ? value - target.value : target.value - value
    return [
      words + source,
      distance > .zero ? texts(.stillToGo, ["value": distanceText(distance, of: indicator)]) : texts(.targetReached),
    ]
  }

  /// A figure with its measure, with as many places as the plan says; a whole one with `places` of them.
  func amount(_ value: Quantity, of indicator: Indicator, places: Int? = nil) -> String {
    let places = value.isWhole ? places ?? indicator.decimals : indicator.decimals
    if indicator.isPercentage { return texts.percent(value, places: places) }
    return texts.number(value, places: places) + " " + indicator.measure
  }

  /// A difference of two percentages is told in points, not in per cent.
  func distanceText(_ value: Quantity, of indicator: Indicator) -> String {
    indicator.isPercentage
      ? texts.number(value, places: indicator.decimals) + " " + texts(.percentagePoints)
      : amount(value, of: indicator)
  }
}
