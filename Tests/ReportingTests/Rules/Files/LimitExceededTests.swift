import Testing

@Suite struct LimitExceededTests {
  private static func exceeded(_ vi: String, _ en: String, at mark: Int = 1) -> ExpectedFinding {
    ExpectedFinding(
      "limit-exceeded", at: mark, vi: vi, en: en,
      help: help[vi.split(separator: " ").prefix(4).joined(separator: " ")] ?? (vi: "", en: ""))
  }

  /// By the first words of what is said.
  private static let help = [
    "dòng này bắt đầu": (
      vi: "xóa bớt những dấu ấy ở đầu dòng này, chỉ để lại một dấu hoặc không dấu nào",
      en: "take those marks out at the beginning of this line; one at most may stay"
    ),
    "đoạn này có quá": (
      vi: "xóa những dấu [ thừa; nếu đoạn này bị chép hỏng thì mở bản gốc và chép lại",
      en: "take out the [ that are not needed; if the passage was copied badly, copy it anew from the original"
    ),
    "dòng này quá dài": (
      vi: "tách dòng này thành nhiều đoạn, giữa hai đoạn để một dòng trống",
      en: "break this line into paragraphs, with a blank line between two of them"
    ),
    "bảng này có quá": (
      vi: "tách thành nhiều bảng ít cột hơn, hoặc lưu bảng thành tệp XLSX đặt cạnh báo cáo",
      en: "make several tables of fewer columns, or save the table as an XLSX file beside the report"
    ),
    "tệp có quá 2.000": (
      vi: "xóa dấu # ở đầu những dòng không phải là đề mục", en: "take out the # of lines that are no headings"
    ),
  ]

  @Test func `finds what is nested too deeply`() throws {
    try expect(
      Self.exceeded(
        "dòng này bắt đầu bằng quá 50 dấu > hoặc gạch đầu dòng lồng nhau",
        "this line begins with more than 50 nested > or list marks"),
      in: phuCat("\(sound)\n⟦1⟧" + String(repeating: "> ", count: 51) + "x"))
    try expect(in: phuCat("\(sound)\n" + String(repeating: "> ", count: 50) + "x"))
  }

  @Test func `finds a line that is too long`() throws {
    try expect(
      Self.exceeded("dòng này quá dài (hơn 50.000 byte)", "this line is too long (more than 50000 bytes)"),
      in: phuCat("\(sound)\n⟦1⟧" + String(repeating: "a", count: 50_001)))
    try expect(in: phuCat("\(sound)\n" + String(repeating: "a", count: 50_000)))
  }

  @Test func `finds too many brackets in a paragraph`() throws {
    try expect(
      Self.exceeded("đoạn này có quá 5.000 dấu [", "this block has more than 5000 ["),
      in: phuCat("\(sound)\n⟦1⟧" + String(repeating: "[", count: 5_001)))
  }

  @Test func `finds a table that is too wide`() throws {
    let header = String(repeating: "|a", count: 101) + "|"
    let rule = String(repeating: "|-", count: 101) + "|"
    try expect(
      Self.exceeded("bảng này có quá 100 cột", "this table has more than 100 columns"),
      in: phuCat("\(sound)\n\(header)\n⟦1⟧\(rule)\n"))
  }

  @Test func `finds too many headings`() throws {
    let headings = String(repeating: "#### x\n", count: 2_000)
    try expect(
      Self.exceeded("tệp có quá 2.000 đề mục", "the file has more than 2000 headings"),
      in: phuCat(
        "## 1. Thông tin, tuyên truyền\n\nTình hình: Hoàn thành\n\n\(headings)⟦1⟧#### x\n".replacing(
          "#### x\n⟦1⟧#### x\n", by: "⟦1⟧#### x\n")))
  }

  @Test func `finds a head that never ends`() throws {
    let lines = String(repeating: "Trích yếu: x\n", count: 201)
    try expect(
      ExpectedFinding(
        "limit-exceeded", vi: "phần đầu dài quá 200 dòng hoặc 16 KB, có lẽ thiếu dòng “---” khép lại",
        en: "the head is longer than 200 lines or 16 KB; its closing “---” may be missing",
        help: (
          vi: "thêm ngay dưới dòng cuối cùng của phần đầu một dòng chỉ có ba dấu gạch:\n---",
          en: "put a line of three hyphens right below the head's last line:\n---"
        )), in: "⟦1⟧---\n\(lines)---\n")
  }
}
