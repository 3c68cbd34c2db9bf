/// The tasks do not stand in the plan's order.
package enum SectionOrder: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    var last = Int.min
    for section in report.sections {
      guard let task = section.task, let heading = section.heading,
        let position = knowledge.plan.tasks.firstIndex(where: { $0.number == task })
      else { continue }
      if position < last {
        return [report.finding(self, at: heading.place, outOfOrder(task, knowledge.plan), help: help(knowledge.plan))]
      }
      last = position
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

  static func outOfOrder(_ task: Int, _ plan: Plan) -> Phrase {
    Phrase(
      vi: "mục \(plan.taskNoun) \(task) đứng sau mục có số lớn hơn",
      en: "the section on task \(task) stands after one with a higher number")
  }

  static func help(_ plan: Plan) -> Phrase {
    Phrase(
      vi: "nên xếp các mục theo thứ tự \(plan.taskNoun) trong kế hoạch", en: "put the sections in the plan's order")
  }
}
