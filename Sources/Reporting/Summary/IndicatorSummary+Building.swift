extension IndicatorSummary {
  /// Gathers what every body gave for an indicator, and adds it up.
  init(_ indicator: Indicator, figures: UsableFigures, knowledge: Knowledge) {
    let adder = IndicatorAdder(indicator, figures: figures, knowledge: knowledge)
    let periods = knowledge.plan.periods.indices
    self.init(indicator: indicator, values: periods.flatMap(adder.values), totals: periods.compactMap(adder.total))
  }
}

/// Adds up one indicator, period by period; periods and bodies are told by their positions in the plan and the roster.
///
/// N in n/N counts the bodies that owe the figure in the period; where nobody owes it, those of `docs/quy-uoc.md` 3. What a
/// body gives without owing it is shown but not added to the sum of those who owe it, since it may count the same things.
private struct IndicatorAdder {
  private let indicator: Indicator
  private let periods: [Period]
  private let units: [Unit]
  private let owing: Owing
  private let figures: UsableFigures
  private let kinds: [Identifier<Indicator>: Indicator.Kind]
  private let table: UsableFigures.Table?
  /// For a ratio: the figures of which it is made.
  private let parts: [Operand: UsableFigures.Table]
  /// Of those the figures of the whole province beside the bodies' own.
  private let wholes: [Operand]
  /// For each period the position of the one before it, of its own kind.
  private let previous: [Int?]
  /// For each period how many values earlier ones have.
  private let valuesBefore: [Int]
  /// What the figure is made of: of itself, unless it is a ratio.
  private let ids: [Identifier<Indicator>]
  /// Those of them that nobody ever owes.
  private let welcome: Set<Identifier<Indicator>>
  /// For each body whether what it gave stays until it gives another figure; nil where nobody's does.
  private let carries: [Bool]?
  /// The same for the parts of the whole province.
  private let carriesOfWholes: [Identifier<Indicator>: [Bool]]

  init(_ indicator: Indicator, figures: UsableFigures, knowledge: Knowledge) {
    self.indicator = indicator
    periods = knowledge.plan.periods
    units = knowledge.roster.units
    owing = knowledge.owing
    self.figures = figures
    kinds = Dictionary(knowledge.plan.indicators.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    table = figures.table(of: indicator.id)
    parts = Dictionary(
      (indicator.formula?.operands ?? []).compactMap { part in
        figures.table(of: part.indicator).map { (part, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let plan = knowledge.plan
    let wholes = plan.wholeParts(of: indicator)
    self.wholes = wholes
    let ids =
      indicator.kind == .ratio ? parts.keys.filter { !wholes.contains($0) }.map(\.indicator) : [indicator.id]
    self.ids = ids
    welcome = Set(ids.filter { knowledge.indicator($0)?.owedBy.isEmpty ?? false })
    carries = IndicatorAdder.carries(ids, knowledge)
    carriesOfWholes = Dictionary(
      wholes.compactMap { operand in
        IndicatorAdder.carries([operand.indicator], knowledge).map { (operand.indicator, $0) }
      }, uniquingKeysWith: { first, _ in first })
    previous = plan.periods.map { period in
      knowledge.period(before: period).flatMap { before in plan.periods.firstIndex { $0.id == before.id } }
    }
    var valuesBefore: [Int] = []
    var count = 0
    for period in table?.given ?? [] {
      valuesBefore.append(count)
      count += period.count { $0 != nil }
    }
    self.valuesBefore = valuesBefore
  }

  func values(in period: Int) -> [IndicatorSummary.Value] {
    units.indices.compactMap { unit in
      let entry = indicator.kind == .ratio ? ratio(of: unit, in: period) : table?.given[period][unit]
      return entry.map { entry in
        IndicatorSummary.Value(
          period: periods[period].id, unit: units[unit].id, content: entry.content, file: entry.file,
          line: entry.place.line, anchor: entry.anchor)
      }
    }
  }

  func total(in period: Int) -> IndicatorSummary.Total? {
    let owed = unitsOwing(in: period)
    let isOwed = owed.contains(true)
    let isWholeKnown = wholes.allSatisfy { whole($0, in: period) != nil }
    let counted = units.indices.filter {
      isWholeKnown && hasGiven($0, in: period, .counted) && (isOwed ? owed[$0] : countsUnasked($0, in: period))
    }
    guard isOwed || !counted.isEmpty else { return nil }
    let expected = isOwed ? owed.count { $0 } : counted.count
    // The whole is held against all of the others or against none.
    let isReckoned = wholes.isEmpty || (isOwed && counted.count == expected)
    return IndicatorSummary.Total(
      period: periods[period].id, value: isReckoned ? value(over: counted, in: period) : nil,
      reporting: counted.count, expected: expected, counted: self.counted(counted, in: period), isOwed: isOwed)
  }

  /// A figure of the whole province: of the bodies that owe it all, of those that gave it where nobody does; nil where
  /// it is not there.
  private func whole(_ operand: Operand, in period: Int) -> Quantity? {
    guard let part = parts[operand], let position = operand.isPrevious ? previous[period] : period else { return nil }
    let owed = unitsOwing(whole: operand.indicator, in: position)
    let gave = units.indices.filter { part.figure(.counted, in: position, of: $0)?.number != nil }
    guard owed.contains(true) else { return sum(part, over: gave, in: position) }
    let counted = gave.filter { owed[$0] }
    return counted.count == owed.count { $0 } ? sum(part, over: counted, in: position) : nil
  }

  /// Those bodies, each with the value that counts for it.
  private func counted(_ units: [Int], in period: Int) -> [IndicatorSummary.Counted] {
    guard indicator.kind != .ratio, let table else { return units.map { .init(unit: $0, value: nil) } }
    // One pass over the bodies for each period that a figure comes from: nearly always the one.
    var ranks: [Int: [Int]] = [:]
    return units.map { unit in
      guard let entry = table.figure(.counted, in: period, of: unit) else { return .init(unit: unit, value: nil) }
      let rank = ranks[entry.period] ?? rank(of: table.given[entry.period])
      ranks[entry.period] = rank
      return .init(unit: unit, value: valuesBefore[entry.period] + rank[entry.giver])
    }
  }

  /// For each body how many before it gave a figure.
  private func rank(of given: [UsableFigures.Entry?]) -> [Int] {
    var count = 0
    return given.map { entry in
      defer { if entry != nil { count += 1 } }
      return count
    }
  }

  /// The sum, how many have the document, or the ratio of the sums of the parts.
  private func value(over units: [Int], in period: Int) -> Quantity? {
    switch indicator.kind {
    case .document: return Quantity(units.count)
    case .stock, .flow:
      return table.flatMap { sum($0, over: units, in: period) }
    case .ratio:
      return indicator.formula?.quantity { id, isPrevious in
        let operand = Operand(indicator: id, isPrevious: isPrevious)
        if wholes.contains(operand) { return whole(operand, in: period) }
        guard let part = parts[operand],
          let position = isPrevious ? previous[period] : period
        else { return nil }
        return sum(part, over: units, in: position)
      }
    }
  }

  /// What those gave who report for these bodies, each giver's figure once; nil where there is none.
  private func sum(_ table: UsableFigures.Table, over units: [Int], in period: Int) -> Quantity? {
    var givers: Set<Int> = []
    let numbers = units.compactMap { unit -> Quantity? in
      guard let giver = table.figure(.counted, in: period, of: unit)?.giver, givers.insert(giver).inserted else {
        return nil
      }
      return table.figure(.own, in: period, of: giver)?.number
    }
    return numbers.isEmpty ? nil : numbers.reduce(.zero, +)
  }

  /// For each body whether it owes the figure; a ratio is owed by those who owe all its parts, of the whole province
  /// aside where they are known or somebody owes them.
  private func unitsOwing(in period: Int) -> [Bool] {
    let isExpected = wholes.allSatisfy { operand in
      whole(operand, in: period) != nil || unitsOwing(whole: operand.indicator, in: period).contains(true)
    }
    return isExpected ? unitsOwing(ids, carries, in: period) : units.map { _ in false }
  }

  private func unitsOwing(whole id: Identifier<Indicator>, in period: Int) -> [Bool] {
    unitsOwing([id], carriesOfWholes[id], in: period)
  }

  /// For each body whether it owes all of these, or what stays of them: where nobody owes them in the period, whether it
  /// owes them in a shorter one that ends on the same day.
  private func unitsOwing(_ ids: [Identifier<Indicator>], _ carries: [Bool]?, in period: Int) -> [Bool] {
    let owed = unitsAsked(ids, in: period)
    guard !owed.contains(true), let carries else { return owed }
    return periods.shorter(endingWith: period).lazy.map { zip(unitsAsked(ids, in: $0), carries).map { $0 && $1 } }
      .first { $0.contains(true) } ?? owed
  }

  /// For each body whether what it gave of these stays until it gives another figure; nil where nobody's does.
  private static func carries(_ ids: [Identifier<Indicator>], _ knowledge: Knowledge) -> [Bool]? {
    let made = ids.compactMap(knowledge.indicator)
    let carries = knowledge.roster.units.map { unit in
      !made.isEmpty && made.allSatisfy { $0.carriesOver(for: unit, periods: knowledge.plan.periods) }
    }
    return carries.contains(true) ? carries : nil
  }

  private func unitsAsked(_ ids: [Identifier<Indicator>], in period: Int) -> [Bool] {
    guard !ids.isEmpty else { return units.map { _ in false } }
    return units.map { unit in ids.allSatisfy { isAsked($0, of: unit, in: period) } }
  }

  private func isAsked(_ id: Identifier<Indicator>, of unit: Unit, in period: Int) -> Bool {
    switch owing.owes(indicator: id, unit: unit.id, period: periods[period].id) {
    case .no: false
    case .yes: true
    case .once: figures.isStillOwed(id, kind: kinds[id] ?? .stock, by: unit.id, in: periods[period])
    }
  }

  /// Whether a figure that nobody owes in the period counts for a body: it is not gone by the last day, unless the figure
  /// is the province's, and each part it gave itself, or is told of by one that came after it, or is one of those that owe
  /// it at some time, where anybody does.
  private func countsUnasked(_ unit: Int, in period: Int) -> Bool {
    let entries =
      indicator.kind == .ratio
      ? parts.keys.filter { !wholes.contains($0) }.map { ($0.indicator, entry($0, of: unit, in: period, .counted)) }
      : [(indicator.id, table?.figure(.counted, in: period, of: unit))]
    return (indicator.scope == .province || !units[unit].isGone(on: periods[period].to))
      && entries.allSatisfy { id, entry in
        guard let entry else { return false }
        return entry.giver == unit || !units[entry.giver].isActive(on: periods[entry.period].to)
          || welcome.contains(id)
          || periods.contains { owing.owes(indicator: id, unit: units[unit].id, period: $0.id).isOwed }
      }
  }

  private func hasGiven(_ unit: Int, in period: Int, _ figures: UsableFigures.Selection) -> Bool {
    switch indicator.kind {
    case .document: table?.figure(figures, in: period, of: unit) != nil
    case .stock, .flow: table?.figure(figures, in: period, of: unit)?.number != nil
    case .ratio:
      !parts.isEmpty
        && parts.keys.allSatisfy { wholes.contains($0) || entry($0, of: unit, in: period, figures)?.number != nil }
    }
  }

  /// A body's own ratio, at the place of its first part.
  private func ratio(of unit: Int, in period: Int) -> UsableFigures.Entry? {
    guard wholes.isEmpty, hasGiven(unit, in: period, .own), let formula = indicator.formula,
      let first = formula.operands.first,
      let source = entry(first, of: unit, in: period, .own),
      let value = formula.quantity(lookup: {
        entry(Operand(indicator: $0, isPrevious: $1), of: unit, in: period, .own)?.number
      })
    else { return nil }
    return UsableFigures.Entry(
      content: .number(value), file: source.file, place: source.place, anchor: source.anchor)
  }

  private func entry(_ part: Operand, of unit: Int, in period: Int, _ figures: UsableFigures.Selection) -> UsableFigures
    .Entry?
  {
    guard let table = parts[part], let position = part.isPrevious ? previous[period] : period else { return nil }
    return table.figure(figures, in: position, of: unit)
  }
}

extension Knowledge {
  /// The period of the same kind that ends the day before this one begins: what `truoc(x)` looks at.
  package func period(before period: Period) -> Period? {
    plan.periods.first { $0.kind == period.kind && $0.to.advanced(by: 1) == period.from }
  }
}
