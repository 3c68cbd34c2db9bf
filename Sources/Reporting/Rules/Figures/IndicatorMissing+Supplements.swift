extension IndicatorMissing {
  /// What is owed and given nowhere, though a supplement has the section that the report lacked.
  static func findingsOfSupplements(to reports: [StandingReport], given knowledge: Knowledge) -> [Finding] {
    reports.filter { !$0.supplements.isEmpty }.flatMap { standing -> [Finding] in
      let (report, replacement) = (standing.report, Replacement(standing.supplements))
      return knowledge.indicatorsOwed(by: report).compactMap { indicator, periods in
        guard !report.sections.contains(where: { $0.task == indicator.task && !$0.isEmpty }),
          !report.figures.contains(where: { $0.indicator == indicator.id }),
          !replacement.indicators.contains(indicator.id),
          let part = standing.parts.first(where: { $0.sections.contains { $0.task == indicator.task } }),
          let section = part.sections.first(where: { $0.task == indicator.task }), !section.isEmpty,
          let heading = section.heading, part.isSupplement
        else { return nil }
        return part.finding(
          self, at: heading.place, missing(indicator), help: add(indicator, lines(indicator, periods, in: report)))
      }
    }
  }
}
