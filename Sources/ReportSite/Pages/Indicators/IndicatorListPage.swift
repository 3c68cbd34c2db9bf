import Reporting

/// Every indicator, by task, in the period in which it was told of last.
struct IndicatorListView: ViewModel {
  let frame: FrameView
  let tasks: [IndicatorTaskView]
  let verdictRule: String

  static let fields = Fields<IndicatorListView>([
    .view("frame") { $0.frame },
    .flag("hasTasks") { !$0.tasks.isEmpty },
    .list("tasks") { $0.tasks },
    .text("verdictRule") { $0.verdictRule },
  ])
}

/// The indicators of one task.
struct IndicatorTaskView: ViewModel {
  let id: String
  let title: String
  let href: String?
  let rows: [IndicatorRowView]
  /// Those that nobody owed or gave up to now.
  let silent: [NameView]

  static let fields = Fields<IndicatorTaskView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("href", optional: { $0.href }),
    .flag("hasRows") { !$0.rows.isEmpty },
    .list("rows") { $0.rows },
    .flag("hasSilent") { !$0.silent.isEmpty },
    .list("silent") { $0.silent },
  ])
}

/// `chi-tieu/index.html`
struct IndicatorListPage: Sendable {
  let path = Address.indicators

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.indicators, view(in: edition)) }

  func view(in edition: Edition) -> IndicatorListView {
    let root = Address.root(from: path)
    let title = edition.texts(.indicatorsLink)
    let plan = edition.summary.plan
    let tasks = plan.tasks.compactMap { task -> IndicatorTaskView? in
      let places = edition.summary.indicators.indices.filter {
        edition.summary.indicators[$0].indicator.task == task.number
      }
      guard !places.isEmpty else { return nil }
      var rows: [IndicatorRowView] = []
      var silent: [NameView] = []
      for place in places {
        let facts = edition.summary.indicators[place].indicator
        let page = root + Address.indicator(facts.id)
        let row = edition.shownPeriod(of: facts.id).flatMap { period in
          edition.row(ofIndicatorAt: place, in: period, root: root, lists: page, isBrief: true)
        }
        if var row {
          row.spark = edition.spark(of: facts)
          rows.append(row)
        } else {
          silent.append(NameView(name: facts.label, href: page))
        }
      }
      return IndicatorTaskView(
        id: Address.task(task.number), title: "\(edition.taskName(task.number)). \(task.title)",
        href: edition.currentPeriod == nil ? nil : root + Address.taskPage(task.number), rows: rows, silent: silent)
    }
    return IndicatorListView(
      frame: edition.frame(title: title, path: path, crumbs: [CrumbView(title: title, href: nil)]), tasks: tasks,
      verdictRule: edition.verdictRule)
  }
}

extension Edition {
  /// The last totals of the kind of period that the indicator's page shows, as a line; nil where there is nothing to draw.
  fileprivate func spark(of indicator: Indicator) -> SafeHTML? {
    guard indicator.kind != .document, let shown = shownPeriod(of: indicator.id),
      let series = summary.trend(of: indicator.id, over: shown.kind)
    else { return nil }
    let points = points(of: series, indicator: indicator) { id in
      period(id).map { $0.period.to <= shown.to } ?? false
    }.suffix(Edition.periodsInHistory)
    return SparkLine(title: chartTitle(indicator), points: Array(points)).html(texts)
  }
}
