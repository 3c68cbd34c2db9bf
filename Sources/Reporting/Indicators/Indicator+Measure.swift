extension Indicator {
  /// Whether a typed unit of measure means the indicator's own.
  ///
  /// Nothing but "%" has no letters, and "phần trăm" is the same as "%".
  package func accepts(measure typed: String) -> Bool {
    let names = [measure] + measureAliases
    let key = typed.folded
    if Indicator.isPercent(typed) { return names.contains(where: Indicator.isPercent) }
    return key.isEmpty || names.contains { $0.folded == key }
      || names.contains { $0.split(separator: ",").contains { $0.folded == key } }
  }

  /// Whether the figure is a percentage, by the measure that the plan gives it.
  package var isPercentage: Bool { measure == "%" || measure.folded == Indicator.percentInWords }

  private static func isPercent(_ measure: String) -> Bool {
    measure.folded.isEmpty ? measure.contains("%") : measure.folded == percentInWords
  }

  /// "phần trăm"
  private static let percentInWords = "phan tram"
}
