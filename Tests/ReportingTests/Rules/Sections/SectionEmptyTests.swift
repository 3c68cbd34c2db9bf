import Testing

@Suite struct SectionEmptyTests {
  private static func empty(_ heading: String) -> ExpectedFinding {
    ExpectedFinding(
      "section-empty", vi: "mục “\(heading)” không có nội dung", en: "the section “\(heading)” is empty",
      help: (
        vi:
          "thêm ngay dưới đề mục, sát lề, hai dòng như dưới đây; nếu có việc thì ghi tình hình khác (Hoàn thành, Đang thực hiện, Chưa thực hiện) và viết nội dung:\nTình hình: Không phát sinh\nTrong kỳ không có việc nào phải làm.",
        en:
          "add two lines like these, not indented, right below the heading; where something was done, another state (Hoàn thành, Đang thực hiện, Chưa thực hiện) and the text:\nTình hình: Không phát sinh\nTrong kỳ không có việc nào phải làm."
      ))
  }

  @Test(arguments: [
    "", "\n\n", "\n### Kết quả\n\n### Khó khăn, vướng mắc\n", "\nTình hình:\n", "\n- \n", "\n---\n", "\n…\n",
  ])
  func `finds a section that says nothing`(body: String) throws {
    try expect(
      Self.empty("1. Thông tin, tuyên truyền"), in: phuCat("## ⟦1⟧1. Thông tin, tuyên truyền\n\(body)"))
  }

  @Test(arguments: [
    "Tình hình: Hoàn thành", "Tiến độ: 50%\n\nTình hình: Hoàn thành", "- Tình hình: Hoàn thành",
    "> Tình hình: Hoàn thành\n\nXong.\n\nTình hình: Hoàn thành",
    "        Tình hình: Không phát sinh\n        Trong kỳ không có việc nào phải làm.",
  ])
  func `says nothing where a state stands`(body: String) throws {
    try expect(in: phuCat("## 1. Thông tin, tuyên truyền\n\n\(body)\n"))
  }

  @Test func `says nothing where the heading states it`() throws {
    try expect(in: phuCat("## 1. Thông tin, tuyên truyền: Hoàn thành\n"))
  }

  @Test func `does not ask for the figures of an empty section too`() throws {
    let four = "\n## ⟦1⟧4. Sắp xếp đơn vị sự nghiệp\n"
    try expect(Self.empty("4. Sắp xếp đơn vị sự nghiệp"), in: report(of: "Quy Nhơn", sound + four))
  }

  @Test func `says nothing of a section that is not owed`() throws {
    try expect(in: phuCat(sound + "\n## 4. Sắp xếp đơn vị sự nghiệp\n\n## 7. Giám sát\n"))
  }
}
