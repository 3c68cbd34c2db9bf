/// A figure stands in another task's section than its own; it is used all the same.
package enum IndicatorMisplaced: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.figures.compactMap { figure in
      guard let task = report.sections[figure.section].task, let indicator = knowledge.indicator(figure.indicator),
        indicator.task != task, let home = knowledge.task(indicator.task)
      else { return nil }
      return report.finding(
        self, at: figure.place, misplaced(indicator, home, knowledge.plan), help: help(home), anchor: figure.anchor)
    }
  }

  package static let info = RuleInfo(
    id: "indicator-misplaced",
    severity: .note,
    summary: Phrase(
      vi: "Số liệu đặt ở mục của nhiệm vụ khác", en: "A figure stands in the section of another task"),
    reason: Phrase(
      vi: "Số liệu vẫn được tính đúng chỉ tiêu; đặt đúng mục thì người đọc dễ tìm hơn.",
      en: "It is counted rightly; in its own section it is easier to find."),
    wrong: """
      ## 7. Giám sát

      - Số hội nghị, lớp quán triệt: 24 cuộc
      """,
    right: """
      ## 1. Tuyên truyền

      - Số hội nghị, lớp quán triệt: 24 cuộc
      """)

  static func misplaced(_ indicator: Indicator, _ home: PlanTask, _ plan: Plan) -> Phrase {
    Phrase(
      vi: "chỉ tiêu “\(indicator.label)” thuộc \(plan.taskNoun) \(home.number)",
      en: "the indicator “\(indicator.label)” belongs to task \(home.number)")
  }

  static func help(_ home: PlanTask) -> Phrase {
    Phrase(
      vi: "nên chuyển dòng này sang mục “\(home.number). \(home.title)”; để nguyên thì số liệu vẫn được tính",
      en: "move the line to “\(home.number). \(home.title)”; it counts even where it is")
  }
}
