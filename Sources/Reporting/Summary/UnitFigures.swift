/// The figures of one body in one period and the period before, as rules between figures ask for them.
struct UnitFigures: Sendable {
  let unit: Unit
  let period: Period
  private let figures: UsableFigures
  private let unitPosition: Int
  private let periodPosition: Int
  private let previousPosition: Int?
  /// Those that became this body alone between the two periods; their sum stands for its figure of the period before.
  private let predecessors: [Int]

  /// Nil for a body or a period that the roster or the plan does not have.
  init?(
    _ unit: Identifier<Unit>, in period: Identifier<Period>, figures: UsableFigures, knowledge: Knowledge
  ) {
    let (plan, roster) = (knowledge.plan, knowledge.roster)
    guard let unitPosition = roster.units.firstIndex(where: { $0.id == unit }),
      let periodPosition = plan.periods.firstIndex(where: { $0.id == period })
    else { return nil }
    self.unit = roster.units[unitPosition]
    self.period = plan.periods[periodPosition]
    self.figures = figures
    self.unitPosition = unitPosition
    self.periodPosition = periodPosition
    let previous = knowledge.period(before: plan.periods[periodPosition])
    previousPosition = previous.flatMap { before in plan.periods.firstIndex { $0.id == before.id } }
    let births = previous.map { before in
      roster.events.filter { event in
        before.to < event.day && event.day <= plan.periods[periodPosition].to && event.into == [unit]
          && [.merged, .renamed].contains(event.kind)
      }
    }
    predecessors = (births ?? []).flatMap(\.from).compactMap { id in roster.units.firstIndex { $0.id == id } }
  }

  /// The figure that counts in the period, with its place; nil where there is none.
  func entry(_ indicator: Identifier<Indicator>) -> UsableFigures.Entry? {
    figures.table(of: indicator)?.standing[periodPosition][unitPosition]
  }

  /// What was given in this very period; nil where there is nothing, or only a figure carried over.
  func given(_ indicator: Identifier<Indicator>) -> UsableFigures.Entry? {
    figures.table(of: indicator)?.given[periodPosition][unitPosition]
  }

  /// The number in the period, or in the one before; for a body that several became, the sum over these, where all of
  /// them gave one.
  func number(_ indicator: Identifier<Indicator>, previous: Bool) -> Quantity? {
    guard previous else { return entry(indicator)?.number }
    guard let position = previousPosition, let before = figures.table(of: indicator)?.standing[position] else {
      return nil
    }
    if predecessors.isEmpty || before[unitPosition] != nil { return before[unitPosition]?.number }
    let numbers = predecessors.compactMap { before[$0]?.number }
    return numbers.count == predecessors.count ? numbers.reduce(.zero, +) : nil
  }
}
