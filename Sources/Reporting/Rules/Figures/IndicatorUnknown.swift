/// A row of a data table bears a label that no indicator has.
package enum IndicatorUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.unknownFigures.map { figure in
      let near = nearest(to: figure.label, in: knowledge.vocabulary.labels)
        .flatMap(knowledge.vocabulary.indicator(labelled:))
      return report.finding(
        self, at: figure.place, unknown(figure.label), help: near.map { didYouMean($0.label) } ?? help,
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

  static func didYouMean(_ label: String) -> Phrase {
    Phrase(vi: "có phải là chỉ tiêu “\(label)”?", en: "did you mean the indicator “\(label)”?")
  }

  static let help = Phrase(
    vi:
      "ghi đúng tên chỉ tiêu như trong kế hoạch; nếu là số liệu riêng của cơ quan thì đổi tên cột đầu, ví dụ thành “Tên”",
    en:
      "write the indicator's name as in the plan; if the table is your own, head its first column differently, such as “Tên”"
  )
}
