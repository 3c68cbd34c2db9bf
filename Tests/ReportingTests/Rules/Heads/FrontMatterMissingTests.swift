import Testing

@Suite struct FrontMatterMissingTests {
  private static let missing = ExpectedFinding(
    "front-matter-missing", vi: "tệp chưa có phần đầu ghi đơn vị và kỳ báo cáo",
    en: "the file has no head that gives the unit and the period",
    help: (
      vi:
        "thêm bốn dòng vào đầu tệp: “---”, “Đơn vị: …” (tên cơ quan), “Kỳ báo cáo: …” (ví dụ Quý IV/2024), rồi lại “---”",
      en:
        "put four lines at the top: “---”, “Đơn vị: …” (the body's name), “Kỳ báo cáo: …” (such as Quý IV/2024), “---” again"
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
