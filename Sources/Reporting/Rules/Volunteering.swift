extension Knowledge {
  /// Whether a report's section on a task was not asked for: what is left out of it is no gap.
  ///
  /// Where body or period cannot be made out nobody knows what is owed, and everything is asked for.
  func isVolunteered(task: Int, in report: Report) -> Bool {
    guard let unit = report.unit, !report.periods.isEmpty else { return false }
    return report.periods.allSatisfy { owing.owes(task: task, unit: unit, period: $0) == .no }
  }
}
