extension IndicatorReckoning {
  /// A stock's sum with the figures that missing bodies gave last; nil where none of them ever gave one.
  func completed(in period: Int) -> CompletedTotal? {
    guard indicator.kind == .stock, indicator.scope == .own, let column = tables.columns[position] else { return nil }
    let membership = membership(in: period)
    guard membership.isOwed, membership.counted.count < membership.expected else { return nil }
    var isCounted = [Bool](repeating: false, count: units.count)
    var isTaken = isCounted
    for unit in membership.counted {
      isCounted[unit] = true
      if let giver = column.counted(in: period, for: unit)?.giver { isTaken[giver] = true }
    }
    var value = shares(membership.counted, in: period).first.flatMap { $0.map(\.number).sum } ?? .zero
    var additions: [CompletedTotal.Addition] = []
    var stillMissing = 0
    var isUsed = [Bool](repeating: false, count: tables.plan.periods.count)
    for unit in units where membership.owes[unit] && !isCounted[unit] {
      guard let source = latest(of: unit, in: period, column),
        let number = column.number(in: source.period, of: source.giver)
      else {
        stillMissing += 1
        continue
      }
      guard !isTaken[source.giver] else { continue }
      isTaken[source.giver] = true
      isUsed[source.period] = true
      value = value + number
      additions.append(
        CompletedTotal.Addition(
          unit: tables.roster.units[unit].id, period: tables.plan.periods[source.period].id, value: number))
    }
    guard !additions.isEmpty else { return nil }
    return CompletedTotal(
      value: value, additions: additions, stillMissing: stillMissing,
      periods: tables.inTime.filter { isUsed[$0] }.map { tables.plan.periods[$0].id })
  }

  /// What a body gave last, be it under the name it had before. What others gave that became this body is theirs.
  private func latest(of unit: Int, in period: Int, _ column: FigureColumn) -> FigureColumn.Source? {
    var unit = unit
    var seen: Set<Int> = []
    while seen.insert(unit).inserted {
      if let source = column.latest(in: period, for: unit) { return source }
      guard let renamed = tables.lifeSteps.steps.last(where: { $0.event.kind == .renamed && $0.into == [unit] }),
        renamed.event.day <= tables.plan.periods[period].to, renamed.from.count == 1, let former = renamed.from.first
      else { return nil }
      unit = former
    }
    return nil
  }
}
