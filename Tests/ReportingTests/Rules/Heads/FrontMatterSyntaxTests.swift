import Reporting
import Testing

@Suite struct FrontMatterSyntaxTests {
  private static func notKeyValue(at mark: Int = 1, write line: String) -> ExpectedFinding {
    notKeyValue(
      at: mark,
      help: (
        vi:
          "xóa dòng này; nếu là điều cần ghi thì thay bằng dòng dưới đây, trước dấu hai chấm chỉ ghi được một trong các tên: \(keys):\n\(line)",
        en:
          "take the line out; or, if it is needed, put the line below in its place; before the colon stands one of: \(keys):\n\(line)"
      ))
  }

  private static let keys =
    "Đơn vị, Kỳ báo cáo, Số ký hiệu, Ngày ban hành, Trích yếu, Người ký, Ngày nhận, Lần, Thay thế, Bổ sung cho, Dự thảo, Độ mật, Kế hoạch"

  private static func notKeyValue(at mark: Int = 1, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding(
      "front-matter-syntax", at: mark, vi: "dòng này trong phần đầu không có dạng “tên mục: nội dung”",
      en: "this line of the head is no “key: value” line",
      help: help)
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
      Self.notKeyValue(write: "Trích yếu: gửi lần đầu"), Self.notKeyValue(at: 2, write: "Trích yếu: 5"),
      in: phuCat(sound, head: "⟦1⟧gửi lần đầu\n  \t⟦2⟧: 5\n\n"))
  }

  @Test func `puts the colon behind a name that stands there`() throws {
    try expect(
      Self.notKeyValue(write: "Số ký hiệu: 12-BC/HU"), Self.notKeyValue(at: 2, write: "Người ký: (nội dung)"),
      in: phuCat(sound, head: "⟦1⟧Số ký hiệu 12-BC/HU\n⟦2⟧Người ký\nTrích yếu: Kết quả\n"))
  }

  @Test func `joins what was torn from the line before`() throws {
    try expect(
      Self.notKeyValue(
        help: (
          vi: "xóa dòng này; nếu là điều cần ghi thì chép chữ của nó vào cuối dòng 4 “Trích yếu”",
          en: "take the line out; or, if it is needed, put its words at the end of line 4, “Trích yếu”"
        )), in: phuCat(sound, head: "Trích yếu: Kết quả\n⟦1⟧quý IV\n"))
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

  @Test(arguments: ["Dự thảo có", "DỰ THẢO", "Dự thảo lần 2"])
  func `says of a draft's mark without a colon that the report is one`(line: String) throws {
    let found = try checked(phuCat(sound, head: "\(line)\n")).findings
    #expect(
      found.map(\.message.vi) == [
        "dòng này trong phần đầu không có dạng “tên mục: nội dung”; báo cáo được coi là dự thảo nên chưa được tính"
      ])
    #expect(
      found.map(\.help?.vi) == [
        "nếu đã là bản chính thức thì xóa dòng này; nếu là dự thảo thì thay bằng:\nDự thảo: có"
      ])
    #expect(found.map(\.place.line) == [4])
  }

  @Test(arguments: ["Dự thảo có", "\nDự thảo có", "\n\nDỰ THẢO"])
  func `finds a draft's mark in a head that does not end`(lines: String) throws {
    let file = try checked("---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n\(lines)\n\n\(sound)")
    #expect(file.isDraft)
    #expect(file.findings.filter { $0.message.vi.contains("được coi là dự thảo") }.count == 1)
  }

  @Test func `takes no sentence behind a blank line for a draft's mark`() throws {
    let sentence = "Dự thảo nghị quyết đã trình Tỉnh ủy xem xét."
    #expect(try !checked("---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n\n\(sentence)\n\n\(sound)").isDraft)
  }
}
