/// The line that says which sending of the report this is holds no number that could be one.
package enum VersionInvalid: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    guard let entry = report.head.entry(.version), Report.version(entry.value) == nil else { return [] }
    return [report.finding(self, at: entry.valuePlace, invalid(entry.value), help: help)]
  }

  package static let info = RuleInfo(
    id: "version-invalid",
    severity: .warning,
    summary: Phrase(vi: "Mục Lần không ghi số lần gửi", en: "The key Lần (version) holds no number of a sending"),
    reason: Phrase(
      vi: "Báo cáo được coi là gửi lần 1, nên có thể không thay được bản trước.",
      en: "The report is taken for the first one, so it may fail to replace the one before."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Lần: -2
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Lần: 2
      ---
      """)

  static func invalid(_ text: String) -> Phrase {
    Phrase(
      vi: "\(text.quoted) không phải là số lần gửi; báo cáo được coi là gửi lần 1",
      en: "\(text.quoted) is no number of a sending; the report is taken for the first one")
  }

  static let help = Phrase(
    vi: "ghi một số từ 1 đến 999, ví dụ 2; nếu gửi lần đầu thì xóa dòng này",
    en: "write a number from 1 to 999, such as 2; take the line out if this is the first one")
}
