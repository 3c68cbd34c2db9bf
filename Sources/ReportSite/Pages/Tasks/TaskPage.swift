import Reporting

/// The page of one task, at `nhiem-vu/<n>.html` for the current period and `nhiem-vu/<n>-<period>.html` for every one.
struct TaskPage: Sendable {
  /// The task's index in the plan.
  let index: Int
  let task: PlanTask
  let period: PeriodSummary
  /// Whether it is the task's page without a period in its address.
  let isFront: Bool

  var path: String { address(of: task) }

  /// Every task in the current period, then every task in every period.
  static func pages(for summary: Summary) -> [TaskPage] {
    guard let current = summary.currentPeriod else { return [] }
    let tasks = summary.plan.tasks
    return tasks.indices.map { TaskPage(index: $0, task: tasks[$0], period: current, isFront: true) }
      + summary.periods.flatMap { period in
        tasks.indices.map { TaskPage(index: $0, task: tasks[$0], period: period, isFront: false) }
      }
  }

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.task, view(in: edition)) }

  func view(in edition: Edition) -> TaskView {
    let texts = edition.texts
    let root = Address.root(from: path)
    let name = edition.taskName(task.number)
    let gathering = TaskGathering(taskAt: index, number: task.number, in: period, root: root, edition: edition)
    let facts = period.period
    return TaskView(
      frame: edition.frame(
        title: "\(name). \(task.title), \(facts.title)", path: path,
        crumbs: [
          CrumbView(title: facts.title, href: root + Address.period(facts.id)),
          CrumbView(title: name, href: nil),
        ]),
      name: name,
      title: task.title,
      periodTitle: facts.title,
      periodHref: root + Address.period(facts.id),
      cutOff: texts(.cutOff, ["day": texts.day(facts.to)]),
      summary: task.summary,
      leads: task.leads.filter { edition.units[$0] != nil }.map { edition.nameView($0, root: root) },
      owing: task.owedBy.compactMap { edition.owingView($0, on: facts.to) },
      sentence: gathering.sentence(texts),
      counts: edition.counts(of: gathering),
      statesBar: edition.statesBar(gathering.states, of: task),
      indicators: edition.indicators(ofTask: task.number, in: facts, root: root),
      verdictRule: edition.verdictRule,
      groups: gathering.groups,
      topics: edition.topics(of: gathering),
      before: gathering.groups.isEmpty ? edition.lastTold(task, before: facts, root: root) : nil,
      absent: gathering.absentViews(texts),
      silent: gathering.silent,
      tasks: edition.summary.plan.tasks.map { other in
        TaskLinkView(
          number: other.number, title: other.title, href: root + address(of: other),
          isShown: other.number == task.number)
      },
      periods: edition.summary.periods.reversed().map { other in
        PeriodLinkView(
          title: other.period.title, href: root + Address.taskPage(task.number, other.period.id),
          isShown: other.period.id == facts.id, received: "\(other.rates.received)/\(other.rates.expected)")
      }
    )
  }

  /// The page of any task in the same period, at the same kind of address.
  private func address(of task: PlanTask) -> String {
    isFront ? Address.taskPage(task.number) : Address.taskPage(task.number, period.period.id)
  }
}
