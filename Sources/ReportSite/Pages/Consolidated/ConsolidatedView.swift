/// The consolidated report of a period: a draft that a person finishes, to be printed.
struct ConsolidatedView: ViewModel {
  let frame: FrameView
  let issuer: String?
  let subject: String
  let periodTitle: String
  let periodHref: String
  let lead: String
  /// Who reported, in sentences.
  let arrivals: [LineView]
  let duties: [ConsolidatedDutyView]
  let tasks: [ConsolidatedTaskView]
  /// Who did not, by what is to be said of them.
  let absent: [LineView]
  let reports: ReportListView?
  let appendices: [AppendixView]

  static let fields = Fields<ConsolidatedView>([
    .view("frame") { $0.frame },
    .text("issuer", optional: { $0.issuer }),
    .text("subject") { $0.subject },
    .text("periodTitle") { $0.periodTitle },
    .text("periodHref") { $0.periodHref },
    .text("lead") { $0.lead },
    .list("arrivals") { $0.arrivals },
    .flag("hasDuties") { !$0.duties.isEmpty },
    .list("duties") { $0.duties },
    .flag("hasTasks") { !$0.tasks.isEmpty },
    .list("tasks") { $0.tasks },
    .list("absent") { $0.absent },
    .view("reports", optional: { $0.reports }),
    .list("appendices") { $0.appendices },
  ])
}

/// A duty and how many have proved it.
struct ConsolidatedDutyView: ViewModel {
  let number: String
  let text: String
  /// Where the plan's document says so.
  let source: String?
  let sentence: String

  static let fields = Fields<ConsolidatedDutyView>([
    .text("number") { $0.number },
    .text("text") { $0.text },
    .text("source", optional: { $0.source }),
    .text("sentence") { $0.sentence },
  ])
}

/// One task over all bodies; or what concerns whole reports.
struct ConsolidatedTaskView: ViewModel {
  /// `nhiem-vu-4`
  let id: String
  let number: String
  let title: String
  /// Its state over the bodies; nil for what concerns whole reports.
  let sentence: String?
  let figures: [ConsolidatedFigureView]
  /// "Chưa có số liệu: …"
  let noFigures: String?
  let results: [ResultGroupView]
  /// What bodies said without a sentence of their own: nothing arose, figures alone.
  let briefly: [StatementView]
  let difficulties: [StatementView]
  let causes: [StatementView]
  let proposals: [AddressedView]

  static let fields = Fields<ConsolidatedTaskView>([
    .text("id") { $0.id },
    .text("number") { $0.number },
    .text("title") { $0.title },
    .text("sentence", optional: { $0.sentence }),
    .flag("hasFigures") { !$0.figures.isEmpty },
    .flag("hasChange") { $0.figures.contains { $0.change != nil } },
    .list("figures") { $0.figures },
    .text("noFigures", optional: { $0.noFigures }),
    .flag("hasResults") { !$0.results.isEmpty || !$0.briefly.isEmpty },
    .list("results") { $0.results },
    .flag("hasBriefly") { !$0.briefly.isEmpty },
    .list("briefly") { $0.briefly },
    .flag("hasDifficulties") { !$0.difficulties.isEmpty },
    .list("difficulties") { $0.difficulties },
    .flag("hasCauses") { !$0.causes.isEmpty },
    .list("causes") { $0.causes },
    .flag("hasProposals") { !$0.proposals.isEmpty },
    .list("proposals") { $0.proposals },
  ])
}

/// One indicator in one period: total, from how many bodies, how it moved, and how far it is from the target.
struct ConsolidatedFigureView: ViewModel {
  let label: String
  let measure: String
  let total: String
  /// `27/45`; nil for a figure of the whole province.
  let fraction: String?
  let notes: [LineView]
  let change: String?
  let target: String?

  static let fields = Fields<ConsolidatedFigureView>([
    .text("label") { $0.label },
    .text("measure") { $0.measure },
    .text("total") { $0.total },
    .text("fraction", optional: { $0.fraction }),
    .list("notes") { $0.notes },
    .text("change", optional: { $0.change }),
    .text("target", optional: { $0.target }),
  ])
}

/// What the bodies of one state did.
struct ResultGroupView: ViewModel {
  let title: String
  let statements: [StatementView]

  static let fields = Fields<ResultGroupView>([
    .text("title") { $0.title },
    .list("statements") { $0.statements },
  ])
}

/// What is asked of one body.
struct AddressedView: ViewModel {
  /// "Đối với Tỉnh ủy"
  let title: String
  let statements: [StatementView]

  static let fields = Fields<AddressedView>([
    .text("title") { $0.title },
    .list("statements") { $0.statements },
  ])
}

/// The reports that came, with their numbers and days.
struct ReportListView: ViewModel {
  struct Row: ViewModel {
    let number: String
    let name: String
    let href: String
    /// The report's own number and date.
    let document: String
    let received: String
    let state: String

    static let fields = Fields<Row>([
      .text("number") { $0.number },
      .text("name") { $0.name },
      .text("href") { $0.href },
      .text("document") { $0.document },
      .text("received") { $0.received },
      .text("state") { $0.state },
    ])
  }

  let title: String
  let rows: [Row]

  static let fields = Fields<ReportListView>([
    .text("title") { $0.title },
    .list("rows") { $0.rows },
  ])
}

/// A form of figures: bodies in rows, indicators in columns.
struct AppendixView: ViewModel {
  struct Column: ViewModel {
    let number: String
    let label: String
    let measure: String

    static let fields = Fields<Column>([
      .text("number") { $0.number },
      .text("label") { $0.label },
      .text("measure") { $0.measure },
    ])
  }

  struct Row: ViewModel {
    /// Nil for a row of sums.
    let number: String?
    let name: String
    /// Whether it is the sum of a group, or of all.
    let isSum: Bool
    let cells: [LineView]

    static let fields = Fields<Row>([
      .text("number", optional: { $0.number }),
      .text("name") { $0.name },
      .flag("isSum") { $0.isSum },
      .list("cells") { $0.cells },
    ])
  }

  let title: String
  let columns: [Column]
  let rows: [Row]
  /// Whether a figure of an earlier period stands in it, under its mark.
  let hasCarried: Bool

  static let fields = Fields<AppendixView>([
    .text("title") { $0.title },
    .list("columns") { $0.columns },
    .list("rows") { $0.rows },
    .flag("hasCarried") { $0.hasCarried },
  ])
}
