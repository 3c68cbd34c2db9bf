/// A date of the head lies before the period that the report is for began.
package enum DateTooEarly: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    guard let start = report.periods.compactMap({ knowledge.period($0)?.from }).min() else { return [] }
    return [Head.Key.date, .received].compactMap { key in
      guard let entry = report.head.entry(key), let day = Day.parse(entry.value), day < start else { return nil }
      return report.finding(
        self, at: entry.valuePlace, early(day, start), help: help(day, start: start, asOf: knowledge.asOf))
    }
  }

  package static let info = RuleInfo(
    id: "date-too-early",
    severity: .warning,
    summary: Phrase(
      vi: "Ngày ở phần đầu trước cả ngày đầu kỳ báo cáo", en: "A date in the head lies before the period began"),
    reason: Phrase(
      vi:
        "Thường là gõ nhầm năm, hay gặp nhất vào tháng 1. Ngày ấy vẫn được dùng, nên báo cáo trễ hạn có thể được tính là đúng hạn.",
      en: "Mostly the year is mistyped. The date is used as it stands, so that a late report may count as on time."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 06/01/2024
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 06/01/2025
      ---
      """)

  static func early(_ day: Day, _ start: Day) -> Phrase {
    Phrase(
      vi: "ngày \(day.slashed) trước cả ngày đầu kỳ báo cáo \(start.slashed)",
      en: "\(day.slashed) is before the period begins on \(start.slashed)")
  }

  /// Offers the same day of the first year in which the period has begun, where that day is past.
  static func help(_ day: Day, start: Day, asOf: Day) -> Phrase {
    let years = [start, asOf].compactMap { Int($0.iso.prefix(4)) }
    let example = years.compactMap { Day.parse("\(day.slashed.prefix(6))\($0)") }.first { start <= $0 && $0 <= asOf }
    return Phrase(
      vi: "sửa lại ngày cho đúng theo thứ tự ngày/tháng/năm, hay nhầm nhất là năm"
        + (example.map { "; ví dụ \($0.slashed)" } ?? ""),
      en: "mend it, as day/month/year; mostly the year is wrong" + (example.map { "; such as \($0.slashed)" } ?? ""))
  }
}
