import Markdown

extension CheckedFile {
  /// Reads one file and checks it by itself and by the files beside it.
  package init(_ file: ReportFile, knowledge: Knowledge, attachments: Attachments) {
    let checked = CheckedFile(file, knowledge: knowledge, links: attachments.policy(forReportAt: file.contentPath))
    let unsafe = checked.report.map { AttachmentUnsafe.findings(in: $0, given: attachments) } ?? []
    self.init(
      path: checked.path, contentPath: checked.contentPath, report: checked.report,
      findings: checked.findings + unsafe, isDraft: checked.isDraft,
      secretAnnexes: checked.isSecret ? attachments.annexes(ofSecret: file) : [])
  }

  /// Whether it is refused since it bears a mark of secrecy.
  private var isSecret: Bool { report == nil && findings.contains { $0.rule == Confidential.info.id } }
}

extension Attachments {
  /// The paths under `content/` of what a refused report links to, and of what lies beside it and is called by its name
  /// in it. Nothing of its text is in them: they are the files' own names.
  fileprivate func annexes(ofSecret file: ReportFile) -> Set<[UInt8]> {
    guard case .success(let bytes) = file.content else { return [] }
    let source: SourceText
    do throws(DecodingFault) { source = try SourceText.decode(bytes) } catch { return [] }
    let text = " \(String(decoding: source.bytes, as: UTF8.self).folded) "
    let folder = file.contentPath.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.contentPath[...$0] } ?? ""
    let named = all.filter { attachment in
      let path = attachment.contentPath
      guard path.utf8.starts(with: folder.utf8) else { return false }
      let name = path.utf8.dropFirst(folder.utf8.count)
      return !name.contains(UInt8(ascii: "/")) && text.contains(" \(Substring(name).folded) ")
    }
    return Set((named + linked(in: source, of: file)).map { Array($0.contentPath.utf8) })
  }

  private func linked(in source: SourceText, of file: ReportFile) -> [Attachment] {
    let document: Document
    do throws(LimitFault) {
      document = try Document(source, fromLine: 1, links: policy(forReportAt: file.contentPath))
    } catch {
      // What is too large to be parsed has no links that a page could follow.
      return []
    }
    let used = LinkedFiles(of: document.links.lazy.map(\.outcome))
    return all.filter(used.contains)
  }
}
