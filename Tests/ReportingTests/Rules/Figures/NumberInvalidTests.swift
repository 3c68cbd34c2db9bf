import Testing

@Suite struct NumberInvalidTests {
  private static func invalid(_ vi: String, _ en: String, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding("number-invalid", vi: vi, en: en, help: help)
  }

  private static func notNumber(_ text: String, example: String = "1.234") -> ExpectedFinding {
    invalid(
      "“\(text)” không phải là một số", "“\(text)” is not a number",
      help: (
        vi: "chỉ ghi một số, ví dụ 24 hoặc \(example); không có thì ghi 0, chưa biết thì ghi “chưa có số liệu”",
        en: "write one number, such as 24 or \(example); 0 for none, “chưa có số liệu” where it is not known"
      ))
  }

  @Test(arguments: ["hai mươi tư", "24/30", "20 - 30", "12 34", "không có", "24 + 3", "x", "1.2.3"])
  func `finds what is no single number`(text: String) throws {
    try expect(Self.notNumber(text), in: withTable("| Số hội nghị | cuộc | ⟦1⟧\(text) |"))
  }

  @Test func `gives an example with decimals where these are allowed`() throws {
    let five = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Kinh phí đặt hàng: ⟦1⟧nhiều\n"
    try expect(Self.notNumber("nhiều", example: "1.234,5"), in: phuCat(sound + five))
  }

  @Test func `finds what is out of range`() throws {
    let help = (vi: "xem lại số và đơn vị tính", en: "check the number and its unit of measure")
    for text in ["5.001", "-1"] {
      try expect(
        Self.invalid(
          "“\(text)” nằm ngoài mức cho phép (từ 0 đến 5.000)", "“\(text)” is out of range (at least 0, at most 5.000)",
          help: help), in: withTable("| Số hội nghị | cuộc | ⟦1⟧\(text) |"))
    }
    try expect(
      Self.invalid("số “1234567890123456” quá lớn", "the number “1234567890123456” is too large", help: help),
      in: withTable("| Số hội nghị | cuộc | ⟦1⟧1234567890123456 |"))
  }

  @Test func `finds more decimals than are allowed`() throws {
    try expect(
      Self.invalid(
        "“24,5” phải là số nguyên", "“24,5” must be a whole number",
        help: (
          vi: "ghi số nguyên; dấu chấm ngăn cách hàng nghìn, ví dụ 1.234",
          en: "write a whole number; a full stop groups thousands, as in 1.234"
        )), in: withTable("| Số hội nghị | cuộc | ⟦1⟧24,5 |"))
    let five = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Kinh phí đặt hàng: ⟦1⟧1,25\n"
    try expect(
      Self.invalid(
        "“1,25” có quá 1 chữ số sau dấu phẩy", "“1,25” has more than 1 decimals",
        help: (vi: "làm tròn còn nhiều nhất 1 chữ số sau dấu phẩy", en: "round it to 1 decimals at most")),
      in: phuCat(sound + five))
  }

  @Test func `finds a document without a number`() throws {
    try expect(
      Self.invalid(
        "“đã ban hành” không có số ký hiệu của văn bản", "“đã ban hành” gives no document number",
        help: (
          vi: "ghi số ký hiệu và ngày, ví dụ 35-KH/HU ngày 12/3/2024; chưa có văn bản thì ghi “chưa ban hành”",
          en: "write its number and date, such as 35-KH/HU ngày 12/3/2024; “chưa ban hành” where there is none yet"
        )),
      in: report(of: "Sở Y tế", "## 7. Giám sát\n\nTình hình: Hoàn thành\n\n- Kế hoạch triển khai: ⟦1⟧đã ban hành\n"))
  }

  @Test(arguments: [
    "24", "024", "1.234", "1 234", "1\u{a0}234", "1\u{202f}234", "24 cuộc", "**24**", "24.", "２４", "0", "không",
    "không phát sinh", "chưa có số liệu", "5.000", "24 (trong đó 3 trực tuyến)", "24,0",
  ])
  func `takes numbers as they are usually typed`(text: String) throws {
    try expect(in: withTable("| Số hội nghị | | \(text) |"))
    try expect(in: withList("- Số hội nghị: \(text)"))
  }
}
