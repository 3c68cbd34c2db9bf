import Testing

@Suite struct ReplacementSmallerTests {
  private static let seven = "\n## 7. Giám sát\n\nTình hình: Hoàn thành\n"

  private static func smaller(_ tasks: String) -> ExpectedFinding {
    ExpectedFinding(
      "replacement-smaller",
      vi: "bản thay thế này không có mục nhiệm vụ \(tasks) mà bản trước (“content/bao-cao/a.md”) có",
      en: "this replacement has no section on task \(tasks), which the report before (“content/bao-cao/a.md”) has",
      help: (
        vi:
          "nếu thay cả báo cáo thì chép các mục còn thiếu từ bản trước sang đây; nếu chỉ sửa, thêm một phần thì thay cả dòng này bằng:\nBổ sung cho: 12-BC",
        en:
          "if it replaces the whole report, copy the missing sections from the one before; if it mends a part only, put in place of this line:\nBổ sung cho: 12-BC"
      ))
  }

  private static let full = phuCat(
    sound + "\n## 4. Sắp xếp đơn vị sự nghiệp\n\nTình hình: Hoàn thành\n" + seven, head: "Số: 12-BC\n")

  @Test(arguments: ["Thay thế: ⟦1⟧12-BC\n", "Lần: ⟦1⟧2\n", "Thay thế: ⟦1⟧có\n"])
  func `finds sections that the report before has`(line: String) throws {
    try expect(Self.smaller("4, 7"), in: Self.full, phuCat(sound, head: line))
  }

  @Test func `says nothing of a replacement that has all, nor of a supplement`() throws {
    try expect(in: phuCat(sound, head: "Số: 12-BC\n"), phuCat(sound + Self.seven, head: "Thay thế: 12-BC\n"))
    try expect(in: Self.full, phuCat(Self.seven, head: "Bổ sung cho: 12-BC\n"))
  }
}
