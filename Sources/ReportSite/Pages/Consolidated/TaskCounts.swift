import Reporting

/// How many of the bodies that owe a task are in which state in one period.
struct TaskCounts {
  /// For each state, how many gave it; a missing report or section is counted below.
  var states: [TaskStatus: Int] = [:]
  var owing = 0
  /// Their day has passed, and nothing has come.
  var overdue = 0
  /// They have time left.
  var notYet = 0
  /// Something has come, and there is no text of it that can be used.
  var unusable = 0
  /// Their report has no section on the task.
  var silent = 0
  /// They wrote of it without owing it.
  var volunteers = 0

  /// "Trong 38 cơ quan, địa phương phải báo cáo, 12 nơi đã hoàn thành phần việc trong kỳ, 10 nơi đang thực hiện; 16 nơi
  /// chưa gửi báo cáo."
  func sentence(_ texts: Texts) -> String {
    func count(_ wording: ConsolidatedWording, _ count: Int) -> String? {
      count > 0 ? texts.draft(wording, ["count": texts.number(count)]) : nil
    }
    let rest = [
      count(.countNoState, (states[.notStated] ?? 0) + (states[.notApplicable] ?? 0)), count(.countSilent, silent),
      count(.countUnusable, unusable), count(.countAbsent, overdue), count(.countNotYet, notYet),
      count(.countVolunteers, volunteers),
    ].compactMap(\.self)
    let end = (rest.isEmpty ? "" : "; " + rest.joined(separator: ", ")) + "."
    guard owing > 0 else { return texts.draft(.taskUnowed) + end }
    let all = texts.number(owing)
    let given = TaskCounts.words.compactMap { status, whole, part in
      states[status].map { (count: $0, whole: whole, part: part) }
    }
    if let only = given.first, only.count == owing { return texts.draft(only.whole, ["owing": all]) + end }
    if given.isEmpty { return texts.draft(.taskNoneStated, ["owing": all]) + end }
    let parts = given.compactMap { count($0.part, $0.count) }.joined(separator: ", ")
    return texts.draft(.taskStates, ["owing": all, "states": parts]) + end
  }

  /// For each state, how it is told of all bodies and of some.
  private static let words: [(status: TaskStatus, whole: ConsolidatedWording, part: ConsolidatedWording)] = [
    (.done, .taskAllDone, .countDone), (.inProgress, .taskAllInProgress, .countInProgress),
    (.notStarted, .taskAllNotStarted, .countNotStarted), (.nothingArose, .taskAllNothingArose, .countNothingArose),
  ]
}
