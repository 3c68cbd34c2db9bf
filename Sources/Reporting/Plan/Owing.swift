/// Whether something is owed in a period.
package enum Owed: Hashable, Sendable {
  case no
  /// Owed until it has been given, in this period or an earlier one.
  case once
  case yes

  package var isOwed: Bool { self != .no }
  package var isOnce: Bool { self == .once }
}

/// What each body owes in each period, worked out once from the plan and the roster.
///
/// A body owes in a period when it exists on the period's last day and a row names it or the group that it is in then. A frequency falls due in the
/// periods of its own kind; where the plan has none that ends there, in the longest shorter one that does (half a year:
/// quarters II and IV; a year: quarter IV). What is owed once falls due in the shortest periods, from the first in
/// which the body exists.
package struct Owing: Sendable {
  private let units: [Identifier<Unit>: Int]
  private let periods: [Identifier<Period>: Int]
  private let tasks: [Int: Int]
  private let indicators: [Identifier<Indicator>: Int]
  private let unitIDs: [Identifier<Unit>]
  private let taskNumbers: [Int]
  private let indicatorIDs: [Identifier<Indicator>]
  /// For each unit and each group that it has been in, the frequencies at which it owes each task, then each indicator.
  private let owed: [[[FrequencySet]]]
  /// For each period, the frequencies that fall due in it.
  private let falling: [FrequencySet]
  /// For each period, whether each unit exists on its last day.
  private let isActive: [[Bool]]
  /// For each period, how often each unit has moved to another group by its last day.
  private let moves: [[Int]]

  package init(plan: Plan, roster: Roster) {
    units = Owing.indices(of: roster.units.map(\.id))
    periods = Owing.indices(of: plan.periods.map(\.id))
    tasks = Owing.indices(of: plan.tasks.map(\.number))
    indicators = Owing.indices(of: plan.indicators.map(\.id))
    unitIDs = roster.units.map(\.id)
    taskNumbers = plan.tasks.map(\.number)
    indicatorIDs = plan.indicators.map(\.id)
    let rows = plan.tasks.map(\.owedBy) + plan.indicators.map(\.owedBy)
    owed = roster.units.map { unit in
      unit.groups.map { group in
        rows.map { rows in
          rows.reduce(into: FrequencySet()) { set, row in
            if let frequency = row.frequency, row.includes(unit, in: group) { set.insert(frequency) }
          }
        }
      }
    }
    falling = plan.periods.map { FrequencySet(fallingIn: $0, of: plan.periods) }
    isActive = plan.periods.map { period in roster.units.map { $0.isActive(on: period.to) } }
    moves = plan.periods.map { period in roster.units.map { $0.moveCount(by: period.to) } }
  }

  /// Everything that a body owes in a period; nothing for an id that the plan or the roster does not have.
  package func obligations(unit: Identifier<Unit>, period: Identifier<Period>) -> Obligations {
    guard let unit = units[unit], let period = periods[period], isActive[period][unit] else {
      return Obligations(owed: [], falling: FrequencySet(), taskCount: taskNumbers.count)
    }
    return Obligations(owed: owed[unit][moves[period][unit]], falling: falling[period], taskCount: taskNumbers.count)
  }

  /// The numbers of the tasks that a body owes in a period, in the plan's order.
  package func tasks(unit: Identifier<Unit>, period: Identifier<Period>) -> [Int] {
    let obligations = obligations(unit: unit, period: period)
    return taskNumbers.indices.filter { obligations.task(at: $0).isOwed }.map { taskNumbers[$0] }
  }

  /// The indicators that a body owes in a period, in the plan's order.
  package func indicators(unit: Identifier<Unit>, period: Identifier<Period>) -> [Identifier<Indicator>] {
    let obligations = obligations(unit: unit, period: period)
    return indicatorIDs.indices.filter { obligations.indicator(at: $0).isOwed }.map { indicatorIDs[$0] }
  }

  package func owes(task number: Int, unit: Identifier<Unit>, period: Identifier<Period>) -> Owed {
    tasks[number].map(obligations(unit: unit, period: period).task(at:)) ?? .no
  }

  package func owes(indicator: Identifier<Indicator>, unit: Identifier<Unit>, period: Identifier<Period>) -> Owed {
    indicators[indicator].map(obligations(unit: unit, period: period).indicator(at:)) ?? .no
  }

  /// Whether a body owes a report in a period, which it does when it owes a task or a figure in it: `once` where it owes
  /// nothing but what is owed once.
  package func owesReport(unit: Identifier<Unit>, period: Identifier<Period>) -> Owed {
    obligations(unit: unit, period: period).report
  }

  /// The bodies that owe an indicator in a period, in official order.
  package func units(owing indicator: Identifier<Indicator>, period: Identifier<Period>) -> [Identifier<Unit>] {
    guard let indicator = indicators[indicator], let period = periods[period] else { return [] }
    return unitIDs.indices.filter { unit in
      isActive[period][unit]
        && owed[unit][moves[period][unit]][taskNumbers.count + indicator].owed(fallingIn: falling[period]).isOwed
    }.map { unitIDs[$0] }
  }

  private static func indices<Key: Hashable>(of keys: [Key]) -> [Key: Int] {
    Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// What one body owes in one period.
package struct Obligations: Sendable {
  /// For each task, then each indicator.
  fileprivate let owed: [FrequencySet]
  fileprivate let falling: FrequencySet
  fileprivate let taskCount: Int

  /// Whether it owes the task at that index in the plan.
  package func task(at index: Int) -> Owed { owed(at: index) }

  /// Whether it owes the indicator at that index in the plan.
  package func indicator(at index: Int) -> Owed { owed(at: taskCount + index) }

  package var report: Owed {
    var strongest = Owed.no
    for index in owed.indices {
      switch owed(at: index) {
      case .yes: return .yes
      case .once: strongest = .once
      case .no: break
      }
    }
    return strongest
  }

  private func owed(at index: Int) -> Owed {
    owed.indices.contains(index) ? owed[index].owed(fallingIn: falling) : .no
  }
}

extension OwingRow {
  /// Whether the row is for the body on a day: one of its groups then that carries all its tags, or named; and not
  /// excepted. A row with tags alone is for every group; a row with nothing is for nobody.
  package func includes(_ unit: Unit, on day: Day) -> Bool { includes(unit, in: unit.group(on: day)) }

  fileprivate func includes(_ unit: Unit, in group: Identifier<Group>) -> Bool {
    if except.contains(unit.id) { return false }
    if units.contains(unit.id) { return true }
    guard !(groups.isEmpty && tags.isEmpty) else { return false }
    return (groups.isEmpty || groups.contains(group)) && tags.allSatisfy(unit.tags.contains)
  }
}
