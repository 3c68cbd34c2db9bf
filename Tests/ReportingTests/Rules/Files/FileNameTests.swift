import Testing

@testable import Reporting

struct FileNameTests {
  private func found(_ names: [String]) -> [String] { found(names.map { Array($0.utf8) }) }

  private func found(_ names: [[UInt8]]) -> [String] {
    FileName.findings(
      among: names.map { FileName.Listed(path: "content/" + String(decoding: $0, as: UTF8.self), bytes: $0) }
    ).map { "\($0.place.file):\($0.place.line):\($0.place.column) \($0.message.vi)" }
  }

  @Test func saysNothingOfUsualNames() {
    #expect(
      found(["bao-cao/2024-q4/phu-cat.md", "Phụ lục (bản 2).pdf", "a.b.c", "console.md", "com10.pdf", "x"]) == [])
  }

  @Test(arguments: [
    ("a:b.md", "có ký tự : mà Windows không cho phép"), ("a?.md", "có ký tự ? mà Windows không cho phép"),
    ("a\\b.md", "có ký tự \\ mà Windows không cho phép"), ("a\tb.md", "có dấu tab"),
    ("a\nb.md", "có dấu xuống dòng"), ("a\u{202E}b.md", "có ký tự ẩn U+202E (đảo chiều chữ)"),
    ("a\u{1}b.md", "có ký tự ẩn U+0001 (ký tự điều khiển)"),
    (" a.md", "bắt đầu hoặc kết thúc bằng dấu cách, hoặc kết thúc bằng dấu chấm"),
    ("a.md ", "bắt đầu hoặc kết thúc bằng dấu cách, hoặc kết thúc bằng dấu chấm"),
    ("a.", "bắt đầu hoặc kết thúc bằng dấu cách, hoặc kết thúc bằng dấu chấm"),
    ("con.md", "là “CON”, tên riêng của Windows"), ("Lpt1", "là “LPT1”, tên riêng của Windows"),
  ])
  func namesWhatOtherMachinesCannotHave(_ name: String, _ reason: String) {
    #expect(found([name]) == ["content/\(name):1:1 tên tệp \(reason)"])
  }

  @Test func namesWhatIsNotUTF8() {
    #expect(
      found([[0x61, 0xE1, 0x2E, 0x6D, 0x64]]) == ["content/a\u{FFFD}.md:1:1 tên tệp không phải bảng mã UTF-8"])
  }

  @Test func tellsTwinsOnceWhateverTheOrder() {
    let (composed, decomposed) = ("l\u{1EE5}c.pdf", "lu\u{323}c.pdf")
    let expected = [
      "content/a.md:1:1 tên tệp chỉ khác “A.md” ở chữ hoa, chữ thường hoặc cách ghi dấu",
      "content/\(composed):1:1 tên tệp chỉ khác “\(decomposed)” ở chữ hoa, chữ thường hoặc cách ghi dấu",
    ]
    #expect(found(["A.md", "a.md", composed, decomposed]) == expected)
    #expect(found([decomposed, composed, "a.md", "A.md"]) == expected)
  }

  @Test func tellsAFoldersNameAtTheFirstFileInIt() {
    #expect(
      found(["Q4/a.md", "q4/b.md", "q4/c.md", "nul/a.md", "nul/b.md"]) == [
        "content/nul/a.md:1:1 tên thư mục chứa tệp này là “NUL”, tên riêng của Windows",
        "content/q4/b.md:1:1 tên thư mục chứa tệp này chỉ khác “Q4” ở chữ hoa, chữ thường hoặc cách ghi dấu",
      ])
  }
}
