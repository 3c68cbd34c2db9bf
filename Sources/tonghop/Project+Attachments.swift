import Reporting
import Workspace

extension Project {
  /// Every file beside the reports, judged by its bytes; the bytes themselves are not kept.
  func attachments(jobs: Int) async -> Attachments {
    Attachments(
      await others.orderedMap(jobs: jobs) { file in
        switch ContentRole(contentPath: file.path.text) {
        case .attachment: Attachment(attachmentFile(file), sha256: { SHA256(of: $0).hex })
        case .report, .projectData, .other:
          Attachment(unreadAt: "\(contentName)/\(file.path.text)", contentPath: file.path.text)
        }
      })
  }

  /// An attachment as it is to be published, read anew and proved to be what was judged.
  func publishedCopy(of attachment: Attachment) throws(Failure) -> OutputFile {
    guard let copy = attachment.copy, let file = others.first(where: { $0.path.text == attachment.contentPath }),
      let bytes = attachment.publishedBytes(of: attachmentFile(file), sha256: { SHA256(of: $0).hex })
    else {
      throw .disk(
        Phrase(
          vi: "Tệp “\(attachment.path)” thay đổi trong lúc dựng; chạy lại. Trang cũ giữ nguyên.",
          en: "“\(attachment.path)” changed while the site was built; run again. The old site stands."))
    }
    return OutputFile(path: copy.address, bytes: bytes)
  }

  private func attachmentFile(_ file: ContentFile) -> AttachmentFile {
    let read = folder.read(file.path, limit: ReadingRules.attachmentLimit)
    return AttachmentFile(
      path: "\(contentName)/\(file.path.text)", contentPath: file.path.text, content: read.reportContent)
  }
}
