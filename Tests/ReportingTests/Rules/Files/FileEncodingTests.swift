import Markdown
import Testing

@testable import Reporting

/// Which bytes are refused `Tests/MarkdownTests` shows; here it is what people are told and where.
@Suite struct FileEncodingTests {
  private func told(_ bytes: [UInt8]) throws -> [String] {
    let file = ReportFile(path: "content/a.md", contentPath: "a.md", content: .success(bytes), sha256: "")
    return CheckedFile(file, knowledge: try SmallProject.knowledge(), links: .noFiles).findings.map {
      "\($0.place.line):\($0.place.column)(\($0.place.scalarColumn)) \($0.rule): \($0.message.en) → \($0.help?.en ?? "")"
    }
  }

  private static let save = "open it in Notepad, choose File → Save as, Encoding UTF-8, and save"
  private static let convert =
    "open it in Notepad and copy all letters that are wrong, of the whole file and not here alone; convert the clipboard with UniKey (Ctrl+Shift+F6) from the encoding just named to Unicode; paste over the old ones, check the capitals, and save with Encoding UTF-8"

  @Test func `counts the column of a broken byte in letters`() throws {
    let decomposed = Array("a\r\nPhu\u{300} Ca\u{301}t ".utf8) + [0xFF]
    #expect(try told(decomposed) == ["2:9(11) file-encoding: the text here is not UTF-8 → \(Self.save)"])
    #expect(
      try told([0xEF, 0xBB, 0xBF, 0x61, 0xFF]) == ["1:2(2) file-encoding: the text here is not UTF-8 → \(Self.save)"])
  }

  @Test func `sends letters of an old font to UniKey, not to Notepad`() throws {
    let tcvn3: [UInt8] = [0x55, 0xFB] + Array(" ban nh".utf8) + [0xA9, 0x6E, 0x20, 0x64, 0xA9, 0x6E]
    #expect(
      try told(tcvn3) == [
        "1:2(2) file-encoding: the text here is not UTF-8, perhaps it is TCVN3 (.VnTime) → \(Self.convert)"
      ])
    #expect(
      try told(Array("---\nĐơn vị: x\n---\nUû ban nh©n d©n huyÖn ®· triÓn khai".utf8)) == [
        "4:2(2) text-legacy-font: the text here is in the old encoding TCVN3 (.VnTime) → \(Self.convert)"
      ])
  }

  @Test func `names a format that was only renamed`() throws {
    let copy = "open the original, copy its text to Notepad and save it with Encoding UTF-8 and a name that ends in .md"
    #expect(
      try told(Array("%PDF-1.7".utf8)) == [
        "1:1(1) file-encoding: this is PDF with a name that ends in .md, not text → \(copy)"
      ])
  }

  @Test func `tells of nothing at all`() throws {
    #expect(
      try told([]) == [
        "1:1(1) file-empty: the file is empty → copy the report here anew; if there is none, take the file out"
      ])
  }
}
