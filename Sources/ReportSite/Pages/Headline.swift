import Reporting

/// One of the figures at the head of a period.
struct BoxView: ViewModel {
  /// The figure over time.
  var spark: SafeHTML?
  let label: String
  let value: String
  /// False where there is no figure, which is not the same as zero.
  let hasValue: Bool
  /// The bodies behind it.
  let href: String
  /// `27/45`
  let fraction: String?
  /// Those who are missing: "9 nơi đã quá hạn".
  var lacking: NameView?
  /// Target, distance, base year, the move since the period before; each a short line.
  let lines: [LineView]
  let verdict: VerdictView?

  static let fields = Fields<BoxView>([
    .text("label") { $0.label },
    .text("value") { $0.value },
    .flag("hasValue") { $0.hasValue },
    .text("href") { $0.href },
    .text("fraction", optional: { $0.fraction }),
    .view("verdict", optional: { $0.verdict }),
    .view("lacking", optional: { $0.lacking }),
    .flag("hasLines") { !$0.lines.isEmpty || $0.lacking != nil },
    .list("lines") { $0.lines },
    .html("spark", optional: { $0.spark }),
  ])
}

/// A line of text.
struct LineView: ViewModel {
  let text: String

  static let fields = Fields<LineView>([.text("text") { $0.text }])
}

extension Edition {
  /// The plan's headline figures, four at most; the two rates where the plan names none. A figure leads to the bodies
  /// behind it, a rate to the matrix.
  func boxes(for period: Period, rates: ReportingRates, root: String = "") -> [BoxView] {
    let named = summary.plan.headline
    return (named.isEmpty ? ["ty-le-gui", "ty-le-dung-han"] : named).prefix(4).compactMap { id in
      switch id {
      case "ty-le-gui", "reporting-rate":
        rateBox(
          .reportingRate, rates.reportingRate, rates.received, of: rates.expected, lacking: overdue(in: period, root))
      case "ty-le-dung-han", "on-time-rate":
        rateBox(
          .onTimeRate, rates.onTimeRate, rates.receivedOnTime, of: rates.expected, lacking: late(in: period))
      default:
        summary.indicators.first { $0.indicator.id.rawValue == id }.map { box(for: $0, in: period, root: root) }
      }
    }
  }

  private func rateBox(
    _ label: Wording, _ rate: Quantity?, _ count: Int, of expected: Int, lacking: NameView?
  ) -> BoxView {
    BoxView(
      label: texts(label), value: rate.map { texts.percent($0) } ?? texts(.noData), hasValue: rate != nil,
      href: "#ma-tran", fraction: "\(count)/\(expected)", lacking: lacking, lines: [], verdict: nil)
  }

  /// Whose report has not come in time: listed on the page of gaps for the current period, in the matrix for others.
  private func overdue(in period: Period, _ root: String) -> NameView? {
    let bodies = self.period(period.id)?.obligations.filter { $0.state == .missing && !$0.hasArrived } ?? []
    guard let first = bodies.first else { return nil }
    return NameView(
      name: texts(.countOverdue, ["count": texts.number(bodies.count)]),
      href: overdueAddress(in: period, root: root) ?? "#cq-\(first.unit)")
  }

  /// The list of those who are overdue; nil for a period that is not the current one.
  func overdueAddress(in period: Period, root: String) -> String? {
    period.id == currentPeriod?.period.id ? "\(root)\(Address.gaps)#\(GapsPage.overdueID)" : nil
  }

  /// The first row of the matrix that came late.
  private func late(in period: Period) -> NameView? {
    let bodies = self.period(period.id)?.obligations.filter { $0.state == .late } ?? []
    return bodies.first.map { first in
      NameView(name: texts(.countLate, ["count": texts.number(bodies.count)]), href: "#cq-\(first.unit)")
    }
  }

  /// Who owes an indicator and has not given it; nil where its page shows another period.
  private func lacking(_ indicator: Indicator, in period: Period, _ root: String) -> NameView? {
    guard shownPeriod(of: indicator.id)?.id == period.id,
      let index = summary.indicators.firstIndex(where: { $0.indicator.id == indicator.id })
    else { return nil }
    let missing = bodyFigures(ofIndicatorAt: index, in: period).filter(\.isMissing)
    guard !missing.isEmpty else { return nil }
    return NameView(
      name: lackingText(indicator, missing, in: period),
      href: "\(root)\(Address.indicator(indicator.id))#\(IndicatorPage.missingID)")
  }

  private func box(for indicator: IndicatorSummary, in period: Period, root: String) -> BoxView {
    let facts = indicator.indicator
    guard let total = indicator.totals.first(where: { $0.period == period.id }), hasValue(total, of: facts) else {
      return BoxView(
        label: facts.label, value: texts(.noData), hasValue: false, href: root + Address.indicator(facts.id),
        fraction: nil, lines: [], verdict: nil)
    }
    let href = bodiesAddress(of: facts, in: period, root: root)
    if standsApart(total, in: indicator) {
      return BoxView(
        label: facts.label, value: fraction(total), hasValue: false, href: href, fraction: nil, lines: [],
        verdict: nil)
    }
    if facts.kind == .document, total.isOwed {
      return BoxView(
        label: facts.label, value: "\(total.reporting)/\(total.expected)", hasValue: true, href: href, fraction: nil,
        lacking: lacking(facts, in: period, root), lines: [], verdict: nil)
    }
    let reckoned = summary.figures(of: facts.id, in: period.id)
    return BoxView(
      label: facts.label, value: totalText(total, of: facts), hasValue: true, href: href, fraction: nil,
      lacking: lacking(facts, in: period, root),
      lines: lines(for: indicator, total: total, reckoned: reckoned, in: period),
      verdict: reckoned?.verdict.flatMap { verdict in
        if case .unknown = verdict { nil } else { verdictView(verdict) }
      })
  }

  /// Where the bodies behind a total are listed: on the indicator's page for the period that it shows, else on the task's.
  func bodiesAddress(of indicator: Indicator, in period: Period, root: String) -> String {
    if shownPeriod(of: indicator.id)?.id == period.id || currentPeriod == nil {
      return "\(root)\(Address.indicator(indicator.id))#\(IndicatorPage.bodiesID)"
    }
    let total = summary.indicators.first { $0.indicator.id == indicator.id }?.totals.first { $0.period == period.id }
    let place = total.map { $0.reporting > 0 } ?? false ? Address.bodies(indicator.id) : "chi-tieu"
    return "\(root)\(Address.taskPage(indicator.task, period.id))#\(place)"
  }

  private func lines(
    for indicator: IndicatorSummary, total: IndicatorSummary.Total, reckoned: IndicatorPeriod?, in period: Period
  ) -> [LineView] {
    let facts = indicator.indicator
    var lines: [String] = []
    if let year = facts.baseYear { lines.append(texts(.baseYear, ["year": String(year)])) }
    lines += targetLines(reckoned?.target, of: facts)
    lines.append(
      wholeProvince(indicator, in: period)
        ?? (total.isOwed
          ? texts(.fromBodies, ["reporting": texts.number(total.reporting), "expected": texts.number(total.expected)])
          : fraction(total)))
    if let others = notAdded(to: indicator, in: period) { lines.append(others) }
    lines += changeLines(reckoned?.change, of: facts)
    return lines.map(LineView.init)
  }
}
