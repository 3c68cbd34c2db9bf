import Testing

@Suite struct SectionOrderTests {
  private static func after(_ task: Int, _ other: Int) -> ExpectedFinding {
    ExpectedFinding(
      "section-order", vi: "mục về nhiệm vụ \(task) đứng sau nhiệm vụ \(other)",
      en: "the section on task \(task) stands after the one on task \(other)",
      help: (
        vi:
          "cắt cả mục này, từ đề mục đến hết nội dung, rồi dán vào đúng chỗ theo thứ tự nhiệm vụ trong kế hoạch; để nguyên cũng được",
        en: "cut the whole section and paste it where the plan's order has it; it may also stay"
      ))
  }

  private static func section(_ heading: String) -> String { "\n## \(heading)\n\nTình hình: Hoàn thành\n" }

  @Test func `finds the first that stands too late, once`() throws {
    let text =
      Self.section("7. Giám sát") + Self.section("⟦1⟧4. Sắp xếp đơn vị sự nghiệp") + Self.section("1. Quán triệt")
    try expect(Self.after(4, 7), in: phuCat(text))
  }

  @Test func `says nothing of gaps and parts between`() throws {
    try expect(in: phuCat(sound + Self.section("7. Giám sát")))
    try expect(in: phuCat("## Phương hướng, nhiệm vụ kỳ tới\n\nA.\n\n" + sound + Self.section("7. Giám sát")))
  }
}
