/// The figures of one body in one period and the period before, as rules between figures ask for them.
struct UnitFigures: Sendable {
  let unit: Unit
  let period: Period
  private let figures: UsableFigures
  private let knowledge: Knowledge
  private let unitPosition: Int
  private let periodPosition: Int
  private let previousPosition: Int?
  /// Those that together became this body and nothing else between the two periods, itself among them where it existed
  /// then: the sum of their figures is its own of the period before. Nil where that is not known.
  private let origins: [Int]?
  /// Whether its report answers for a body that it took over after the period, so that its figures are those of both.
  let coversOthers: Bool
  /// These, and whoever reported for them then by taking over from them: a joint report of others is no figure of theirs.
  private let givers: Set<Int>

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
    self.knowledge = knowledge
    self.unitPosition = unitPosition
    self.periodPosition = periodPosition
    let (succession, end) = (knowledge.succession, self.period.to)
    let previous = knowledge.period(before: self.period)
    previousPosition = previous.flatMap { before in plan.periods.firstIndex { $0.id == before.id } }
    let covered = UnitFigures.bodies(
      coveredBy: unitPosition, in: self.period, answering: figures.answering[periodPosition], knowledge)
    coversOthers = !covered.bodies.isEmpty
    let sources = previous.flatMap { previous -> [Identifier<Unit>]? in
      guard let last = covered.last else { return succession.origins(of: unit, on: previous.to, until: end) }
      return succession.origins(of: unit, with: covered.bodies, on: previous.to, until: end, last: last)
    }
    origins = sources?.compactMap { id in roster.units.firstIndex { $0.id == id } }
    let kin = (sources ?? []).flatMap { [$0] + succession.successors(of: $0, after: previous?.to, until: end) }
    givers = Set(kin.compactMap { id in roster.units.firstIndex { $0.id == id } })
  }

  /// The bodies for which one's report answers because it took over from them after the period ended, and the day by
  /// which it had; nil where there are none.
  private static func bodies(
    coveredBy unit: Int, in period: Period, answering: [Int?], _ knowledge: Knowledge
  ) -> (bodies: [Identifier<Unit>], last: Day?) {
    let units = knowledge.roster.units
    var last: Day?
    let covered = units.indices.filter { other in
      guard answering[other] == unit, let due = period.dueDate(for: units[other])?.day,
        knowledge.succession.successors(of: units[other].id, after: period.to, until: due).contains(units[unit].id)
      else { return false }
      last = max(last ?? due, due)
      return true
    }
    return (covered.map { units[$0].id }, last)
  }

  /// The figure that counts in the period, with its place; nil where there is none.
  func entry(_ indicator: Identifier<Indicator>) -> UsableFigures.Entry? {
    figures.table(of: indicator)?.standing[periodPosition][unitPosition]
  }

  /// What was given in this very period; nil where there is nothing, or only a figure carried over.
  func given(_ indicator: Identifier<Indicator>) -> UsableFigures.Entry? {
    figures.table(of: indicator)?.given[periodPosition][unitPosition]
  }

  /// The number in the period, or in the one before: of a body that several became, or that absorbed others, the sum
  /// over these, where all of them gave one; of a figure for the whole province what was given then by whoever owed it.
  func number(_ indicator: Identifier<Indicator>, previous: Bool) -> Quantity? {
    guard previous else { return entry(indicator)?.number }
    guard let position = previousPosition, let table = figures.table(of: indicator) else { return nil }
    if isForProvince(indicator) {
      let owing = Set(knowledge.owing.units(owing: indicator, period: knowledge.plan.periods[position].id))
      return table.sum(
        over: knowledge.roster.units.indices.filter { owing.contains(knowledge.roster.units[$0].id) }, in: position)
    }
    return origins.flatMap { table.sum(over: $0, in: position, givenBy: givers) }
  }

  /// Whether the body gives the figure of the whole province, which stays one figure whoever has to give it.
  func isForProvince(_ indicator: Identifier<Indicator>) -> Bool {
    knowledge.indicator(indicator)?.scope == .province
      && knowledge.owing.owes(indicator: indicator, unit: unit.id, period: period.id).isOwed
  }
}
