import Markdown
import Testing

@testable import Reporting

struct AttachmentsTests {
  private let attachments = Attachments([
    SampleFiles.attachment("bao-cao/2024-q4/anh.png", SampleFiles.png()),
    SampleFiles.attachment("bao-cao/2024-q4/phu lục.pdf", SampleFiles.pdf),
    SampleFiles.attachment("bao-cao/2024-q4/so-do.svg", SampleFiles.svg),
    SampleFiles.attachment("chung/100%25.pdf", SampleFiles.pdf),
    SampleFiles.attachment("mẫu.docx", SampleFiles.docx),
  ])

  private var png: String { address(SampleFiles.png(), "png") }
  private var pdf: String { address(SampleFiles.pdf, "pdf") }

  private func address(_ bytes: [UInt8], _ ending: String) -> String {
    "tai-lieu/\(SampleFiles.digest(bytes).prefix(16)).\(ending)"
  }

  private func answer(_ destination: String, isImage: Bool = false) -> LinkPolicy.Answer {
    attachments.policy(forReportAt: "bao-cao/2024-q4/phu-cat.md").resolve(destination, isImage)
  }

  @Test func resolvesAgainstTheReportsOwnFolder() {
    #expect(answer("anh.png", isImage: true) == .published(png))
    #expect(answer("./anh.png") == .published(png))
    #expect(answer("../2024-q4/anh.png") == .published(png))
    #expect(answer("../../chung//100%25.pdf") == .published(pdf))
    #expect(answer("../anh.png") == .missing)
    #expect(answer("anh.png/") == .published(png))
    #expect(answer("Anh.png") == .missing)
    #expect(answer("") == .missing)
  }

  @Test func takesComposedAndDecomposedLettersAsEqual() {
    let composed = "phu l\u{1EE5}c.pdf"
    let decomposed = "phu lu\u{323}c.pdf"
    #expect(answer(composed) == .published(pdf))
    #expect(answer(decomposed) == .published(pdf))
    #expect(answer("phu luc.pdf") == .missing)
  }

  @Test func prefersTheTwinOfTheSameBytes() {
    let twins = Attachments([
      SampleFiles.attachment("\u{1EE5}.pdf", SampleFiles.pdf), SampleFiles.attachment("u\u{323}.png", SampleFiles.svg),
      SampleFiles.attachment("u\u{323}.pdf", SampleFiles.pdf + [0x0A]),
    ])
    let policy = twins.policy(forReportAt: "a.md")
    #expect(policy.resolve("\u{1EE5}.pdf", false) == .published(pdf))
    #expect(policy.resolve("u\u{323}.pdf", false) == .published(address(SampleFiles.pdf + [0x0A], "pdf")))
  }

  @Test(arguments: ["../../../anh.png", "/anh.png", "..\\anh.png", "../../../../content/anh.png", "anh.png\\"])
  func refusesWhatLeadsOutOfContent(_ destination: String) {
    #expect(answer(destination) == .refused)
  }

  @Test func withholdsWhatMayNotBePublished() {
    #expect(answer("so-do.svg", isImage: true) == .withheld(file: "bao-cao/2024-q4/so-do.svg"))
    #expect(answer("phu lục.pdf", isImage: true) == .withheld(file: "bao-cao/2024-q4/phu lục.pdf"))
  }

  @Test func answersThatAnotherReportIsMissing() {
    #expect(answer("an-lao.md") == .missing)
  }

  @Test func namesThePublishedFileByItsPublishedBytes() {
    let plain = SampleFiles.attachment("a.jpg", SampleFiles.jpeg())
    let dated = SampleFiles.attachment("b.JPG", SampleFiles.jpeg([SampleFiles.segment(0xFE, Array("ghi chú".utf8))]))
    #expect(plain.copy == dated.copy)
    #expect(plain.copy?.address == address(SampleFiles.jpeg(), "jpg"))
    #expect(plain.copy?.pixels?.width == 16)
    #expect(plain.copy?.pixels?.height == 8)
    #expect(plain.copy?.size == SampleFiles.jpeg().count)
  }

  @Test func givesTheBytesToPublishUnlessTheFileHasChanged() {
    let photo = SampleFiles.jpeg([SampleFiles.segment(0xFE, Array("ghi chú".utf8))])
    let attachment = SampleFiles.attachment("a.jpg", photo)
    func bytes(_ content: Result<[UInt8], ReportFile.Obstacle>) -> [UInt8]? {
      let file = AttachmentFile(path: "content/a.jpg", contentPath: "a.jpg", content: content)
      return attachment.publishedBytes(of: file, sha256: SampleFiles.digest)
    }
    #expect(bytes(.success(photo)) == SampleFiles.jpeg())
    #expect(bytes(.success(SampleFiles.jpeg(width: 17))) == nil)
    #expect(bytes(.success(SampleFiles.svg)) == nil)
    #expect(bytes(.failure(.unreadable(reason: Phrase(vi: "không còn", en: "gone")))) == nil)
  }
}
