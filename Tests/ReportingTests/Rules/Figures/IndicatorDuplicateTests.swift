import Testing

@Suite struct IndicatorDuplicateTests {
  private static func twice(_ label: String, _ second: String, _ first: String, line: Int) -> ExpectedFinding {
    ExpectedFinding(
      "indicator-duplicate", vi: "“\(label)” ở đây ghi “\(second)”, nhưng ở dòng \(line) ghi “\(first)”",
      en: "“\(label)” is “\(second)” here but “\(first)” in line \(line)",
      help: (vi: "giữ lại chỗ ghi số đúng, xóa chỗ kia", en: "keep the one that is right and take the other out"))
  }

  @Test func `finds a second figure that differs`() throws {
    try expect(
      Self.twice("Số hội nghị", "25 cuộc", "24 cuộc", line: 10),
      in: withList("- Số hội nghị: 24 cuộc\n- Số hội nghị: ⟦1⟧25 cuộc"))
  }

  @Test func `finds it behind decomposed letters, in a table, under another name`() throws {
    let label = "So\u{302}\u{301} ho\u{323}\u{302}i nghi\u{323}"
    try expect(
      Self.twice(label, "25", "24", line: 12),
      in: withTable("| Số hội nghị, lớp quán triệt | cuộc | 24 |\n|  \(label)|cuộc| ⟦1⟧25 |"))
  }

  @Test(arguments: ["24", "024", "24,0", "24 cuộc"])
  func `says nothing of equal figures`(second: String) throws {
    try expect(in: withList("- Số hội nghị: 24 cuộc\n- Số hội nghị: \(second)"))
  }

  @Test func `says nothing where one of the two is empty`() throws {
    try expect(in: withTable("| Số hội nghị | cuộc | |\n| Số hội nghị | cuộc | 24 |"))
  }

  @Test func `says nothing where neither is known`() throws {
    try expect(
      ExpectedFinding(
        "number-dash", vi: "“Số hội nghị” ghi dấu gạch, được hiểu là chưa có số liệu",
        en: "“Số hội nghị” is a dash, which means no data",
        help: (
          vi: "thay dấu gạch bằng số 0 nếu là không có; nếu chưa thống kê được thì thay bằng chữ “chưa có số liệu”",
          en: "write 0 in its place for none, “chưa có số liệu” where it is not known"
        )), in: withTable("| Số hội nghị | cuộc | chưa có số liệu |\n| Số hội nghị | cuộc | ⟦1⟧- |"))
  }

  @Test func `tells the periods of one report apart`() throws {
    let text = "\(sound)\n| Chỉ tiêu | Quý IV | Năm 2024 |\n|---|---|---|\n| Số hội nghị | 24 | 90 |\n"
    let year = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n"
    try expect(in: report(of: "Phù Cát", period: "Quý IV và năm 2024", text + year))
  }
}
