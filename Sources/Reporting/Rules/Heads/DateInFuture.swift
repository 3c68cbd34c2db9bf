/// A date of the head lies after the day for which the site is built.
package enum DateInFuture: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    [Head.Key.date, .received].compactMap { key in
      guard let entry = report.head.entry(key), let day = Day.parse(entry.value), knowledge.asOf < day else {
        return nil
      }
      return report.finding(
        self, at: entry.valuePlace, future(day, asOf: knowledge.asOf), help: help(day, asOf: knowledge.asOf))
    }
  }

  package static let info = RuleInfo(
    id: "date-in-future",
    severity: .warning,
    summary: Phrase(
      vi: "Ngày ở phần đầu sau ngày cập nhật của trang", en: "A date in the head lies after the site's own day"),
    reason: Phrase(
      vi: "Thường là gõ nhầm năm hoặc đảo ngày với tháng; báo cáo vẫn được dùng nhưng cần xem lại.",
      en: "Mostly the year is mistyped or day and month are swapped; the report is used, but look at it."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 16/12/2042
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 16/12/2024
      ---
      """)

  static func future(_ day: Day, asOf: Day) -> Phrase {
    Phrase(
      vi: "ngày \(day.slashed) chưa tới; trang cập nhật đến ngày \(asOf.slashed)",
      en: "\(day.slashed) is still to come; the site is as of \(asOf.slashed)")
  }

  /// Offers the same day of the last year in which it is past.
  static func help(_ day: Day, asOf: Day) -> Phrase {
    let year = asOf.iso.prefix(4)
    let sameDay = Day.parse("\(day.slashed.prefix(6))\(year)") ?? asOf
    let example = (sameDay <= asOf ? sameDay : asOf).slashed
    return Phrase(
      vi: "sửa lại ngày cho đúng theo thứ tự ngày/tháng/năm, hay nhầm nhất là năm; ví dụ \(example)",
      en: "mend it, as day/month/year; mostly the year is wrong; such as \(example)")
  }
}
