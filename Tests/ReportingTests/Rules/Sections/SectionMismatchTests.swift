import Testing

@testable import Reporting

@Suite struct SectionMismatchTests {
  private static let giamSat = ExpectedFinding(
    "section-mismatch",
    vi:
      "số 5 là của nhiệm vụ “Đổi mới cơ chế tài chính”, nhưng tên đề mục là nhiệm vụ 7; được tính theo tên",
    en: "number 5 is task “Đổi mới cơ chế tài chính”, but the title is task 7's; the title counts",
    help: (
      vi:
        "thay cả dòng này bằng dòng thứ nhất dưới đây nếu tên đúng, bằng dòng thứ hai nếu số đúng:\n## 7. Giám sát\n## 5. Đổi mới cơ chế tài chính",
      en:
        "put in its place the first of these lines if the title is right, the second if the number is:\n## 7. Giám sát\n## 5. Đổi mới cơ chế tài chính"
    ))

  @Test(arguments: ["⟦1⟧5. Giám sát", "⟦1⟧5) giám sát", "⟦1⟧Nhiệm vụ 5: GIÁM SÁT", "⟦1⟧5 - Công tác giám sát"])
  func `finds a number that belongs to another task`(heading: String) throws {
    try expect(Self.giamSat, in: phuCat(sound + "\n## \(heading)\n\nTình hình: Hoàn thành\n"))
  }

  @Test func `offers the title's task alone where the number's has a section`() throws {
    let help = checked(
      phuCat(sound + "\n## 1. Giám sát\n\nTình hình: Hoàn thành\n"), named: "content/a.md", try SmallProject.knowledge()
    ).findings.map { $0.help?.vi }
    #expect(help == ["thay cả dòng này bằng:\n## 7. Giám sát"])
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
          vi:
            "thay cả dòng này bằng dòng thứ nhất dưới đây nếu tên đúng, bằng dòng thứ hai nếu số đúng:\n## 1. Thông tin, tuyên truyền\n## 4. Sắp xếp đơn vị sự nghiệp",
          en:
            "put in its place the first of these lines if the title is right, the second if the number is:\n## 1. Thông tin, tuyên truyền\n## 4. Sắp xếp đơn vị sự nghiệp"
        )), in: phuCat(heading))
  }
}
