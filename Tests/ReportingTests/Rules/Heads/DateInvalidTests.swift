import Testing

@Suite struct DateInvalidTests {
  private static func invalid(_ text: String, at mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(
      "date-invalid", at: mark, vi: "“\(text)” không phải là một ngày", en: "“\(text)” is not a date",
      help: (
        vi: "ghi một ngày có thật theo thứ tự ngày/tháng/năm, ví dụ 16/12/2024",
        en: "write a real day as day/month/year, such as 16/12/2024"
      ))
  }

  @Test(arguments: ["31/11/2024", "29/02/2023", "12/16/2024", "hôm qua", "16/12", "0/1/2024"])
  func `finds what is no day of the calendar`(text: String) throws {
    try expect(Self.invalid(text), in: phuCat(sound, head: "Ngày ban hành: ⟦1⟧\(text)\n"))
  }

  @Test func `looks at both dates`() throws {
    try expect(
      Self.invalid("x"), Self.invalid("y", at: 2), in: phuCat(sound, head: "Ngày: ⟦1⟧x\nNga\u{300}y nhận: ⟦2⟧y\n"))
  }

  @Test(arguments: ["16/12/2024", "16-12-2024", "2024-12-16", "01/10/2024", "30/09/2024", ""])
  func `takes days as they are usually written`(text: String) throws {
    try expect(in: phuCat(sound, head: "Ngày ban hành: \(text)\n"))
  }
}
