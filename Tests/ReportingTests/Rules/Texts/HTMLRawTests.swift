import Testing

@Suite struct HTMLRawTests {
  private static func raw(at mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(
      "html-raw", at: mark, vi: "phần nằm giữa dấu < và > được hiện nguyên như đã gõ",
      en: "what stands between < and > is shown as typed",
      help: (
        vi: "xóa thẻ này, từ dấu < đến dấu >; muốn chữ đậm thì viết **chữ đậm**, muốn xuống đoạn thì để một dòng trống",
        en: "take this tag out, from < to >; write **bold** for bold letters, a blank line for a new paragraph"
      ))
  }

  @Test func `finds each tag behind decomposed letters`() throws {
    try expect(
      Self.raw(), Self.raw(at: 2), in: phuCat(sound + "\nKi\u{301}nh gửi ⟦1⟧<b>Ban Tổ chức⟦2⟧</b>.\n"))
  }

  @Test func `finds a block of it once`() throws {
    try expect(Self.raw(), in: phuCat(sound + "\n⟦1⟧<div>\nChữ ở trong\n</div>\n"))
  }

  @Test(arguments: ["5 < 7 và 7 > 5", "\\<b>", "`<b>`", "a<b", "<https://a.vn>", "&lt;b&gt;"])
  func `says nothing of signs, code and addresses`(text: String) throws {
    try expect(in: phuCat("\(sound)\n\(text)\n"))
  }
}
