import Markdown

/// A link or picture leads to a file that is there but may not be published.
package enum AttachmentUnsafe: Rule {
  package static func findings(in report: Report, given attachments: Attachments) -> [Finding] {
    let withheld = report.document.links.compactMap { link in
      if case .withheld(let file) = link.outcome { (link, file) } else { nil }
    }
    return report.findings(of: withheld) { link, file in
      let flaw = attachments[file]?.flaw
      return report.finding(
        self, at: TextPlace(line: link.line, offset: link.offset), self.withheld(link, flaw?.reason ?? noPicture),
        help: flaw.map { $0.remedy ?? help(for: $0, link, file) } ?? noPictureHelp)
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
    let title = Link.titleWords(link.title)
    return link.isImage
      ? Phrase(
        vi: "không dùng được ảnh \(link.destination.quoted)\(title.vi): \(reason.vi)",
        en: "the picture \(link.destination.quoted)\(title.en) is not used: \(reason.en)")
      : Phrase(
        vi: "không dùng được tệp \(link.destination.quoted)\(title.vi): \(reason.vi)",
        en: "the file \(link.destination.quoted)\(title.en) is not used: \(reason.en)")
  }

  /// For a file that must become another, with the name that this one may bear.
  static func help(for flaw: AttachmentFlaw, _ link: Link, _ file: String) -> Phrase {
    let name = String(decoding: file.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
    if case .disguised(let content) = flaw, let type = content.type, type.isPicture == link.isImage {
      let right = "\(name.withoutEnding).\(type.ending)".quoted
      return Phrase(
        vi: "đổi tên tệp thành \(right) và sửa tên tệp ở đây cũng như vậy",
        en: "name the file \(right), and write that name here too")
    }
    let (vi, en, ending) =
      link.isImage
      ? ("mở ảnh rồi lưu lại (Save as) thành PNG hoặc JPEG", "open the picture and save it as PNG or JPEG", "png")
      : ("mở tệp rồi lưu lại (Save as) thành PDF, DOCX hoặc XLSX", "open it and save it as PDF, DOCX or XLSX", "pdf")
    let isTaken = ContentRole.ending(of: name) == ending
    let new = "\(name.withoutEnding)\(isTaken ? "-moi" : "").\(ending)".quoted
    return Phrase(
      vi:
        "\(vi), chỉ đổi đuôi thì không được; sửa tên tệp ở đây cho đúng tên mới, ví dụ \(new), rồi xóa tệp cũ \(name.quoted)",
      en:
        "\(en), since a new ending alone will not do; write the new name here, such as \(new), and take the old file \(name.quoted) out"
    )
  }

  static let noPicture = Phrase(vi: "tài liệu không phải là ảnh", en: "a document is no picture")
  static let noPictureHelp = Phrase(
    vi: "xóa dấu ! đứng trước dấu [ để thành liên kết tới tài liệu",
    en: "take out the ! before the [ to make it a link to the document")
}

extension AttachmentContent {
  /// The type under which it may be published by its first bytes; nil where it may not, or where they do not tell.
  fileprivate var type: AttachmentType? {
    switch self {
    case .pdf: .pdf
    case .png: .png
    case .jpeg: .jpeg
    case .gif: .gif
    case .webp: .webp
    case .zip, .html, .svg, .xml, .compound, .heic, .bitmap, .tiff, .program, .unknown: nil
    }
  }
}
