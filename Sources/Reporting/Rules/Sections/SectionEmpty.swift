/// A task's section holds nothing.
package enum SectionEmpty: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.usedSections.compactMap { section in
      guard let task = section.task, let heading = section.heading, section.isEmpty,
        !knowledge.isVolunteered(task: task, in: report)
      else { return nil }
      return report.finding(self, at: heading.place, empty(heading.text), help: help)
    }
  }

  package static let info = RuleInfo(
    id: "section-empty",
    severity: .error,
    summary: Phrase(vi: "Một mục chỉ có đề mục, không có nội dung", en: "A section has a heading and nothing else"),
    reason: Phrase(
      vi: "Mục trống được coi như chưa báo cáo nhiệm vụ ấy.", en: "An empty section counts as not reported."),
    wrong: """
      ## 7. Giám sát

      """,
    right: """
      ## 7. Giám sát

      Tình hình: Không phát sinh

      Trong kỳ không có cuộc giám sát nào theo chương trình.
      """)

  static func empty(_ heading: String) -> Phrase {
    Phrase(vi: "mục \(heading.quoted) không có nội dung", en: "the section \(heading.quoted) is empty")
  }

  static let help = Phrase(
    vi:
      "thêm ngay dưới đề mục, sát lề, hai dòng như dưới đây; nếu có việc thì ghi tình hình khác (Hoàn thành, Đang thực hiện, Chưa thực hiện) và viết nội dung",
    en:
      "add two lines like these, not indented, right below the heading; where something was done, another state (Hoàn thành, Đang thực hiện, Chưa thực hiện) and the text",
    copying: ["Tình hình: Không phát sinh", "Trong kỳ không có việc nào phải làm."])
}
