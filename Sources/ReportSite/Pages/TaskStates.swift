import Reporting

/// How the bodies that owe a task stand, task by task: the counts, and a bar drawn from them.
struct TaskStatesView: ViewModel {
  let name: String
  let title: String
  let href: String
  let bar: SafeHTML
  let counts: [StatusCountView]
  let owing: String

  static let fields = Fields<TaskStatesView>([
    .text("name") { $0.name },
    .text("title") { $0.title },
    .text("href") { $0.href },
    .html("bar") { $0.bar },
    .list("counts") { $0.counts },
    .text("owing") { $0.owing },
  ])
}

extension Edition {
  /// One for each task that somebody owes in a period, in the plan's order, their bars on one scale.
  func taskStates(in period: PeriodSummary, root: String, isFront: Bool) -> [TaskStatesView] {
    let rows = summary.plan.tasks.indices.map { index in
      period.obligations.reduce(into: [TaskStatus: Int]()) { states, obligation in
        guard obligation.tasks.indices.contains(index), obligation.tasks[index].isOwed else { return }
        states[obligation.tasks[index].status, default: 0] += 1
      }
    }
    let longest = rows.map { $0.values.reduce(0, +) }.max() ?? 0
    return zip(summary.plan.tasks, rows).compactMap { task, states in
      let owing = states.values.reduce(0, +)
      guard owing > 0 else { return nil }
      let name = taskName(task.number)
      return TaskStatesView(
        name: name, title: task.title,
        href: root + (isFront ? Address.taskPage(task.number) : Address.taskPage(task.number, period.period.id)),
        bar: StateBars(longest: longest, isLabelled: false).html(title: name, pieces(of: states), texts),
        counts: statusLegend.map { status in
          StatusCountView(
            status: status, count: texts.number(states[TaskStatus(rawValue: status.status) ?? .notStated] ?? 0))
        },
        owing: texts.number(owing))
    }
  }

  /// The bar of a task's own page; nil where nobody owes it.
  func statesBar(_ states: [TaskStatus: Int], of task: PlanTask) -> SafeHTML? {
    let owing = states.values.reduce(0, +)
    guard owing > 0 else { return nil }
    return StateBars(longest: owing, isLabelled: true).html(title: taskName(task.number), pieces(of: states), texts)
  }

  private func pieces(of states: [TaskStatus: Int]) -> [StateBars.Piece] {
    [TaskStatus.done, .inProgress, .notStarted, .nothingArose, .notStated].map { status in
      let words = statusView(status)
      return StateBars.Piece(
        status: status.rawValue, word: words.word, narrow: words.narrow, count: states[status] ?? 0)
    }
  }
}
