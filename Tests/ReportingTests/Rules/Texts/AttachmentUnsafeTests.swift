import Markdown
import Testing

@testable import Reporting

struct AttachmentUnsafeTests {
  private let attachments = Attachments([
    SampleFiles.attachment("q4/so-do.svg", SampleFiles.svg),
    SampleFiles.attachment("q4/so do.png", SampleFiles.svg),
    SampleFiles.attachment("q4/phu-luc.pdf", SampleFiles.pdf),
    SampleFiles.attachment("q4/anh.png", SampleFiles.png()),
    SampleFiles.attachment("chung/rong.png", SampleFiles.png(width: 30_000, height: 30_000)),
  ])

  @Test func tellsWhyAFileIsNotUsedAtItsLink() throws {
    let sample = try CheckedSample(
      """
      Xem ![sơ đồ](so-do.svg) và [bản gốc](so%20do.png#trang-2).

      ![ảnh](../chung/rong.png) ![phụ lục](phu-luc.pdf)
      """, beside: attachments)
    #expect(
      sample.found(AttachmentUnsafe.self) == [
        "4:5 không dùng được ảnh “so-do.svg”: loại tệp .svg không được đăng",
        "4:28 không dùng được tệp “so%20do.png#trang-2”: đây thực ra là tệp hình vẽ SVG, đổi tên",
        "6:1 không dùng được ảnh “../chung/rong.png”: ảnh rộng 30000 × 30000 điểm, quá 50 triệu điểm",
        "6:27 không dùng được ảnh “phu-luc.pdf”: tài liệu không phải là ảnh",
      ])
    #expect(sample.file.findings.filter { $0.rule == "attachment-unsafe" }.allSatisfy { $0.severity == .error })
    #expect(sample.found(LinkUnsafe.self) == [])
    #expect(sample.found(LinkBroken.self) == [])
  }

  @Test func saysWhatTheFileMustBecome() throws {
    func help(_ flaw: AttachmentFlaw, _ file: String, isImage: Bool) -> String {
      AttachmentUnsafe.help(
        for: flaw, Link(destination: file, isImage: isImage, line: 1, offset: 0, outcome: .broken), "q4/\(file)"
      ).vi
    }
    #expect(
      help(.typeNotAllowed(ending: "svg"), "so-do.svg", isImage: true)
        == "mở ảnh rồi lưu lại (Save as) thành PNG hoặc JPEG, chỉ đổi đuôi thì không được; sửa tên tệp ở đây cho đúng tên mới, ví dụ “so-do.png”, rồi xóa tệp cũ “so-do.svg”"
    )
    #expect(
      help(.disguised(.html), "a.pdf", isImage: false)
        == "mở tệp rồi lưu lại (Save as) thành PDF, DOCX hoặc XLSX, chỉ đổi đuôi thì không được; sửa tên tệp ở đây cho đúng tên mới, ví dụ “a-moi.pdf”, rồi xóa tệp cũ “a.pdf”"
    )
    #expect(
      help(.disguised(.jpeg), "a.png", isImage: true)
        == "đổi tên tệp thành “a.jpg” và sửa tên tệp ở đây cũng như vậy")
  }

  @Test func saysNothingOfFilesThatArePublished() throws {
    let sample = try CheckedSample("![ảnh](anh.png) [phụ lục](phu-luc.pdf#page=2)", beside: attachments)
    #expect(sample.found(AttachmentUnsafe.self) == [])
    let html = try #require(sample.file.report).document.html
    let (png, pdf) = (SampleFiles.digest(SampleFiles.png()).prefix(16), SampleFiles.digest(SampleFiles.pdf).prefix(16))
    #expect(html.contains(part: "<img src=\"tai-lieu/\(png).png\" alt=\"ảnh\"".utf8))
    #expect(html.contains(part: "<a href=\"tai-lieu/\(pdf).pdf#page=2\">phụ lục</a>".utf8))
  }

  @Test func showsTheWordsOfAWithheldLinkWithoutTheLink() throws {
    let html = try #require(try CheckedSample("[sơ đồ](so-do.svg)", beside: attachments).file.report).document.html
    #expect(html.contains(part: "sơ đồ".utf8))
    #expect(!html.contains(part: "svg".utf8))
  }

  @Test func leavesOtherLinksToOtherRules() throws {
    let sample = try CheckedSample(
      """
      [a](../../a.png) [b](hinh\\anh.png) [c](file:///a.png) [d](khong-co.svg) [e](../q3/an-lao.md#muc)
      """, beside: attachments)
    #expect(sample.found(AttachmentUnsafe.self) == [])
    #expect(
      sample.found(LinkUnsafe.self) == [
        "4:1 liên kết “../../a.png” không được phép", "4:18 liên kết “hinh\\anh.png” không được phép",
        "4:36 liên kết “file:///a.png” không được phép",
      ])
    #expect(
      sample.found(LinkBroken.self) == [
        "4:55 không có tệp “khong-co.svg”", "4:73 không dẫn được tới tệp báo cáo “../q3/an-lao.md#muc”",
      ])
    let help = sample.file.findings.first { $0.rule == "link-unsafe" && $0.place.column == 18 }?.help
    #expect(
      help?.vi
        == "chép tệp “anh.png” vào cùng thư mục với báo cáo, rồi thay “hinh\\anh.png” bằng tên tệp:\nanh.png")
  }

  @Test func givesEachPublishedFileOnce() throws {
    let twin = Attachments(attachments.all + [SampleFiles.attachment("q4/ban-sao.png", SampleFiles.png())])
    let first = try #require(
      try CheckedSample("![](anh.png) ![](anh.png) ![](ban-sao.png) ![](so-do.svg)", beside: twin).file.report)
    let second = try #require(try CheckedSample("[x](../q4/phu-luc.pdf)", at: "q3/a.md", beside: twin).file.report)
    #expect(twin.published(linkedFrom: [first, second]).map(\.contentPath) == ["q4/anh.png", "q4/phu-luc.pdf"])
    #expect(twin.published(linkedFrom: [second]).map(\.contentPath) == ["q4/phu-luc.pdf"])
    #expect(twin.published(linkedFrom: []) == [])
  }
}
