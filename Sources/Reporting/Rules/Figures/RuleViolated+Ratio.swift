import Markdown

extension RuleViolated {
  /// Percentages that are printed and differ from what their parts come to, and percentages whose parts come to more or
  /// less than they may be.
  static func findings(inRatiosOf reports: [StandingReport], figures: UsableFigures, knowledge: Knowledge) -> [Finding]
  {
    let ratios = knowledge.plan.indicators.filter { $0.kind == .ratio && $0.formula != nil }
    guard !ratios.isEmpty else { return [] }
    let ids = Set(ratios.map(\.id))
    return reports.flatMap { standing in
      printed(ids, in: standing, figures: figures, knowledge)
        + standing.report.periods.flatMap { period -> [Finding] in
          guard let unit = UnitFigures(standing.unit, in: period, figures: figures, knowledge: knowledge) else {
            return []
          }
          return ratios.compactMap { outOfRange($0, in: standing, unit, knowledge) }
        }
    }
  }

  // MARK: Printed

  private static func printed(
    _ ratios: Set<Identifier<Indicator>>, in standing: StandingReport, figures: UsableFigures, _ knowledge: Knowledge
  ) -> [Finding] {
    standing.printedRatios(ratios).compactMap { report, figure, stated in
      guard let indicator = knowledge.indicator(figure.indicator), let formula = indicator.formula,
        figure.measure.map(indicator.accepts(measure:)) ?? true,
        let unit = UnitFigures(standing.unit, in: figure.period, figures: figures, knowledge: knowledge),
        let value = formula.value(lookup: unit.number(_:previous:)), value.isFar(fromPrinted: stated)
      else { return nil }
      let sum = formula.sum(lookup: unit.number(_:previous:), value: value)
      return Finding(
        rule: info.id, severity: info.severity, message: printedOtherwise(figure, sum, stated), help: printedHelp,
        place: report.source.place(figure.place, file: report.file), unit: standing.unit, period: unit.period.id,
        anchor: figure.anchor)
    }
  }

  private static func printedOtherwise(_ figure: Figure, _ sum: String, _ stated: Quantity) -> Phrase {
    Phrase(
      vi: "\(figure.label.quoted): \(sum), nhưng báo cáo ghi \(stated.vietnamese())",
      en: "\(figure.label.quoted): \(sum), but the report says \(stated.vietnamese())")
  }

  private static let printedHelp = Phrase(
    vi: "tỷ lệ được tự tính từ các số trong báo cáo; ghi lại cho đúng, hoặc sửa số đã dùng để tính, hoặc bỏ dòng này",
    en:
      "the ratio is computed from the report's figures; write it anew, mend the figures it comes from, or leave it out")

  // MARK: Out of range

  private static func outOfRange(
    _ ratio: Indicator, in standing: StandingReport, _ unit: UnitFigures, _ knowledge: Knowledge
  ) -> Finding? {
    guard ratio.minimum != nil || ratio.maximum != nil, let formula = ratio.formula,
      let value = formula.value(lookup: unit.number(_:previous:)),
      let bound = ratio.brokenBound(by: value),
      let entry = formula.operands.lazy.filter({ !$0.isPrevious }).compactMap({ unit.given($0.indicator) }).first,
      let report = standing.parts.first(where: { $0.file == entry.file }),
      !isExplained(ratio, unit, knowledge)
    else { return nil }
    let sum = formula.sum(lookup: unit.number(_:previous:), value: value)
    return Finding(
      rule: info.id, severity: info.severity, message: beyond(ratio, sum, bound), help: rangeHelp,
      place: report.source.place(entry.place, file: report.file), unit: standing.unit, period: unit.period.id,
      anchor: entry.anchor)
  }

  /// Whether a broken rule of the plan already tells of two of the ratio's parts: one mistake is told of once.
  private static func isExplained(_ ratio: Indicator, _ unit: UnitFigures, _ knowledge: Knowledge) -> Bool {
    let parts = Set(ratio.formula?.operands ?? [])
    return knowledge.plan.rules.contains { rule in
      rule.scope == .unit && parts.intersection(rule.comparison.operands).count > 1
        && rule.comparison.evaluate(lookup: unit.number(_:previous:)).map { !$0.holds } ?? false
    }
  }

  private static func beyond(_ ratio: Indicator, _ sum: String, _ bound: Indicator.Bound) -> Phrase {
    switch bound {
    case .minimum(let least):
      Phrase(
        vi: "“\(ratio.label)”: \(sum), nhỏ hơn mức thấp nhất là \(least.vietnamese())",
        en: "“\(ratio.label)”: \(sum), less than the least allowed, \(least.vietnamese())")
    case .maximum(let most):
      Phrase(
        vi: "“\(ratio.label)”: \(sum), lớn hơn mức cao nhất là \(most.vietnamese())",
        en: "“\(ratio.label)”: \(sum), more than the most allowed, \(most.vietnamese())")
    }
  }

  private static let rangeHelp = Phrase(
    vi: "xem lại các số đã dùng để tính tỷ lệ này, số nào sai thì sửa",
    en: "check the figures from which this ratio is computed and mend the wrong one")
}

extension Indicator {
  /// A limit of what the indicator may be.
  fileprivate enum Bound {
    case minimum(Quantity)
    case maximum(Quantity)
  }

  /// The limit that a value passes, compared exactly; nil for one within them.
  fileprivate func brokenBound(by value: Rational) -> Bound? {
    if let minimum, let least = Rational(minimum), let distance = value.minus(least), distance.sign < 0 {
      return .minimum(minimum)
    }
    if let maximum, let most = Rational(maximum), let distance = value.minus(most), distance.sign > 0 {
      return .maximum(maximum)
    }
    return nil
  }
}

extension Rational {
  /// Whether a printed percentage is more than 0,1 point away from this value, which is not rounded: offices cut off as
  /// often as they round.
  func isFar(fromPrinted stated: Quantity) -> Bool {
    guard let printed = Rational(stated), let tolerance = Rational(1, over: 10), let distance = minus(printed),
      let excess = (distance.sign < 0 ? distance.negated : distance).minus(tolerance)
    else { return false }
    return excess.sign > 0
  }
}
