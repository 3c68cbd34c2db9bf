import Testing

@Suite struct MeasureMismatchTests {
  private static func mismatch(_ measure: String, _ label: String, _ wanted: String) -> ExpectedFinding {
    ExpectedFinding(
      "measure-mismatch", vi: "đơn vị tính “\(measure)” khác với kế hoạch: “\(label)” tính bằng “\(wanted)”",
      en: "the measure “\(measure)” is not the plan's: “\(label)” is counted in “\(wanted)”",
      help: (
        vi: "thay “\(measure)” bằng “\(wanted)”; nếu số chưa tính theo “\(wanted)” thì đổi cả số",
        en: "write “\(wanted)” for “\(measure)”, and convert the number if it is not counted so"
      ))
  }

  private static let meetings = "Số hội nghị, lớp quán triệt"

  @Test func `stands in the cell of the measure`() throws {
    try expect(
      Self.mismatch("người", Self.meetings, "cuộc"), in: withTable("| So\u{302}\u{301} hội nghị | ⟦1⟧người | 24 |"))
  }

  @Test func `is told once for a row of two figures`() throws {
    try expect(
      Self.mismatch("người", Self.meetings, "cuộc"),
      in: withTable(
        "| Số hội nghị | ⟦1⟧người | 24 | 30 |",
        header: "| Chỉ tiêu | Đơn vị tính | Kỳ này | Lũy kế |\n|---|---|---|---|"))
  }

  @Test func `stands at the figure where the measure is written behind it`() throws {
    try expect(Self.mismatch("người", Self.meetings, "cuộc"), in: withTable("| Số hội nghị | cuộc | ⟦1⟧24 người |"))
    let five = "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- **Kinh phí đặt hàng:** ⟦1⟧2,5 tỷ đồng\n"
    try expect(Self.mismatch("tỷ đồng", "Kinh phí đặt hàng", "triệu đồng"), in: phuCat(sound + five))
  }

  @Test func `stands at the figure where the label names the measure`() throws {
    try expect(
      Self.mismatch("người", Self.meetings, "cuộc"),
      in: withTable("| Số hội nghị (người) | ⟦1⟧24 |", header: "| Chỉ tiêu | Kỳ này |\n|---|---|"))
  }

  @Test(arguments: ["cuộc", "CUỘC", "lớp", "cuo\u{323}\u{302}c", ""])
  func `takes the plan's own measure and its other names`(measure: String) throws {
    try expect(in: withTable("| Số hội nghị | \(measure) | 24 |"))
  }

  @Test(arguments: ["12,5%", "12,5 %", "12,5"])
  func `takes per cent where that is the measure`(text: String) throws {
    try expect(
      in: phuCat(
        sound + "\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Tỷ lệ tự chủ: \(text)\n"))
  }
}
