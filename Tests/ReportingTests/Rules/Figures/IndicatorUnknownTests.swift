import Testing

@Suite struct IndicatorUnknownTests {
  private static func unknown(_ label: String, near: String? = nil) -> ExpectedFinding {
    ExpectedFinding(
      "indicator-unknown", vi: "kế hoạch không có chỉ tiêu “\(label)”", en: "the plan has no indicator “\(label)”",
      help: near.map {
        (
          vi:
            "nếu ý bạn là chỉ tiêu ấy thì thay chữ “\(label)” bằng “\($0)”, giữ nguyên phần còn lại của dòng; nếu không thì xóa dòng này và viết thành câu văn",
          en:
            "if you meant that indicator put “\($0)” in place of “\(label)” and keep the rest of the line; if not, take the row out and write a sentence instead"
        )
      } ?? (
        vi:
          "ghi đúng tên chỉ tiêu như trong kế hoạch; nếu là số liệu riêng của cơ quan thì xóa dòng này và viết thành câu văn",
        en:
          "write the indicator's name as in the plan; if the figure is your own, take the row out and write a sentence instead"
      ))
  }

  @Test func `offers the indicator that is near, by its own label`() throws {
    let label = "Số hội nghị, lớp quán triệt"
    try expect(
      Self.unknown("Số hội nghị lớp quán triệtt", near: label),
      in: withTable("| ⟦1⟧Số hội nghị lớp quán triệtt | cuộc | 24 |"))
    try expect(Self.unknown("Số hộị nghịt", near: label), in: withTable("| ⟦1⟧Số hộị nghịt | cuộc | 24 |"))
  }

  @Test func `says what to do where none is near`() throws {
    try expect(Self.unknown("Số xe"), in: withTable("|⟦1⟧Số xe|chiếc|3|"))
  }

  @Test func `finds it in a table inside a list`() throws {
    let table = "- Số liệu:\n\n  | Chỉ tiêu | Kỳ này |\n  |---|---|\n  | ⟦1⟧Số xe | 3 |\n"
    try expect(Self.unknown("Số xe"), in: withList(table))
  }

  @Test func `says nothing of rows that only head others, of other tables, and of lists`() throws {
    try expect(in: withTable("| I. Hội nghị | | |\n| Số hội nghị | cuộc | 24 |\n| | | |"))
    try expect(in: withTable("| Số xe | 3 |", header: "| Tên | Kỳ này |\n|---|---|"))
    try expect(in: withTable("| Số xe | 3 |", header: "| Nội dung | Ghi chú |\n|---|---|"))
    try expect(in: withList("- Số xe: 3 chiếc"))
  }

  @Test(arguments: [
    "a) SỐ HỘI NGHỊ, LỚP QUÁN TRIỆT", "- Số hội nghị", "1. Số hội nghị (cuộc)", "so-cuoc",
    "So\u{302}\u{301} ho\u{323}\u{302}i nghi\u{323}",
    "**Số hội nghị**", "“Số hội nghị, lớp quán triệt”",
  ])
  func `knows labels in every usual spelling`(label: String) throws {
    try expect(in: withTable("| \(label) | | 24 |"))
  }
}
