import Markdown

/// A link or picture leads where none may lead.
package enum LinkUnsafe: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.findings(of: report.document.links.filter { $0.outcome == .unsafe }) { link in
      report.finding(
        self, at: TextPlace(line: link.line, offset: link.offset), unsafe(link),
        help: help(link, inLine: report.source.line(link.line)))
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
    let title = Link.titleWords(link.title)
    return link.isImage
      ? Phrase(
        vi: "ảnh \(link.destination.quoted)\(title.vi) không nằm cạnh báo cáo nên không được dùng",
        en: "the picture \(link.destination.quoted)\(title.en) does not lie beside the report and is not used")
      : Phrase(
        vi: "liên kết \(link.destination.quoted)\(title.vi) không được phép",
        en: "the link \(link.destination.quoted)\(title.en) is not allowed")
  }

  /// - Parameter line: the one that the link stands in, as typed.
  static func help(_ link: Link, inLine line: String) -> Phrase {
    guard let name = fileName(of: link.destination) else {
      return Phrase(
        vi:
          "xóa liên kết này; muốn dẫn tới một trang thì ghi địa chỉ bắt đầu bằng https://, muốn dẫn tới một tệp thì đặt tệp cạnh báo cáo rồi ghi tên tệp",
        en:
          "take the link out; a page is linked to by an address that begins with https://, a file by its name, beside the report"
      )
    }
    // What has backslashes or stands elsewhere is not typed as it is told.
    let isTyped =
      link.destination.canBeCopied
      && ["(", "<"].contains { Array(line.utf8)[...].firstOffset(of: Array("\($0)\(link.destination)".utf8)) != nil }
    let address = isTyped ? link.destination.quoted : "địa chỉ của liên kết này, giữ nguyên dấu ngoặc,"
    let addressInEnglish = isTyped ? link.destination.quoted : "the address of this link, within its brackets"
    return Phrase(
      vi: "chép tệp \(name.quoted) vào cùng thư mục với báo cáo, rồi thay \(address) bằng tên tệp",
      en: "put the file \(name.quoted) into the report's folder, and put its name in place of \(addressInEnglish)",
      copying: [name])
  }

  /// The last part of a way to a file, which Windows writes with `\\`; nil where it names no file.
  private static func fileName(of destination: String) -> String? {
    let separators = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    guard let last = destination.utf8.lastIndex(where: { separators.contains($0) }) else { return nil }
    let name = String(destination[destination.index(after: last)...])
    let hasEnding = name.utf8.dropFirst().dropLast().contains(UInt8(ascii: "."))
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && !"()<>?#%".utf8.contains($0) }
    return hasEnding && isPlain && name.canBeCopied ? name : nil
  }
}
