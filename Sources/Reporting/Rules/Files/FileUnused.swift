/// A file under `content/` is neither a report nor project data, and no report links to it.
package enum FileUnused: Rule {
  /// - Parameter files: all, drafts too, so that a draft's annexes are not called unused.
  package static func findings(among attachments: Attachments, in files: [CheckedFile]) -> [Finding] {
    findings(
      among: attachments, linkedFrom: files.compactMap(\.report),
      secret: files.reduce(into: []) { $0.formUnion($1.secretAnnexes) })
  }

  /// - Parameter secret: the paths under `content/` of what goes with a refused report and must leave with it: nothing
  ///   may help to publish it.
  static func findings(
    among attachments: Attachments, linkedFrom reports: some Sequence<Report>, secret: Set<[UInt8]> = []
  ) -> [Finding] {
    attachments.unused(linkedFrom: reports).map { attachment in
      let isSecret = secret.contains(Array(attachment.contentPath.utf8))
      return Finding(
        rule: info.id, severity: info.severity, message: isSecret ? annexOfSecret : unused(attachment),
        help: isSecret ? leaveWithReport : help(attachment),
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

  static let annexOfSecret = Phrase(
    vi: "tệp này đi kèm một báo cáo có dấu chỉ độ mật nên không được đăng",
    en: "this file goes with a report that bears a mark of secrecy, so it is not published")

  static let leaveWithReport = Phrase(
    vi:
      "chuyển tệp ra khỏi thư mục này cùng với báo cáo ấy và gửi theo đường văn bản mật; nếu báo cáo ấy không phải văn bản mật thì chỉ cần sửa báo cáo, tệp này để nguyên",
    en:
      "move the file away together with that report and send it by the way for secret documents; if the report is not secret, mend the report and leave this file as it is"
  )

  static func unused(_ attachment: Attachment) -> Phrase {
    let plain = Phrase(
      vi: "không báo cáo nào dẫn tới tệp này nên tệp không được đăng",
      en: "no report links to this file, so it is not published")
    guard case .unreadable = attachment.flaw, let reason = attachment.flaw?.reason else { return plain }
    return Phrase(vi: "\(plain.vi); \(reason.vi)", en: "\(plain.en); \(reason.en)")
  }

  static func help(_ attachment: Attachment) -> Phrase {
    let name = String(
      decoding: attachment.contentPath.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
    let stem = name.withoutEnding
    if ContentRole.ending(of: stem) == "md" {
      return Phrase(
        vi: "nếu đây là báo cáo thì đổi tên tệp thành \(stem.quoted); nếu không cần thì xóa tệp",
        en: "if it is a report, name it \(stem.quoted); if it is not needed, take it out")
    }
    guard let flaw = attachment.flaw else {
      let isPicture = AttachmentType(contentPath: name)?.isPicture == true
      return Phrase(
        vi: "nếu không cần thì xóa tệp; nếu là phụ lục thì \(addLine.vi)",
        en: "take the file out if it is not needed; if it is an annex, \(addLine.en)",
        copying: [isPicture ? "![Ảnh](\(name.asTarget))" : "[Phụ lục](\(name.asTarget))"])
    }
    if let remedy = flaw.remedy {
      return Phrase(
        vi: "nếu không cần thì xóa tệp; nếu cần thì \(remedy.vi)",
        en: "take the file out if it is not needed; if it is, \(remedy.en)")
    }
    let word = "\(stem).docx".asTarget
    return Phrase(
      vi:
        "nếu không cần thì xóa tệp; nếu là phụ lục thì mở tệp, lưu lại (Save as) thành PDF hoặc DOCX, xóa tệp này, rồi \(addLine.vi) (lưu thành DOCX thì ghi \(word))",
      en:
        "take the file out if it is not needed; if it is an annex, save it as PDF or DOCX, take this file out, and \(addLine.en) (for DOCX write \(word))",
      copying: ["[Phụ lục](\("\(stem).pdf".asTarget))"])
  }

  private static let addLine = Phrase(
    vi: "thêm dòng dưới đây, sát lề, vào báo cáo nằm cùng thư mục, trước và sau để một dòng trống",
    en: "add this line, not indented, to the report in the same folder, with a blank line before and after it")
}

extension String {
  /// A file's name without its ending.
  var withoutEnding: String {
    guard let point = utf8.lastIndex(of: UInt8(ascii: ".")), point > startIndex else { return self }
    return String(decoding: utf8[..<point], as: UTF8.self)
  }

  /// A file's name as the target of a link; spaces and brackets would end it.
  var asTarget: String { utf8.contains { $0 <= 0x20 || $0 == 0x28 || $0 == 0x29 } ? "<\(self)>" : self }
}
