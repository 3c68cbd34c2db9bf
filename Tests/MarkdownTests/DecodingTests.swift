import Markdown
import Testing

@Suite struct DecodingTests {
  @Test(arguments: [
    (Array("a\nb".utf8), "a\nb"),
    ([0xEF, 0xBB, 0xBF] + Array("Đơn vị".utf8), "Đơn vị"),
    (Array("a\r\nb\rc\n\r\nd\r".utf8), "a\nb\nc\n\nd\n"),
    ([0xFF, 0xFE, 0x10, 0x01, 0x0D, 0x00, 0x0A, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "Đ\n😀"),
    ([0xFE, 0xFF, 0x01, 0x10, 0x00, 0x0A, 0x1E, 0xC7], "Đ\nệ"),
    (Array("Đe\u{301}".utf8), "Đe\u{301}"),
  ])
  func reads(_ bytes: [UInt8], _ text: String) throws {
    #expect(try SourceText.decode(bytes).bytes == Array(text.utf8))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "PDF"), ("{\\rtf1\\ansi", "RTF"), ("GIF89a", "GIF"), ("PK\u{5}\u{6}", "ZIP"),
    ("PK\u{3}\u{4}\u{14}\u{0}mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument (.odt)"),
    ("PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml\u{0}word/document.xml", "Word (.docx)"),
    ("PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml\u{0}xl/workbook.xml", "Excel (.xlsx)"),
    ("PK\u{3}\u{4}\u{14}\u{0}anh.bin", "ZIP"),
  ])
  func namesFormatsThatAreNoText(_ start: String, _ format: String) {
    #expect(throws: DecodingFault.notText(format: format)) { try SourceText.decode(Array(start.utf8)) }
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array("W\0o\0r\0k\0b\0o\0o\0k\0".utf8), "Excel (.xls)"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "Word (.doc)"),
      (Array("RIFF\u{1}\u{2}\u{3}\u{4}WEBPVP8".utf8), "WebP"),
    ] as [([UInt8], String)])
  func namesFormatsByTheirMagic(_ bytes: [UInt8], _ format: String) {
    #expect(throws: DecodingFault.notText(format: format)) { try SourceText.decode(bytes) }
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\n\u{3000}"])
  func refusesTextWithNothingInIt(_ text: String) {
    #expect(throws: DecodingFault.empty) { try SourceText.decode(Array(text.utf8)) }
  }

  @Test func placesNulBytes() {
    #expect(throws: DecodingFault.nul(line: 3)) { try SourceText.decode(Array("a\r\nb\nc\0d, báo cáo".utf8)) }
  }

  @Test func guessesUTF16WithoutItsMark() {
    let wide = "Báo cáo kết quả".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] as [UInt8] }
    #expect(throws: DecodingFault.notUTF8(line: 1, offset: 0, guess: "UTF-16")) { try SourceText.decode(wide) }
  }

  @Test(
    arguments: [
      ("a\nb", [0xC0, 0xAF], 2, 1),  // overlong
      ("é", [0xE1, 0xBB], 1, 2),  // truncated
      ("é\n\nđ", [0xED, 0xA0, 0x80], 3, 2),  // a surrogate
      ("", [0xF5, 0x80, 0x80, 0x80], 1, 0),  // past U+10FFFF
      ("a\r\rb", [0x80], 3, 1),
    ] as [(String, [UInt8], Int, Int)])
  func placesInvalidUTF8(_ before: String, _ bad: [UInt8], _ line: Int, _ offset: Int) {
    #expect(throws: DecodingFault.notUTF8(line: line, offset: offset, guess: nil)) {
      try SourceText.decode(Array(before.utf8) + bad)
    }
  }

  @Test func refusesHalfAUTF16Pair() {
    #expect(throws: DecodingFault.notUTF8(line: 2, offset: 1, guess: "UTF-16")) {
      try SourceText.decode([0xFE, 0xFF, 0x00, 0x0A, 0x00, 0x61, 0xD8, 0x3D, 0x00, 0x61])
    }
    #expect(throws: DecodingFault.notUTF8(line: 1, offset: 1, guess: "UTF-16")) {
      try SourceText.decode([0xFF, 0xFE, 0x61, 0x00, 0x61])
    }
  }

  @Test(
    arguments: [
      // "Đề nghị các đơn vị báo cáo" in Windows-1258; "Uỷ ban nhân dân tỉnh" in TCVN3; "các bạn, việc này" in VNI.
      (
        [
          0xD0, 0xEA, 0xCC, 0x20, 0x6E, 0x67, 0x68, 0x69, 0xF2, 0x20, 0x63, 0x61, 0xEC, 0x63, 0x20, 0xF0, 0xF5, 0x6E,
          0x20, 0x76, 0x69, 0xF2,
        ], "Windows-1258"
      ),
      ([0x55, 0xFB, 0x20, 0x62, 0x61, 0x6E, 0x20, 0x6E, 0x68, 0xA9, 0x6E, 0x20, 0x64, 0xA9, 0x6E], "TCVN3 (.VnTime)"),
      ([0x63, 0x61, 0xF9, 0x63, 0x20, 0x62, 0x61, 0xEF, 0x6E, 0x20, 0x76, 0x69, 0x65, 0xE4, 0x63], "VNI (VNI-Times)"),
    ] as [([UInt8], String)])
  func guessesOldEncodings(_ bytes: [UInt8], _ name: String) {
    #expect {
      try SourceText.decode(bytes)
    } throws: { fault in
      guard case .notUTF8(line: 1, _, let guess)? = fault as? DecodingFault else { return false }
      return guess == name
    }
  }

  @Test func countsLinesAndColumns() {
    let text = SourceText("Đơn vị\ne\u{301}x\n")
    #expect(text.lineStarts == [0, 11])
    #expect(text.lineCount == 2)
    #expect(text.line(2) == "e\u{301}x")
    #expect(text.column(line: 2, byteOffset: 3) == 2)
    #expect(text.scalarColumn(line: 2, byteOffset: 3) == 3)
    #expect(text.place(of: 13) == (2, 2))
    #expect(text.place(of: 9) == (1, 9))
    #expect(text.line(3) == "")
    #expect(SourceText("").lineCount == 0)
    #expect(SourceText("\n\na").lineStarts == [0, 1, 2])
  }
}
