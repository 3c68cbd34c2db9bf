/// The texts on bodies: why nothing of a report can be read, who answers for whom, until when something was owed; by
/// their keys in `templates/chuoi/`.
enum BodyWording: String, CaseIterable, Sendable {
  // Of how many there is nothing to read.
  case absentOverdue = "absent-overdue"
  case absentAwaited = "absent-awaited"
  case absentUnreadable = "absent-unreadable"
  case absentNotYet = "absent-not-yet"

  // Over the list of them.
  case overdueList = "bodies-overdue"
  case awaitedList = "bodies-awaited"
  case unreadableList = "bodies-unreadable"
  case notYetList = "bodies-not-yet"

  // Beside a report that has come.
  case awaitedNarrow = "content-awaited-narrow"
  case unreadableNarrow = "content-unreadable-narrow"
  case sentUnreadable = "sent-unreadable"
  case answersInstead = "answers-instead"
  case hadExtension = "had-extension"

  // Where one body alone owes something.
  case onlyOneSent = "sentence-only-one"
  case onlyOneSilent = "sentence-only-one-none"
  case onlyOneOverdue = "sentence-only-one-overdue"

  // Of a body that is no more.
  case heldUntil = "held-until"
  case unprovedUntil = "not-proved-until"
  case unproved = "not-proved"

  /// The names of the values that a text may use in braces.
  var values: [String] {
    switch self {
    case .absentOverdue, .absentAwaited, .absentUnreadable, .absentNotYet: ["count"]
    case .answersInstead: ["unit"]
    case .hadExtension, .heldUntil, .unprovedUntil: ["day"]
    default: []
    }
  }
}

extension Texts {
  /// A text on a body with its values filled in.
  func callAsFunction(_ wording: BodyWording, _ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(wording.rawValue, values)
  }
}
