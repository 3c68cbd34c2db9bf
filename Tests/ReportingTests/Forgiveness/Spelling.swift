import Testing

@testable import Reporting

/// One way in which somebody really types a thing, and what must be understood by it.
struct Spelling: Sendable, CustomTestStringConvertible {
  let typed: String
  /// What is understood, in the words of its kind; empty where the text must stay plain text.
  let meaning: String
  /// The rules that it must raise, in the order of the text.
  let rules: [String]

  init(_ typed: String, means meaning: String, raises rules: [String] = []) {
    self.typed = typed
    self.meaning = meaning
    self.rules = rules
  }

  /// A spelling that must not be understood: it raises a rule, or stays plain text.
  init(refused typed: String, _ rules: String..., means meaning: String = "") {
    self.init(typed, means: meaning, raises: rules)
  }

  var testDescription: String { "\(VisibleText.of(typed)) → \(meaning)" }
}

/// A kind of thing that a report can contain, with the ways in which it is typed.
struct SpellingKind: Sendable, CustomTestStringConvertible {
  /// Of its section in the guide.
  let id: String
  /// In Vietnamese, for the guide.
  let title: String
  /// One or two sentences of the guide.
  let explanation: String
  /// Puts what is typed into a report that has no flaw of its own.
  let report: @Sendable (_ typed: String) -> String
  /// What is understood of it, in the words of this kind.
  let meaning: @Sendable (CheckedFile) -> String
  let understood: [Spelling]
  let refused: [Spelling]

  var testDescription: String { id }
}

extension SpellingKind {
  /// Every kind, in the order of the guide.
  static let all: [SpellingKind] = [
    .heads, .headLines, .bodies, .periods, .dates, .headings, .reportParts, .taskParts, .states, .reasons, .numbers,
    .tables, .listItems, .proposals, .versions, .drafts, .secrecy,
  ]
}
