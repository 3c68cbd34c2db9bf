import Reporting

/// One body: what became of it, what it owes, and what it reported over time.
struct UnitView: ViewModel {
  let frame: FrameView
  let name: String
  let groupTitle: String?
  /// "từ 01/03/2025, đến 30/06/2025"; nil where no day is known.
  let validity: String?
  /// The body whose report meets this one's obligation.
  let jointWith: NameView?
  /// The bodies whose obligation this one's report meets.
  let joined: [NameView]
  let events: [EventView]
  let tasks: [TaskLinkView]
  let periods: [UnitPeriodView]
  /// Of a body that is no more: until when it owed anything.
  let heldUntil: String?
  let owed: [OwedTaskView]
  let figures: FigureTableView?
  /// What those gave that became this body.
  let earlierFigures: [EarlierFiguresView]
  let duties: [DutyView]

  static let fields = Fields<UnitView>([
    .view("frame") { $0.frame },
    .text("name") { $0.name },
    .text("groupTitle", optional: { $0.groupTitle }),
    .text("validity", optional: { $0.validity }),
    .view("jointWith", optional: { $0.jointWith }),
    .flag("hasJoined") { !$0.joined.isEmpty },
    .list("joined") { $0.joined },
    .flag("hasEvents") { !$0.events.isEmpty },
    .list("events") { $0.events },
    .list("tasks") { $0.tasks },
    .flag("hasPeriods") { !$0.periods.isEmpty },
    .list("periods") { $0.periods },
    .text("heldUntil", optional: { $0.heldUntil }),
    .flag("hasOwed") { !$0.owed.isEmpty },
    .list("owed") { $0.owed },
    .view("figures", optional: { $0.figures }),
    .flag("hasEarlierFigures") { !$0.earlierFigures.isEmpty },
    .list("earlierFigures") { $0.earlierFigures },
    .flag("hasDuties") { !$0.duties.isEmpty },
    .list("duties") { $0.duties },
  ])
}

/// Something that happened to the body.
struct EventView: ViewModel {
  let day: String
  /// "Hợp nhất"
  let kind: String
  let before: [NameView]
  let after: [NameView]
  /// The group that it moved to.
  let group: String?
  let document: String?

  static let fields = Fields<EventView>([
    .text("day") { $0.day },
    .text("kind") { $0.kind },
    .flag("hasBefore") { !$0.before.isEmpty },
    .list("before") { $0.before },
    .flag("hasAfter") { !$0.after.isEmpty },
    .list("after") { $0.after },
    .text("group", optional: { $0.group }),
    .text("document", optional: { $0.document }),
  ])
}

/// One period of a body: when its report came, and how its tasks stand.
struct UnitPeriodView: ViewModel {
  let title: String
  let href: String
  let arrival: ArrivalView
  let content: ContentView?
  /// The report, where one can be read.
  let reportHref: String?
  /// The pages of reports that conflict, where none stands.
  let versions: [CrumbView]
  /// One for each task of the plan.
  let cells: [UnitCellView]

  static let fields = Fields<UnitPeriodView>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .view("arrival") { $0.arrival },
    .view("content", optional: { $0.content }),
    .text("reportHref", optional: { $0.reportHref }),
    .flag("hasVersions") { !$0.versions.isEmpty },
    .list("versions") { $0.versions },
    .list("cells") { $0.cells },
  ])
}

/// How one task stands in one period.
struct UnitCellView: ViewModel {
  let status: StatusView
  /// The section; nil where no report has come.
  let href: String?
  /// Neither owed nor volunteered, or not yet to be known.
  let isBlank: Bool

  static let fields = Fields<UnitCellView>([
    .text("status") { $0.status.status },
    .text("word") { $0.status.word },
    .text("percent", optional: { $0.status.percent }),
    .text("href", optional: { $0.href }),
    .flag("isBlank") { $0.isBlank },
  ])
}

/// A task and the figures of it that a body owes.
struct OwedTaskView: ViewModel {
  let number: Int
  let title: String
  /// Nil where the site has no page of it.
  let href: String?
  /// How often; nil where only figures are owed.
  let frequency: String?
  /// Whether the document names the body as the one that leads it.
  let isLead: Bool
  /// Each with how often.
  let indicators: [NameView]

  static let fields = Fields<OwedTaskView>([
    .number("number") { $0.number },
    .text("title") { $0.title },
    .text("href", optional: { $0.href }),
    .text("frequency", optional: { $0.frequency }),
    .flag("isLead") { $0.isLead },
    .flag("hasIndicators") { !$0.indicators.isEmpty },
    .list("indicators") { $0.indicators },
  ])
}

/// A body's figures: a row for each indicator, a column for each period.
struct FigureTableView: ViewModel {
  let periods: [NameView]
  let tasks: [FigureTaskView]
  /// Of the first column, the measure and the periods.
  let width: Int

  static let fields = Fields<FigureTableView>([
    .list("periods") { $0.periods },
    .list("tasks") { $0.tasks },
    .number("width") { $0.width },
  ])
}

/// The figures of a body that became this one; they stay its own.
struct EarlierFiguresView: ViewModel {
  let id: String
  let name: String
  let href: String
  let table: FigureTableView

  static let fields = Fields<EarlierFiguresView>([
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("href") { $0.href },
    .view("table") { $0.table },
  ])
}

/// The rows of one task.
struct FigureTaskView: ViewModel {
  let title: String
  let rows: [FigureRowView]

  static let fields = Fields<FigureTaskView>([
    .text("title") { $0.title },
    .list("rows") { $0.rows },
  ])
}

/// One indicator over time.
struct FigureRowView: ViewModel {
  let label: String
  /// The indicator's page.
  let href: String
  let measure: String
  let cells: [FigureCellView]

  static let fields = Fields<FigureRowView>([
    .text("label") { $0.label },
    .text("href") { $0.href },
    .text("measure") { $0.measure },
    .list("cells") { $0.cells },
  ])
}

/// Something the body must do, and what proves that it has.
struct DutyView: ViewModel {
  let text: String
  let due: String
  let source: String?
  let proof: FigureView?
  /// A document should prove it, and none has been reported.
  let isUnproved: Bool
  /// That there is none, or was none as long as the body was there.
  let notProved: String
  /// Not proved though its day has passed.
  let isOverdue: Bool
  /// The body in whose report the proof stands, where that is another one.
  let reporter: String?
  /// Not proved: what those from which it took over had given.
  let earlier: [ProofView]

  static let fields = Fields<DutyView>([
    .text("text") { $0.text },
    .text("due") { $0.due },
    .text("source", optional: { $0.source }),
    .view("proof", optional: { $0.proof }),
    .flag("isUnproved") { $0.isUnproved },
    .text("notProved") { $0.notProved },
    .flag("isOverdue") { $0.isOverdue },
    .text("reporter", optional: { $0.reporter }),
    .list("earlier") { $0.earlier },
  ])
}
