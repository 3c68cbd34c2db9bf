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
