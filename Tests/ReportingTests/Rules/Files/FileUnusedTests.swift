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

  @Test(arguments: [
    "Độ mật: Mật\n---\n\n[Danh sách](danh%20sach.pdf)\n", "---\n\nMẬT\n\n[Danh sách](<danh sach.pdf>)\n",
    "---\n\nTUYỆT MẬT\n\n[Danh sách] (danh sach.pdf)\n", "---\n\n> **TỐI MẬT**\n\nkèm theo danh sach.pdf\n",
  ])
  func `never offers to publish what goes with a secret report`(rest: String) throws {
    let attachments = Attachments([
      SampleFiles.attachment("q4/danh sach.pdf", SampleFiles.pdf),
      SampleFiles.attachment("q4/khac.pdf", SampleFiles.pdf + [0x0A]),
      SampleFiles.attachment("q3/danh sach.pdf", SampleFiles.pdf + [0x20]),
    ])
    let text = "---\nĐơn vị: Phù Cát\n\(rest)"
    let file = CheckedFile(
      ReportFile(
        path: "content/q4/mat.md", contentPath: "q4/mat.md", content: .success(Array(text.utf8)), sha256: ""),
      knowledge: try SmallProject.knowledge(), attachments: attachments)
    #expect(file.findings.map(\.rule) == ["confidential"])
    let findings = FileUnused.findings(among: attachments, in: [file])
    #expect(
      findings.map(\.place.file) == ["content/q3/danh sach.pdf", "content/q4/danh sach.pdf", "content/q4/khac.pdf"])
    #expect(findings.map { $0.help?.vi.contains("](") } == [true, false, true])
    let secret = try #require(findings.dropFirst().first)
    #expect(secret.message.vi == "tệp này đi kèm một báo cáo có dấu chỉ độ mật nên không được đăng")
    #expect(
      secret.help?.vi
        == "chuyển tệp ra khỏi thư mục này cùng với báo cáo ấy và gửi theo đường văn bản mật; nếu báo cáo ấy không phải văn bản mật thì chỉ cần sửa báo cáo, tệp này để nguyên"
    )
  }

  @Test func `leaves an annex to the report that may be published`() throws {
    let attachments = Attachments([SampleFiles.attachment("q4/anh.jpg", SampleFiles.jpeg())])
    let open = try CheckedSample("![](anh.jpg)", beside: attachments).file
    let secret = try CheckedSample("MẬT\n\n![](anh.jpg)", beside: attachments).file
    #expect(FileUnused.findings(among: attachments, in: [open, secret]) == [])
  }
}
