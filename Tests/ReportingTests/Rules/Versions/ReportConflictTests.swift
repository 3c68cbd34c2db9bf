import Testing

@Suite struct ReportConflictTests {
  private static func conflict(at mark: Int, with file: String, number: String) -> ExpectedFinding {
    ExpectedFinding(
      "report-conflict", at: mark,
      vi: "cùng cơ quan và kỳ báo cáo với “content/bao-cao/\(file).md”, không rõ bản nào thay bản nào",
      en: "the same body and period as “content/bao-cao/\(file).md”, and nothing says which replaces which",
      help: (
        vi:
          "chỉ sửa một tệp, là bản gửi sau; nếu là tệp này thì thêm ngay dưới dòng 4 dòng dưới đây:\nThay thế: \(number)\nnếu chỉ bổ sung một phần thì thay dòng ấy bằng dòng này:\nBổ sung cho: \(number)",
        en:
          "mend one file only, the one sent later; if it is this, add this right below line 4:\nThay thế: \(number)\nwhere it only adds to the other put this in place of that line:\nBổ sung cho: \(number)"
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
        "chỉ sửa một tệp, là bản gửi sau; nếu là tệp này thì thêm ngay dưới dòng 3 dòng dưới đây:\nLần: 2\nnếu chỉ bổ sung một phần thì thay dòng ấy bằng dòng này:\nBổ sung: có",
      en:
        "mend one file only, the one sent later; if it is this, add this right below line 3:\nLần: 2\nwhere it only adds to the other put this in place of that line:\nBổ sung: có"
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

  private static func named(_ file: String, at mark: Int, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding(
      "report-conflict", at: mark,
      vi: "cùng cơ quan và kỳ báo cáo với “content/bao-cao/\(file).md”, không rõ bản nào thay bản nào",
      en: "the same body and period as “content/bao-cao/\(file).md”, and nothing says which replaces which", help: help)
  }

  @Test func `says which file to mend where the dates tell which came later`() throws {
    let leave = (
      vi: "để nguyên tệp này; theo ngày ban hành thì có bản gửi sau, chỉ sửa bản ấy theo dòng rà soát của nó",
      en: "leave this one; by their dates another came later, and that alone is to be mended, as its finding says"
    )
    let mend = (
      vi:
        "theo ngày ban hành thì tệp này gửi sau: thêm ngay dưới dòng 4 dòng dưới đây:\nThay thế: 12-BC\nnếu chỉ bổ sung một phần thì thay dòng ấy bằng dòng này:\nBổ sung cho: 12-BC",
      en:
        "by its date this one came later, add this right below line 4:\nThay thế: 12-BC\nwhere it only adds to the other put this in place of that line:\nBổ sung cho: 12-BC"
    )
    try expect(
      Self.named("b", at: 1, help: leave), Self.named("a", at: 2, help: mend),
      in: phuCat(sound, head: "Số: ⟦1⟧12-BC\nNgày ban hành: 01/12/2024\n"),
      phuCat(sound, head: "Số: ⟦2⟧15-BC\nNgày ban hành: 02/12/2024\n"))
  }

  @Test(arguments: [("15-BC", "12-BC"), ("có", "có")])
  func `says it where each replaces the other`(first: String, second: String) throws {
    let help = (
      vi: "chỉ sửa một tệp, là bản gửi trước: xóa dòng “Thay thế” của nó; bản gửi sau để nguyên",
      en: "mend one file only, the one that was sent first: take out its “Thay thế” line; leave the later one"
    )
    let both = [(1, "b"), (2, "a")].map { mark, file in
      ExpectedFinding(
        "report-conflict", at: mark,
        vi: "tệp này và “content/bao-cao/\(file).md” cùng ghi “Thay thế” nên không rõ bản nào thay bản nào",
        en:
          "this file and “content/bao-cao/\(file).md” both say “Thay thế”, so that nothing tells which replaces which",
        help: help)
    }
    try expect(
      both[0], both[1], in: phuCat(sound, head: "Số: ⟦1⟧12-BC\nThay thế: \(first)\n"),
      phuCat(sound, head: "Số: ⟦2⟧15-BC\nThay thế: \(second)\n"))
  }

  @Test func `finds a supplement to nothing`() throws {
    let alone = (
      vi: "nếu đây là báo cáo đầy đủ thì xóa dòng này; nếu không thì gửi báo cáo đầy đủ của kỳ này vào cùng thư mục",
      en: "if this is the whole report, take this line out; if not, send the whole report of this period"
    )
    try expect(
      ExpectedFinding(
        "report-conflict", vi: "báo cáo bổ sung cho số “99-BC”, nhưng không có báo cáo nào mang số ấy trong kỳ này",
        en: "this supplements number “99-BC”, but no report of this period bears it",
        help: (
          vi: "thay cả dòng này bằng:\nBổ sung cho: 12-BC", en: "put this line in its place:\nBổ sung cho: 12-BC"
        )),
      in: phuCat(sound, head: "Số: 12-BC\n"), phuCat(sound, head: "Số: 15-BC\nBổ sung cho: ⟦1⟧99-BC\n"))
    try expect(
      ExpectedFinding(
        "report-conflict", vi: "báo cáo bổ sung, nhưng chưa có báo cáo nào để bổ sung",
        en: "this is a supplement, but there is no report to add to", help: alone),
      in: phuCat(sound, head: "Bổ sung: ⟦1⟧có\n"))
  }
}
