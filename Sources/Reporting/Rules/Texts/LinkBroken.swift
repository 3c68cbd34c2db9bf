import Markdown

/// A link or picture leads to a file that is not there.
package enum LinkBroken: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.document.links.filter { $0.outcome == .broken }.map { link in
      report.finding(self, at: TextPlace(line: link.line, offset: link.offset), broken(link), help: help)
    }
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
    link.isImage
      ? Phrase(vi: "không có tệp ảnh \(link.destination.quoted)", en: "there is no picture \(link.destination.quoted)")
      : Phrase(vi: "không có tệp \(link.destination.quoted)", en: "there is no file \(link.destination.quoted)")
  }

  static let help = Phrase(
    vi: "đặt tệp cạnh báo cáo và ghi đúng tên, kể cả dấu, chữ hoa và đuôi tệp",
    en: "put the file beside the report and write its name exactly, with marks, capitals and ending")
}
