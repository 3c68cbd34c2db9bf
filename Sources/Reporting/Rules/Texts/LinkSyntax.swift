/// Text that was meant to be a link or a picture is typed so that it is none.
package enum LinkSyntax: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.brokenLinks.map { report.finding(self, at: $0.place, broken($0), help: help($0)) }
  }

  package static let info = RuleInfo(
    id: "link-syntax",
    severity: .warning,
    summary: Phrase(
      vi: "Liên kết hoặc ảnh gõ chưa đúng nên chỉ là chữ", en: "A link or picture is mistyped and only words are shown"),
    reason: Phrase(
      vi:
        "Người đọc không mở được tệp. Giữa “]” và “(” không có dấu cách; tên tệp có dấu cách thì đặt trong “<” và “>”.",
      en: "Readers cannot open the file. No space stands between “]” and “(”; a name with spaces stands in “<” and “>”."
    ),
    wrong: """
      [Phụ lục] (phu luc.pdf)
      """,
    right: """
      [Phụ lục](<phu luc.pdf>)
      """)

  static func broken(_ link: BrokenLink) -> Phrase {
    Phrase(
      vi: "\(link.typed.quoted) chưa thành liên kết hoặc ảnh, chỉ hiện như đã gõ",
      en: "\(link.typed.quoted) is no link or picture; it is shown as typed")
  }

  static func help(_ link: BrokenLink) -> Phrase {
    Phrase(vi: "viết: \(link.mended.quoted)", en: "write: \(link.mended.quoted)")
  }
}
