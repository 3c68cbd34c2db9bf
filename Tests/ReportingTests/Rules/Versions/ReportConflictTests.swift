import Testing

@Suite struct ReportConflictTests {
  private static func conflict(at mark: Int, with file: String, number: String) -> ExpectedFinding {
    ExpectedFinding(
      "report-conflict", at: mark,
      vi: "cùng cơ quan và kỳ báo cáo với “content/bao-cao/\(file).md”, không rõ bản nào thay bản nào",
      en: "the same body and period as “content/bao-cao/\(file).md”, and nothing says which replaces which",
      help: (
        vi:
          "nếu bản này thay hẳn, thêm dòng “Thay thế: \(number)” vào phần đầu của nó; nếu chỉ bổ sung, thêm dòng “Bổ sung cho: \(number)”; bản thừa thì xóa",
        en:
          "if this one replaces the other, add a line “Thay thế: \(number)” to its head; if it only adds to it, “Bổ sung cho: \(number)”; take out the one too many"
      ))
  }

  @Test func `finds two reports that both claim to stand`() throws {
    try expect(
      Self.conflict(at: 1, with: "b", number: "15-BC"), Self.conflict(at: 2, with: "a", number: "12-BC"),
      in: phuCat(sound, head: "Số: ⟦1⟧12-BC\n"), phuCat(sound, head: "Số: ⟦2⟧15-BC\n"))
  }

  @Test func `offers the count of versions where there is no number`() throws {
    let help = (
      vi:
        "nếu bản này thay hẳn, thêm dòng “Lần: 2” vào phần đầu của nó; nếu chỉ bổ sung, thêm dòng “Bổ sung: có”; bản thừa thì xóa",
      en:
        "if this one replaces the other, add a line “Lần: 2” to its head; if it only adds to it, “Bổ sung: có”; take out the one too many"
    )
    let both = [(1, "b"), (2, "a")].map { mark, file in
      ExpectedFinding(
        "report-conflict", at: mark,
        vi: "cùng cơ quan và kỳ báo cáo với “content/bao-cao/\(file).md”, không rõ bản nào thay bản nào",
        en: "the same body and period as “content/bao-cao/\(file).md”, and nothing says which replaces which",
        help: help)
    }
    try expect(
      both[0], both[1], in: report(of: "Phù Cát", period: "⟦1⟧Quý IV/2024", sound),
      report(of: "phu-cat", period: "⟦2⟧Q4/2024", sound))
  }

  @Test(arguments: [
    "Thay thế: 12-BC\n", "Lần: 2\n", "Thay thế: có\n", "Bổ sung cho: 12-bc\n", "Bổ sung: có\n", "Dự thảo: có\n",
  ])
  func `says nothing where the second says what it is`(line: String) throws {
    try expect(in: phuCat(sound, head: "Số: 12-BC\n"), phuCat(sound, head: "Số: 15-BC\n\(line)"))
  }

  @Test func `says nothing of other bodies and other periods`() throws {
    try expect(
      in: phuCat(sound), report(of: "Phù Mỹ", sound), report(of: "Phù Cát", period: "Quý III/2024", sound))
  }

  @Test func `finds a supplement to nothing`() throws {
    let help = (
      vi: "ghi đúng số ký hiệu của báo cáo đã gửi ở mục “Bổ sung cho”",
      en: "write the number of the report already sent"
    )
    try expect(
      ExpectedFinding(
        "report-conflict", vi: "báo cáo bổ sung cho số “99-BC”, nhưng không có báo cáo nào mang số ấy trong kỳ này",
        en: "this supplements number “99-BC”, but no report of this period bears it", help: help),
      in: phuCat(sound, head: "Số: 12-BC\n"), phuCat(sound, head: "Số: 15-BC\nBổ sung cho: ⟦1⟧99-BC\n"))
    try expect(
      ExpectedFinding(
        "report-conflict", vi: "báo cáo bổ sung, nhưng chưa có báo cáo nào để bổ sung",
        en: "this is a supplement, but there is no report to add to", help: help),
      in: phuCat(sound, head: "Bổ sung: ⟦1⟧có\n"))
  }
}
