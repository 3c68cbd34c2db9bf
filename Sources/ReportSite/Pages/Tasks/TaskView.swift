import Reporting

/// One task in one period: who owes it, how it stands, its indicators, and what each body wrote.
struct TaskView: ViewModel {
  let frame: FrameView
  /// "Nhiệm vụ 4"
  let name: String
  let title: String
  let periodTitle: String
  let periodHref: String
  let cutOff: String
  let summary: String?
  let leads: [NameView]
  /// Who owes it and how often, by the rows of the plan.
  let owing: [OwingView]
  let sentence: String
  let counts: [StatusCountView]
  /// Drawn from the counts.
  let statesBar: SafeHTML?
  let indicators: [IndicatorRowView]
  let verdictRule: String
  let groups: [TaskGroupView]
  let topics: [TopicView]
  /// Where nobody wrote on it now: the newest period in which somebody did.
  let before: NameView?
  /// Bodies that owe the task and of whose report there is nothing to read.
  let absent: [AbsentBodiesView]
  /// Bodies whose report has come without a section on the task.
  let silent: [NameView]
  let tasks: [TaskLinkView]
  let periods: [PeriodLinkView]

  static let fields = Fields<TaskView>([
    .view("frame") { $0.frame },
    .text("name") { $0.name },
    .text("title") { $0.title },
    .text("periodTitle") { $0.periodTitle },
    .text("periodHref") { $0.periodHref },
    .text("cutOff") { $0.cutOff },
    .text("summary", optional: { $0.summary }),
    .flag("hasLeads") { !$0.leads.isEmpty },
    .list("leads") { $0.leads },
    .flag("hasOwing") { !$0.owing.isEmpty },
    .list("owing") { $0.owing },
    .text("sentence") { $0.sentence },
    .flag("hasCounts") { !$0.counts.isEmpty },
    .list("counts") { $0.counts },
    .html("statesBar", optional: { $0.statesBar }),
    .flag("hasIndicators") { !$0.indicators.isEmpty },
    .list("indicators") { $0.indicators },
    .text("verdictRule") { $0.verdictRule },
    .flag("hasGroups") { !$0.groups.isEmpty },
    .list("groups") { $0.groups },
    .list("topics") { $0.topics },
    .view("before", optional: { $0.before }),
    .list("absent") { $0.absent },
    .flag("hasSilent") { !$0.silent.isEmpty },
    .list("silent") { $0.silent },
    .list("tasks") { $0.tasks },
    .flag("hasOtherPeriods") { $0.periods.count > 1 },
    .list("periods") { $0.periods },
  ])
}

/// Bodies of whose report there is nothing to read, for one reason.
struct AbsentBodiesView: ViewModel {
  let id: String
  let title: String
  let bodies: [NameView]

  static let fields = Fields<AbsentBodiesView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .list("bodies") { $0.bodies },
  ])
}

/// A link to a task.
struct TaskLinkView: ViewModel {
  let number: Int
  let title: String
  let href: String
  /// The task that the page is about.
  let isShown: Bool

  static let fields = Fields<TaskLinkView>([
    .number("number") { $0.number },
    .text("title") { $0.title },
    .text("href") { $0.href },
    .flag("isShown") { $0.isShown },
  ])
}

/// How many bodies gave one state.
struct StatusCountView: ViewModel {
  let status: StatusView
  /// `12/38`
  let count: String

  static let fields = Fields<StatusCountView>([
    .text("status") { $0.status.status },
    .text("word") { $0.status.word },
    .text("count") { $0.count },
  ])
}

/// The bodies of one group that wrote on a task.
struct TaskGroupView: ViewModel {
  let title: String
  let entries: [TaskEntryView]

  static let fields = Fields<TaskGroupView>([
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ])
}

/// What one body did on a task.
struct TaskEntryView: ViewModel {
  let id: String
  let name: String
  let unitHref: String
  let status: StatusView
  /// The author's words after "Tiến độ:".
  let progress: String?
  /// The section on the report's page.
  let reportHref: String
  /// That it was not owed, or by whose report it is answered.
  let note: String?
  let lead: [TaskText.Piece]
  let rest: [TaskText.Piece]

  static let fields = Fields<TaskEntryView>([
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("unitHref") { $0.unitHref },
    .text("status") { $0.status.status },
    .text("word") { $0.status.word },
    .text("progress", optional: { $0.progress }),
    .text("reportHref") { $0.reportHref },
    .text("note", optional: { $0.note }),
    .list("lead") { $0.lead },
    .flag("hasRest") { !$0.rest.isEmpty },
    .list("rest") { $0.rest },
  ])
}

/// The difficulties, causes or proposals of a task, body by body.
struct TopicView: ViewModel {
  let id: String
  /// As the plan calls it.
  let title: String
  let entries: [TopicEntryView]

  static let fields = Fields<TopicView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ])
}

/// One body's part of a topic.
struct TopicEntryView: ViewModel {
  let name: String
  let href: String
  let text: SafeHTML

  static let fields = Fields<TopicEntryView>([
    .text("name") { $0.name },
    .text("href") { $0.href },
    .html("text") { $0.text },
  ])
}
