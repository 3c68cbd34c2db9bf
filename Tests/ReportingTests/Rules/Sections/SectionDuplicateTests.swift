import Testing

@Suite struct SectionDuplicateTests {
  private static func twice(_ task: Int, line: Int, at mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(
      "section-duplicate", at: mark, vi: "nhiệm vụ \(task) đã có mục ở dòng \(line); mục này không được dùng",
      en: "task \(task) has a section in line \(line) already; this one is not used",
      help: (
        vi:
          "chuyển nội dung của mục này vào cuối mục ở dòng \(line), chỉ giữ một dòng “Tình hình:”, rồi xóa đề mục này; nếu đây là nhiệm vụ khác thì sửa số và tên đề mục",
        en:
          "move its text to the end of the section in line \(line), keep one “Tình hình:” line, and take this heading out; if it is another task, mend its number and title"
      ))
  }

  @Test func `finds the second, however it is called`() throws {
    try expect(Self.twice(1, line: 6), in: phuCat(sound + "\n## ⟦1⟧Quán triệt\n\nTình hình: Hoàn thành\n"))
  }

  @Test func `finds every further one, each against the first`() throws {
    let again = "\n## ⟦1⟧1. Thông tin, tuyên truyền\n\nA.\n\n## ⟦2⟧Nhiệm vụ 1:\n\nB.\n"
    try expect(Self.twice(1, line: 6), Self.twice(1, line: 6, at: 2), in: phuCat(sound + again))
  }

  @Test func `says no more of the second than that it is not used`() throws {
    // It is empty, without a state, and out of order.
    let seven = "\n## 7. Giám sát\n\nTình hình: Hoàn thành\n"
    try expect(Self.twice(1, line: 6), in: phuCat(sound + seven + "\n## ⟦1⟧1. Thông tin, tuyên truyền\n"))
  }

  @Test func `says nothing of parts that stand twice`() throws {
    try expect(in: phuCat(sound + "\n## Nhiệm vụ trọng tâm\n\nMột.\n\n## Phương hướng, nhiệm vụ kỳ tới\n\nHai.\n"))
  }
}
