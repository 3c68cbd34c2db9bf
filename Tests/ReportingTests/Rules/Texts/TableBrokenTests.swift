import Testing

@testable import Reporting

@Suite struct TableBrokenTests {
  private static func broken(_ vi: String, _ en: String, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding("table-broken", vi: vi, en: en, help: help)
  }

  private static func dashes(_ line: String) -> (vi: String, en: String) {
    ("ngay dưới dòng tiêu đề phải là dòng gạch: “\(line)”", "right below the header belongs “\(line)”")
  }

  private static let noDashes = broken(
    "bảng này không đọc được: thiếu dòng gạch dưới dòng tiêu đề",
    "this table cannot be read: the line of dashes below its header is missing", help: dashes("|---|---|"))

  private static func wrongDashes(_ line: String = "|---|---|") -> ExpectedFinding {
    broken(
      "bảng này không đọc được: dòng gạch dưới tiêu đề chỉ được có dấu “|”, dấu trừ “-” và dấu “:”",
      "this table cannot be read: its line of dashes may hold only “|”, “-” and “:”", help: dashes(line))
  }

  @Test func `counts the columns of header and dashes`() throws {
    try expect(
      Self.broken(
        "bảng này không đọc được: dòng tiêu đề có 3 cột, dòng gạch có 2",
        "this table cannot be read: its header has 3 columns, its line of dashes 2", help: Self.dashes("|---|---|---|")
      ),
      in: phuCat("\(sound)\n| Chỉ tiêu | Đơn vị tính | Kỳ này |\n⟦1⟧|---|---|\n| Số hội nghị | cuộc | 24 |\n"))
  }

  @Test(arguments: ["|—|—|", "|–––|–––|", "| ——- | —: |", "|===|===|", "+---+---+", "|- -|---|"])
  func `names dashes of another kind`(dashes: String) throws {
    try expect(
      Self.wrongDashes(), in: phuCat("\(sound)\n| Chỉ tiêu | Kỳ này |\n⟦1⟧\(dashes)\n| Số hội nghị | 24 |\n"))
  }

  @Test func `finds a table without dashes below a sentence and in a list`() throws {
    try expect(
      Self.noDashes, in: phuCat("\(sound)\nNhư sau:\n⟦1⟧| Chỉ tiêu | Kỳ này |\n| Số hội nghị | 24 |\n"))
    try expect(
      Self.noDashes, in: phuCat("\(sound)\n- Như sau:\n  ⟦1⟧| Chỉ tiêu | Kỳ này |\n  | Số hội nghị | 24 |\n"))
    try expect(Self.noDashes, in: phuCat("\(sound)\n> ⟦1⟧Chỉ tiêu | Kỳ này\n> Số hội nghị | 24\n"))
  }

  @Test func `finds blank lines in a table and below one`() throws {
    try expect(
      Self.broken(
        "bảng này không đọc được: giữa các dòng của bảng có dòng trống",
        "this table cannot be read: a blank line stands between its lines",
        help: (
          "xóa các dòng trống trong bảng; ngay dưới dòng tiêu đề là dòng gạch “|---|---|”",
          "take out the blank lines within the table; right below the header belongs “|---|---|”"
        )),
      in: phuCat("\(sound)\n| Chỉ tiêu | Kỳ này |\n\n⟦1⟧|---|---|\n\n| Số hội nghị | 24 |\n"))
    try expect(
      Self.broken(
        "dòng này bị một dòng trống tách khỏi bảng ở trên nên không được tính vào bảng",
        "a blank line parts this row from the table above, so that it does not belong to it",
        help: ("xóa dòng trống ở trên dòng này", "take out the blank line above this one")),
      in: withTable("| Số hội nghị | cuộc | 24 |\n\n⟦1⟧| Số đơn vị cuối kỳ | đơn vị | 3 |"))
  }

  @Test func `finds a table in code only where it holds figures`() throws {
    let indented = (
      "bảng này không đọc được vì thụt vào đầu dòng (từ 4 dấu cách, hoặc một dấu Tab)",
      "this table cannot be read since it is indented (by four spaces or more, or a tab)"
    )
    let help = (
      vi: "xóa khoảng trắng ở đầu các dòng của bảng", en: "take out the spaces before the lines of the table"
    )
    let rows = "⟦1⟧| Chỉ tiêu | Kỳ này |\n    |---|---|\n    | Số hội nghị | 24 |\n"
    try expect(Self.broken(indented.0, indented.1, help: help), in: phuCat("\(sound)\n    \(rows)"))
    try expect(Self.broken(indented.0, indented.1, help: help), in: phuCat("\(sound)\n\t\(rows)"))
    try expect(
      Self.broken(
        "bảng này không đọc được vì nằm sau dòng ``` hoặc ~~~",
        "this table cannot be read since it stands between ``` or ~~~",
        help: (
          "xóa các dòng chỉ có ``` hoặc ~~~ ở trên và dưới bảng", "take out the lines of ``` or ~~~ around it"
        )), in: phuCat("\(sound)\n```\n⟦1⟧| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số hội nghị | 24 |\n```\n"))
    try expect(in: phuCat("\(sound)\n    | a | b |\n    |---|---|\n"))
  }

  @Test func `finds columns that tabs part`() throws {
    let tabs = (
      "bảng này không đọc được: các cột phải cách nhau bằng dấu “|”, không phải bằng dấu Tab",
      "this table cannot be read: “|” must part its columns, not tabs"
    )
    try expect(
      Self.broken(
        tabs.0, tabs.1,
        help: (
          "viết mỗi dòng như “| Chỉ tiêu | Kỳ này |”, và ngay dưới dòng tiêu đề là dòng gạch “|---|---|”",
          "write each line like “| Chỉ tiêu | Kỳ này |”, and right below the header “|---|---|”"
        )), in: phuCat("\(sound)\n⟦1⟧Chỉ tiêu\tKỳ này\nSố hội nghị\t24\n"))
    try expect(in: phuCat("\(sound)\nNơi nhận:\tNhư trên\nLưu:\tVăn phòng\n"))
  }

  @Test func `is a warning where no figures stand in it`() throws {
    let severities = try ["| Tên | Ngày |", "| Chỉ tiêu | Kỳ này |"].map { header in
      let text = phuCat("\(sound)\n\(header)\n| A | 1 |\n")
      return checked(text, named: "content/a.md", try SmallProject.knowledge()).findings.map(\.severity)
    }
    #expect(severities == [[.warning], [.error]])
  }

  @Test func `counts nothing in it`() throws {
    let text = phuCat("\(sound)\n| Chỉ tiêu | Kỳ này |\n|—|—|\n| Số hội nghị | 24 |\n")
    let report = try #require(checked(text, named: "content/a.md", try SmallProject.knowledge()).report)
    #expect(report.figures.isEmpty)
  }

  @Test(arguments: [
    "Tỷ lệ A | B là 3.", "Hai dòng a | b\nvà c | d thôi.", "Các mức: tốt | khá | kém.", "\\| a | b |",
    "| Tên | Số |\n|---|---|\n| A | 1 |\n\nCâu sau.", "| a |", "Chọn | hoặc ||.",
  ])
  func `says nothing of prose and of tables`(text: String) throws {
    try expect(in: phuCat("\(sound)\n\(text)\n"))
  }
}
