/// The state of a task in a report (`PRODUCT.md` 1.3 and 5).
package enum TaskStatus: String, Sendable, CaseIterable {
  case done
  case inProgress = "in-progress"
  case notStarted = "not-started"
  case nothingArose = "nothing-arose"
  /// Owed, but no state is given, or the section is missing.
  case notStated = "not-stated"
  /// Neither owed nor volunteered.
  case notApplicable = "not-applicable"
}
