extension IndicatorSummary {
  /// Gathers what every body gave for an indicator, and adds it up.
  init(_ indicator: Indicator, figures: UsableFigures, knowledge: Knowledge) {
    let adder = IndicatorAdder(indicator: indicator, figures: figures, knowledge: knowledge)
    self.init(
      indicator: indicator, values: knowledge.plan.periods.flatMap(adder.values),
      totals: knowledge.plan.periods.compactMap(adder.total))
  }
}

/// Adds up one indicator, period by period.
///
/// N in n/N counts the bodies that owe the figure in the period; where nobody owes it, those that gave it. What a body
/// gives without owing it is shown but not added to the sum of those who owe it, since it may count the same things.
private struct IndicatorAdder {
  let indicator: Indicator
  let figures: UsableFigures
  let knowledge: Knowledge

  func values(in period: Period) -> [IndicatorSummary.Value] {
    if let formula = indicator.formula, indicator.kind == .ratio {
      return knowledge.roster.units.compactMap { unit in
        guard let ratio = formula.quantity(lookup: lookup(unit, period)) else { return nil }
        let source = formula.operands.compactMap {
          figures.carried($0.indicator, unit: unit.id, period: period, knowledge: knowledge)
        }.first
        guard let source else { return nil }
        return IndicatorSummary.Value(
          period: period.id, unit: unit.id, content: .number(ratio), file: source.file, line: source.figure.place.line,
          anchor: source.figure.anchor)
      }
    }
    return knowledge.roster.units.compactMap { unit in
      figures.entry(indicator.id, unit: unit.id, period: period.id).map { entry in
        IndicatorSummary.Value(
          period: period.id, unit: unit.id, content: entry.content, file: entry.file, line: entry.figure.place.line,
          anchor: entry.figure.anchor)
      }
    }
  }

  func total(in period: Period) -> IndicatorSummary.Total? {
    switch indicator.kind {
    case .ratio: ratioTotal(in: period)
    case .document: documentTotal(in: period)
    case .stock, .flow: sum(in: period)
    }
  }

  private func sum(in period: Period) -> IndicatorSummary.Total? {
    let owing = units(owing: indicator.id, in: period)
    let gave = knowledge.roster.units.filter { number(indicator, unit: $0, period: period) != nil }
    let counted = owing.isEmpty ? gave : owing.filter { number(indicator, unit: $0, period: period) != nil }
    guard !owing.isEmpty || !gave.isEmpty else { return nil }
    let numbers = counted.compactMap { number(indicator, unit: $0, period: period) }
    return IndicatorSummary.Total(
      period: period.id, value: numbers.isEmpty ? nil : numbers.reduce(.zero, +), reporting: counted.count,
      expected: owing.isEmpty ? gave.count : owing.count)
  }

  private func documentTotal(in period: Period) -> IndicatorSummary.Total? {
    let owing = units(owing: indicator.id, in: period)
    let gave = knowledge.roster.units.filter { figures.carried(indicator, unit: $0.id, period: period) != nil }
    guard !owing.isEmpty || !gave.isEmpty else { return nil }
    let owingIDs = Set(owing.map(\.id))
    let counted = owing.isEmpty ? gave.count : gave.count { owingIDs.contains($0.id) }
    return IndicatorSummary.Total(
      period: period.id, value: Quantity(counted), reporting: counted,
      expected: owing.isEmpty ? gave.count : owing.count)
  }

  /// From the sums of the parts over the bodies that gave them all.
  private func ratioTotal(in period: Period) -> IndicatorSummary.Total? {
    guard let formula = indicator.formula else { return nil }
    let operands = formula.operands
    let owing = knowledge.roster.units.filter { unit in
      operands.allSatisfy { knowledge.owing.owes(indicator: $0.indicator, unit: unit.id, period: period.id).isOwed }
    }
    let complete = knowledge.roster.units.filter { unit in
      operands.allSatisfy { lookup(unit, period)($0.indicator, $0.isPrevious) != nil }
    }
    guard !owing.isEmpty || !complete.isEmpty else { return nil }
    let owingIDs = Set(owing.map(\.id))
    let counted = owing.isEmpty ? complete : complete.filter { owingIDs.contains($0.id) }
    let value = formula.quantity { id, isPrevious in
      let parts = counted.compactMap { lookup($0, period)(id, isPrevious) }
      return parts.isEmpty ? nil : parts.reduce(.zero, +)
    }
    return IndicatorSummary.Total(
      period: period.id, value: value, reporting: counted.count,
      expected: owing.isEmpty ? complete.count : owing.count)
  }

  private func units(owing id: Identifier<Indicator>, in period: Period) -> [Unit] {
    knowledge.roster.units.filter { knowledge.owing.owes(indicator: id, unit: $0.id, period: period.id).isOwed }
  }

  private func number(_ indicator: Indicator, unit: Unit, period: Period) -> Quantity? {
    guard case .number(let quantity) = figures.carried(indicator, unit: unit.id, period: period)?.content else {
      return nil
    }
    return quantity
  }

  /// The figures of one body, as a formula asks for them.
  private func lookup(_ unit: Unit, _ period: Period) -> (Identifier<Indicator>, Bool) -> Quantity? {
    { id, isPrevious in
      guard let part = knowledge.indicator(id), let period = isPrevious ? knowledge.period(before: period) : period
      else {
        return nil
      }
      return number(part, unit: unit, period: period)
    }
  }
}

extension UsableFigures {
  fileprivate func carried(
    _ id: Identifier<Indicator>, unit: Identifier<Unit>, period: Period, knowledge: Knowledge
  ) -> Entry? {
    knowledge.indicator(id).flatMap { carried($0, unit: unit, period: period) }
  }
}

extension Knowledge {
  /// The period of the same kind that ends the day before this one begins: what `truoc(x)` looks at.
  package func period(before period: Period) -> Period? {
    plan.periods.first { $0.kind == period.kind && $0.to.advanced(by: 1) == period.from }
  }
}
