extension IndicatorMissing {
  /// What is owed once and was given neither in a draft nor in an earlier period.
  static func findingsOfOnce(
    inDraft draft: Report, figures: UsableFigures, given: OnceGiven, knowledge: Knowledge
  ) -> [Finding] {
    guard !draft.isSupplement, let unit = draft.unit else { return [] }
    return knowledge.plan.indicators.compactMap { indicator in
      let owed = draft.periods.compactMap(knowledge.period).filter { period in
        knowledge.owing.owes(indicator: indicator.id, unit: unit, period: period.id) == .once
          && !figures.wasGiven(indicator.id, by: unit, before: period)
      }
      return finding(
        for: indicator, in: owed, draft, given: knowledge,
        isAsked: given.asks(for: indicator.task, in: draft, knowledge))
    }
  }

  /// What is owed once and was given neither in the report nor in an earlier period.
  static func findingsOfOnce(
    in reports: [StandingReport], figures: UsableFigures, given: OnceGiven, knowledge: Knowledge
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
          table?.counted[period][unit] == nil,
          !Replacement(standing.supplements).figures.contains(
            FigureKey(indicator: indicator.id, period: standing.period))
        else { return nil }
        return finding(
          for: indicator, in: [knowledge.plan.periods[period]], standing.report, given: knowledge,
          isAsked: given.asks(for: indicator.task, in: standing.report, knowledge))
      }
    }
  }
}
