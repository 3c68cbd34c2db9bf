/// What a report is read and checked against: the plan, the roster, and the ways to find things in them by name.
package struct Knowledge: Sendable {
  package let plan: Plan
  package let roster: Roster
  package let vocabulary: Vocabulary
  package let units: UnitDirectory
  package let periods: PeriodDirectory
  package let owing: Owing
  package let succession: Succession
  /// The day for which everything is worked out.
  package let asOf: Day
  /// How messages call the plan's file.
  package let planFile: String
  private let indicators: [Identifier<Indicator>: Indicator]
  private let tasks: [Int: PlanTask]

  package init(plan: Plan, roster: Roster, asOf: Day, planFile: String = "content/ke-hoach.yml") {
    self.plan = plan
    self.planFile = planFile
    self.roster = roster
    self.asOf = asOf
    vocabulary = Vocabulary(plan)
    units = UnitDirectory(roster)
    periods = PeriodDirectory(plan.periods)
    owing = Owing(plan: plan, roster: roster)
    succession = Succession(roster)
    indicators = Dictionary(plan.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    tasks = Dictionary(plan.tasks.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func indicator(_ id: Identifier<Indicator>) -> Indicator? { indicators[id] }

  package func task(_ number: Int) -> PlanTask? { tasks[number] }

  package func period(_ id: Identifier<Period>) -> Period? { plan.periods.first { $0.id == id } }

  package func unit(_ id: Identifier<Unit>) -> Unit? { roster.units.first { $0.id == id } }

  /// The day on which a body must exist to report: the last of the longest period that the report answers, or the
  /// day of the build where the period cannot be made out.
  package func day(of report: Report) -> Day { day(of: report.periods) }

  func day(of ids: [Identifier<Period>]) -> Day { ids.compactMap { period($0)?.to }.max() ?? asOf }

  /// The bodies that report instead of one that does not exist on that day: those that had taken over from it by then,
  /// or those from which it took over later.
  func bodies(insteadOf unit: Unit, on day: Day) -> [Unit] {
    let others =
      unit.isGone(on: day)
      ? succession.successors(of: unit.id, until: day)
      : unit.from.map { succession.predecessors(of: unit.id, until: $0) } ?? []
    return others.compactMap(self.unit).filter { $0.isActive(on: day) }
  }

  /// The body among these that may report for a period although it came after its end: by taking over from a body
  /// before the report of that one was due (`FORMATS.md`, "What the words decide").
  func successor(among candidates: [Unit], for period: Period) -> Unit? {
    let answering = roster.units.filter { $0.isActive(on: period.to) }.flatMap { unit in
      period.dueDate(for: unit).map { succession.successors(of: unit.id, after: period.to, until: $0.day) } ?? []
    }
    return candidates.first { answering.contains($0.id) }
  }

  /// The tasks that a report must answer, in the plan's order: those owed in any of its periods; what is owed once is
  /// not among them, since only earlier reports tell whether it still is (`StandingReports.asking`).
  package func tasksOwed(by report: Report) -> [PlanTask] {
    guard let unit = report.unit else { return [] }
    return plan.tasks.filter { task in
      report.periods.contains { owing.owes(task: task.number, unit: unit, period: $0) == .yes }
    }
  }

  /// The indicators that a report must give, in the plan's order, with those of its periods in which each is owed; what
  /// is owed once is not among them.
  package func indicatorsOwed(by report: Report) -> [(indicator: Indicator, periods: [Period])] {
    guard let unit = report.unit else { return [] }
    let periods = report.periods.compactMap(period)
    return plan.indicators.compactMap { indicator in
      guard indicator.kind != .ratio else { return nil }
      let owed = periods.filter { owing.owes(indicator: indicator.id, unit: unit, period: $0.id) == .yes }
      return owed.isEmpty ? nil : (indicator, owed)
    }
  }

  /// Whether a report's `Kế hoạch:` means this plan, by its id, title or number.
  package func isThisPlan(_ text: String) -> Bool {
    let names = ([plan.id.rawValue, plan.title] + (plan.number.map { [$0] } ?? [])).map(\.folded)
    let key = text.folded
    // "Công văn số 3400-CV/TU" names the document by its number, whatever stands before it.
    return names.contains(key) || plan.number.map { key.hasSuffix(" " + $0.folded) } ?? false
  }
}
