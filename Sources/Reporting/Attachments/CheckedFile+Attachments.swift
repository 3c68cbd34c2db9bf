extension CheckedFile {
  /// Reads one file and checks it by itself and by the files beside it.
  package init(_ file: ReportFile, knowledge: Knowledge, attachments: Attachments) {
    let checked = CheckedFile(file, knowledge: knowledge, links: attachments.policy(forReportAt: file.contentPath))
    let unsafe = checked.report.map { AttachmentUnsafe.findings(in: $0, given: attachments) } ?? []
    self.init(
      path: checked.path, contentPath: checked.contentPath, report: checked.report,
      findings: checked.findings + unsafe, isDraft: checked.isDraft)
  }
}
