/// The plan: what it rests on, what it asks, of whom, and when.
struct PlanView: ViewModel {
  let frame: FrameView
  let title: String
  let head: [HeadEntryView]
  let basis: [LineView]
  let aims: [LineView]
  let recipients: [LineView]
  let tasks: [PlanTaskView]
  let duties: [PlanDutyView]
  let periods: [PlanPeriodView]

  static let fields = Fields<PlanView>([
    .view("frame") { $0.frame },
    .text("title") { $0.title },
    .list("head") { $0.head },
    .flag("hasBasis") { !$0.basis.isEmpty },
    .list("basis") { $0.basis },
    .flag("hasAims") { !$0.aims.isEmpty },
    .list("aims") { $0.aims },
    .flag("hasRecipients") { !$0.recipients.isEmpty },
    .list("recipients") { $0.recipients },
    .flag("hasTasks") { !$0.tasks.isEmpty },
    .list("tasks") { $0.tasks },
    .flag("hasDuties") { !$0.duties.isEmpty },
    .list("duties") { $0.duties },
    .flag("hasPeriods") { !$0.periods.isEmpty },
    .list("periods") { $0.periods },
  ])
}

struct PlanTaskView: ViewModel {
  let id: String
  let title: String
  /// Its own page; nil where there is no period to show.
  let href: String?
  let summary: String?
  /// Nil where the document names none.
  let leads: String?
  let owedBy: [OwingView]
  let indicators: [PlanIndicatorView]

  static let fields = Fields<PlanTaskView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("href", optional: { $0.href }),
    .text("summary", optional: { $0.summary }),
    .text("leads", optional: { $0.leads }),
    .flag("isOwed") { !$0.owedBy.isEmpty },
    .list("owedBy") { $0.owedBy },
    .flag("hasIndicators") { !$0.indicators.isEmpty },
    .list("indicators") { $0.indicators },
  ])
}

/// One row of who owes something.
struct OwingView: ViewModel {
  /// "Hằng quý: Huyện ủy, thị ủy, thành ủy"
  let text: String
  /// "11 cơ quan, địa phương"; nil where the text names them all.
  let count: String?
  /// Their short names.
  let names: String

  static let fields = Fields<OwingView>([
    .text("text") { $0.text },
    .text("count", optional: { $0.count }),
    .text("names") { $0.names },
  ])
}

struct PlanIndicatorView: ViewModel {
  let id: String
  let label: String
  /// Its own page.
  let href: String
  let measure: String
  let kind: String
  /// One line for each target; empty where the plan sets none.
  let targets: [LineView]
  let owedBy: [LineView]

  static let fields = Fields<PlanIndicatorView>([
    .text("id") { $0.id },
    .text("label") { $0.label },
    .text("href") { $0.href },
    .text("measure") { $0.measure },
    .text("kind") { $0.kind },
    .list("targets") { $0.targets },
    .list("owedBy") { $0.owedBy },
  ])
}

/// A duty and, where a document proves it, who has given one.
struct PlanDutyView: ViewModel {
  let id: String
  let text: String
  let due: String
  let source: String?
  let owedBy: [OwingView]
  /// "38/45 cơ quan, địa phương đã có văn bản: Kế hoạch triển khai"; nil where no document proves it.
  let standing: String?
  let proofs: [ProofView]
  /// "Chưa có văn bản (7)"
  let unprovedTitle: String
  let unproved: [UnprovedView]

  static let fields = Fields<PlanDutyView>([
    .text("id") { $0.id },
    .text("text") { $0.text },
    .text("due") { $0.due },
    .text("source", optional: { $0.source }),
    .list("owedBy") { $0.owedBy },
    .text("standing", optional: { $0.standing }),
    .flag("hasProofs") { !$0.proofs.isEmpty },
    .list("proofs") { $0.proofs },
    .text("unprovedTitle") { $0.unprovedTitle },
    .flag("hasUnproved") { !$0.unproved.isEmpty },
    .list("unproved") { $0.unproved },
  ])
}

/// A body that has not proved a duty.
struct UnprovedView: ViewModel {
  let unit: String
  /// What those from which it took over had given.
  let earlier: [ProofView]

  static let fields = Fields<UnprovedView>([
    .text("unit") { $0.unit },
    .list("earlier") { $0.earlier },
  ])
}

/// A document with which a body proves a duty.
struct ProofView: ViewModel {
  let unit: String
  let text: String
  /// Its place in the report.
  let href: String
  /// The first period in which it was given.
  let since: String
  /// The body in whose report it stands, where that is another one.
  let reporter: String?

  static let fields = Fields<ProofView>([
    .text("unit") { $0.unit },
    .text("text") { $0.text },
    .text("href") { $0.href },
    .text("since") { $0.since },
    .text("reporter", optional: { $0.reporter }),
  ])
}

struct PlanPeriodView: ViewModel {
  let title: String
  let href: String
  let from: String
  let cutOff: String
  let due: [LineView]
  let askedBy: String?

  static let fields = Fields<PlanPeriodView>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("from") { $0.from },
    .text("cutOff") { $0.cutOff },
    .list("due") { $0.due },
    .text("askedBy", optional: { $0.askedBy }),
  ])
}
