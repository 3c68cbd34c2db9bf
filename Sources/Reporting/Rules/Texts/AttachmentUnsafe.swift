import Markdown

/// A link or picture leads to a file that is there but may not be published.
package enum AttachmentUnsafe: Rule {
  package static func findings(in report: Report, given attachments: Attachments) -> [Finding] {
    report.document.links.compactMap { link in
      guard case .withheld(let file) = link.outcome else { return nil }
      let flaw = attachments[file]?.flaw
      return report.finding(
        self, at: TextPlace(line: link.line, offset: link.offset), withheld(link, flaw?.reason ?? noPicture),
        help: flaw?.remedy ?? noPictureHelp)
    }
  }

  package static let info = RuleInfo(
    id: "attachment-unsafe",
    severity: .error,
    summary: Phrase(
      vi: "Tệp đính kèm hoặc ảnh không được đăng", en: "An attachment or picture may not be published"),
    reason: Phrase(
      vi:
        "Chỉ đăng PDF, DOCX, XLSX (đến 20 MB) và ảnh PNG, JPEG, GIF, WebP (đến 10 MB, 50 triệu điểm) đúng với đuôi tệp; tệp khác có thể gây hại cho máy người đọc. Chữ vẫn hiện nhưng không bấm được.",
      en:
        "Only PDF, DOCX, XLSX (up to 20 MB) and PNG, JPEG, GIF, WebP pictures (up to 10 MB, 50 million pixels) that are what their endings say are published; others may harm readers' machines. The words are shown without the link."
    ),
    wrong: """
      ![Sơ đồ](so-do.svg)
      """,
    right: """
      ![Sơ đồ](so-do.png)
      """)

  static func withheld(_ link: Link, _ reason: Phrase) -> Phrase {
    link.isImage
      ? Phrase(
        vi: "không dùng được ảnh \(link.destination.quoted): \(reason.vi)",
        en: "the picture \(link.destination.quoted) is not used: \(reason.en)")
      : Phrase(
        vi: "không dùng được tệp \(link.destination.quoted): \(reason.vi)",
        en: "the file \(link.destination.quoted) is not used: \(reason.en)")
  }

  static let noPicture = Phrase(vi: "tài liệu không phải là ảnh", en: "a document is no picture")
  static let noPictureHelp = Phrase(
    vi: "bỏ dấu ! ở trước để thành liên kết tới tài liệu",
    en: "take the ! away to make it a link to the document")
}
