import Testing

@testable import Reporting

struct AttachmentTypeTests {
  @Test(arguments: [
    ("a.pdf", SampleFiles.pdf), ("a.PDF", SampleFiles.pdf), ("x/a.b.docx", SampleFiles.docx),
    ("a.xlsx", SampleFiles.xlsx), ("a.png", SampleFiles.png()), ("a.jpg", SampleFiles.jpeg()),
    ("a.JPEG", SampleFiles.jpeg()), ("a.gif", SampleFiles.gif()), ("a.webp", SampleFiles.webp()),
  ])
  func takesWhatIsWhatItsEndingSays(_ path: String, _ bytes: [UInt8]) {
    #expect(SampleFiles.attachment(path, bytes).flaw == nil)
  }

  @Test(arguments: [
    ("a.svg", SampleFiles.svg, AttachmentFlaw.typeNotAllowed(ending: "svg")),
    ("a.HTML", SampleFiles.html, .typeNotAllowed(ending: "html")),
    ("a.docm", SampleFiles.docx, .typeNotAllowed(ending: "docm")),
    ("a", SampleFiles.pdf, .typeNotAllowed(ending: "")),
    ("b.pdf/a", SampleFiles.pdf, .typeNotAllowed(ending: "")),
    ("a.png", SampleFiles.svg, .disguised(.svg)),
    ("a.png", Array("\u{FEFF} \n<?xml version=\"1.0\"?><!-- --><SVG>".utf8), .disguised(.svg)),
    ("a.png", Array("<?xml version=\"1.0\"?><a/>".utf8), .disguised(.xml)),
    ("a.png", SampleFiles.jpeg(), .disguised(.jpeg)),
    ("a.jpg", [0, 0, 0, 24] + Array("ftypheic".utf8), .disguised(.heic)),
    ("a.pdf", SampleFiles.html, .disguised(.html)),
    ("a.pdf", Array("%PDF-1.4\n<Script>alert(1)</script>".utf8), .disguised(.html)),
    ("a.pdf", [0x0A] + SampleFiles.pdf, .disguised(.unknown)),
    ("a.pdf", [], .empty),
    ("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .disguised(.compound)),
    ("a.docx", SampleFiles.xlsx, .disguised(.zip)),
    ("a.xlsx", SampleFiles.docx, .disguised(.zip)),
    ("a.docx", SampleFiles.zip(["word/document.xml"]), .disguised(.zip)),
    ("a.docx", SampleFiles.zip(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]), .macros),
    ("a.xlsx", SampleFiles.zip(["[Content_Types].xml", "xl/workbook.xml", "xl/MacroSheets/a.xml"]), .macros),
    ("a.xlsx", SampleFiles.zip(["[Content_Types].xml", "xl/workbook.bin"]), .disguised(.zip)),
    ("a.docx", Array(SampleFiles.docx.dropLast()), .damaged),
    ("a.docx", SampleFiles.docx + [0], .damaged),
  ])
  func refusesWhatIsNot(_ path: String, _ bytes: [UInt8], _ flaw: AttachmentFlaw) {
    #expect(SampleFiles.attachment(path, bytes).flaw == flaw)
  }

  @Test func refusesTooManyBytesByTheKindOfFile() {
    let picture = SampleFiles.png(behind: [UInt8](repeating: 0, count: 10 << 20))
    #expect(
      SampleFiles.attachment("a.png", picture).flaw == .tooLarge(size: picture.count, limit: 10 << 20))
    let document = SampleFiles.pdf + [UInt8](repeating: 0, count: 10 << 20)
    #expect(SampleFiles.attachment("a.pdf", document).flaw == nil)
    let large = document + [UInt8](repeating: 0, count: 10 << 20)
    #expect(SampleFiles.attachment("a.pdf", large).flaw == .tooLarge(size: large.count, limit: 20 << 20))
  }

  @Test func refusesTooManyPixelsByTheHeader() {
    let flaw = AttachmentFlaw.tooManyPixels(width: 30_000, height: 30_000)
    #expect(SampleFiles.attachment("a.png", SampleFiles.png(width: 30_000, height: 30_000)).flaw == flaw)
    #expect(SampleFiles.attachment("a.jpg", SampleFiles.jpeg(width: 30_000, height: 30_000)).flaw == flaw)
    #expect(SampleFiles.attachment("a.gif", SampleFiles.gif(width: 30_000, height: 30_000)).flaw == flaw)
    let webp = SampleFiles.webp([
      SampleFiles.webpHeader(flags: 0, width: 30_000, height: 30_000), SampleFiles.webpPicture,
    ])
    #expect(SampleFiles.attachment("a.webp", webp).flaw == flaw)
    #expect(SampleFiles.attachment("a.png", SampleFiles.png(width: 10_000, height: 5_000)).flaw == nil)
    #expect(SampleFiles.attachment("a.png", SampleFiles.png(width: 0, height: 5_000)).flaw == .damaged)
    #expect(SampleFiles.attachment("a.png", SampleFiles.png(width: 1 << 32 - 1, height: 1 << 32 - 1)).flaw == .damaged)
  }

  @Test func tellsWhyAFileCouldNotBeRead() {
    let unreadable = ReportFile.Obstacle.unreadable(reason: Phrase(vi: "không có quyền đọc", en: "permission denied"))
    let file = AttachmentFile(path: "content/a.pdf", contentPath: "a.pdf", content: .failure(unreadable))
    #expect(Attachment(file, sha256: SampleFiles.digest).flaw == .unreadable(unreadable))
    let large = AttachmentFile(
      path: "content/a.pdf", contentPath: "a.pdf", content: .failure(.tooLarge(size: 30 << 20)))
    #expect(Attachment(large, sha256: SampleFiles.digest).flaw == .tooLarge(size: 30 << 20, limit: 20 << 20))
  }

  @Test(arguments: [
    ("ke-hoach.yml", ContentRole.projectData), ("so-den.csv", .projectData), ("bao-cao/ke-hoach.yml", .other),
    ("a/b.md", .report), ("a/B.MD", .report), ("a/b.pdf", .attachment(.pdf)), ("a.Jpeg", .attachment(.jpeg)),
    ("a.md/b", .other), ("md", .other), ("a.txt", .other), ("", .other),
  ])
  func tellsAFilesRoleByItsPath(_ path: String, _ role: ContentRole) {
    #expect(ContentRole(contentPath: path) == role)
  }
}
