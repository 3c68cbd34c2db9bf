/// A task has two sections; the second is not used.
package enum SectionDuplicate: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    var first: [Int: Section.Heading] = [:]
    return report.sections.compactMap { section in
      guard let task = section.task, let heading = section.heading else { return nil }
      guard let earlier = first[task] else {
        first[task] = heading
        return nil
      }
      return report.finding(self, at: heading.place, twice(task, earlier, knowledge.plan), help: help(earlier))
    }
  }

  package static let info = RuleInfo(
    id: "section-duplicate",
    severity: .error,
    summary: Phrase(vi: "Một nhiệm vụ có hai mục trong cùng báo cáo", en: "A task has two sections in one report"),
    reason: Phrase(
      vi: "Chỉ mục đầu được tính; tình hình và số liệu ở mục sau không được dùng.",
      en: "Only the first counts; the second's state and figures are not used."),
    wrong: """
      ## 7. Giám sát

      Tình hình: Đang thực hiện

      ## 7. Giám sát

      Tình hình: Hoàn thành
      """,
    right: """
      ## 7. Giám sát

      Tình hình: Hoàn thành
      """)

  static func twice(_ task: Int, _ earlier: Section.Heading, _ plan: Plan) -> Phrase {
    Phrase(
      vi: "\(plan.taskNoun) \(task) đã có mục ở dòng \(earlier.line); mục này không được dùng",
      en: "task \(task) has a section in line \(earlier.line) already; this one is not used")
  }

  static func help(_ earlier: Section.Heading) -> Phrase {
    Phrase(
      vi:
        "chuyển nội dung của mục này vào cuối mục ở dòng \(earlier.line), chỉ giữ một dòng “Tình hình:”, rồi xóa đề mục này; nếu đây là nhiệm vụ khác thì sửa số và tên đề mục",
      en:
        "move its text to the end of the section in line \(earlier.line), keep one “Tình hình:” line, and take this heading out; if it is another task, mend its number and title"
    )
  }
}
