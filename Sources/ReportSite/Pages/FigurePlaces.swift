import Reporting

/// How many digits stand behind the comma: one number of them for an indicator in one table, as in a yearbook. A ratio has
/// as many as the plan says; any other figure as many as the most exact one beside it needs, and never more than the plan
/// says. Data files keep every figure as it is.
extension Edition {
  func places(_ values: [Quantity], of indicator: Indicator) -> Int {
    guard indicator.kind != .ratio else { return indicator.decimals }
    return values.map { $0.rounded(toPlaces: indicator.decimals).places }.max() ?? 0
  }

  /// As `places`, for what bodies gave.
  func places(_ values: [IndicatorSummary.Value], of indicator: Indicator) -> Int {
    places(values.compactMap(\.number), of: indicator)
  }

  /// A figure with its measure, with so many places; alone with as many as it needs.
  func amount(_ value: Quantity, of indicator: Indicator, places: Int? = nil) -> String {
    let places = places ?? self.places([value], of: indicator)
    if indicator.isPercentage { return texts.percent(value, places: places) }
    return texts.number(value, places: places) + " " + indicator.measure
  }

  /// A target with its measure, as the plan sets it: "10 %".
  func aim(_ target: Indicator.Target, of indicator: Indicator) -> String {
    amount(target.value, of: indicator, places: target.value.rounded(toPlaces: indicator.decimals).places)
  }

  /// Without its measure, with so many places; alone with as many as it needs.
  func bare(_ value: Quantity, of indicator: Indicator, places: Int? = nil) -> String {
    texts.number(value, places: places ?? self.places([value], of: indicator))
  }

  /// What a body gave, without its measure and with so many places, alone with as many as it needs; a document as it was
  /// typed.
  func text(_ value: IndicatorSummary.Value, of indicator: Indicator, places: Int? = nil) -> String {
    switch value.content {
    case .text(let text): return text
    case .number(let quantity):
      let places = places ?? self.places([quantity], of: indicator)
      return indicator.isPercentage ? texts.percent(quantity, places: places) : texts.number(quantity, places: places)
    }
  }
}

extension Quantity {
  /// How many digits it has after the comma.
  var places: Int {
    let parts = plain.split(separator: ".")
    return parts.count > 1 ? parts[1].utf8.count : 0
  }
}
