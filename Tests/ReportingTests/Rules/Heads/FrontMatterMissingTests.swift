import Testing

@Suite struct FrontMatterMissingTests {
  private static let missing = ExpectedFinding(
    "front-matter-missing", vi: "tệp chưa có phần đầu ghi đơn vị và kỳ báo cáo",
    en: "the file has no head that gives the unit and the period",
    help: (
      vi:
        "chép bốn dòng dưới đây vào đầu tệp, trên mọi dòng khác, rồi thay chữ sau hai dấu hai chấm bằng tên cơ quan mình và kỳ báo cáo, ví dụ Quý IV/2024:\n---\nĐơn vị: (tên cơ quan)\nKỳ báo cáo: (kỳ và năm)\n---",
      en:
        "copy these four lines to the top of the file, above all else, and write your body's name and the period, such as Quý IV/2024, behind the two colons:\n---\nĐơn vị: (tên cơ quan)\nKỳ báo cáo: (kỳ và năm)\n---"
    ))

  @Test(arguments: [
    "⟦1⟧# Báo cáo quý IV\n\n\(sound)", "⟦1⟧Huyện ủy Phù Cát\n", "⟦1⟧\n\n# Báo cáo\n", "\u{FEFF}⟦1⟧# Báo cáo\n",
    "⟦1⟧Đơn vị: Phù Cát\n\n\(sound)", "⟦1⟧# Báo cáo\n\n---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---\n\n\(sound)",
  ])
  func `finds a text without a head`(text: String) throws {
    try expect(Self.missing, in: text)
  }

  @Test(arguments: [
    "---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---\n",
    "\u{FEFF}\n\n---\r\nunit: phu-cat\r\nperiod: 2024-q4\r\n---\r\n",
    "-----\nCơ quan: \"Phù Cát\"\nKỳ: Quý 4/2024\n—\n", "---\n**Đơn vị:** Phù Cát\n- Kỳ báo cáo：Q4-2024\n---\n",
  ])
  func `understands a head however it is typed`(head: String) throws {
    try expect(in: head + "\n" + sound)
  }
}
