import Testing

@Suite struct VersionInvalidTests {
  @Test(arguments: ["-1", "−2", "0", "1e9", "٣", "99999999999999999999", "cuối", "2024"])
  func `finds what is no number of a sending`(text: String) throws {
    try expect(
      ExpectedFinding(
        "version-invalid", vi: "“\(text)” không phải là số lần gửi; báo cáo được coi là gửi lần 1",
        en: "“\(text)” is no number of a sending; the report is taken for the first one",
        help: (
          vi: "ghi một số từ 1 đến 999, ví dụ 2; nếu gửi lần đầu thì xóa dòng này",
          en: "write a number from 1 to 999, such as 2; take the line out if this is the first one"
        )), in: phuCat(sound, head: "Lần: ⟦1⟧\(text)\n"))
  }

  @Test(arguments: ["2", "02", "lần 2", "thứ hai", "II", "đầu", "lần thứ nhất", "2 (20/12/2024)", ""])
  func `takes numbers as they are usually written`(text: String) throws {
    try expect(in: phuCat(sound, head: "Lần: \(text)\n"))
  }
}
