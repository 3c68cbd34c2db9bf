extension SectionMissing {
  /// Sections that are owed once, given neither in a draft nor in an earlier period.
  static func findingsOfOnce(inDraft draft: Report, given: OnceGiven, knowledge: Knowledge) -> [Finding] {
    guard !draft.isSupplement, let unit = draft.unit, let period = draft.periods.first else { return [] }
    return findingsOfOnce(
      in: StandingReport(period: period, unit: unit, content: .none, report: draft), given: given, knowledge: knowledge)
  }

  /// Sections on tasks that are owed once, given neither in the report or its supplements nor in an earlier period.
  static func findingsOfOnce(in standing: StandingReport, given: OnceGiven, knowledge: Knowledge) -> [Finding] {
    let report = standing.report
    let present = Set(standing.parts.flatMap(\.sections).compactMap(\.task))
    let missing = knowledge.plan.tasks.filter { task in
      !present.contains(task.number)
        && knowledge.plan.periods.contains { period in
          report.periods.contains(period.id)
            && knowledge.owing.owes(task: task.number, unit: standing.unit, period: period.id) == .once
            && !given.wasGiven(task.number, by: standing.unit, before: period)
        }
    }
    let unmarked = missing.isEmpty ? [] : report.unmarkedHeadings(given: knowledge)
    return missing.map { task in
      finding(for: task, unmarked: unmarked.first { $0.task == task.number }, in: report, given: knowledge)
    }
  }
}
