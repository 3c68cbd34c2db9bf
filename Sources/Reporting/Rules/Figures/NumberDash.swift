/// A dash stands for a figure; it means no data, never zero.
package enum NumberDash: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.figures.filter { $0.value == .noData(isDash: true) }.map { figure in
      report.finding(self, at: figure.place, dash(figure.label), help: help, anchor: figure.anchor)
    }
  }

  package static let info = RuleInfo(
    id: "number-dash",
    severity: .note,
    summary: Phrase(vi: "Ô số liệu chỉ ghi dấu gạch “-”", en: "A figure is only a dash"),
    reason: Phrase(
      vi: "Dấu gạch được hiểu là chưa có số liệu, không phải số 0.", en: "A dash means no data, not zero."),
    wrong: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Giải thể | đơn vị | - |
      """,
    right: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Giải thể | đơn vị | 0 |
      """)

  static func dash(_ label: String) -> Phrase {
    Phrase(
      vi: "\(label.quoted) ghi dấu gạch, được hiểu là chưa có số liệu",
      en: "\(label.quoted) is a dash, which means no data")
  }

  static let help = Phrase(
    vi: "thay dấu gạch bằng số 0 nếu là không có; nếu chưa thống kê được thì thay bằng chữ “chưa có số liệu”",
    en: "write 0 in its place for none, “chưa có số liệu” where it is not known")
}
