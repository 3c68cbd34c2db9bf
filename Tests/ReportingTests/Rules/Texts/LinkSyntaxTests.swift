import Testing

@Suite struct LinkSyntaxTests {
  private static func broken(_ typed: String, _ mended: String, at mark: Int = 1, file: String?) -> ExpectedFinding {
    let copy = file.map { "chép tệp “\($0)” vào cùng thư mục với báo cáo nếu chưa có, và " } ?? ""
    let copyInEnglish = file.map { "put the file “\($0)” into the report's folder if it is not there, and " } ?? ""
    return told(
      typed, at: mark,
      help: (vi: "\(copy)thay phần ấy bằng:\n\(mended)", en: "\(copyInEnglish)put this in its place:\n\(mended)"))
  }

  private static func told(_ typed: String, at mark: Int = 1, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding(
      "link-syntax", at: mark, vi: "“\(typed)” chưa thành liên kết hoặc ảnh, chỉ hiện như đã gõ",
      en: "“\(typed)” is no link or picture; it is shown as typed",
      help: help)
  }

  @Test(arguments: [
    ("[Phụ lục](phu luc.pdf)", "[Phụ lục](<phu luc.pdf>)", "phu luc.pdf"),
    ("[Phụ lục] (a.pdf)", "[Phụ lục](a.pdf)", "a.pdf"),
    ("[Phụ lục] (phụ lục 1.xlsx)", "[Phụ lục](<phụ lục 1.xlsx>)", "phụ lục 1.xlsx"),
    ("![Ảnh] (anh.png)", "![Ảnh](anh.png)", "anh.png"),
    ("[x] (<phụ lục.pdf>)", "[x](<phụ lục.pdf>)", "phụ lục.pdf"),
    ("[x](bang (1) moi.docx)", "[x](<bang (1) moi.docx>)", "bang (1) moi.docx"),
    ("[Trang tin] (https://songmay.vn/a)", "[Trang tin](https://songmay.vn/a)", nil),
  ])
  func `gives the right spelling`(typed: String, mended: String, file: String?) throws {
    try expect(Self.broken(typed, mended, file: file), in: phuCat(sound + "\nXem ⟦1⟧\(typed) nhé.\n"))
  }

  @Test func `finds a bracket that is never closed`() throws {
    try expect(Self.broken("[x]( a.pdf", "[x](a.pdf)", file: "a.pdf"), in: phuCat(sound + "\nXem ⟦1⟧[x]( a.pdf\n"))
  }

  @Test func `finds several in a line and those in tables`() throws {
    try expect(
      Self.broken("[a](a b.pdf)", "[a](<a b.pdf>)", file: "a b.pdf"),
      Self.broken("[c] (c.pdf)", "[c](c.pdf)", at: 2, file: "c.pdf"),
      in: phuCat(sound + "\n| Tên | Tệp |\n|---|---|\n| ⟦1⟧[a](a b.pdf) | ⟦2⟧[c] (c.pdf) |\n"))
  }

  @Test(arguments: ["        ⟦1⟧[Phụ lục](a.pdf)", "\t⟦1⟧[Phụ lục](a.pdf)"])
  func `finds a link that was copied with the spaces before it`(line: String) throws {
    try expect(
      Self.told(
        "[Phụ lục](a.pdf)",
        help: (
          vi:
            "chép tệp “a.pdf” vào cùng thư mục với báo cáo nếu chưa có, và viết lại dòng này sát lề:\n[Phụ lục](a.pdf)",
          en:
            "put the file “a.pdf” into the report's folder if it is not there, and write this line, not indented:\n[Phụ lục](a.pdf)"
        )), in: phuCat("\(sound)\n\(line)\n"))
  }

  @Test(arguments: [
    "```\n[a](b.pdf)\n```", "    x = [a](b.pdf)", "    [1] a",
    "[1] (xem trang 3)", "[1] (xem phu luc.pdf)", "[*] (a.pdf)", "Điều [2] (Nghị quyết 19)", "\\[a] (b.pdf)",
    "[a] và (b.pdf)", "[ ] (a.pdf)", "[a](https://songmay.vn \"Tên\")", "[xem](#nhiem-vu-1)", "[a] (theo báo cáo)",
  ])
  func `says nothing of prose and of links`(text: String) throws {
    try expect(in: phuCat(sound + "\n\(text)\n"))
  }
}
