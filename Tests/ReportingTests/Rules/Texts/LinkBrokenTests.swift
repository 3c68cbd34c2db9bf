import Testing

@Suite struct LinkBrokenTests {
  private static func broken(
    _ vi: String, _ en: String, _ file: String, at mark: Int = 1, example: String = "Phụ lục 1.pdf"
  ) -> ExpectedFinding {
    ExpectedFinding(
      "link-broken", at: mark, vi: vi, en: en,
      help: (
        vi:
          "chép tệp “\(file)” vào cùng thư mục với báo cáo; nếu tệp mang tên khác thì ghi đúng tên ấy ở đây, kể cả dấu, chữ hoa và đuôi tệp; tên có dấu cách thì đặt trong dấu < và >, ví dụ <\(example)>",
        en:
          "put the file “\(file)” into the report's folder; if it bears another name, write that name here exactly, with marks, capitals and ending; a name with spaces stands between < and >, such as <\(example)>"
      ))
  }

  @Test func `finds links and pictures without a file`() throws {
    try expect(
      Self.broken("không có tệp “phu-luc.pdf”", "there is no file “phu-luc.pdf”", "phu-luc.pdf"),
      Self.broken(
        "không có tệp ảnh “so do.png”", "there is no picture “so do.png”", "so do.png", at: 2, example: "so do.png"),
      in: phuCat(sound + "\nTo\u{302}\u{301}t, xem ⟦1⟧[phụ lục](phu-luc.pdf) và ⟦2⟧![sơ đồ](<so do.png>).\n"))
  }

  @Test func `tells the title, which no page shows`() throws {
    try expect(
      Self.broken(
        "không có tệp “a.pdf” (chú thích “Một câu.”)", "there is no file “a.pdf” (with the title “Một câu.”)", "a.pdf"),
      in: phuCat(sound + "\nXem ⟦1⟧[a](a.pdf \"Một câu.\").\n"))
  }

  @Test func `finds it in a cell of a table in a list`() throws {
    try expect(
      Self.broken("không có tệp “a.pdf”", "there is no file “a.pdf”", "a.pdf"),
      in: phuCat(sound + "\n- Bảng\n\n  | Tên | Tệp |\n  |---|---|\n  | Kế hoạch |\t⟦1⟧[a](a.pdf) |\n"))
  }

  @Test func `says that other reports are no files to link to`() throws {
    try expect(
      ExpectedFinding(
        "link-broken", vi: "không dẫn được tới tệp báo cáo “b.md”", en: "a link cannot lead to a report's file, “b.md”",
        help: (
          vi: "xóa liên kết này, nêu bằng chữ tên cơ quan và kỳ của báo cáo đó",
          en: "take the link out and name the report's body and period in words"
        )), in: phuCat(sound + "\nXem ⟦1⟧[bản trước](b.md).\n"))
  }

  @Test(arguments: [
    "https://binhdinh.gov.vn", "http://a.vn/x", "mailto:a@b.vn", "tel:02563822294", "#nhiem-vu-4",
  ])
  func `says nothing of addresses that lead elsewhere`(address: String) throws {
    try expect(in: phuCat(sound + "\nXem [đây](\(address)).\n"))
  }
}
