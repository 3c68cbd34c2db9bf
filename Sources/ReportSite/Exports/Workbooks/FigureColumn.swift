import Reporting

/// One indicator in one period: what stands in each body's row, and what stands beside the table.
struct FigureColumn: Sendable {
  /// What stands in a body's row and counts in the total.
  enum Entry: Sendable {
    /// The body's own figure; of a document, its text. With the title of the period it was given for, if an earlier one.
    case own(IndicatorSummary.Content, carriedFrom: String?, doubt: String?)
    /// Another body reports for it: its position in the roster.
    case answered(by: Int)
  }

  let indicator: Indicator
  let period: Int
  let total: IndicatorSummary.Total
  /// By the bodies' positions in the roster.
  let entries: [Entry?]
  /// What is not added, since its body does not owe it; in official order.
  let others: [(unit: Int, content: IndicatorSummary.Content)]

  /// The number in a body's own row.
  func number(_ unit: Int) -> Quantity? {
    if case .own(.number(let quantity), _, _) = entries[unit] { quantity } else { nil }
  }

  /// Whose row has the figure that counts for a body.
  func giver(for unit: Int) -> Int? {
    switch entries[unit] {
    case .own: unit
    case .answered(let other): other
    case nil: nil
    }
  }
}

extension YearData {
  /// The column of an indicator in a period; nil where nobody owes it or gave it.
  func column(of position: Int, in period: Int) -> FigureColumn? {
    let summary = edition.summary.indicators[position]
    let facts = self.period(at: period)
    guard let total = summary.totals.first(where: { $0.period == facts.id }) else { return nil }
    var entries = [FigureColumn.Entry?](repeating: nil, count: edition.summary.roster.units.count)
    let given = edition.figures.values(ofIndicatorAt: position, in: facts.id)
    if summary.indicator.kind == .ratio {
      let counted = Set(total.counted.map(\.unit))
      for value in summary.values[given] {
        guard let unit = edition.unitOrder[value.unit], counted.contains(unit) else { continue }
        entries[unit] = .own(value.content, carriedFrom: nil, doubt: nil)
      }
    } else {
      for counted in total.counted {
        guard let index = counted.value, let giver = edition.unitOrder[summary.values[index].unit] else { continue }
        let value = summary.values[index]
        if giver != counted.unit { entries[counted.unit] = .answered(by: giver) }
        // A document is counted for each body that has it, a figure once, where it was given.
        guard giver == counted.unit || summary.indicator.kind != .document && entries[giver] == nil else { continue }
        entries[giver] = .own(
          value.content,
          carriedFrom: value.period == facts.id ? nil : edition.period(value.period)?.period.title ?? "",
          doubt: doubt(of: value, summary.indicator.kind))
      }
    }
    let others = summary.values[given].compactMap { value -> (unit: Int, content: IndicatorSummary.Content)? in
      guard let unit = edition.unitOrder[value.unit] else { return nil }
      if case .own = entries[unit] { return nil }
      return (unit, value.content)
    }
    return FigureColumn(indicator: summary.indicator, period: period, total: total, entries: entries, others: others)
  }
}
