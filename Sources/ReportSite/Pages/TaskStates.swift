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

/// The tasks in a table, with the states that are its columns.
struct TaskStatesTableView: ViewModel {
  let columns: [StatusView]
  let rows: [TaskStatesView]

  static let fields = Fields<TaskStatesTableView>([
    .list("columns") { $0.columns },
    .list("rows") { $0.rows },
  ])
}

extension Edition {
  /// A row for each task that somebody owes in a period, in the plan's order, their bars on one scale; nil where
  /// nobody owes any.
  func taskStates(in period: PeriodSummary, root: String, isFront: Bool) -> TaskStatesTableView? {
    let rows = summary.plan.tasks.indices.map { index in
      period.obligations.reduce(into: TaskStateCounts()) { states, obligation in
        guard obligation.tasks.indices.contains(index) else { return }
        states.add(obligation.tasks[index], of: obligation)
      }
    }
    let longest = rows.map(\.owing).max() ?? 0
    let columns = statusColumns(of: rows)
    let views = zip(summary.plan.tasks, rows).compactMap { task, states -> TaskStatesView? in
      guard states.owing > 0 else { return nil }
      let name = taskName(task.number)
      return TaskStatesView(
        name: name, title: task.title,
        href: root + (isFront ? Address.taskPage(task.number) : Address.taskPage(task.number, period.period.id)),
        bar: StateBars(longest: longest, isLabelled: false).html(title: name, pieces(of: states, columns), texts),
        counts: columns.map { column in
          StatusCountView(status: column.view, count: texts.number(column.count(states)))
        },
        owing: texts.number(states.owing))
    }
    return views.isEmpty ? nil : TaskStatesTableView(columns: columns.map(\.view), rows: views)
  }

  /// The bar of a task's own page; nil where nobody owes it.
  func statesBar(_ states: TaskStateCounts, of task: PlanTask) -> SafeHTML? {
    guard states.owing > 0 else { return nil }
    return StateBars(longest: states.owing, isLabelled: true).html(
      title: taskName(task.number), pieces(of: states, statusColumns(of: [states])), texts)
  }

  private func pieces(of states: TaskStateCounts, _ columns: [StatusColumn]) -> [StateBars.Piece] {
    columns.map { column in
      StateBars.Piece(
        status: column.view.status, word: column.view.word, narrow: column.view.narrow, count: column.count(states))
    }
  }
}
