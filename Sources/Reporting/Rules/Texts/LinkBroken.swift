import Markdown

/// A link or picture leads to a file that is not there.
package enum LinkBroken: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.findings(of: report.document.links.filter { $0.outcome == .broken }) { link in
      let isReport = leadsToReport(link)
      return report.finding(
        self, at: TextPlace(line: link.line, offset: link.offset), isReport ? otherReport(link) : broken(link),
        help: isReport ? otherReportHelp : help(link))
    }
  }

  /// Whether the target is another report, which is published as a page and not as a file.
  private static func leadsToReport(_ link: Link) -> Bool {
    let path = link.destination.utf8.prefix { $0 != UInt8(ascii: "#") }
    return !link.isImage && ContentRole(contentPath: String(decoding: path, as: UTF8.self)) == .report
  }

  package static let info = RuleInfo(
    id: "link-broken",
    severity: .warning,
    summary: Phrase(
      vi: "Liên kết hoặc ảnh trỏ tới một tệp không có", en: "A link or picture leads to a file that is not there"),
    reason: Phrase(
      vi: "Chữ vẫn hiện nhưng không bấm được; ảnh thì chỉ hiện tên.",
      en: "The words are shown without the link; of a picture only its name."),
    wrong: """
      [Phụ lục](phu-luc.pdf)
      """,
    right: """
      [Phụ lục](phu-luc-q4.pdf)
      """)

  static func broken(_ link: Link) -> Phrase {
    let title = Link.titleWords(link.title)
    return link.isImage
      ? Phrase(
        vi: "không có tệp ảnh \(link.destination.quoted)\(title.vi)",
        en: "there is no picture \(link.destination.quoted)\(title.en)")
      : Phrase(
        vi: "không có tệp \(link.destination.quoted)\(title.vi)",
        en: "there is no file \(link.destination.quoted)\(title.en)")
  }

  static func help(_ link: Link) -> Phrase {
    let hasSpace = link.destination.utf8.contains(0x20) && link.destination.canBeCopied
    let example = hasSpace ? link.destination : link.isImage ? "Ảnh 1.png" : "Phụ lục 1.pdf"
    return Phrase(
      vi:
        "chép tệp \(link.destination.quoted) vào cùng thư mục với báo cáo; nếu tệp mang tên khác thì ghi đúng tên ấy ở đây, kể cả dấu, chữ hoa và đuôi tệp; tên có dấu cách thì đặt trong dấu < và >, ví dụ <\(example)>",
      en:
        "put the file \(link.destination.quoted) into the report's folder; if it bears another name, write that name here exactly, with marks, capitals and ending; a name with spaces stands between < and >, such as <\(example)>"
    )
  }

  static func otherReport(_ link: Link) -> Phrase {
    let title = Link.titleWords(link.title)
    return Phrase(
      vi: "không dẫn được tới tệp báo cáo \(link.destination.quoted)\(title.vi)",
      en: "a link cannot lead to a report's file, \(link.destination.quoted)\(title.en)")
  }

  static let otherReportHelp = Phrase(
    vi: "xóa liên kết này, nêu bằng chữ tên cơ quan và kỳ của báo cáo đó",
    en: "take the link out and name the report's body and period in words")
}
