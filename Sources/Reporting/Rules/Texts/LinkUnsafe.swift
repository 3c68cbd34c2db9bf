import Markdown

/// A link or picture leads where none may lead.
package enum LinkUnsafe: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.document.links.filter { $0.outcome == .unsafe }.map { link in
      report.finding(self, at: TextPlace(line: link.line, offset: link.offset), unsafe(link), help: help(link))
    }
  }

  package static let info = RuleInfo(
    id: "link-unsafe",
    severity: .error,
    summary: Phrase(
      vi: "Liên kết hoặc ảnh trỏ tới nơi không được phép", en: "A link or picture leads where none may lead"),
    reason: Phrase(
      vi: "Chỉ cho phép http, https, mailto, tel, và tệp đặt cạnh báo cáo; liên kết khác chỉ hiện chữ.",
      en: "Only http, https, mailto, tel and files beside the report are allowed; of others the words alone are shown."),
    wrong: """
      [Phụ lục](file:///D:/phu-luc.pdf)
      """,
    right: """
      [Phụ lục](phu-luc.pdf)
      """)

  static func unsafe(_ link: Link) -> Phrase {
    link.isImage
      ? Phrase(
        vi: "ảnh \(link.destination.quoted) không nằm cạnh báo cáo nên không được dùng",
        en: "the picture \(link.destination.quoted) does not lie beside the report and is not used")
      : Phrase(
        vi: "liên kết \(link.destination.quoted) không được phép",
        en: "the link \(link.destination.quoted) is not allowed")
  }

  static func help(_ link: Link) -> Phrase {
    // Windows writes paths so; Markdown and browsers do not.
    if link.destination.utf8.contains(UInt8(ascii: "\\")) {
      return Phrase(
        vi: "đặt tệp cạnh báo cáo, và dùng dấu / thay cho dấu \\ trong đường dẫn",
        en: "put the file beside the report, and write / for \\ in its path")
    }
    return Phrase(
      vi: "đặt tệp cạnh báo cáo rồi ghi tên tệp, hoặc dùng địa chỉ bắt đầu bằng https://",
      en: "put the file beside the report and write its name, or use an address that begins with https://")
  }
}
