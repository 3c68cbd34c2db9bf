import Testing

@Suite struct DateTooEarlyTests {
  private static func early(_ day: String, example: String?) -> ExpectedFinding {
    ExpectedFinding(
      "date-too-early", vi: "ngày \(day) trước cả ngày đầu kỳ báo cáo 15/09/2024",
      en: "\(day) is before the period begins on 15/09/2024",
      help: (
        vi: "sửa lại ngày cho đúng theo thứ tự ngày/tháng/năm, hay nhầm nhất là năm"
          + (example.map { "; ví dụ \($0)" } ?? ""),
        en: "mend it, as day/month/year; mostly the year is wrong" + (example.map { "; such as \($0)" } ?? "")
      ))
  }

  @Test func `finds a day before the period began and offers the year that was meant`() throws {
    try expect(
      Self.early("16/12/2023", example: "16/12/2024"), in: phuCat(sound, head: "Ngày ban hành: ⟦1⟧16/12/2023\n"))
    try expect(
      Self.early("14/09/2024", example: nil), in: phuCat(sound, head: "Ngày nhận: ⟦1⟧14/9/2024\n"))
  }

  @Test func `takes the period's first day`() throws {
    try expect(in: phuCat(sound, head: "Ngày ban hành: 15/09/2024\n"))
  }
}
