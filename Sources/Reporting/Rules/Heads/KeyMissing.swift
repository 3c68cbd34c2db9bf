/// A report must say whose it is and for which period.
package enum KeyMissing: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    [Head.Key.unit, .period].filter { report.head.entry($0) == nil }.map { key in
      // A key that stands there without a value is mended where it stands.
      let empty = report.head.entries.first { $0.key == key }
      return report.finding(self, at: empty?.valuePlace ?? report.firstLine, missing(key), help: help(key))
    }
  }

  package static let info = RuleInfo(
    id: "key-missing",
    severity: .error,
    summary: Phrase(
      vi: "Phần đầu thiếu “Đơn vị” hoặc “Kỳ báo cáo”", en: "The head lacks “Đơn vị” or “Kỳ báo cáo”"),
    reason: Phrase(
      vi: "Thiếu một trong hai mục này thì không biết báo cáo của ai, kỳ nào, nên cả tệp chưa dùng được.",
      en: "Without these two nobody can tell whose report this is and for when, so none of it is used."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Phù Cát
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Phù Cát
      Kỳ báo cáo: Quý IV/2024
      ---
      """)

  static func missing(_ key: Head.Key) -> Phrase {
    Phrase(vi: "phần đầu thiếu mục “\(key.names[0])”", en: "the head lacks the key “\(key.names[0])”")
  }

  static func help(_ key: Head.Key) -> Phrase {
    key == .unit
      ? Phrase(
        vi: "thêm dòng “Đơn vị: (tên cơ quan)” giữa hai dòng “---”",
        en: "add a line “Đơn vị: (the body's name)” between the two “---” lines")
      : Phrase(
        vi: "thêm dòng “Kỳ báo cáo: (ví dụ Quý IV/2024)” giữa hai dòng “---”",
        en: "add a line “Kỳ báo cáo: (such as Quý IV/2024)” between the two “---” lines")
  }
}
