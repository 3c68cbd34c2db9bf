import Markdown

extension RuleViolated {
  /// Figures of the whole province from one body that differ from the sum over the others' own.
  ///
  /// The sum is known where every other body that owes the indicator's task in the period gave its figure. What only
  /// some gave is no sum; but a part that is larger than the whole is wrong whatever the rest may be.
  static func findings(
    inProvinceFiguresOf indicators: [IndicatorSummary], reports: [StandingReport], knowledge: Knowledge
  ) -> [Finding] {
    let wanted = indicators.filter { $0.indicator.scope == .province && $0.indicator.kind.isAdded }
    guard !wanted.isEmpty else { return [] }
    return wanted.flatMap { summary in
      knowledge.plan.periods.compactMap { period -> Finding? in
        guard let known = WholeAndParts(summary, in: period, knowledge), known.isWrong,
          let standing = reports.first(where: { $0.unit == known.giver.unit && $0.report.periods.contains(period.id) }),
          let (report, figure) = standing.figure(summary.indicator.id, in: period.id, at: known.giver)
        else { return nil }
        return Finding(
          rule: info.id, severity: info.severity, message: differs(summary.indicator, known), help: provinceHelp,
          place: report.source.place(figure.place, file: report.file), unit: standing.unit, period: period.id,
          anchor: figure.anchor)
      }
    }
  }

  private static func differs(_ indicator: Indicator, _ known: WholeAndParts) -> Phrase {
    let (whole, sum, count) = (known.whole.vietnamese(), known.sum.vietnamese(), known.count)
    return Phrase(
      vi:
        "“\(indicator.label)” của cả tỉnh ghi \(whole), nhưng \(count) cơ quan, địa phương khác tự ghi cộng lại là \(sum)",
      en:
        "“\(indicator.label)” of the whole province is \(whole), but what \(count) other bodies give of their own adds up to \(sum)"
    )
  }

  private static let provinceHelp = Phrase(
    vi: "đối chiếu với số của từng nơi; cả hai số vẫn được trình bày, không số nào bị sửa",
    en: "compare it with the figure of each body; both are shown and neither is changed")
}

/// One body's figure for the whole province in a period, and what the others gave of their own.
private struct WholeAndParts {
  let giver: IndicatorSummary.Value
  let whole: Quantity
  let sum: Quantity
  /// How many others gave a figure.
  let count: Int
  /// Whether the sum must be the whole, or only cannot be more.
  private let isComplete: Bool
  private let mayBeNegative: Bool

  /// Nil where not exactly one body gave the province's figure, and where no other gave its own.
  init?(_ summary: IndicatorSummary, in period: Period, _ knowledge: Knowledge) {
    let id = summary.indicator.id
    let given = summary.values.filter { $0.period == period.id }
    let owing = given.filter { knowledge.owing.owes(indicator: id, unit: $0.unit, period: period.id).isOwed }
    let others = given.filter { value in !owing.contains { $0.unit == value.unit } }
    guard owing.count == 1, let giver = owing.first, case .number(let whole) = giver.content, !others.isEmpty else {
      return nil
    }
    self.giver = giver
    self.whole = whole
    sum = others.reduce(.zero) { sum, value in
      if case .number(let number) = value.content { sum + number } else { sum }
    }
    count = others.count
    let gave = Set(others.map(\.unit))
    isComplete = knowledge.roster.units.allSatisfy { unit in
      unit.id == giver.unit || gave.contains(unit.id)
        || !knowledge.owing.owes(task: summary.indicator.task, unit: unit.id, period: period.id).isOwed
    }
    mayBeNegative = summary.indicator.minimum.map { $0 < .zero } ?? true
  }

  var isWrong: Bool { isComplete ? sum != whole : !mayBeNegative && whole < sum }
}

extension Indicator.Kind {
  fileprivate var isAdded: Bool { self == .stock || self == .flow }
}

extension StandingReport {
  /// The figure that a value of the summary was made of.
  fileprivate func figure(
    _ indicator: Identifier<Indicator>, in period: Identifier<Period>, at value: IndicatorSummary.Value
  ) -> (Report, Figure)? {
    for part in parts where part.file == value.file {
      if let figure = part.figures.first(where: {
        $0.indicator == indicator && $0.period == period && $0.place.line == value.line && $0.anchor == value.anchor
      }) {
        return (part, figure)
      }
    }
    return nil
  }
}
