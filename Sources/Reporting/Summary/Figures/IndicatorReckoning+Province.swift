extension IndicatorReckoning {
  /// The figure of the body that owes it beside what others volunteer; nil for what is no indicator of the whole
  /// province, and where nobody owes or gave it.
  ///
  /// - Parameter values: the indicator's values in the period, in official order.
  func province(in period: Int, values: [IndicatorSummary.Value]) -> ProvinceFigure? {
    guard indicator.scope == .province else { return nil }
    let owes = owing(in: period)
    let owing = units.filter { owes[$0] }
    guard !owing.isEmpty || !values.isEmpty else { return nil }
    // Where nobody has to give it in the period, what was given is the figure and stands beside nothing.
    let isOfficial = { (value: IndicatorSummary.Value) in
      owing.isEmpty || tables.units[value.unit].map { owes[$0] } ?? false
    }
    let official = values.filter(isOfficial)
    let others = values.filter { !isOfficial($0) }
    let (officialSum, volunteeredSum) = (official.compactMap(\.number).sum, others.compactMap(\.number).sum)
    let isSummed = indicator.kind == .stock || indicator.kind == .flow
    return ProvinceFigure(
      official: official, owedBy: owing.map { tables.roster.units[$0].id },
      volunteeredSum: isSummed ? volunteeredSum : nil, volunteers: others.count,
      difference: isSummed ? officialSum.flatMap { official in volunteeredSum.map { official - $0 } } : nil)
  }

  /// Who has a document, in official order.
  func holders(in period: Int) -> [DocumentHolder] {
    guard indicator.kind == .document, let column = tables.columns[position] else { return [] }
    let untilNow = tables.inTime.prefix { $0 != period } + [period]
    return membership(in: period).counted.compactMap { unit in
      let first = untilNow.first { column.latest(in: $0, for: unit) != nil }
      return first.map { DocumentHolder(unit: tables.roster.units[unit].id, since: tables.plan.periods[$0].id) }
    }
  }
}

extension IndicatorSummary.Value {
  package var number: Quantity? { if case .number(let quantity) = content { quantity } else { nil } }
}
