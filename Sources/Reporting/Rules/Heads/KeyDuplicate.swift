/// The same key stands twice in the head; the first counts.
package enum KeyDuplicate: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    var first: [Head.Key: Head.Entry] = [:]
    return report.head.entries.compactMap { entry in
      guard let key = entry.key, !entry.value.isEmpty else { return nil }
      guard let earlier = first[key] else {
        first[key] = entry
        return nil
      }
      return key == .draft && report.isDraft
        ? report.finding(self, at: entry.valuePlace, draftTwice(earlier), help: draftHelp(earlier))
        : report.finding(self, at: entry.valuePlace, twice(key, earlier), help: help(earlier))
    }
  }

  package static let info = RuleInfo(
    id: "key-duplicate",
    severity: .warning,
    summary: Phrase(vi: "Một mục của phần đầu được ghi hai lần", en: "A key of the head is given twice"),
    reason: Phrase(
      vi: "Chỉ dòng đầu được dùng; nếu hai dòng khác nhau thì có thể dùng nhầm dòng sai.",
      en: "Only the first is used; if the two differ, it may be the wrong one."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Kỳ báo cáo: Quý III/2024
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      ---
      """)

  static func twice(_ key: Head.Key, _ earlier: Head.Entry) -> Phrase {
    Phrase(
      vi: "mục “\(key.names[0])” đã có ở dòng \(earlier.line); dòng \(earlier.line) được dùng, dòng này thì không",
      en:
        "the key “\(key.names[0])” stands in line \(earlier.line) already; line \(earlier.line) counts, this one does not"
    )
  }

  /// Of two lines that differ the one counts that keeps the report out.
  static func draftTwice(_ earlier: Head.Entry) -> Phrase {
    Phrase(
      vi: "mục “Dự thảo” đã có ở dòng \(earlier.line); báo cáo được coi là dự thảo nên chưa được tính",
      en: "the key “Dự thảo” stands in line \(earlier.line) already; the report is taken for a draft and kept out")
  }

  static func draftHelp(_ earlier: Head.Entry) -> Phrase {
    Phrase(
      vi: "chỉ giữ một dòng; nếu là bản chính thức thì xóa dòng này và dòng \(earlier.line)",
      en: "keep one line only; if the report is final, take out this line and line \(earlier.line)")
  }

  static func help(_ earlier: Head.Entry) -> Phrase {
    Phrase(
      vi: "xóa dòng này; nếu chính dòng này mới đúng thì xóa dòng \(earlier.line)",
      en: "take this line out; or line \(earlier.line), if this one is right")
  }
}
