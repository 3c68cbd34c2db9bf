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

  @Test(arguments: [
    (
      "q4/phu luc.pdf", SampleFiles.pdf,
      "nếu không cần thì xóa tệp; nếu là phụ lục thì thêm dòng dưới đây, sát lề, vào báo cáo nằm cùng thư mục, trước và sau để một dòng trống:\n[Phụ lục](<phu luc.pdf>)"
    ),
    (
      "q4/anh.png", SampleFiles.png(),
      "nếu không cần thì xóa tệp; nếu là phụ lục thì thêm dòng dưới đây, sát lề, vào báo cáo nằm cùng thư mục, trước và sau để một dòng trống:\n![Ảnh](anh.png)"
    ),
    ("q4/phu-luc.pdf", [], "nếu không cần thì xóa tệp; nếu cần thì chép lại từ tệp gốc vào đây, mang đúng tên này"),
    (
      "q4/ghi-chu.txt", [0x61],
      "nếu không cần thì xóa tệp; nếu là phụ lục thì mở tệp, lưu lại (Save as) thành PDF hoặc DOCX, xóa tệp này, rồi thêm dòng dưới đây, sát lề, vào báo cáo nằm cùng thư mục, trước và sau để một dòng trống (lưu thành DOCX thì ghi ghi-chu.docx):\n[Phụ lục](ghi-chu.pdf)"
    ),
    (
      "q4/song-may.md.txt", [0x61],
      "nếu đây là báo cáo thì đổi tên tệp thành “song-may.md”; nếu không cần thì xóa tệp"
    ),
  ])
  func tellsWhatToDoWithIt(path: String, bytes: [UInt8], expected: String) {
    let findings = FileUnused.findings(among: Attachments([SampleFiles.attachment(path, bytes)]), linkedFrom: [])
    #expect(findings.map { $0.help?.vi } == [expected])
  }
}
