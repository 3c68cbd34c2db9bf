import Testing

@Suite struct NumberDashTests {
  @Test(arguments: ["-", "–", "—", "- -"])
  func `notes a dash for a figure`(dash: String) throws {
    try expect(
      ExpectedFinding(
        "number-dash", vi: "“Số hội nghị” ghi dấu gạch, được hiểu là chưa có số liệu",
        en: "“Số hội nghị” is a dash, which means no data",
        help: (
          vi: "thay dấu gạch bằng số 0 nếu là không có; nếu chưa thống kê được thì thay bằng chữ “chưa có số liệu”",
          en: "write 0 in its place for none, “chưa có số liệu” where it is not known"
        )), in: withTable("| Số hội nghị | cuộc | ⟦1⟧\(dash) |"))
  }

  @Test(arguments: ["0", "", "…", "chưa có số liệu"])
  func `says nothing of clear answers and empty cells`(text: String) throws {
    try expect(in: withTable("| Số hội nghị | cuộc | \(text) |"))
  }
}
