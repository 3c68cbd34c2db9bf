import Reporting

/// Whether a report has come, as people read it.
struct ArrivalView: ViewModel {
  /// As in the data: `on-time`.
  let state: String
  let word: String
  let narrow: String
  /// The day of receipt.
  let day: String?
  /// How that day is known, or who reports for this body.
  let note: String?

  static let fields = Fields<ArrivalView>([
    .text("state") { $0.state },
    .text("word") { $0.word },
    .text("narrow") { $0.narrow },
    .text("day", optional: { $0.day }),
    .text("note", optional: { $0.note }),
  ])
}

/// How much of a report can be used, where there is something to say of it.
struct ContentView: ViewModel {
  let content: String
  let word: String

  static let fields = Fields<ContentView>([
    .text("content") { $0.content },
    .text("word") { $0.word },
  ])
}

/// The state of a task, as people read it.
struct StatusView: ViewModel {
  /// As in the data: `in-progress`.
  let status: String
  let word: String
  let narrow: String
  /// `60 %`
  let percent: String?

  static let fields = Fields<StatusView>([
    .text("status") { $0.status },
    .text("word") { $0.word },
    .text("narrow") { $0.narrow },
    .text("percent", optional: { $0.percent }),
  ])
}

extension Edition {
  func arrivalView(_ obligation: Obligation) -> ArrivalView {
    var notes: [String] = []
    if obligation.received?.basis == .issued { notes.append(texts(.byDateOfIssue)) }
    if obligation.received == nil, obligation.hasArrived { notes.append(texts(.dayUnknown)) }
    if let other = obligation.answeredBy {
      let words = ["unit": shortName(other)] as KeyValuePairs
      notes.append(
        reportsJointly(obligation.unit, with: other) ? texts(.answeredBy, words) : texts(.answersInstead, words))
    }
    // Until when is told by the state itself, as long as nothing has come.
    if let due = obligation.due, obligation.extendedBy != nil, obligation.state != .extended {
      notes.append(texts(.hadExtension, ["day": texts.day(due)]))
    }
    return ArrivalView(
      state: obligation.state.rawValue,
      word: word(for: obligation),
      narrow: narrowWord(for: obligation),
      day: obligation.received.map { texts.day($0.day) },
      note: notes.isEmpty ? nil : notes.joined(separator: "; ")
    )
  }

  /// Whether a body reports jointly with the one that answers for it, or with one that this took over from; otherwise
  /// it is a successor that answers.
  private func reportsJointly(_ unit: Identifier<Unit>, with other: Identifier<Unit>) -> Bool {
    guard let joint = units[unit]?.jointWith else { return false }
    return joint == other || !Succession(summary.roster).successors(of: unit, until: summary.asOf).contains(other)
  }

  private func word(for obligation: Obligation) -> String {
    switch obligation.state {
    case .onTime: return texts(.onTime)
    case .late:
      // What came late on a day that nobody noted is late by nobody knows how much.
      guard let days = obligation.daysLate else { return texts(.lateLegend) }
      return texts(.late, ["days": texts.number(days)])
    case .missing:
      guard let days = obligation.daysLate else { return texts(.missing) }
      return texts(.rowMissing, ["days": texts.number(days)])
    case .notDue:
      guard let due = obligation.due else { return texts(.notDue) }
      return texts(.rowNotDue, ["day": texts.day(due)])
    case .extended:
      guard let due = obligation.due else { return texts(.extendedLegend) }
      return texts(.extended, ["day": texts.day(due)])
    case .notRequired: return texts(.notRequired)
    }
  }

  private func narrowWord(for obligation: Obligation) -> String {
    switch obligation.state {
    case .onTime: texts(.onTimeNarrow)
    case .late:
      obligation.daysLate.map { texts(.lateNarrow, ["days": texts.number($0)]) } ?? texts(.lateLegend)
    case .missing: texts(.missingNarrow)
    case .notDue: texts(.notDueNarrow)
    case .extended: texts(.extendedNarrow)
    case .notRequired: texts(.notRequiredNarrow)
    }
  }

  /// Nil for a report that is accepted, and where there is none.
  func contentView(_ content: ContentState) -> ContentView? {
    switch content {
    case .needsWork: ContentView(content: content.rawValue, word: texts(.needsWork))
    case .unreadable: ContentView(content: content.rawValue, word: texts(.unreadable))
    case .accepted, .none: nil
    }
  }

  /// What is to be said of the content that answers an obligation; also that the register has it and nobody typed it in.
  func contentView(of obligation: Obligation) -> ContentView? {
    obligation.awaitsContent
      ? ContentView(content: "awaited", word: texts(.awaited)) : contentView(obligation.content)
  }

  func statusView(_ status: TaskStatus, percent: Quantity? = nil) -> StatusView {
    let (word, narrow): (Wording, Wording) =
      switch status {
      case .done: (.done, .doneNarrow)
      case .inProgress: (.inProgress, .inProgressNarrow)
      case .notStarted: (.notStarted, .notStartedNarrow)
      case .nothingArose: (.nothingArose, .nothingAroseNarrow)
      case .notStated: (.notStated, .notStatedNarrow)
      case .notApplicable: (.notApplicable, .notApplicable)
      }
    return StatusView(
      status: status.rawValue, word: texts(word), narrow: texts(narrow), percent: percent.map { texts.percent($0) })
  }

  /// Every arrival state that a reader may meet, in the words of the legend.
  var arrivalLegend: [ArrivalView] {
    [
      (ArrivalState.onTime, Wording.onTime), (.late, .lateLegend), (.missing, .missing), (.notDue, .notDue),
      (.extended, .extendedLegend),
    ].map { ArrivalView(state: $0.rawValue, word: texts($1), narrow: "", day: nil, note: nil) }
  }

  var statusLegend: [StatusView] {
    [TaskStatus.done, .inProgress, .notStarted, .nothingArose, .notStated].map { statusView($0) }
  }
}
