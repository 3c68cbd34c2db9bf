/// A heading's number points to one task and its title to another; the title wins.
package enum SectionMismatch: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.sections.compactMap { section in
      guard let number = section.contradictedBy, let heading = section.heading, let task = section.task,
        let named = knowledge.task(task), let numbered = knowledge.task(number)
      else { return nil }
      return report.finding(
        self, at: heading.place, mismatch(numbered, named, knowledge.plan), help: help(named, numbered, in: report))
    }
  }

  package static let info = RuleInfo(
    id: "section-mismatch",
    severity: .warning,
    summary: Phrase(
      vi: "Số và tên của một đề mục chỉ hai nhiệm vụ khác nhau",
      en: "A heading's number and its title point to different tasks"),
    reason: Phrase(
      vi: "Chương trình theo tên, không theo số; nếu tên mới là chỗ gõ sai thì nội dung bị tính nhầm nhiệm vụ.",
      en: "The title is followed, not the number; if the title is what is wrong, the text counts for the wrong task."),
    wrong: """
      ## 5. Giám sát
      """,
    right: """
      ## 7. Giám sát
      """)

  static func mismatch(_ numbered: PlanTask, _ named: PlanTask, _ plan: Plan) -> Phrase {
    Phrase(
      vi:
        "số \(numbered.number) là của \(plan.taskNoun) “\(numbered.title)”, nhưng tên đề mục là \(plan.taskNoun) \(named.number); được tính theo tên",
      en:
        "number \(numbered.number) is task “\(numbered.title)”, but the title is task \(named.number)'s; the title counts"
    )
  }

  /// Offers the number's task only where the report has no section on it yet.
  static func help(_ named: PlanTask, _ numbered: PlanTask, in report: Report) -> Phrase {
    guard !report.sections.contains(where: { $0.task == numbered.number }) else {
      return .replace(by: report.taskLine(named))
    }
    return Phrase(
      vi: "thay cả dòng này bằng dòng thứ nhất dưới đây nếu tên đúng, bằng dòng thứ hai nếu số đúng",
      en: "put in its place the first of these lines if the title is right, the second if the number is",
      copying: [report.taskLine(named), report.taskLine(numbered)])
  }
}
