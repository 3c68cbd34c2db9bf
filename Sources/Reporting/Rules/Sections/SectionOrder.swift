/// The tasks do not stand in the plan's order.
package enum SectionOrder: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    var last: (position: Int, task: Int)?
    // A section that repeats a task has its own rule.
    for section in report.usedSections {
      guard let task = section.task, let heading = section.heading,
        let position = knowledge.plan.tasks.firstIndex(where: { $0.number == task })
      else { continue }
      if let last, position < last.position {
        return [
          report.finding(
            self, at: heading.place, outOfOrder(task, after: last.task, knowledge.plan), help: help(knowledge.plan))
        ]
      }
      last = (position, task)
    }
    return []
  }

  package static let info = RuleInfo(
    id: "section-order",
    severity: .note,
    summary: Phrase(
      vi: "Các mục không theo thứ tự nhiệm vụ của kế hoạch", en: "The sections do not follow the plan's order"),
    reason: Phrase(
      vi: "Không ảnh hưởng gì đến tổng hợp; theo thứ tự thì người đọc dễ tìm hơn.",
      en: "It changes nothing; in order the report is easier to read."),
    wrong: """
      ## 7. Giám sát

      ## 4. Sắp xếp đơn vị sự nghiệp
      """,
    right: """
      ## 4. Sắp xếp đơn vị sự nghiệp

      ## 7. Giám sát
      """)

  static func outOfOrder(_ task: Int, after other: Int, _ plan: Plan) -> Phrase {
    Phrase(
      vi: "mục về \(plan.taskNoun) \(task) đứng sau \(plan.taskNoun) \(other)",
      en: "the section on task \(task) stands after the one on task \(other)")
  }

  static func help(_ plan: Plan) -> Phrase {
    Phrase(
      vi:
        "cắt cả mục này, từ đề mục đến hết nội dung, rồi dán vào đúng chỗ theo thứ tự \(plan.taskNoun) trong kế hoạch; để nguyên cũng được",
      en: "cut the whole section and paste it where the plan's order has it; it may also stay")
  }
}
