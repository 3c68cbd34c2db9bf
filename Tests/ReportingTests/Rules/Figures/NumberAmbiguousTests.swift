import Testing

@Suite struct NumberAmbiguousTests {
  private static let rule = (
    vi: "dấu chấm ngăn cách hàng nghìn, dấu phẩy đứng trước phần lẻ",
    en: "a full stop groups thousands, a comma stands before decimals"
  )

  /// What is said where but one reading may stand here: which, and how such numbers are written.
  private static func oneReading(_ text: String, _ reading: String) -> ExpectedFinding {
    ExpectedFinding(
      "number-ambiguous", vi: "“\(text)” đặt dấu chấm, dấu phẩy khác với cách viết số tiếng Việt nên chưa rõ là số nào",
      en: "“\(text)” does not have its point and comma in the Vietnamese way, so it is not clear which number it is",
      help: (
        vi:
          "nếu đúng là \(reading) thì ghi \(reading), nếu không thì ghi lại số cho đúng; chỉ tiêu này chỉ nhận số nguyên, \(rule.vi)",
        en:
          "if it is \(reading), write \(reading); if not, write it anew; this indicator takes whole numbers only: \(rule.en)"
      ))
  }

  @Test func `never offers a fraction where whole numbers are asked for`() throws {
    try expect(Self.oneReading("1.5", "15"), in: withTable("| So\u{302}\u{301} hội nghị |\tcuộc | ⟦1⟧1.5 |"))
    try expect(Self.oneReading("12,345", "12.345"), in: withList("- Số hội nghị: ⟦1⟧12,345"))
  }

  @Test func `offers both where both may stand`() throws {
    let five = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Kinh phí đặt hàng: ⟦1⟧12.5\n"
    try expect(
      ExpectedFinding(
        "number-ambiguous", vi: "“12.5” có thể hiểu là “12,5” hoặc “125”", en: "“12.5” can be read as “12,5” or “125”",
        help: (
          vi: "số nào đúng thì ghi như vậy: 12,5 hoặc 125; \(Self.rule.vi)",
          en: "write the one that is right: 12,5 or 125; \(Self.rule.en)"
        )),
      in: phuCat(sound + five))
  }

  @Test(arguments: [("1,234,567", "1.234.567"), ("1,234.0", "1.234")])
  func `says how English numbers are written here`(text: String, reading: String) throws {
    try expect(Self.oneReading(text, reading), in: withTable("| Số hội nghị | cuộc | ⟦1⟧\(text) |"))
  }

  @Test func `offers no reading that the indicator does not allow`() throws {
    try expect(
      ExpectedFinding(
        "number-ambiguous",
        vi: "“1,234.5” đặt dấu chấm, dấu phẩy khác với cách viết số tiếng Việt nên chưa rõ là số nào",
        en: "“1,234.5” does not have its point and comma in the Vietnamese way, so it is not clear which number it is",
        help: (
          vi: "chỉ tiêu này chỉ nhận số nguyên; ghi lại số cho đúng, \(Self.rule.vi)",
          en: "this indicator takes whole numbers only; write it anew: \(Self.rule.en)"
        )), in: withTable("| Số hội nghị | cuộc | ⟦1⟧1,234.5 |"))
  }

  @Test(arguments: ["khoảng 20", "~20", "hơn 20 cuộc", "Gần 20", "trên 20", "≥ 20"])
  func `takes no estimate`(text: String) throws {
    try expect(
      ExpectedFinding(
        "number-ambiguous", vi: "“\(text)” là số ước chừng, chưa dùng được",
        en: "“\(text)” is an estimate and cannot be used",
        help: (
          vi: "ghi số chính xác, ví dụ 20; chưa biết thì ghi “chưa có số liệu”",
          en: "write the exact number, such as 20, or “chưa có số liệu” where it is not known"
        )), in: withList("- Số hội nghị: ⟦1⟧\(text)"))
  }

  @Test(arguments: ["1.234", "12.345", "1.234,5", "1234,5", "1 234,5"])
  func `takes what can be read in one way only`(text: String) throws {
    let five = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Kinh phí đặt hàng: \(text) triệu đồng\n"
    try expect(in: phuCat(sound + five))
  }
}
