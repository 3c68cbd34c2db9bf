/// Every figure that counts, found by position, and what must be known of periods and bodies to reckon with it. Totals of
/// groups, changes, trends and all else of `IndicatorPeriod` are worked out from it when they are asked for.
package struct FigureTables: Sendable {
  let plan: Plan
  let roster: Roster
  /// One for each indicator of the plan; nil where nobody gave it, and for ratios.
  let columns: [FigureColumn?]
  /// For each indicator, for each unit, whether what it gave stays until it gives another figure.
  let carries: [[Bool]]
  let indicators: [Identifier<Indicator>: Int]
  let periods: [Identifier<Period>: Int]
  let units: [Identifier<Unit>: Int]
  /// For each period, for each unit its group's position.
  private let groups: [[Int?]]
  /// What each period is usually called.
  let names: [PeriodName]
  let byName: [PeriodName: Int]
  /// The period of the same kind that ends the day before.
  let previous: [Int?]
  /// The periods by their last days, of equals the shorter first.
  let inTime: [Int]
  let lifeSteps: LifeSteps
  /// For each period where bodies came from since the period before; empty where there is none before.
  let origins: [[Int: LifeSteps.Origin]]
  /// For each period, for each unit.
  private let obligations: [[Obligations]]
  /// For each period the shorter ones that end on the same day, the longest first.
  let shorterOnTheDay: [[Int]]
  /// For each period, whether each unit exists on its last day.
  private let isActive: [[Bool]]

  /// - Parameter answering: for each period, for each unit, the position of the body whose report answers for it.
  init(plan: Plan, roster: Roster, indicators summaries: [IndicatorSummary], answering: [[Int?]], owing: Owing) {
    self.plan = plan
    self.roster = roster
    let indicators = FigureTables.positions(plan.indicators.map(\.id))
    let periods = FigureTables.positions(plan.periods.map(\.id))
    let units = FigureTables.positions(roster.units.map(\.id))
    let groups = FigureTables.positions(roster.groups.map(\.id))
    self.indicators = indicators
    self.periods = periods
    self.units = units
    self.groups = plan.periods.map { period in roster.units.map { groups[$0.group(on: period.to)] } }
    names = plan.periods.map(\.usualName)
    byName = FigureTables.positions(names)
    let byDay = FigureTables.byDay(plan.periods)
    inTime = byDay.flatMap(\.self)
    shorterOnTheDay = plan.periods.indices.map(plan.periods.shorter(endingWith:))
    isActive = plan.periods.map { period in roster.units.map { $0.isActive(on: period.to) } }
    let previous = FigureTables.previous(of: plan.periods)
    self.previous = previous
    let lifeSteps = LifeSteps(roster.events, units: units)
    self.lifeSteps = lifeSteps
    origins = plan.periods.indices.map { period in
      previous[period].map { lifeSteps.origins(after: plan.periods[$0].to, through: plan.periods[period].to) } ?? [:]
    }
    obligations = plan.periods.map { period in
      roster.units.map { owing.obligations(unit: $0.id, period: period.id) }
    }
    let carries = plan.indicators.map { indicator in
      roster.units.map { indicator.carriesOver(for: $0, periods: plan.periods) }
    }
    self.carries = carries
    var columns = [FigureColumn?](repeating: nil, count: plan.indicators.count)
    for summary in summaries {
      guard let position = indicators[summary.indicator.id], summary.indicator.kind != .ratio else { continue }
      columns[position] = FigureColumn(
        summary.indicator, values: summary.values, periods: periods, units: units, carries: carries[position],
        answering: answering, byDay: byDay)
    }
    self.columns = columns
  }

  func owes(indicator: Int, unit: Int, period: Int) -> Bool {
    switch obligations[period][unit].indicator(at: indicator) {
    case .no: return false
    case .yes: return true
    case .once:
      // A stock and a document keep their place in N; what happened once and was told of in an earlier period does not.
      guard plan.indicators[indicator].kind == .flow,
        let given = columns[indicator]?.latest(in: period, for: unit)?.period
      else { return true }
      return given == period || plan.periods[given].to == plan.periods[period].to
    }
  }

  /// Whether there is a period in which a body owes an indicator.
  func everOwes(indicator: Int, unit: Int) -> Bool {
    obligations.contains { $0[unit].indicator(at: indicator).isOwed }
  }

  /// Whether a body exists on a period's last day.
  func exists(_ unit: Int, in period: Int) -> Bool { isActive[period][unit] }

  /// The position of the group in which a body is at the end of a period.
  func group(of unit: Int, in period: Int) -> Int? { groups[period][unit] }

  private static func positions<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func byDay(_ periods: [Period]) -> [[Int]] {
    periods.inOrderOfReporting.reduce(into: [[Int]]()) { days, period in
      if let last = days.last?.first, periods[last].to == periods[period].to {
        days[days.count - 1].append(period)
      } else {
        days.append([period])
      }
    }
  }

  private static func previous(of periods: [Period]) -> [Int?] {
    var ending: [Frequency: [Day: Int]] = [:]
    for (index, period) in periods.enumerated() where ending[period.kind]?[period.to] == nil {
      ending[period.kind, default: [:]][period.to] = index
    }
    return periods.map { ending[$0.kind]?[$0.from.advanced(by: -1)] }
  }
}
