import Testing

@Suite struct IndicatorMisplacedTests {
  private static let seven = "\n## 7. Giám sát\n\nTình hình: Hoàn thành\n"

  private static let misplaced = ExpectedFinding(
    "indicator-misplaced", vi: "chỉ tiêu “Số hội nghị, lớp quán triệt” thuộc nhiệm vụ 1",
    en: "the indicator “Số hội nghị, lớp quán triệt” belongs to task 1",
    help: (
      vi: "nên chuyển dòng này sang mục “1. Thông tin, tuyên truyền”; để nguyên thì số liệu vẫn được tính",
      en: "move the line to “1. Thông tin, tuyên truyền”; it counts even where it is"
    ))

  @Test func `finds a figure in the section of another task`() throws {
    try expect(Self.misplaced, in: phuCat(sound + Self.seven + "\n- Số hội nghị: ⟦1⟧24 cuộc\n"))
    try expect(
      Self.misplaced,
      in: phuCat(
        sound + Self.seven + "\n1. Số liệu\n\n   | Chỉ tiêu | Kỳ này |\n   |:--|--:|\n   |\tSố hội nghị | ⟦1⟧24 |\n"))
  }

  @Test func `says nothing of figures before all tasks and in parts of the report`() throws {
    try expect(in: phuCat("- Số hội nghị: 24\n\n" + sound))
    try expect(in: phuCat(sound + "\n## Phương hướng, nhiệm vụ kỳ tới\n\n- Số hội nghị: 24\n"))
  }
}
