extension IndicatorMissing {
  /// What is owed once and was given neither in the report nor in an earlier period.
  static func findingsOfOnce(
    in reports: [StandingReport], figures: UsableFigures, knowledge: Knowledge
  ) -> [Finding] {
    let once = knowledge.plan.indicators.filter { $0.owedBy.contains { $0.frequency == .once } }
    guard !once.isEmpty else { return [] }
    let tables = once.map { figures.table(of: $0.id) }
    return reports.flatMap { standing -> [Finding] in
      guard let period = knowledge.plan.periods.firstIndex(where: { $0.id == standing.period }),
        let unit = knowledge.roster.units.firstIndex(where: { $0.id == standing.unit })
      else { return [] }
      return zip(once, tables).compactMap { indicator, table in
        guard knowledge.owing.owes(indicator: indicator.id, unit: standing.unit, period: standing.period) == .once,
          table?.counted[period][unit] == nil
        else { return nil }
        return finding(for: indicator, in: standing.report)
      }
    }
  }
}
