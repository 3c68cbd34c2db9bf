import Testing

@testable import Reporting

@Suite struct SectionUnknownTests {
  private static func unknown(_ heading: String, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding(
      "section-unknown", vi: "đề mục “\(heading)” không phải là nhiệm vụ hay phần nào của báo cáo",
      en: "the heading “\(heading)” is neither a task nor a part of a report", help: help)
  }

  private static func general(_ deeper: String) -> (vi: String, en: String) {
    (
      vi:
        "nếu là một nhiệm vụ thì ghi đúng số và tên như trong kế hoạch, ví dụ “## 1. Thông tin, tuyên truyền”; nếu chỉ là mục nhỏ của nhiệm vụ ở trên thì thêm một dấu #: “### \(deeper)”",
      en:
        "if it is a task, write its number and title as in the plan, such as “## 1. Thông tin, tuyên truyền”; if it is a part of the task above, add a #: “### \(deeper)”"
    )
  }

  @Test func `offers the nearest task with its number`() throws {
    try expect(
      Self.unknown(
        "Sắp sếp đơn vị sự nghiệp",
        help: (
          vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\n## 4. Sắp xếp đơn vị sự nghiệp",
          en: "if you meant the line below, put it in place of this one:\n## 4. Sắp xếp đơn vị sự nghiệp"
        )), in: phuCat(sound + "\n## ⟦1⟧Sắp sếp đơn vị sự nghiệp\n\nĐã làm.\n"))
  }

  @Test func `offers the task's own title where an alias is near`() throws {
    try expect(
      Self.unknown(
        "Quán chiệt",
        help: (
          vi:
            "nếu ý bạn là “Thông tin, tuyên truyền” thì chuyển nội dung vào cuối mục ấy, đã có ở dòng 6, rồi xóa đề mục này",
          en:
            "if you meant “Thông tin, tuyên truyền”, move the text to the end of its section in line 6 and take this heading out"
        )),
      in: phuCat(sound + "\n## ⟦1⟧Quán chiệt\n\nĐã làm.\n"))
  }

  @Test func `writes a task as high as the report's other tasks`() throws {
    try expect(
      Self.unknown(
        "Sắp sếp đơn vị sự nghiệp",
        help: (
          vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\n### 4. Sắp xếp đơn vị sự nghiệp",
          en: "if you meant the line below, put it in place of this one:\n### 4. Sắp xếp đơn vị sự nghiệp"
        )), in: phuCat("## I. Kết quả thực hiện\n\n#\(sound)\n### ⟦1⟧Sắp sếp đơn vị sự nghiệp\n\nĐã làm.\n"))
  }

  @Test func `offers the nearest part of a report`() throws {
    try expect(
      Self.unknown(
        "Phương hướng nhiệm vụ kì tới nữa",
        help: (
          vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\n## Phương hướng, nhiệm vụ kỳ tới",
          en: "if you meant the line below, put it in place of this one:\n## Phương hướng, nhiệm vụ kỳ tới"
        )), in: phuCat(sound + "\n##  \t⟦1⟧Phương hướng nhiệm vụ kì tới nữa ##\n\nĐã làm.\n"))
  }

  @Test func `gives an example where nothing is near`() throws {
    try expect(
      Self.unknown("Kinh phí", help: Self.general("Kinh phí")), in: phuCat(sound + "\n## ⟦1⟧Kinh phí\n\nĐã cấp.\n"))
  }

  @Test func `tells a part of a task where it belongs`() throws {
    try expect(
      Self.unknown(
        "Khó khăn, vướng mắc",
        help: (
          vi: "đây là một phần của nhiệm vụ: ghi “### Khó khăn, vướng mắc” (ba dấu #) ở dưới đề mục của nhiệm vụ",
          en: "this is a part of a task: write “### Khó khăn, vướng mắc” (three #) below the task's heading"
        )), in: phuCat(sound + "\n## ⟦1⟧Khó khăn, vướng mắc\n\nThiếu người.\n"))
  }

  @Test func `cuts a long heading in the message`() throws {
    let long = String(repeating: "rất dài ", count: 40)
    let shown = String(long.prefix(80)) + "…"
    try expect(
      Self.unknown(shown, help: Self.general(String(long.prefix(76)) + "…")),
      in: phuCat(sound + "\n## ⟦1⟧\(long)hết\n\nĐã làm.\n"))
  }

  @Test func `quotes decomposed text as it was typed`() throws {
    try expect(
      Self.unknown("Ki\u{301}nh phi\u{301}", help: Self.general("Ki\u{301}nh phi\u{301}")),
      in: phuCat(sound + "\n## ⟦1⟧Ki\u{301}nh phi\u{301}\n\nĐã cấp.\n"))
  }

  @Test func `says nothing of tasks, parts and what stands deeper`() throws {
    try expect(
      in: phuCat(
        sound
          + "\n### Khó khăn, vướng mắc\n\nThiếu người.\n\n### Ý khác\n\nKhông.\n\n## Nhiệm vụ trọng tâm\n\nTiếp tục.\n")
    )
    try expect(in: phuCat("# Báo cáo quý IV\n\nMở đầu.\n\n## I. Kết quả thực hiện\n\n#\(sound)"))
  }
}
