import Reporting

/// That a figure does not fit others, or what is known, and the way to what is wrong: "chưa khớp".
struct DoubtView: ViewModel {
  /// What is wrong.
  let message: String
  let href: String

  static let fields = Fields<DoubtView>([
    .text("message") { $0.message },
    .text("href") { $0.href },
  ])
}

extension Edition {
  /// The rules that keep a figure and mark it.
  private static let doubtingRules: Set<String> = [
    RuleViolated.info.id, PreviousDiffers.info.id, CumulativeDiffers.info.id,
  ]

  /// What is wrong with a figure that does not fit others; nil for all others, and for ratios, whose parts are marked.
  func doubt(of value: IndicatorSummary.Value, _ kind: Indicator.Kind) -> Finding? {
    guard kind != .ratio else { return nil }
    // A figure and what its row says of other periods stand in one line.
    return findings(in: value.file).first { (finding: Finding) -> Bool in
      guard Edition.doubtingRules.contains(finding.rule) else { return false }
      return finding.period == value.period && finding.unit == value.unit && finding.place.line == value.line
    }
  }

  func doubt(of value: IndicatorSummary.Value, _ indicator: Indicator, root: String) -> DoubtView? {
    doubt(of: value, indicator.kind).map { finding in
      DoubtView(message: finding.message(texts.language), href: root + address(of: finding))
    }
  }

  /// What is wrong with the total of a period, by the rules that hold between totals.
  func doubtsOfTotal(of indicator: Indicator, in period: Identifier<Period>) -> [String] {
    let rules = summary.plan.rules.filter { $0.comparison.operands.contains { $0.indicator == indicator.id } }
    guard !rules.isEmpty else { return [] }
    return findingsOfTotals.filter { finding in
      finding.period == period
        && rules.contains { $0.place.line == finding.place.line && $0.place.column == finding.place.column }
    }.map { $0.message(texts.language) }
  }
}
