import Testing

@Suite struct LinkSyntaxTests {
  private static func broken(_ typed: String, _ mended: String, at mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(
      "link-syntax", at: mark, vi: "“\(typed)” chưa thành liên kết hoặc ảnh, chỉ hiện như đã gõ",
      en: "“\(typed)” is no link or picture; it is shown as typed",
      help: (vi: "viết: “\(mended)”", en: "write: “\(mended)”"))
  }

  @Test(arguments: [
    ("[Phụ lục](phu luc.pdf)", "[Phụ lục](<phu luc.pdf>)"), ("[Phụ lục] (a.pdf)", "[Phụ lục](a.pdf)"),
    ("[Phụ lục] (phụ lục 1.xlsx)", "[Phụ lục](<phụ lục 1.xlsx>)"), ("![Ảnh] (anh.png)", "![Ảnh](anh.png)"),
    ("[x](bang (1) moi.docx)", "[x](<bang (1) moi.docx>)"),
    ("[Trang tin] (https://songmay.vn/a)", "[Trang tin](https://songmay.vn/a)"),
  ])
  func `gives the right spelling`(typed: String, mended: String) throws {
    try expect(Self.broken(typed, mended), in: phuCat(sound + "\nXem ⟦1⟧\(typed) nhé.\n"))
  }

  @Test func `finds a bracket that is never closed`() throws {
    try expect(Self.broken("[x]( a.pdf", "[x](a.pdf)"), in: phuCat(sound + "\nXem ⟦1⟧[x]( a.pdf\n"))
  }

  @Test func `finds several in a line and those in tables`() throws {
    try expect(
      Self.broken("[a](a b.pdf)", "[a](<a b.pdf>)"), Self.broken("[c] (c.pdf)", "[c](c.pdf)", at: 2),
      in: phuCat(sound + "\n| Tên | Tệp |\n|---|---|\n| ⟦1⟧[a](a b.pdf) | ⟦2⟧[c] (c.pdf) |\n"))
  }

  @Test(arguments: [
    "[1] (xem trang 3)", "[1] (xem phu luc.pdf)", "[*] (a.pdf)", "Điều [2] (Nghị quyết 19)", "\\[a] (b.pdf)",
    "[a] và (b.pdf)", "[ ] (a.pdf)", "[a](https://songmay.vn \"Tên\")", "[xem](#nhiem-vu-1)", "[a] (theo báo cáo)",
  ])
  func `says nothing of prose and of links`(text: String) throws {
    try expect(in: phuCat(sound + "\n\(text)\n"))
  }
}
