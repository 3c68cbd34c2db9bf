/// Which tasks that are owed once have been given, and by when.
struct OnceGiven: Sendable {
  /// For each such task and each body the last day of the first period in which a section on it stood, in its own
  /// report or in the one that answered for it.
  private let days: [Int: [Identifier<Unit>: Day]]

  init(_ standing: StandingReports, answers: Answers, knowledge: Knowledge) {
    var days: [Int: [Identifier<Unit>: Day]] = [:]
    let once = knowledge.plan.tasks.filter { task in task.owedBy.contains { $0.frequency == .once } }.map(\.number)
    for period in once.isEmpty ? [] : knowledge.plan.periods {
      for unit in knowledge.roster.units {
        let giver = answers.body(answeringFor: unit, in: period) ?? unit.id
        guard let index = standing.indices[PlacedReports.Key(period: period.id, unit: giver)] else { continue }
        for task in once where standing.reports[index].section(on: task).map({ !$0.isEmpty }) ?? false {
          let earlier = days[task]?[unit.id]
          days[task, default: [:]][unit.id] = earlier.map { min($0, period.to) } ?? period.to
        }
      }
    }
    self.days = days
  }

  /// Whether a section on the task was given for a period that ended before this one.
  func wasGiven(_ task: Int, by unit: Identifier<Unit>, before period: Period) -> Bool {
    days[task]?[unit].map { $0 < period.to } ?? false
  }

  /// Whether a report must have a section on the task: in one of its periods it owes it, and not only until it was given
  /// before.
  func asks(for task: Int, in report: Report, _ knowledge: Knowledge) -> Bool {
    guard let unit = report.unit else { return true }
    return report.periods.compactMap(knowledge.period).contains { period in
      switch knowledge.owing.owes(task: task, unit: unit, period: period.id) {
      case .no: false
      case .yes: true
      case .once: !wasGiven(task, by: unit, before: period)
      }
    }
  }
}
