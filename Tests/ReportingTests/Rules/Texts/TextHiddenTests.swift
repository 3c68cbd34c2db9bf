import Reporting
import Testing

@Suite struct TextHiddenTests {
  private static func definition(
    _ line: String, write mended: String, insteadOf part: (vi: String, en: String) = ("cả dòng", "the line")
  ) -> ExpectedFinding {
    ExpectedFinding(
      "text-hidden",
      vi: "dòng “\(line)” không hiện trên trang, vì được hiểu là địa chỉ của một liên kết không dùng ở đâu",
      en: "the line “\(line)” is not shown, for it is taken for the address of a link that nothing uses",
      help: (
        vi: "muốn hiện dòng này thì thay \(part.vi) bằng:\n\(mended)",
        en: "to show it put this in place of \(part.en):\n\(mended)"
      ))
  }

  @Test(arguments: ["\n", "\nCâu trước.\n\n"])
  func `finds an address that nothing uses`(before: String) throws {
    try expect(
      Self.definition("[1]: TạmTính", write: "(1) TạmTính"),
      in: phuCat("\(sound)\(before)⟦1⟧[1]: TạmTính\n\nCâu sau.\n"))
  }

  @Test(arguments: ["\n- ", "\n> ", "\n  "])
  func `keeps what stands before the address`(before: String) throws {
    try expect(
      Self.definition(
        "[1]: TạmTính", write: "(1) TạmTính", insteadOf: ("phần từ dấu [ đến hết dòng", "what stands from its [ on")),
      in: phuCat("\(sound)\(before)⟦1⟧[1]: TạmTính\n\nCâu sau.\n"))
  }

  @Test func `finds the second address for one label`() throws {
    try expect(
      Self.definition("[A]: https://b.vn", write: "(A) https://b.vn"),
      in: phuCat("\(sound)\nXem [a] và [a ].\n\n[a]: https://a.vn\n⟦1⟧[A]: https://b.vn\n"))
  }

  @Test(arguments: [
    ("1) [1]: TạmTính\n", "[1]: TạmTính"), ("Theo \\[1].\n\n[1]: nguồn-số-liệu\n", "[1]: nguồn-số-liệu"),
    ("Theo `[1]`.\n\n[1]: x 'một câu dài'\n", "[1]: x 'một câu dài'"),
    ("[1](http://b.vn)\n\n[1]: x 'một câu dài'\n", "[1]: x 'một câu dài'"),
    ("[Ghi chú]: nội-dung\nTên mục\n---\n", "[Ghi chú]: nội-dung"),
  ])
  func `finds an address that no link shows`(text: String, line: String) throws {
    let found = try checked(phuCat("\(sound)\n\(text)")).findings.filter { $0.rule == "text-hidden" }
    #expect(found.map(\.message.vi) == [Self.definition(line, write: "").vi])
    #expect(found.first?.place.quotedLine?.contains(line) == true)
  }

  @Test func `finds an address over two lines`() throws {
    try expect(
      ExpectedFinding(
        "text-hidden",
        vi:
          "dòng “[câu một câu hai]: abc” không hiện trên trang, vì được hiểu là địa chỉ của một liên kết không dùng ở đâu",
        en:
          "the line “[câu một câu hai]: abc” is not shown, for it is taken for the address of a link that nothing uses",
        help: (
          vi: "muốn hiện những chữ này thì thay phần từ dấu [ đến hết dòng 11 bằng:\n(câu một câu hai) abc",
          en:
            "to show it put this in place of what stands from its [ to the end of line 11:\n(câu một câu hai) abc"
        )), in: phuCat("\(sound)\n⟦1⟧[câu một\ncâu hai]: abc\n"))
  }

  @Test func `finds a link in the text of a picture`() throws {
    let found = try checked(phuCat("\(sound)\n![a [b](http://c.vn \"câu\")](http://x.vn/x.png)\n")).findings
    #expect(
      found.filter { $0.rule == "text-hidden" }.map(\.message.vi) == [
        "liên kết “http://c.vn” (chú thích “câu”) không hiện trên trang, vì đứng trong chữ của một ảnh"
      ])
  }

  @Test func `finds words behind a fence`() throws {
    try expect(
      ExpectedFinding(
        "text-hidden", vi: "chữ “Kết quả nổi bật” không hiện trên trang, vì đứng ngay sau dấu ``` hoặc ~~~",
        en: "the words “Kết quả nổi bật” are not shown, for they stand right behind ``` or ~~~",
        help: (
          vi: "viết chữ ấy thành một dòng riêng, ở trên dấu ```",
          en: "write them in a line of their own, above the ```"
        )), in: phuCat("\(sound)\n~~~ ⟦1⟧Kết quả nổi bật\nĐã làm.\n~~~\n"))
  }

  @Test(arguments: [
    "[1]: Số liệu tạm tính", "Câu trước.\n[1]: TạmTính", "\\[1]: TạmTính", "Xem [a].\n\n[a]: https://a.vn",
    "```text\nĐã làm.\n```", "    [1]: TạmTính",
  ])
  func `says nothing of what is shown`(text: String) throws {
    try expect(in: phuCat("\(sound)\n\(text)\n"))
  }
}
