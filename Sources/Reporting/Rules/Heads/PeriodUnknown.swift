/// The head names a period that the plan does not ask for, or that cannot be understood.
package enum PeriodUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    guard report.periods.isEmpty, let entry = report.head.entry(.period) else { return [] }
    switch knowledge.periods.periods(named: entry.value) {
    case .found: return []
    case .notInPlan:
      return [report.finding(self, at: entry.valuePlace, notPlanned(entry.value), help: offer(knowledge.plan.periods))]
    case .notUnderstood(let near):
      let help = near.map(didYouMean) ?? offer(knowledge.plan.periods)
      return [report.finding(self, at: entry.valuePlace, unknown(entry.value), help: help)]
    }
  }

  package static let info = RuleInfo(
    id: "period-unknown",
    severity: .error,
    summary: Phrase(
      vi: "Kỳ báo cáo không hiểu được, hoặc kế hoạch không có kỳ này",
      en: "The period cannot be understood, or the plan has none such"),
    reason: Phrase(
      vi: "Không biết báo cáo kỳ nào thì không thể đưa vào tổng hợp.",
      en: "Without its period a report cannot be counted."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      ---
      """)

  static func unknown(_ text: String) -> Phrase {
    Phrase(vi: "không hiểu kỳ báo cáo \(text.quoted)", en: "the period \(text.quoted) cannot be understood")
  }

  static func notPlanned(_ text: String) -> Phrase {
    Phrase(vi: "kế hoạch không có kỳ báo cáo \(text.quoted)", en: "the plan has no period \(text.quoted)")
  }

  static func didYouMean(_ period: Period) -> Phrase { .didYouMean(["Kỳ báo cáo: \(period.usualName.title)"]) }

  static func offer(_ periods: [Period]) -> Phrase {
    Phrase(
      vi: "thay cả dòng này bằng một trong các dòng dưới đây", en: "put one of these lines in its place",
      copying: periods.suffix(8).map { "Kỳ báo cáo: \($0.usualName.title)" })
  }
}
