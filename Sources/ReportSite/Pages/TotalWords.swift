import Reporting

/// What stands beside a total so that it is not taken for more or less than it is.
extension Edition {
  /// "số cả tỉnh, theo Sở Sông Mây", for a figure that one body gives for the whole province; nil for every other.
  func wholeProvince(_ indicator: IndicatorSummary, in period: Period) -> String? {
    guard indicator.indicator.scope == .province else { return nil }
    let total = indicator.totals.first { $0.period == period.id }
    // A ratio is made of other figures, which the same body gave.
    let values =
      indicator.indicator.kind == .ratio
      ? indicator.values.filter { $0.period == period.id }
      : (total?.counted ?? []).compactMap { $0.value.map { indicator.values[$0] } }
    var givers: [String] = []
    for value in values where !givers.contains(shortName(value.unit)) { givers.append(shortName(value.unit)) }
    return givers.isEmpty ? nil : texts(.wholeProvince, ["unit": givers.joined(separator: ", ")])
  }

  /// "số của 3 nơi không thuộc diện không cộng vào"; nil where every figure given is in the sum.
  ///
  /// Where nobody owes an indicator everybody's figure is added; a ratio is made of its parts, which have words of
  /// their own.
  func notAdded(to indicator: IndicatorSummary, in period: Period) -> String? {
    let facts = indicator.indicator
    guard facts.scope == .own, facts.kind == .stock || facts.kind == .flow else { return nil }
    guard let total = indicator.totals.first(where: { $0.period == period.id }) else { return nil }
    // A figure that its giver need not give may count for another body.
    let used = Set(total.counted.compactMap(\.value))
    let counted = Set(total.counted.map { summary.roster.units[$0.unit].id })
    let others = indicator.values.enumerated().count { place, value in
      value.period == period.id && !used.contains(place) && !counted.contains(value.unit)
    }
    guard others > 0 else { return nil }
    return texts(.notAdded, ["count": texts.number(others)])
  }
}
