import Reporting

/// How many of the bodies that owe a task are in which state in one period.
struct TaskCounts {
  /// For each state, how many gave it; a missing report or section is counted below.
  var states: [TaskStatus: Int] = [:]
  var owing = 0
  /// There is nothing of their report to read.
  var absent: [Absence: Int] = [:]
  /// Their report has no section on the task.
  var silent = 0
  /// They wrote of it without owing it.
  var volunteers = 0
  /// The one that owes it, where no other does, and how it stands.
  var only: (body: String, words: String)?

  /// "Trong 38 cơ quan, địa phương phải báo cáo: 12 nơi đã hoàn thành phần việc trong kỳ, 10 nơi đang thực hiện; 16 nơi
  /// quá hạn chưa gửi báo cáo. 1 nơi báo cáo thêm dù không bắt buộc."
  func sentence(_ texts: Texts) -> String {
    let own = ownSentence(texts)
    guard volunteers > 0 else { return own }
    return own + " " + texts.draft(.countVolunteers, ["count": texts.number(volunteers)])
  }

  /// On those that owe it.
  private func ownSentence(_ texts: Texts) -> String {
    func count(_ wording: ConsolidatedWording, _ count: Int) -> String? {
      count > 0 ? texts.draft(wording, ["count": texts.number(count)]) : nil
    }
    guard owing > 0 else { return texts.draft(.taskUnowed) + "." }
    if owing == 1, let only { return texts.draft(.taskOnlyOne, ["unit": only.body, "state": only.words]) + "." }
    let rest =
      [
        count(.countNoState, (states[.notStated] ?? 0) + (states[.notApplicable] ?? 0)), count(.countSilent, silent),
      ].compactMap(\.self) + texts.counts(of: absent)
    let end = (rest.isEmpty ? "" : "; " + rest.joined(separator: ", ")) + "."
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
