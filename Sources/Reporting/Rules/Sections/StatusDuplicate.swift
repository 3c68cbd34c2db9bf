/// A section gives two different states; only the first counts.
package enum StatusDuplicate: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    let repeated = report.usedSections.flatMap(\.repeatedStatuses)
    if repeated.isEmpty { return [] }
    // What stands below a heading that is none belongs to that; it is told by itself.
    let headings = report.unmarkedHeadings(given: knowledge).filter { $0.task != nil }.map(\.line.line)
    return repeated.filter { status in
      !headings.contains { status.earlierLine < $0 && $0 < status.place.line }
    }.map { report.finding(self, at: $0.place, twice($0), help: help) }
  }

  package static let info = RuleInfo(
    id: "status-duplicate",
    severity: .warning,
    summary: Phrase(
      vi: "Một mục ghi hai tình hình khác nhau", en: "A section gives two different states"),
    reason: Phrase(
      vi:
        "Dòng ở ngay dưới đề mục được dùng, các dòng sau thì không. Nếu ngay dưới đề mục không có dòng nào thì không dùng dòng nào.",
      en:
        "The one right below the heading counts and no other; where none stands there, none of them does."),
    wrong: """
      ## 7. Giám sát

      Tình hình: Đang thực hiện

      Đã tổ chức 02 cuộc giám sát.

      Tình hình: Hoàn thành
      """,
    right: """
      ## 7. Giám sát

      Tình hình: Đang thực hiện

      Đã tổ chức 02 cuộc giám sát.
      """)

  static func twice(_ status: RepeatedStatus) -> Phrase {
    Phrase(
      vi:
        "ở đây ghi tình hình \(status.text.quoted), nhưng dòng \(status.earlierLine) của cùng mục ghi \(status.earlier.quoted)",
      en:
        "the state is \(status.text.quoted) here but \(status.earlier.quoted) in line \(status.earlierLine) of the same section"
    )
  }

  static let help = Phrase(
    vi: "chỉ giữ một dòng “Tình hình: …” đúng, đặt ngay dưới đề mục",
    en: "keep one right line “Tình hình: …”, right below the heading")
}
