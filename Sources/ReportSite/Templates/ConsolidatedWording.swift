/// The texts of the consolidated report that are put together from values, by their keys in `templates/chuoi/`.
enum ConsolidatedWording: String, CaseIterable, Sendable {
  case subject = "in-subject"
  case lead = "in-lead"

  // Who reported.
  case rates = "in-rates"
  case late = "in-late"
  case lateBody = "in-late-body"
  case unreadable = "in-unreadable"
  case awaited = "in-awaited"
  case crumb = "in-crumb"
  case everybodySent = "in-everybody-sent"
  case nobodyDue = "in-nobody-due"
  case absentBodies = "in-absent-bodies"

  // Duties.
  case dutyOne = "in-duty-one"
  case dutyNotOne = "in-duty-not-one"
  case dutyAll = "in-duty-all"
  case dutyNone = "in-duty-none"
  case dutySome = "in-duty-some"
  case dutyLacking = "in-duty-lacking"
  case dutyOpen = "in-duty-open"
  case dutyOneOpen = "in-duty-one-open"
  case dutyOverdue = "in-duty-overdue"
  case dutyEarlier = "in-duty-earlier"
  case dutyDocument = "in-duty-document"
  case dutyNobody = "in-duty-nobody"
  case dutyNotJudged = "in-duty-not-judged"
  case dutyOfBodies = "in-duty-of"

  // The state of a task.
  case taskUnowed = "in-task-unowed"
  case taskAllDone = "in-task-all-done"
  case taskAllInProgress = "in-task-all-in-progress"
  case taskAllNotStarted = "in-task-all-not-started"
  case taskAllNothingArose = "in-task-all-nothing-arose"
  case taskNoneStated = "in-task-none-stated"
  case taskStates = "in-task-states"
  case countDone = "in-count-done"
  case countInProgress = "in-count-in-progress"
  case countNotStarted = "in-count-not-started"
  case countNothingArose = "in-count-nothing-arose"
  case countNoState = "in-count-no-state"
  case taskOnlyOne = "in-task-only-one"
  case oneSilent = "in-one-silent"
  case countSilent = "in-count-silent"
  case countVolunteers = "in-count-volunteers"

  // Figures.
  case noFigures = "in-no-figures"
  case completed = "in-completed"
  case measureBodies = "in-measure-bodies"
  case measureDocument = "in-measure-document"
  case bodiesOf = "in-bodies-of"
  case changeOf = "in-change-of"
  case aim = "in-aim"
  case unchanged = "in-unchanged"
  case targetExpired = "in-target-expired"

  // What was done, by whom.
  case resultsDone = "in-results-done"
  case resultsInProgress = "in-results-in-progress"
  case resultsNotStarted = "in-results-not-started"
  case resultsNoState = "in-results-no-state"
  case itsReport = "in-its-report"
  case bodiesSay = "in-bodies-say"
  case nothingArose = "in-nothing-arose"
  case figuresOnly = "in-figures-only"
  case proposedTo = "in-proposed-to"
  case proposedToNobody = "in-proposed-to-nobody"

  // Appendices.
  case appendix = "in-appendix"
  case appendixReports = "in-appendix-reports"
  case appendixDuties = "in-appendix-duties"
  case appendixFigures = "in-appendix-figures"
  case appendixContinued = "in-appendix-continued"
  case dated = "in-dated"

  /// The names of the values that a text may use in braces.
  var values: [String] {
    switch self {
    case .subject: ["plan", "period"]
    case .lead: ["plan", "period", "cutOff", "asOf"]
    case .rates: ["reporting", "onTime"]
    case .late, .unreadable, .awaited: ["count", "bodies"]
    case .lateBody: ["unit", "days"]
    case .countDone, .countInProgress, .countNotStarted, .countNothingArose, .countNoState, .countSilent,
      .countVolunteers, .bodiesSay, .nothingArose, .figuresOnly:
      ["count"]
    case .taskOnlyOne: ["unit", "state"]
    case .absentBodies: ["state", "count", "bodies"]
    case .dutyOne, .dutyNotOne: ["unit", "label"]
    case .dutyAll, .dutyNone: ["all", "label"]
    case .dutySome: ["count", "all", "label"]
    case .dutyLacking: ["bodies"]
    case .dutyOpen: ["state", "bodies"]
    case .dutyOneOpen: ["unit", "label", "state"]
    case .dutyEarlier: ["documents"]
    case .dutyDocument: ["unit", "document"]
    case .dutyOfBodies: ["bodies"]
    case .taskAllDone, .taskAllInProgress, .taskAllNotStarted, .taskAllNothingArose, .taskNoneStated: ["owing"]
    case .taskStates: ["owing", "states"]
    case .noFigures: ["indicators"]
    case .aim: ["target"]
    case .completed: ["value", "count"]
    case .changeOf: ["value", "count"]
    case .targetExpired, .appendixDuties: ["day"]
    case .proposedTo: ["addressee"]
    case .appendix: ["number", "title"]
    case .appendixFigures: ["number", "title", "period"]
    case .appendixReports: ["period"]
    case .appendixContinued: ["title"]
    case .dated: ["number", "day"]
    default: []
    }
  }
}

extension Texts {
  /// A text of the consolidated report with its values filled in.
  func draft(_ wording: ConsolidatedWording, _ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(wording.rawValue, values)
  }
}
