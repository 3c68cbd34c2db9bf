/// A date of the head is none.
package enum DateInvalid: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    [Head.Key.date, .received].compactMap { key in
      guard let entry = report.head.entry(key), Day.parse(entry.value) == nil else { return nil }
      return report.finding(self, at: entry.valuePlace, invalid(entry.value), help: help)
    }
  }

  package static let info = RuleInfo(
    id: "date-invalid",
    severity: .warning,
    summary: Phrase(vi: "Ngày ở phần đầu không phải là ngày có thật", en: "A date in the head is no date"),
    reason: Phrase(
      vi:
        "Ngày ấy không được dùng. Sổ công văn đến cũng không ghi thì không rõ ngày đến: báo cáo được tính là đúng hạn khi hôm nay chưa quá thời hạn gửi, là trễ hạn mà không rõ mấy ngày khi đã quá.",
      en:
        "That date is not used. Where the register has no day either the day of receipt is unknown: the report counts as on time until today is past its due date, and from then on as late."
    ),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 31/11/2024
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 30/11/2024
      ---
      """)

  static func invalid(_ text: String) -> Phrase {
    Phrase(vi: "\(text.quoted) không phải là một ngày", en: "\(text.quoted) is not a date")
  }

  static let help = Phrase(
    vi: "ghi một ngày có thật theo thứ tự ngày/tháng/năm, ví dụ 16/12/2024",
    en: "write a real day as day/month/year, such as 16/12/2024")
}
