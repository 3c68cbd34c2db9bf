import Reporting

/// How those that owe a task in a period stand: the states that were given, and why there is none.
struct TaskStateCounts {
  /// Of those whose report has been read; a missing section counts as not stated.
  private(set) var given: [TaskStatus: Int] = [:]
  private(set) var absent: [Absence: Int] = [:]
  private(set) var owing = 0

  /// - Parameter cell: what the body owes and gave of the task; not counted where it owes nothing.
  mutating func add(_ cell: TaskCell, of obligation: Obligation) {
    guard cell.isOwed else { return }
    owing += 1
    if let absence = obligation.absence {
      absent[absence, default: 0] += 1
    } else {
      given[cell.status == .notApplicable ? .notStated : cell.status, default: 0] += 1
    }
  }

  /// Those that said how the task stands.
  var stated: Int { given.reduce(0) { $0 + ($1.key == .notStated ? 0 : $1.value) } }

  /// Whose report is overdue has not said it; of a report that may yet say it, nothing is known.
  func count(_ status: TaskStatus) -> Int {
    (given[status] ?? 0) + (status == .notStated ? absent[.overdue] ?? 0 : 0)
  }
}

extension Edition {
  /// The states of a task, then what keeps the reports of others from giving one.
  ///
  /// - Parameter rows: what is shown together; a reason that is none's is left out.
  func statusColumns(of rows: [TaskStateCounts]) -> [StatusColumn] {
    let states = [TaskStatus.done, .inProgress, .notStarted, .nothingArose, .notStated].map { status in
      StatusColumn(view: statusView(status)) { $0.count(status) }
    }
    let reasons = [
      (Absence.awaited, "awaited", texts(.awaited), texts(.awaitedNarrow)),
      (.unreadable, ContentState.unreadable.rawValue, texts(.unreadable), texts(.unreadableNarrow)),
      (.notYet, ArrivalState.notDue.rawValue, texts(.notDue), texts(.notDueNarrow)),
    ]
    return states
      + reasons.compactMap { absence, id, word, narrow in
        guard rows.contains(where: { $0.absent[absence] != nil }) else { return nil }
        let view = StatusView(status: id, word: word, narrow: narrow, percent: nil)
        return StatusColumn(view: view) { $0.absent[absence] ?? 0 }
      }
  }
}

/// One state, or one reason for which there is none, and how many bodies of a task it counts.
struct StatusColumn {
  let view: StatusView
  let count: (TaskStateCounts) -> Int
}
