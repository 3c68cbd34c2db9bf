import Reporting

/// How one body stands to one indicator in one period.
struct BodyFigure: Sendable {
  enum Content: Sendable {
    /// A figure that counts in the total: the body's own or, with `giver`, that of the body which reports for it.
    case counted(IndicatorSummary.Value?, giver: Identifier<Unit>?)
    /// A figure that nobody asked this body for: shown, not added.
    case volunteered(IndicatorSummary.Value)
    /// Owed, and there is none.
    case missing
  }

  /// The body's position in the roster.
  let unit: Int
  let content: Content

  /// The figure, where there is one.
  var value: IndicatorSummary.Value? {
    switch content {
    case .counted(let value, _): value
    case .volunteered(let value): value
    case .missing: nil
    }
  }

  var isMissing: Bool { if case .missing = content { true } else { false } }
}

extension Edition {
  /// Every body that owes or gave an indicator in a period, in official order; empty where nobody does.
  func bodyFigures(ofIndicatorAt index: Int, in period: Period) -> [BodyFigure] {
    let indicator = summary.indicators[index]
    guard let total = indicator.totals.first(where: { $0.period == period.id }) else { return [] }
    var contents = [BodyFigure.Content?](repeating: nil, count: summary.roster.units.count)
    var ownValues = [Int?](repeating: nil, count: contents.count)
    for place in figures.values(ofIndicatorAt: index, in: period.id) {
      if let unit = unitOrder[indicator.values[place].unit] { ownValues[unit] = place }
    }
    var used: Set<Int> = []
    for counted in total.counted {
      let id = summary.roster.units[counted.unit].id
      let place = counted.value ?? ownValues[counted.unit] ?? reporter(for: id, in: period.id).flatMap { ownValues[$0] }
      if let place { used.insert(place) }
      let value = place.map { indicator.values[$0] }
      contents[counted.unit] = .counted(value, giver: value.flatMap { $0.unit == id ? nil : $0.unit })
    }
    for (unit, place) in ownValues.enumerated() {
      // What counts for another body stands there.
      guard let place, contents[unit] == nil, !used.contains(place) else { continue }
      contents[unit] = .volunteered(indicator.values[place])
    }
    return summary.roster.units.indices.compactMap { unit in
      if let content = contents[unit] { return BodyFigure(unit: unit, content: content) }
      let isOwed = total.isOwed && self.isOwed(indicator, by: summary.roster.units[unit].id, in: period)
      return isOwed ? BodyFigure(unit: unit, content: .missing) : nil
    }
  }

  /// Where the body that reports for another one stands in the roster.
  private func reporter(for unit: Identifier<Unit>, in period: Identifier<Period>) -> Int? {
    obligation(period, unit)?.answeredBy.flatMap { unitOrder[$0] }
  }

  /// Whether a body that has not given an indicator owes it; a ratio is owed by those that owe all its parts.
  private func isOwed(_ summary: IndicatorSummary, by unit: Identifier<Unit>, in period: Period) -> Bool {
    let indicator = summary.indicator
    let wholes = self.summary.plan.wholeParts(of: indicator)
    let parts =
      indicator.kind == .ratio
      ? (indicator.formula?.operands ?? []).filter { !wholes.contains($0) }.map(\.indicator) : [indicator.id]
    return !parts.isEmpty
      && parts.allSatisfy { part in
        switch owing.owes(indicator: part, unit: unit, period: period.id) {
        case .no: return false
        case .yes: return true
        case .once:
          guard let given = self.summary.indicators.first(where: { $0.indicator.id == part }),
            given.indicator.kind == .flow
          else { return true }
          // What happened once and was told of in an earlier period is owed no more.
          return !given.values.contains { value in
            value.unit == unit && self.period(value.period).map { $0.period.to < period.to } ?? false
          }
        }
      }
  }

  /// A body's figure as a line of a list: its name, the figure with the way to its place, and what is to be said of it.
  func line(
    _ figure: BodyFigure, of indicator: Indicator, in period: Period, places: Int, root: String
  ) -> FigureView? {
    guard let value = figure.value else { return nil }
    return FigureView(
      name: summary.roster.units[figure.unit].short, text: text(value, of: indicator, places: places),
      href: href(value, root: root),
      note: note(on: figure, in: period), doubt: doubt(of: value, indicator, root: root))
  }

  /// "theo Sông Mây", "báo cáo Quý III", "không cộng"; nil for a body's own figure of the period.
  func note(on figure: BodyFigure, in period: Period) -> String? {
    switch figure.content {
    case .missing: nil
    case .volunteered: texts(.notAddedMark)
    case .counted(let value, let giver):
      [
        giver.map { texts(.figureThrough, ["unit": shortName($0)]) },
        value.flatMap { $0.period == period.id ? nil : self.period($0.period)?.period.title }
          .map { texts(.carriedFrom, ["period": $0]) },
      ].compactMap(\.self).joined(separator: ", ").nonEmpty
    }
  }

  /// A body's name, and how its report stands, beside a figure that it owes.
  func missingView(_ figure: BodyFigure, in period: Period, root: String) -> NameView {
    let unit = summary.roster.units[figure.unit]
    return NameView(
      name: unit.short, href: root + Address.unit(unit.id),
      note: obligation(period.id, unit.id).map { obligation in
        switch obligation.absence {
        case .awaited: texts(.awaited).startingSmall
        case .unreadable: texts(.sentUnreadable)
        case .overdue, .notYet: arrivalView(obligation).word
        case nil: obligation.hasArrived ? texts(.sentWithoutFigure) : arrivalView(obligation).word
        }
      })
  }
}

extension String {
  /// Nil where there is nothing.
  var nonEmpty: String? { isEmpty ? nil : self }
}
