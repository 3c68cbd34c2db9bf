import Reporting

/// One indicator of a task in a period: its total, from how many bodies, how far from the target, and who gave what.
struct TaskIndicatorView: ViewModel {
  let label: String
  let total: String
  /// False where there is no figure, which is not the same as zero.
  let hasValue: Bool
  /// `27/45`
  let fraction: String?
  /// Base year, target with its source, the distance; each a short line.
  let lines: [LineView]
  /// In the period of the same kind before this one.
  let previous: String?
  let previousFraction: String?
  let values: [FigureView]
  let valueCount: String

  static let fields = Fields<TaskIndicatorView>([
    .text("label") { $0.label },
    .text("total") { $0.total },
    .flag("hasValue") { $0.hasValue },
    .text("fraction", optional: { $0.fraction }),
    .list("lines") { $0.lines },
    .text("previous", optional: { $0.previous }),
    .text("previousFraction", optional: { $0.previousFraction }),
    .flag("hasValues") { !$0.values.isEmpty },
    .list("values") { $0.values },
    .text("valueCount") { $0.valueCount },
  ])
}

extension Edition {
  /// The indicators whose home is the task, in the plan's order: those that somebody owes or gave in the period.
  func indicators(ofTask number: Int, in period: Period, root: String) -> [TaskIndicatorView] {
    summary.indicators.indices.compactMap { index in
      let indicator = summary.indicators[index]
      guard indicator.indicator.task == number else { return nil }
      let places = figures.values(ofIndicatorAt: index, in: period.id)
      guard let total = indicator.totals.first(where: { $0.period == period.id }) else { return nil }
      return view(of: indicator, total: total, values: indicator.values[places], in: period, root: root)
    }
  }

  private func view(
    of indicator: IndicatorSummary, total: IndicatorSummary.Total, values: ArraySlice<IndicatorSummary.Value>,
    in period: Period, root: String
  ) -> TaskIndicatorView {
    let facts = indicator.indicator
    var lines: [String] = []
    if let year = facts.baseYear { lines.append(texts(.baseYear, ["year": String(year)])) }
    let value = total.reporting > 0 && facts.kind != .document ? total.value : nil
    if let value { lines += targetLines(of: facts, value: value, at: period.to, withSource: true) }
    let province = wholeProvince(indicator, in: period)
    lines += [province, notAdded(to: indicator, in: period)].compactMap(\.self)
    let before = periodBefore(period).flatMap { before in indicator.totals.first { $0.period == before.id } }
    return TaskIndicatorView(
      label: facts.label,
      total: facts.kind == .document
        ? texts(.haveDocument, ["count": texts.number(total.reporting)])
        : value.map { amount($0, of: facts) } ?? texts(.noData),
      hasValue: facts.kind == .document || value != nil,
      fraction: province == nil ? fraction(total) : nil,
      lines: lines.map(LineView.init),
      previous: facts.kind == .document ? nil : before?.value.map { amount($0, of: facts) },
      previousFraction: before.map(fraction),
      values: values.map { value in
        FigureView(name: shortName(value.unit), text: text(value, of: facts), href: href(value, root: root))
      },
      valueCount: texts(.figuresFrom, ["count": texts.number(values.count)])
    )
  }

  /// From how many of how many bodies: `27/45`.
  private func fraction(_ total: IndicatorSummary.Total) -> String {
    "\(texts.number(total.reporting))/\(texts.number(total.expected))"
  }
}
