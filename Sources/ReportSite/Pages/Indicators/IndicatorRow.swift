import Reporting

/// One indicator in one period: its total and from how many bodies, how it moved, how far it is from the target, and who
/// gave what.
struct IndicatorRowView: ViewModel {
  let label: String
  let measure: String
  /// The totals over time, in a list of indicators.
  var spark: SafeHTML?
  /// Its own page.
  let href: String
  /// The period, on a page of several.
  let periodTitle: String?
  let total: String
  /// False where there is no figure, which is not the same as zero.
  let hasValue: Bool
  /// The list of the bodies behind the total.
  let totalHref: String
  /// `27/45`
  let fraction: String?
  /// Whether anybody owes it in the period.
  let isOwed: Bool
  /// Base year, target with its source, the distance; each a short line.
  let lines: [LineView]
  /// The move since the period before.
  let changes: [LineView]
  let verdict: VerdictView?
  let completed: String?
  let completedHref: String
  /// What is wrong with the total.
  let doubts: [LineView]
  let listID: String
  let hasValues: Bool
  let values: [FigureView]
  let valueCount: String
  let additionsID: String
  let additions: [FigureView]

  static let fields = Fields<IndicatorRowView>([
    .text("label") { $0.label },
    .text("measure") { $0.measure },
    .html("spark", optional: { $0.spark }),
    .text("href") { $0.href },
    .text("periodTitle", optional: { $0.periodTitle }),
    .text("total") { $0.total },
    .flag("hasValue") { $0.hasValue },
    .text("totalHref") { $0.totalHref },
    .text("fraction", optional: { $0.fraction }),
    .flag("isOwed") { $0.isOwed },
    .list("lines") { $0.lines },
    .list("changes") { $0.changes },
    .view("verdict", optional: { $0.verdict }),
    .text("completed", optional: { $0.completed }),
    .text("completedHref") { $0.completedHref },
    .list("doubts") { $0.doubts },
    .text("listID") { $0.listID },
    .flag("hasValues") { $0.hasValues },
    .list("values") { $0.values },
    .text("valueCount") { $0.valueCount },
    .text("additionsID") { $0.additionsID },
    .flag("hasAdditions") { !$0.additions.isEmpty },
    .list("additions") { $0.additions },
  ])
}

extension Edition {
  /// The indicators whose home is the task, in the plan's order: those that somebody owes or gave in the period.
  func indicators(ofTask number: Int, in period: Period, root: String) -> [IndicatorRowView] {
    summary.indicators.indices.filter { summary.indicators[$0].indicator.task == number }.compactMap { index in
      row(ofIndicatorAt: index, in: period, root: root, lists: nil, isBrief: true)
    }
  }

  /// - Parameter lists: the page on which the lists of bodies stand; nil where they stand in the row itself.
  /// - Parameter isBrief: in a table of many, which leaves out that nothing can be compared or judged.
  func row(
    ofIndicatorAt index: Int, in period: Period, root: String, lists: String?, isBrief: Bool
  ) -> IndicatorRowView? {
    let indicator = summary.indicators[index]
    let facts = indicator.indicator
    guard let total = indicator.totals.first(where: { $0.period == period.id }) else { return nil }
    let reckoned = summary.figures(of: facts.id, in: period.id)
    let bodies = lists == nil ? bodyFigures(ofIndicatorAt: index, in: period) : []
    let places = places(bodies.compactMap(\.value), of: facts)
    let values = bodies.compactMap { line($0, of: facts, in: period, places: places, root: root) }
    let base = facts.baseYear.map { [texts(.baseYear, ["year": String($0)])] } ?? []
    let province = wholeProvince(indicator, in: period)
    let beside =
      [province, notAdded(to: indicator, in: period)].compactMap(\.self) + provinceLines(reckoned?.province, of: facts)
    let isSilent = isBrief && reckoned?.change?.comparable == nil
    let hasList = !values.isEmpty || total.reporting > 0
    return IndicatorRowView(
      label: facts.label, measure: facts.measure, href: root + Address.indicator(facts.id),
      periodTitle: lists == nil ? nil : period.title, total: totalText(total, of: facts),
      hasValue: hasValue(total, of: facts),
      totalHref: lists.map { "\($0)#\(IndicatorPage.bodiesID)" }
        ?? (hasList ? "#\(Address.bodies(facts.id))" : "#chi-tieu"),
      fraction: province == nil || !total.isOwed ? fraction(total) : nil, isOwed: total.isOwed,
      lines: (base + targetLines(reckoned?.target, of: facts, withSource: !isBrief || lists == nil) + beside).map(
        LineView.init),
      changes: isSilent ? [] : changeLines(reckoned?.change, of: facts).map(LineView.init),
      verdict: verdictView(reckoned?.verdict).flatMap { isBrief && $0.verdict == "unknown" ? nil : $0 },
      completed: completedText(reckoned?.completed, of: facts),
      completedHref: "\(lists ?? "")#\(Address.additions(facts.id))",
      doubts: doubtsOfTotal(of: facts, in: period.id).map(LineView.init),
      listID: Address.bodies(facts.id), hasValues: lists == nil && hasList, values: values,
      valueCount: texts(.figuresFrom, ["count": texts.number(values.count)]),
      additionsID: Address.additions(facts.id),
      additions: lists == nil ? additionViews(reckoned?.completed, ofIndicatorAt: index, root: root) : [])
  }

  /// "577 đơn vị"; "38 nơi đã có" for a document; "Chưa có số liệu".
  func totalText(_ total: IndicatorSummary.Total, of indicator: Indicator, places: Int? = nil) -> String {
    if indicator.kind == .document { return texts(.haveDocument, ["count": texts.number(total.reporting)]) }
    return hasValue(total, of: indicator)
      ? total.value.map { amount($0, of: indicator, places: places) } ?? texts(.noData) : texts(.noData)
  }

  func hasValue(_ total: IndicatorSummary.Total, of indicator: Indicator) -> Bool {
    indicator.kind == .document || total.reporting > 0 && total.value != nil
  }

  /// From how many of how many bodies: `27/45`. Where nobody owes the figure, n of n would look complete.
  func fraction(_ total: IndicatorSummary.Total) -> String {
    guard total.isOwed else { return texts(.onlyVolunteers, ["count": texts.number(total.reporting)]) }
    return "\(texts.number(total.reporting))/\(texts.number(total.expected))"
  }

  /// The earlier figures that complete a total, each with the way to its place.
  func additionViews(_ completed: CompletedTotal?, ofIndicatorAt index: Int, root: String) -> [FigureView] {
    let facts = summary.indicators[index].indicator
    let places = places((completed?.additions ?? []).map(\.value), of: facts)
    return (completed?.additions ?? []).map { addition in
      let value = value(ofIndicatorAt: index, in: addition.period, for: addition.unit)
      return FigureView(
        name: shortName(addition.unit),
        text: bare(addition.value, of: facts, places: places),
        href: value.flatMap { href($0, root: root) }, note: period(addition.period)?.period.title)
    }
  }

  /// The figure that counted for a body in a period: its own, that of the body which reported for it, or that of the body
  /// from which it has another name.
  private func value(
    ofIndicatorAt index: Int, in period: Identifier<Period>, for unit: Identifier<Unit>
  ) -> IndicatorSummary.Value? {
    let values = summary.indicators[index].values[figures.values(ofIndicatorAt: index, in: period)]
    let former = summary.roster.events.filter { $0.kind == .renamed && $0.into == [unit] }.flatMap(\.from)
    let names = [unit] + former
    let reporters = names.compactMap { obligation(period, $0)?.answeredBy }
    return (names + reporters).lazy.compactMap { name in values.first { $0.unit == name } }.first
  }
}
