import Reporting

/// What stands beside a total so that it is not taken for more or less than it is.
extension Edition {
  /// "số cả tỉnh, theo Sở Sông Mây", for a figure that one body gives for the whole province; nil for every other.
  func wholeProvince(_ indicator: IndicatorSummary, in period: Period) -> String? {
    guard indicator.indicator.scope == .province else { return nil }
    let givers = indicator.values.filter { $0.period == period.id }.map { shortName($0.unit) }
    return givers.isEmpty ? nil : texts(.wholeProvince, ["unit": givers.joined(separator: ", ")])
  }

  /// "số của 3 nơi không thuộc diện không cộng vào"; nil where every figure given is in the sum.
  ///
  /// Where nobody owes an indicator everybody's figure is added; a ratio is made of its parts, which have words of
  /// their own.
  func notAdded(to indicator: IndicatorSummary, in period: Period) -> String? {
    let facts = indicator.indicator
    guard facts.scope == .own, facts.kind == .stock || facts.kind == .flow else { return nil }
    let owes = { (unit: Identifier<Unit>) in
      owing.owes(indicator: facts.id, unit: unit, period: period.id).isOwed
    }
    let others = indicator.values.count { $0.period == period.id && !owes($0.unit) }
    guard others > 0, summary.roster.units.contains(where: { owes($0.id) }) else { return nil }
    return texts(.notAdded, ["count": texts.number(others)])
  }
}
