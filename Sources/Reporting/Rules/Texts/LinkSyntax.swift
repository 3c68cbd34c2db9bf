/// Text that was meant to be a link or a picture is typed so that it is none.
package enum LinkSyntax: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.findings(of: report.brokenLinks) { report.finding(self, at: $0.place, broken($0), help: help($0)) }
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
    let (vi, en) =
      link.isIndented
      ? ("viết lại dòng này sát lề", "write this line, not indented") : ("thay phần ấy bằng", "put this in its place")
    guard let file = link.file else { return Phrase(vi: vi, en: en, copying: [link.mended]) }
    return Phrase(
      vi: "chép tệp \(file.quoted) vào cùng thư mục với báo cáo nếu chưa có, và \(vi)",
      en: "put the file \(file.quoted) into the report's folder if it is not there, and \(en)", copying: [link.mended])
  }
}
