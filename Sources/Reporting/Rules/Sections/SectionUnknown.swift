/// A heading names neither a task nor a part of a report.
package enum SectionUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.sections.compactMap { section in
      guard section.subject == .unknown, let heading = section.heading else { return nil }
      return report.finding(
        self, at: heading.place, unknown(heading.text, knowledge.plan), help: help(for: heading, in: report, knowledge))
    }
  }

  private static func help(for heading: Section.Heading, in report: Report, _ knowledge: Knowledge) -> Phrase {
    let vocabulary = knowledge.vocabulary
    if report.isUnderlined(heading) { return underlined }
    if vocabulary.taskPart(titled: heading.title) != nil { return deeper(heading.text, knowledge.plan) }
    guard let near = nearest(to: heading.title, in: vocabulary.headingTitles) else {
      return help(heading, knowledge.plan, report)
    }
    if let task = vocabulary.task(titled: near).flatMap(knowledge.task) {
      let present = report.sections.first { $0.task == task.number }?.heading
      return present.map { join(task, $0) } ?? .didYouMean([report.taskLine(task)])
    }
    let marks = String(repeating: "#", count: heading.level)
    return .didYouMean(["\(marks) \(vocabulary.reportPart(titled: near)?.title ?? near)"])
  }

  package static let info = RuleInfo(
    id: "section-unknown",
    severity: .warning,
    summary: Phrase(
      vi: "Một đề mục không phải là nhiệm vụ nào, cũng không phải phần nào của báo cáo",
      en: "A heading names neither a task nor a part of a report"),
    reason: Phrase(
      vi: "Nội dung vẫn hiện trên trang của báo cáo nhưng không được tính vào nhiệm vụ nào.",
      en: "Its text is shown on the report's page but counts for no task."),
    wrong: """
      ## Công tác xắp xếp đơn vị
      """,
    right: """
      ## 4. Sắp xếp đơn vị sự nghiệp
      """)

  static func unknown(_ title: String, _ plan: Plan) -> Phrase {
    Phrase(
      vi: "đề mục \(title.quoted) không phải là \(plan.taskNoun) hay phần nào của báo cáo",
      en: "the heading \(title.quoted) is neither a task nor a part of a report")
  }

  /// For a heading that is nearly a task's which has a section already.
  static func join(_ task: PlanTask, _ present: Section.Heading) -> Phrase {
    Phrase(
      vi:
        "nếu ý bạn là “\(task.title)” thì chuyển nội dung vào cuối mục ấy, đã có ở dòng \(present.line), rồi xóa đề mục này",
      en:
        "if you meant “\(task.title)”, move the text to the end of its section in line \(present.line) and take this heading out"
    )
  }

  /// For a part of a task that was written as high as a task.
  static func deeper(_ title: String, _ plan: Plan) -> Phrase {
    let line = "### \(title)".quoted
    return Phrase(
      vi: "đây là một phần của \(plan.taskNoun): ghi \(line) (ba dấu #) ở dưới đề mục của \(plan.taskNoun)",
      en: "this is a part of a task: write \(line) (three #) below the task's heading")
  }

  static func help(_ heading: Section.Heading, _ plan: Plan, _ report: Report) -> Phrase {
    let example = plan.tasks.first.map(report.taskLine) ?? "## 1."
    let deeper = "\(String(repeating: "#", count: heading.level + 1)) \(heading.text)".quoted
    return Phrase(
      vi:
        "nếu là một \(plan.taskNoun) thì ghi đúng số và tên như trong kế hoạch, ví dụ “\(example)”; nếu chỉ là mục nhỏ của \(plan.taskNoun) ở trên thì thêm một dấu #: \(deeper)",
      en:
        "if it is a task, write its number and title as in the plan, such as “\(example)”; if it is a part of the task above, add a #: \(deeper)"
    )
  }

  static let underlined = Phrase(
    vi: "nếu không phải đề mục thì chừa một dòng trống ở trên dòng “---” hoặc “===” ngay dưới nó",
    en: "if it is no heading leave a blank line above the “---” or “===” right below it")
}

extension Report {
  /// Whether a heading is one only for the line of dashes below it.
  fileprivate func isUnderlined(_ heading: Section.Heading) -> Bool {
    let first = wholeLine(heading.line).text.utf8
    let marks = first.prefix { $0 == UInt8(ascii: "#") }.count
    return marks == 0 || first.dropFirst(marks).first.map { $0 != 0x20 && $0 != 0x09 } ?? false
  }
}
