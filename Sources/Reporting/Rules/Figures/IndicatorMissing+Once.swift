extension IndicatorMissing {
  /// What is owed once and was given neither in the report nor in an earlier period.
  static func findingsOfOnce(
    in reports: [StandingReport], figures: UsableFigures, knowledge: Knowledge
  ) -> [Finding] {
    let once = knowledge.plan.indicators.filter { $0.owedBy.contains { $0.frequency == .once } }
    guard !once.isEmpty else { return [] }
    return reports.flatMap { standing -> [Finding] in
      guard let period = knowledge.period(standing.period) else { return [] }
      return once.compactMap { indicator in
        guard knowledge.owing.owes(indicator: indicator.id, unit: standing.unit, period: period.id) == .once,
          figures.carried(indicator, unit: standing.unit, period: period) == nil
        else { return nil }
        return finding(for: indicator, in: standing.report)
      }
    }
  }
}
