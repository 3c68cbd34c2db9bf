/// A file under `content/` is neither a report nor project data, and no report links to it.
package enum FileUnused: Rule {
  /// - Parameter reports: all that could be read, drafts too, so that a draft's annexes are not called unused.
  package static func findings(
    among attachments: Attachments, linkedFrom reports: some Sequence<Report>
  ) -> [Finding] {
    attachments.unused(linkedFrom: reports).map { attachment in
      Finding(
        rule: info.id, severity: info.severity, message: unused(attachment), help: help,
        place: Place(file: attachment.path, line: 1, column: 1))
    }
  }

  package static let info = RuleInfo(
    id: "file-unused",
    severity: .note,
    summary: Phrase(
      vi: "Tệp trong thư mục báo cáo mà không báo cáo nào dẫn tới", en: "No report links to a file among the reports"),
    reason: Phrase(
      vi: "Tệp không được đăng. Có thể là phụ lục quên dẫn, hoặc báo cáo còn ở dạng Word chưa chuyển.",
      en: "It is not published. It may be an annex nobody linked to, or a report that is still a Word file."),
    wrong: "content/bao-cao/2024-q4/song-may.docx",
    right: "content/bao-cao/2024-q4/song-may.md")

  static func unused(_ attachment: Attachment) -> Phrase {
    let plain = Phrase(
      vi: "không báo cáo nào dẫn tới tệp này nên tệp không được đăng",
      en: "no report links to this file, so it is not published")
    guard case .unreadable = attachment.flaw, let reason = attachment.flaw?.reason else { return plain }
    return Phrase(vi: "\(plain.vi); \(reason.vi)", en: "\(plain.en); \(reason.en)")
  }

  static let help = Phrase(
    vi:
      "nếu là phụ lục, thêm liên kết trong báo cáo: [Phụ lục](tên-tệp); nếu là báo cáo, chuyển thành tệp .md; nếu thừa, xóa đi",
    en: "link to an annex from its report: [Annex](name); make a report a .md file; delete what is not needed")
}
