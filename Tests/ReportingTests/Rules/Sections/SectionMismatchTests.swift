import Testing

@Suite struct SectionMismatchTests {
  private static let giamSat = ExpectedFinding(
    "section-mismatch",
    vi:
      "số 5 là của nhiệm vụ “Đổi mới cơ chế tài chính”, nhưng tên đề mục là nhiệm vụ 7; được tính theo tên",
    en: "number 5 is task “Đổi mới cơ chế tài chính”, but the title is task 7's; the title counts",
    help: (
      vi: "ghi “## 7. Giám sát”, hoặc nếu số mới đúng thì ghi “## 5. Đổi mới cơ chế tài chính”",
      en: "write “## 7. Giám sát”, or if the number is right “## 5. Đổi mới cơ chế tài chính”"
    ))

  @Test(arguments: ["⟦1⟧5. Giám sát", "⟦1⟧5) giám sát", "⟦1⟧Nhiệm vụ 5: GIÁM SÁT", "⟦1⟧5 - Công tác giám sát"])
  func `finds a number that belongs to another task`(heading: String) throws {
    try expect(Self.giamSat, in: phuCat(sound + "\n## \(heading)\n\nTình hình: Hoàn thành\n"))
  }

  @Test(arguments: [
    "7. Giám sát", "Giám sát", "VII. Giám sát", "V. Giám sát", "3. Giám sát", "7.1. Giám sát",
    "7. Giám sát: Hoàn thành",
  ])
  func `says nothing where they agree, or no task has the number`(heading: String) throws {
    try expect(in: phuCat(sound + "\n## \(heading)\n\nTình hình: Hoàn thành\n"))
  }

  @Test func `counts the section by its title`() throws {
    let heading = "## ⟦1⟧4. Thông tin, tuyên truyền\n\nTình hình: Hoàn thành\n"
    try expect(
      ExpectedFinding(
        "section-mismatch",
        vi: "số 4 là của nhiệm vụ “Sắp xếp đơn vị sự nghiệp”, nhưng tên đề mục là nhiệm vụ 1; được tính theo tên",
        en: "number 4 is task “Sắp xếp đơn vị sự nghiệp”, but the title is task 1's; the title counts",
        help: (
          vi: "ghi “## 1. Thông tin, tuyên truyền”, hoặc nếu số mới đúng thì ghi “## 4. Sắp xếp đơn vị sự nghiệp”",
          en: "write “## 1. Thông tin, tuyên truyền”, or if the number is right “## 4. Sắp xếp đơn vị sự nghiệp”"
        )), in: phuCat(heading))
  }
}
