/// A figure's unit of measure is not the plan's.
package enum MeasureMismatch: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.figures.compactMap { figure in
      guard let indicator = knowledge.indicator(figure.indicator), let measure = figure.measure,
        !indicator.accepts(measure: measure)
      else { return nil }
      return report.finding(
        self, at: figure.measurePlace ?? figure.place, mismatch(measure, indicator), help: help(indicator),
        anchor: figure.anchor)
    }
  }

  package static let info = RuleInfo(
    id: "measure-mismatch",
    severity: .error,
    summary: Phrase(
      vi: "Đơn vị tính của một số liệu khác với kế hoạch", en: "A figure's unit of measure is not the plan's"),
    reason: Phrase(
      vi: "Cộng nghìn với đơn vị, tỷ với triệu sẽ sai hẳn, nên riêng số liệu này chưa được dùng.",
      en: "Adding thousands to ones would be wrong by far, so this figure alone is not used."),
    wrong: """
      - Kinh phí đặt hàng, giao nhiệm vụ, đấu thầu: 2,5 tỷ đồng
      """,
    right: """
      - Kinh phí đặt hàng, giao nhiệm vụ, đấu thầu: 2.500 triệu đồng
      """)

  static func mismatch(_ measure: String, _ indicator: Indicator) -> Phrase {
    Phrase(
      vi: "đơn vị tính \(measure.quoted) khác với kế hoạch: “\(indicator.label)” tính bằng “\(indicator.measure)”",
      en: "the measure \(measure.quoted) is not the plan's: “\(indicator.label)” is counted in “\(indicator.measure)”")
  }

  static func help(_ indicator: Indicator) -> Phrase {
    Phrase(
      vi: "đổi số ra “\(indicator.measure)” rồi ghi lại cả số lẫn đơn vị tính",
      en: "convert the figure to “\(indicator.measure)” and write both anew")
  }
}

extension Indicator {
  /// Whether a typed unit of measure means the indicator's own; nothing but "%" has no letters.
  package func accepts(measure typed: String) -> Bool {
    let names = [measure] + measureAliases
    let key = typed.folded
    guard !key.isEmpty else { return !typed.contains("%") || names.contains { $0.contains("%") } }
    return names.contains { $0.folded == key }
      || names.contains { $0.split(separator: ",").contains { $0.folded == key } }
  }
}
