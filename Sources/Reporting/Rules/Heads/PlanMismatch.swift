/// The report was written for another plan.
package enum PlanMismatch: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    guard let entry = report.head.entry(.plan), !knowledge.isThisPlan(entry.value) else { return [] }
    return [report.finding(self, at: entry.valuePlace, other(entry.value), help: help(knowledge.plan))]
  }

  package static let info = RuleInfo(
    id: "plan-mismatch",
    severity: .error,
    summary: Phrase(vi: "Báo cáo ghi rõ là của một kế hoạch khác", en: "The report says that it is for another plan"),
    reason: Phrase(
      vi: "Số liệu của kế hoạch khác không được lẫn vào đây nên báo cáo chưa được dùng.",
      en: "Another plan's figures must not be mixed in, so none of it is used."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Kế hoạch: chuyen-doi-so
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      ---
      """)

  static func other(_ text: String) -> Phrase {
    Phrase(
      vi: "báo cáo này thuộc kế hoạch \(text.quoted), không phải kế hoạch đang tổng hợp",
      en: "this report is for the plan \(text.quoted), not for the one being consolidated")
  }

  static func help(_ plan: Plan) -> Phrase {
    Phrase(
      vi: "nếu báo cáo thuộc kế hoạch “\(plan.title)” thì xóa dòng này; nếu không, chuyển tệp đi nơi khác",
      en: "if it belongs to “\(plan.title)”, take this line out; if not, move the file away")
  }
}
