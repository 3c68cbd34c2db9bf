/// A line looks like a heading and is none, so that no section begins there.
package enum HeadingUnmarked: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    headings(in: report, given: knowledge).map { finding(for: $0, in: report) }
  }

  /// Those that supplements settle, since they have the sections that these lines would open.
  static func findings(
    in report: Report, settledBy replacement: Replacement, given knowledge: Knowledge
  ) -> [Finding] {
    headings(in: report, given: knowledge).filter { $0.task.map(replacement.tasks.contains) ?? false }
      .map { finding(for: $0, in: report) }
  }

  private static func headings(in report: Report, given knowledge: Knowledge) -> [UnmarkedHeading] {
    report.unmarkedHeadings(given: knowledge).filter { !$0.isInOpenCode }
  }

  private static func finding(for heading: UnmarkedHeading, in report: Report) -> Finding {
    report.finding(self, at: heading.line.place, unmarked(heading), help: help(heading))
  }

  package static let info = RuleInfo(
    id: "heading-unmarked",
    severity: .warning,
    summary: Phrase(
      vi: "Một dòng giống đề mục nhưng chưa được nhận là đề mục", en: "A line looks like a heading and is none"),
    reason: Phrase(
      vi:
        "Chữ vẫn hiện, nhưng nội dung và số liệu ở dưới bị coi là của đề mục trước. Đề mục phải bắt đầu sát lề bằng dấu # và một dấu cách.",
      en:
        "The words are shown, but what stands below is taken for a part of the section before. A heading begins with # and a space, not indented."
    ),
    wrong: """
      **4. Sắp xếp đơn vị sự nghiệp**

      Tình hình: Đang thực hiện
      """,
    right: """
      ## 4. Sắp xếp đơn vị sự nghiệp

      Tình hình: Đang thực hiện
      """)

  static func unmarked(_ heading: UnmarkedHeading) -> Phrase {
    let text = heading.line.text.quoted
    return switch heading.flaw {
    case .noSpace:
      Phrase(
        vi: "\(text) chưa được nhận là đề mục vì sau dấu # thiếu dấu cách",
        en: "\(text) is no heading, for no space stands behind its #")
    case .noMark:
      Phrase(
        vi: "\(text) giống một đề mục nhưng chưa được nhận vì không bắt đầu bằng dấu #",
        en: "\(text) looks like a heading but is none, for it does not begin with #")
    case .tooDeep:
      Phrase(
        vi: "\(text) chưa được nhận là đề mục của một nhiệm vụ vì nằm dưới đề mục khác (quá nhiều dấu #)",
        en: "\(text) opens no task, for it stands below another heading (too many #)")
    case .nested:
      Phrase(
        vi: "\(text) chưa được nhận là đề mục vì không đứng sát lề, ngoài danh sách và trích dẫn",
        en: "\(text) is no heading of the report, for it is indented or stands in a list or a quotation")
    }
  }

  static func help(_ heading: UnmarkedHeading) -> Phrase {
    Phrase(
      vi: "nếu là đề mục thì viết lại cả dòng, sát lề", en: "if it is a heading write the whole line, not indented",
      copying: [heading.mended])
  }
}
