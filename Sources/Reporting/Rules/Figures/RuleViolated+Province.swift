extension RuleViolated {
  /// What breaks a rule about the whole province. It is checked only where every body that owes has given its figure,
  /// and stands at the rule in the plan, since no single report is wrong.
  static func findings(inTotalsOf indicators: [IndicatorSummary], knowledge: Knowledge) -> [Finding] {
    let rules = knowledge.plan.rules.filter { $0.scope == .province }
    guard !rules.isEmpty else { return [] }
    let totals = Totals(indicators)
    return knowledge.plan.periods.flatMap { period -> [Finding] in
      let previous = knowledge.period(before: period)
      return rules.compactMap { rule -> Finding? in
        func total(_ indicator: Identifier<Indicator>, isPrevious: Bool) -> Quantity? {
          isPrevious
            ? previous.flatMap { totals.complete(indicator, in: $0.id) } : totals.complete(indicator, in: period.id)
        }
        guard let outcome = rule.comparison.evaluate(lookup: total), !outcome.holds else { return nil }
        let sums = rule.comparison.sums(outcome, lookup: total)
        return finding(for: rule, in: period, violated(rule.comparison, sums, knowledge), knowledge)
      }
    }
  }

  private static func finding(
    for rule: ConsistencyRule, in period: Period, _ message: Phrase, _ knowledge: Knowledge
  ) -> Finding {
    Finding(
      rule: info.id, severity: rule.severity,
      message: Phrase(
        vi: "toàn tỉnh, \(period.title): \(message.vi)", en: "the whole province, \(period.title): \(message.en)"),
      help: help(rule),
      place: Place(file: knowledge.planFile, line: rule.place.line, column: rule.place.column), period: period.id)
  }

  /// The totals to which nobody is missing.
  private struct Totals {
    private let values: [Identifier<Indicator>: [Identifier<Period>: Quantity]]

    init(_ indicators: [IndicatorSummary]) {
      var values: [Identifier<Indicator>: [Identifier<Period>: Quantity]] = [:]
      for summary in indicators {
        for total in summary.totals where total.expected > 0 && total.reporting == total.expected {
          values[summary.indicator.id, default: [:]][total.period] = total.value
        }
      }
      self.values = values
    }

    func complete(_ indicator: Identifier<Indicator>, in period: Identifier<Period>) -> Quantity? {
      values[indicator]?[period]
    }
  }
}
