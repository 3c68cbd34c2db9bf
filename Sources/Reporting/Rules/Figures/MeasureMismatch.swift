/// A figure's unit of measure is not the plan's.
package enum MeasureMismatch: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.figures.compactMap { figure in
      guard let indicator = knowledge.indicator(figure.indicator), let measure = figure.measure,
        !indicator.accepts(measure: measure)
      else { return nil }
      return report.finding(
        self, at: figure.measurePlace ?? figure.place, mismatch(measure, indicator), help: help(measure, indicator),
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

  static func help(_ measure: String, _ indicator: Indicator) -> Phrase {
    Phrase(
      vi:
        "thay \(measure.quoted) bằng “\(indicator.measure)”; nếu số chưa tính theo “\(indicator.measure)” thì đổi cả số",
      en: "write “\(indicator.measure)” for \(measure.quoted), and convert the number if it is not counted so")
  }
}
