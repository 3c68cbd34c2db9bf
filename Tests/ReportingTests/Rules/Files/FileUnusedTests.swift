import Testing

@testable import Reporting

struct FileUnusedTests {
  @Test func namesEveryFileToWhichNoReportLinks() throws {
    let attachments = Attachments([
      SampleFiles.attachment("q4/thua.png", SampleFiles.png()),
      SampleFiles.attachment("q4/anh.jpg", SampleFiles.jpeg()),
      SampleFiles.attachment("q4/so-do.svg", SampleFiles.svg),
      Attachment(unreadAt: "content/q4/ghi chu.txt", contentPath: "q4/ghi chu.txt"),
      Attachment(
        AttachmentFile(
          path: "content/q4/khoa.pdf", contentPath: "q4/khoa.pdf",
          content: .failure(.unreadable(reason: Phrase(vi: "không có quyền đọc", en: "permission denied")))),
        sha256: SampleFiles.digest),
    ])
    let report = try #require(try CheckedSample("![](anh.jpg) ![](so-do.svg)", beside: attachments).file.report)
    let findings = FileUnused.findings(among: attachments, linkedFrom: [report])
    #expect(findings.map(\.place.file) == ["content/q4/ghi chu.txt", "content/q4/khoa.pdf", "content/q4/thua.png"])
    #expect(findings.allSatisfy { $0.severity == .note && $0.place.line == 1 && $0.place.column == 1 })
    let plain = "không báo cáo nào dẫn tới tệp này nên tệp không được đăng"
    #expect(
      findings.map(\.message.vi) == [plain, plain + "; không mở được tệp (không có quyền đọc)", plain])
    #expect(FileUnused.findings(among: .none, linkedFrom: [report]) == [])
  }
}
