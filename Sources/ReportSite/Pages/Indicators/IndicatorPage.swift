import Reporting

/// `chi-tieu/<id>.html`
struct IndicatorPage: Sendable {
  /// The `id` of the bodies' figures.
  static let bodiesID = "theo-co-quan"
  /// The `id` of the totals over the periods.
  static let trendID = "qua-cac-ky"
  /// The `id` of the list of those who have not given the figure.
  static let missingID = "chua-co"

  /// Its index in the summary.
  let index: Int
  let indicator: Indicator

  var path: String { Address.indicator(indicator.id) }

  static func pages(for summary: Summary) -> [IndicatorPage] {
    summary.indicators.enumerated().map { IndicatorPage(index: $0, indicator: $1.indicator) }
  }

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.indicator, view(in: edition)) }

  func view(in edition: Edition) -> IndicatorView {
    let root = Address.root(from: path)
    let task = edition.summary.plan.tasks.first { $0.number == indicator.task }
    let period = edition.shownPeriod(of: indicator.id)
    return IndicatorView(
      frame: edition.frame(
        title: indicator.label, path: path,
        crumbs: [
          CrumbView(title: edition.texts(.indicatorsLink), href: root + Address.indicators),
          CrumbView(title: indicator.label, href: nil),
        ]),
      label: indicator.label, measure: indicator.measure,
      taskName: [edition.taskName(indicator.task), task?.title].compactMap(\.self).joined(separator: ". "),
      taskHref: edition.currentPeriod == nil || task == nil ? nil : root + Address.taskPage(indicator.task),
      now: period.flatMap { now(in: $0, edition, root: root) },
      verdictRule: edition.verdictRule,
      trends: edition.trends(ofIndicatorAt: index, root: root),
      bodies: period.map { edition.bodyTable(ofIndicatorAt: index, in: $0, root: root) },
      method: method(edition, root: root),
      downloads: period.map { edition.downloads(ofYear: $0.usualName.year, root: root) } ?? [])
  }

  private func now(in period: Period, _ edition: Edition, root: String) -> IndicatorNowView? {
    guard let row = edition.row(ofIndicatorAt: index, in: period, root: root, lists: "", isBrief: false) else {
      return nil
    }
    let reckoned = edition.summary.figures(of: indicator.id, in: period.id)
    let missing = edition.bodyFigures(ofIndicatorAt: index, in: period).filter(\.isMissing)
    return IndicatorNowView(
      periodTitle: period.title, periodHref: root + Address.taskPage(indicator.task, period.id),
      cutOff: edition.texts(.cutOff, ["day": edition.texts.day(period.to)]), row: row,
      yearToDate: edition.yearToDateText(reckoned?.yearToDate, of: indicator),
      yearTitle: edition.texts(.yearToDateTitle, ["year": String(reckoned?.yearToDate?.year ?? period.to.year)]),
      additionsID: Address.additions(indicator.id),
      additions: edition.additionViews(reckoned?.completed, ofIndicatorAt: index, root: root),
      missing: missing.map { edition.missingView($0, in: period, root: root) },
      missingTitle: edition.lackingText(indicator, missing, in: period),
      official: (reckoned?.province?.official ?? []).map { value in
        FigureView(
          name: edition.unitName(value.unit), text: edition.text(value, of: indicator),
          href: edition.href(value, root: root), doubt: edition.doubt(of: value, indicator, root: root))
      })
  }

  private func method(_ edition: Edition, root: String) -> IndicatorMethodView {
    let rule: Wording =
      switch indicator.kind {
      case .stock: .methodStock
      case .flow: .methodFlow
      case .ratio: .methodRatio
      case .document: .methodDocument
      }
    return IndicatorMethodView(
      kind: edition.word(indicator.kind), rule: edition.texts(rule),
      formula: indicator.formula.map { edition.pieces(of: $0, root: root) } ?? [],
      excluded: indicator.excluded.map { edition.pieces(of: $0, root: root) } ?? [],
      owedBy: indicator.owedBy.compactMap { edition.owingView($0) }, isForProvince: indicator.scope == .province,
      isOfWhole: !edition.summary.plan.wholeParts(of: indicator).isEmpty, isWelcome: indicator.owedBy.isEmpty)
  }
}

extension Edition {
  /// The newest period, not after the current one, in which somebody owed the indicator, or gave it where nobody ever
  /// owed it; of those that end on one day the shorter. Nil where there is none.
  func shownPeriod(of indicator: Identifier<Indicator>) -> Period? {
    guard let current = currentPeriod?.period.to,
      let totals = summary.indicators.first(where: { $0.indicator.id == indicator })?.totals
    else { return nil }
    let known = totals.compactMap { total in period(total.period).map { (isOwed: total.isOwed, period: $0.period) } }
      .filter { $0.period.to <= current }
    let isOwed = known.contains(where: \.isOwed)
    return known.filter { $0.isOwed == isOwed }.map(\.period).max { ($0.to, $0.from) < ($1.to, $1.from) }
  }

  /// Whether nobody has to give a figure in the period of its total, but does in another: it stands apart then.
  func standsApart(_ total: IndicatorSummary.Total, in indicator: IndicatorSummary) -> Bool {
    !total.isOwed && indicator.totals.contains(where: \.isOwed)
  }

  /// "Số hiện có cuối kỳ"
  func word(_ kind: Indicator.Kind) -> String {
    switch kind {
    case .stock: texts(.kindStock)
    case .flow: texts(.kindFlow)
    case .ratio: texts(.kindRatio)
    case .document: texts(.kindDocument)
    }
  }
}
