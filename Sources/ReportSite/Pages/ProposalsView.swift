/// The difficulties and proposals of one period.
struct ProposalsView: ViewModel {
  let frame: FrameView
  let title: String
  let sentence: String
  /// What stands in the reports, task by task; what concerns whole reports last.
  let tasks: [ProposalTaskView]
  let addressees: [ProposalIndexView]
  let units: [ProposalIndexView]

  static let fields = Fields<ProposalsView>([
    .view("frame") { $0.frame },
    .text("title") { $0.title },
    .text("sentence") { $0.sentence },
    .flag("hasEntries") { !$0.tasks.isEmpty },
    .list("tasks") { $0.tasks },
    .flag("hasAddressees") { !$0.addressees.isEmpty },
    .list("addressees") { $0.addressees },
    .list("units") { $0.units },
  ])
}

/// What was said of one task, or of whole reports.
struct ProposalTaskView: ViewModel {
  let id: String
  let title: String
  /// Nil for what concerns whole reports.
  let number: Int?
  /// The task's own page; nil for what concerns whole reports.
  let href: String?
  /// "3 kiến nghị, 2 khó khăn"
  let counts: String
  /// Where nothing was told: the way to what was told last.
  let before: NameView?
  let parts: [ProposalPartView]

  static let fields = Fields<ProposalTaskView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("number", optional: { $0.number.map(String.init) }),
    .text("href", optional: { $0.href }),
    .text("counts") { $0.counts },
    .view("before", optional: { $0.before }),
    .flag("isEmpty") { $0.parts.isEmpty },
    .list("parts") { $0.parts },
  ])
}

/// The proposals, the difficulties or the causes of one task.
struct ProposalPartView: ViewModel {
  let title: String
  let entries: [ProposalEntryView]

  static let fields = Fields<ProposalPartView>([
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ])
}

/// One of them, in its author's words.
struct ProposalEntryView: ViewModel {
  let id: String
  let unit: String
  /// Its sentence in the report.
  let href: String
  let addressee: String?
  let text: SafeHTML

  static let fields = Fields<ProposalEntryView>([
    .text("id") { $0.id },
    .text("unit") { $0.unit },
    .text("href") { $0.href },
    .text("addressee", optional: { $0.addressee }),
    .html("text") { $0.text },
  ])
}

/// What one body says, or what is asked of one body: links to the entries.
struct ProposalIndexView: ViewModel {
  let title: String
  let counts: String
  let links: [ProposalLinkView]

  static let fields = Fields<ProposalIndexView>([
    .text("title") { $0.title },
    .text("counts") { $0.counts },
    .list("links") { $0.links },
  ])
}

struct ProposalLinkView: ViewModel {
  let href: String
  /// The beginning of its text.
  let text: String
  /// Who says it, or what kind of thing it is.
  let note: String

  static let fields = Fields<ProposalLinkView>([
    .text("href") { $0.href },
    .text("text") { $0.text },
    .text("note") { $0.note },
  ])
}
