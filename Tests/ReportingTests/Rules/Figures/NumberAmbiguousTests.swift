import Testing

@Suite struct NumberAmbiguousTests {
  private static let rule = (
    vi: "dấu chấm ngăn cách hàng nghìn, dấu phẩy đứng trước phần lẻ",
    en: "a full stop groups thousands, a comma stands before decimals"
  )

  private static func readings(_ text: String, _ numbers: [String], help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding(
      "number-ambiguous", vi: "“\(text)” có thể hiểu là \(numbers.joined(separator: " hoặc "))",
      en: "“\(text)” can be read as \(numbers.joined(separator: " or "))",
      help: (vi: "\(help.vi); \(rule.vi)", en: "\(help.en); \(rule.en)"))
  }

  @Test func `shows both readings and offers the one that may stand here`() throws {
    try expect(
      Self.readings(
        "1.5", ["“1,5”", "“15”"], help: (vi: "nếu đúng là “15” thì ghi như vậy", en: "if it is “15”, write it so")),
      in: withTable("| So\u{302}\u{301} hội nghị |\tcuộc | ⟦1⟧1.5 |"))
    try expect(
      Self.readings(
        "12,345", ["“12.345”", "“12,345”"],
        help: (vi: "nếu đúng là “12.345” thì ghi như vậy", en: "if it is “12.345”, write it so")),
      in: withList("- Số hội nghị: ⟦1⟧12,345"))
  }

  @Test func `offers both where both may stand`() throws {
    let five = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Kinh phí đặt hàng: ⟦1⟧12.5\n"
    try expect(
      Self.readings("12.5", ["“12,5”", "“125”"], help: (vi: "ghi “12,5” hoặc “125”", en: "write “12,5” or “125”")),
      in: phuCat(sound + five))
  }

  @Test(arguments: [("1,234,567", "1.234.567"), ("1,234.0", "1.234")])
  func `says how English numbers are written here`(text: String, reading: String) throws {
    try expect(
      ExpectedFinding(
        "number-ambiguous", vi: "“\(text)” đặt dấu chấm, dấu phẩy khác với cách viết tiếng Việt",
        en: "“\(text)” does not have its point and comma in the Vietnamese way",
        help: (vi: "ghi “\(reading)”; \(Self.rule.vi)", en: "write “\(reading)”; \(Self.rule.en)")),
      in: withTable("| Số hội nghị | cuộc | ⟦1⟧\(text) |"))
  }

  @Test func `offers no reading that the indicator does not allow`() throws {
    try expect(
      ExpectedFinding(
        "number-ambiguous", vi: "“1,234.5” đặt dấu chấm, dấu phẩy khác với cách viết tiếng Việt",
        en: "“1,234.5” does not have its point and comma in the Vietnamese way",
        help: (
          vi: "chỉ tiêu này chỉ nhận số nguyên; \(Self.rule.vi)",
          en: "this indicator takes whole numbers only; \(Self.rule.en)"
        )), in: withTable("| Số hội nghị | cuộc | ⟦1⟧1,234.5 |"))
  }

  @Test(arguments: ["khoảng 20", "~20", "hơn 20 cuộc", "Gần 20", "trên 20", "≥ 20"])
  func `takes no estimate`(text: String) throws {
    try expect(
      ExpectedFinding(
        "number-ambiguous", vi: "“\(text)” là số ước chừng, chưa dùng được",
        en: "“\(text)” is an estimate and cannot be used",
        help: (
          vi: "ghi số chính xác, ví dụ “20”; chưa biết thì ghi “chưa có số liệu”",
          en: "write the exact number, such as “20”, or “chưa có số liệu” where it is not known"
        )), in: withList("- Số hội nghị: ⟦1⟧\(text)"))
  }

  @Test(arguments: ["1.234", "12.345", "1.234,5", "1234,5", "1 234,5"])
  func `takes what can be read in one way only`(text: String) throws {
    let five = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Kinh phí đặt hàng: \(text) triệu đồng\n"
    try expect(in: phuCat(sound + five))
  }
}
