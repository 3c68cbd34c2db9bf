/// A row of a data table bears a label that no indicator has.
package enum IndicatorUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.unknownFigures.map { figure in
      let near = nearest(to: figure.label, in: knowledge.vocabulary.labels)
        .flatMap(knowledge.vocabulary.indicator(labelled:))
      return report.finding(
        self, at: figure.place, unknown(figure.label),
        help: near.map { didYouMean($0.label, for: figure.label) } ?? help,
        anchor: figure.anchor)
    }
  }

  package static let info = RuleInfo(
    id: "indicator-unknown",
    severity: .warning,
    summary: Phrase(
      vi: "Một dòng của bảng số liệu không phải là chỉ tiêu nào của kế hoạch",
      en: "A row of a data table names no indicator of the plan"),
    reason: Phrase(
      vi: "Dòng ấy vẫn hiện trong bảng nhưng số liệu không được tổng hợp.",
      en: "The row is shown in its table, but its figure is not counted."),
    wrong: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Số hội nghị quán triết | cuộc | 24 |
      """,
    right: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Số hội nghị, lớp quán triệt | cuộc | 24 |
      """)

  static func unknown(_ label: String) -> Phrase {
    Phrase(vi: "kế hoạch không có chỉ tiêu \(label.quoted)", en: "the plan has no indicator \(label.quoted)")
  }

  static func didYouMean(_ label: String, for typed: String) -> Phrase {
    Phrase(
      vi:
        "nếu ý bạn là chỉ tiêu ấy thì thay chữ \(typed.quoted) bằng “\(label)”, giữ nguyên phần còn lại của dòng; nếu không thì xóa dòng này và viết thành câu văn",
      en:
        "if you meant that indicator put “\(label)” in place of \(typed.quoted) and keep the rest of the line; if not, take the row out and write a sentence instead"
    )
  }

  static let help = Phrase(
    vi:
      "ghi đúng tên chỉ tiêu như trong kế hoạch; nếu là số liệu riêng của cơ quan thì xóa dòng này và viết thành câu văn",
    en:
      "write the indicator's name as in the plan; if the figure is your own, take the row out and write a sentence instead"
  )
}
