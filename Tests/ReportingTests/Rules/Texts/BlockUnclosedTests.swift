import Testing

@testable import Reporting

@Suite struct BlockUnclosedTests {
  private static func open(
    _ mark: String, _ closing: String, to line: Int, takeOut part: (vi: String, en: String)
  ) -> ExpectedFinding {
    ExpectedFinding(
      "block-unclosed",
      vi: "dấu “\(mark)” không có dấu đóng, nên từ đây đến dòng \(line) chỉ hiện như đã gõ, không được tính",
      en: "“\(mark)” is never closed: from here to line \(line) all is shown as typed and nothing counts",
      help: (
        vi:
          "thường thì xóa \(part.vi); chỉ khi muốn giữ nguyên chữ như đã gõ mới thêm một dòng chỉ có \(closing) ngay dưới phần ấy (phần ấy không được tính)",
        en:
          "mostly take out \(part.en); only to keep words just as typed add a line of nothing but \(closing) right below them (they do not count)"
      ))
  }

  @Test(arguments: ["```", "~~~", "`````"])
  func `finds a fence without its end, and nothing else below`(fence: String) throws {
    try expect(
      Self.open(fence, fence, to: 15, takeOut: ("dòng 10", "line 10")),
      in: phuCat("\(sound)\n⟦1⟧\(fence)\nĐã làm.\n\n##4. Sắp xếp đơn vị sự nghiệp\n\n- Số hội nghị: 24 cuộc\n"))
  }

  @Test func `finds a fence in a list`() throws {
    try expect(
      Self.open("```", "```", to: 12, takeOut: ("dấu “```” ở dòng 10", "“```” in line 10")),
      in: phuCat("\(sound)\n- ⟦1⟧```\n  Đã làm.\n\nCâu sau.\n"))
  }

  @Test func `finds a remark without its end`() throws {
    let file = checked(
      phuCat("\(sound)\n<!-- bỏ\n\n## 7. Giám sát\n"), named: "content/a.md", try SmallProject.knowledge())
    #expect(file.findings.map(\.rule) == ["html-raw", "block-unclosed"])
    #expect(file.findings.map(\.place.line) == [10, 10])
  }

  @Test(arguments: ["```\nĐã làm.\n```", "~~~~\n~~~\n~~~~~", "    ```", "> ```\n> a\n> ```", "Dấu ``` trong câu."])
  func `says nothing of code that ends`(text: String) throws {
    try expect(in: phuCat("\(sound)\n\(text)\n"))
  }
}
