import Reporting

/// One indicator: its total, how far from the target, how it moved, who gave what, and how it is computed.
struct IndicatorView: ViewModel {
  let frame: FrameView
  let label: String
  let measure: String
  let taskName: String
  let taskHref: String?
  /// Nil where nobody owed or gave it yet.
  let now: IndicatorNowView?
  let verdictRule: String
  let trends: [TrendView]
  /// Nil where nobody owed or gave it yet.
  let bodies: BodyTableView?
  let method: IndicatorMethodView
  let downloads: [DownloadView]

  static let fields = Fields<IndicatorView>([
    .view("frame") { $0.frame },
    .text("label") { $0.label },
    .text("measure") { $0.measure },
    .text("taskName") { $0.taskName },
    .text("taskHref", optional: { $0.taskHref }),
    .view("now", optional: { $0.now }),
    .text("verdictRule") { $0.verdictRule },
    .flag("hasTrends") { !$0.trends.isEmpty },
    .flag("hasCharts") { $0.trends.contains { $0.chart != nil } },
    .list("trends") { $0.trends },
    .view("bodies", optional: { $0.bodies }),
    .view("method") { $0.method },
    .flag("hasDownloads") { !$0.downloads.isEmpty },
    .list("downloads") { $0.downloads },
  ])
}

/// The indicator in the period that its page shows.
struct IndicatorNowView: ViewModel {
  let periodTitle: String
  let periodHref: String
  let cutOff: String
  let row: IndicatorRowView
  let yearToDate: String?
  let yearTitle: String
  let additionsID: String
  let additions: [FigureView]
  let missing: [NameView]
  let missingTitle: String
  /// What the bodies that gave the figure of the whole province wrote.
  let official: [FigureView]

  static let fields = Fields<IndicatorNowView>([
    .text("periodTitle") { $0.periodTitle },
    .text("periodHref") { $0.periodHref },
    .text("cutOff") { $0.cutOff },
    .view("row") { $0.row },
    .text("yearToDate", optional: { $0.yearToDate }),
    .text("yearTitle") { $0.yearTitle },
    .text("additionsID") { $0.additionsID },
    .flag("hasAdditions") { !$0.additions.isEmpty },
    .list("additions") { $0.additions },
    .flag("hasMissing") { !$0.missing.isEmpty },
    .list("missing") { $0.missing },
    .text("missingTitle") { $0.missingTitle },
    .flag("hasOfficial") { !$0.official.isEmpty },
    .list("official") { $0.official },
  ])
}

/// The totals over the periods of one kind, newest first.
struct TrendView: ViewModel {
  /// "Hằng quý"
  let title: String
  /// Drawn from the rows; nil where they hold fewer than two figures.
  let chart: SafeHTML?
  let rows: [TrendRowView]
  let hasYears: Bool
  /// Of the table, in columns.
  let width: Int

  static let fields = Fields<TrendView>([
    .text("title") { $0.title },
    .html("chart", optional: { $0.chart }),
    .list("rows") { $0.rows },
    .flag("hasYears") { $0.hasYears },
    .number("width") { $0.width },
  ])
}

/// One period of a trend, and what happened to bodies since the one before.
struct TrendRowView: ViewModel {
  let id: String
  let title: String
  let href: String
  let total: String
  let hasValue: Bool
  let totalHref: String
  let fraction: String
  let completed: String?
  let completedHref: String
  let yearToDate: String?
  let hasDoubts: Bool
  let doubt: String
  let events: [EventView]
  let width: Int

  static let fields = Fields<TrendRowView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("total") { $0.total },
    .flag("hasValue") { $0.hasValue },
    .text("totalHref") { $0.totalHref },
    .text("fraction") { $0.fraction },
    .text("completed", optional: { $0.completed }),
    .text("completedHref") { $0.completedHref },
    .text("yearToDate", optional: { $0.yearToDate }),
    .flag("hasDoubts") { $0.hasDoubts },
    .text("doubt") { $0.doubt },
    .flag("hasEvents") { !$0.events.isEmpty },
    .list("events") { $0.events },
    .number("eventCount") { $0.events.count },
    .number("width") { $0.width },
  ])
}

/// What bodies gave, in the period shown and in the one before.
struct BodyTableView: ViewModel {
  let periodTitle: String
  /// Nil where there is no period before.
  let previousTitle: String?
  let groups: [BodyGroupView]
  /// Drawn from the figures of the period shown; nil where there are none.
  let chart: SafeHTML?
  let doubts: [FigureDoubtView]
  let width: Int

  static let fields = Fields<BodyTableView>([
    .text("periodTitle") { $0.periodTitle },
    .text("previousTitle", optional: { $0.previousTitle }),
    .list("groups") { $0.groups },
    .html("chart", optional: { $0.chart }),
    .flag("hasDoubts") { !$0.doubts.isEmpty },
    .list("doubts") { $0.doubts },
    .number("width") { $0.width },
  ])
}

/// The bodies of one group, with its total.
struct BodyGroupView: ViewModel {
  let id: String
  let title: String
  let now: GroupSumView
  let previous: GroupSumView?
  let rows: [BodyRowView]

  static let fields = Fields<BodyGroupView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .view("now") { $0.now },
    .view("previous", optional: { $0.previous }),
    .list("rows") { $0.rows },
  ])
}

struct GroupSumView: ViewModel {
  /// Nil where no figure counts in the group.
  let total: String?
  let fraction: String?
  /// "2 nơi có số liệu tính ở khối khác"
  let note: String?

  static let fields = Fields<GroupSumView>([
    .text("total", optional: { $0.total }),
    .text("fraction", optional: { $0.fraction }),
    .text("note", optional: { $0.note }),
  ])
}

struct BodyRowView: ViewModel {
  let id: String
  let name: String
  let fullName: String
  let href: String
  /// Since when it is no more.
  let note: String?
  let now: FigureCellView
  let previous: FigureCellView?

  static let fields = Fields<BodyRowView>([
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("fullName") { $0.fullName },
    .text("href") { $0.href },
    .text("note", optional: { $0.note }),
    .view("now") { $0.now },
    .view("previous", optional: { $0.previous }),
  ])
}

/// What is wrong with a body's figure.
struct FigureDoubtView: ViewModel {
  let name: String
  let message: String
  let href: String

  static let fields = Fields<FigureDoubtView>([
    .text("name") { $0.name },
    .text("message") { $0.message },
    .text("href") { $0.href },
  ])
}

/// How an indicator is computed, and of whom it is asked.
struct IndicatorMethodView: ViewModel {
  /// "Số hiện có cuối kỳ"
  let kind: String
  let rule: String
  let formula: [FormulaPiece]
  let excluded: [FormulaPiece]
  let owedBy: [OwingView]
  let isForProvince: Bool
  /// Whether it is a ratio of a figure of the whole province and the bodies' own.
  let isOfWhole: Bool
  /// Whether the plan asks nobody for it.
  let isWelcome: Bool

  static let fields = Fields<IndicatorMethodView>([
    .text("kind") { $0.kind },
    .text("rule") { $0.rule },
    .flag("hasFormula") { !$0.formula.isEmpty },
    .list("formula") { $0.formula },
    .flag("hasExcluded") { !$0.excluded.isEmpty },
    .list("excluded") { $0.excluded },
    .flag("isOwed") { !$0.owedBy.isEmpty },
    .list("owedBy") { $0.owedBy },
    .flag("isForProvince") { $0.isForProvince },
    .flag("isOfWhole") { $0.isOfWhole },
    .flag("isWelcome") { $0.isWelcome },
  ])
}
