import Testing

@Suite struct FrontMatterSyntaxTests {
  private static func notKeyValue(at mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(
      "front-matter-syntax", at: mark, vi: "dòng này trong phần đầu không có dạng “tên mục: nội dung”",
      en: "this line of the head is no “key: value” line",
      help: (
        vi:
          "xóa dòng này; nếu là điều cần ghi thì viết tên mục, dấu hai chấm rồi nội dung, ví dụ “Trích yếu: Kết quả quý IV”",
        en:
          "take the line out; or, if it is needed, write a key, a colon and a value, such as “Trích yếu: Kết quả quý IV”"
      ))
  }

  private static let noOpening = ExpectedFinding(
    "front-matter-syntax", vi: "trước phần đầu thiếu dòng “---”", en: "the “---” line before the head is missing",
    help: (
      vi: "thêm ngay trên dòng này một dòng chỉ có ba dấu gạch:\n---",
      en: "put a line of three hyphens right above this one:\n---"
    ))

  private static let noClosing = ExpectedFinding(
    "front-matter-syntax", vi: "sau phần đầu thiếu dòng “---”", en: "the “---” line after the head is missing",
    help: (
      vi: "thêm ngay trên dòng này một dòng chỉ có ba dấu gạch:\n---",
      en: "put a line of three hyphens right above this one:\n---"
    ))

  @Test func `finds lines that are no key and value`() throws {
    try expect(
      Self.notKeyValue(), Self.notKeyValue(at: 2), in: phuCat(sound, head: "⟦1⟧gửi lần đầu\n  \t⟦2⟧: 5\n\n"))
  }

  @Test(arguments: ["Trích yếu: a: b # c @ [d]\t{e}\n", "Trích yếu:\n", "\n\nTrích yếu: \"x\n"])
  func `takes everything behind the first colon as it is`(lines: String) throws {
    try expect(in: phuCat(sound, head: lines))
  }

  @Test func `finds that the first line of hyphens is missing`() throws {
    try expect(Self.noOpening, in: "⟦1⟧Đơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n---\n\n" + sound)
    try expect(Self.noOpening, in: "\n⟦1⟧Đơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n\n" + sound)
  }

  @Test func `finds that the last line of hyphens is missing`() throws {
    try expect(Self.noClosing, in: "---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n\n⟦1⟧" + sound)
  }
}
