import Testing

@testable import Reporting

@Suite struct TableBrokenTests {
  private static func broken(
    at mark: Int = 1, _ vi: String, _ en: String, help: (vi: String, en: String)
  ) -> ExpectedFinding {
    ExpectedFinding("table-broken", at: mark, vi: vi, en: en, help: help)
  }

  private static func dashes(_ line: String) -> (vi: String, en: String) {
    (
      "thay cả dòng này, sát lề, bằng dòng gạch:\n\(line)",
      "put this line of dashes, not indented, in its place:\n\(line)"
    )
  }

  private static func noDashes(
    at mark: Int = 1, write line: String = "|---|---|", _ place: (vi: String, en: String) = ("sát lề", "not indented")
  ) -> ExpectedFinding {
    broken(
      at: mark,
      "bảng này không đọc được: thiếu dòng gạch dưới dòng tiêu đề",
      "this table cannot be read: the line of dashes below its header is missing",
      help: (
        "thêm ngay dưới dòng tiêu đề, \(place.vi), dòng gạch:\n\(line)",
        "add this line of dashes, \(place.en), below the header:\n\(line)"
      ))
  }

  private static let below = (vi: "đầu dòng thẳng với dòng tiêu đề", en: "right below the header's first letter")

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
      Self.noDashes(), in: phuCat("\(sound)\nNhư sau:\n⟦1⟧| Chỉ tiêu | Kỳ này |\n| Số hội nghị | 24 |\n"))
    try expect(
      Self.noDashes(write: "  |---|---|", Self.below),
      in: phuCat("\(sound)\n- Như sau:\n  ⟦1⟧| Chỉ tiêu | Kỳ này |\n  | Số hội nghị | 24 |\n"))
    try expect(
      Self.noDashes(write: "  |---|---|", Self.below), Self.noDashes(at: 2),
      in: phuCat(
        "\(sound)\n- Như sau:\n  ⟦1⟧| Chỉ tiêu | Kỳ này |\n  | Số hội nghị | 24 |\n\n⟦2⟧| Tên | Số |\n| A | 1 |\n"))
    try expect(
      Self.noDashes(write: "> |---|---|", Self.below),
      in: phuCat("\(sound)\n> ⟦1⟧Chỉ tiêu | Kỳ này\n> Số hội nghị | 24\n"))
  }

  @Test(arguments: [
    ("| Chỉ tiêu | Kỳ này |\n        ⟦1⟧|---|---|\n| Số hội nghị | 24 |", "|---|---|", "sát lề", "not indented"),
    (
      "- Như sau:\n  | Chỉ tiêu | Kỳ này |\n⟦1⟧|---|:---:|\n  | Số hội nghị | 24 |", "  |---|---|", below.vi, below.en
    ),
  ])
  func `finds dashes that do not stand below the header`(
    table: String, line: String, place: String, placeInEnglish: String
  ) throws {
    try expect(
      Self.broken(
        "bảng này không đọc được: dòng gạch phải thẳng với dòng tiêu đề ở ngay trên nó",
        "this table cannot be read: its line of dashes must stand right below the header's first letter",
        help: (
          "thay cả dòng này, \(place), bằng dòng gạch:\n\(line)",
          "put this line of dashes, \(placeInEnglish), in its place:\n\(line)"
        )), in: phuCat("\(sound)\n\(table)\n"))
  }

  @Test(arguments: [
    (
      "- Số kiến nghị: 6\n⟦1⟧| Chỉ tiêu | Kỳ này |\n|:--|---|\n| Số hội nghị | 24 |", "| Chỉ tiêu | Kỳ này |\n|:--|---|"
    ),
    ("> Trích báo cáo\n⟦1⟧Chỉ tiêu | Kỳ này\n--- | ---\nSố hội nghị | 24", "Chỉ tiêu | Kỳ này\n--- | ---"),
    (
      "> - Như sau\n> ⟦1⟧| Chỉ tiêu | Kỳ này |\n> |---|---|\n> | Số hội nghị | 24 |",
      "> | Chỉ tiêu | Kỳ này |\n> |---|---|"
    ),
    (
      "10000000. Như sau\n     ⟦1⟧| Chỉ tiêu | Kỳ này |\n     |---|---|\n     | Số hội nghị | 24 |",
      "| Chỉ tiêu | Kỳ này |\n|---|---|"
    ),
  ])
  func `asks for a blank line where only that is missing`(table: String, lines: String) throws {
    try expect(
      Self.broken(
        "bảng này không đọc được: nó dính vào gạch đầu dòng hoặc đoạn trích ở trên vì giữa hai bên không có dòng trống",
        "this table cannot be read: no blank line parts it from the list item or the quotation above",
        help: (
          "để một dòng trống ở trên dòng này, rồi viết dòng tiêu đề và dòng gạch, sát lề, như sau:\n\(lines)",
          "leave a blank line above this one, then write header and dashes, not indented, like this:\n\(lines)"
        )), in: phuCat("\(sound)\n\(table)\n"))
  }

  @Test(arguments: ["- Như sau\n", "> Như sau\n"])
  func `is content once the blank line and the lines stand there`(above: String) throws {
    try expect(in: phuCat("\(sound)\n\(above)\n| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số hội nghị | 24 |\n"))
  }

  @Test func `offers a header of as many columns`() throws {
    try expect(
      Self.broken(
        "bảng này không đọc được: ngay trên dòng gạch không có dòng tiêu đề",
        "this table cannot be read: no header stands right above its line of dashes",
        help: (
          "thêm ngay trên dòng này, sát lề, dòng tiêu đề, tên cột sửa lại cho đúng:\n| Chỉ tiêu | Đơn vị tính | Kỳ này |",
          "add a header like this, not indented, right above this line, with the names of your columns:\n| Chỉ tiêu | Đơn vị tính | Kỳ này |"
        )), in: phuCat("\(sound)\n⟦1⟧|---|---|---|\n| Số hội nghị | cuộc | 24 |\n"))
  }

  @Test(arguments: [
    "⟦1⟧｜ Chỉ tiêu ｜ Kỳ này ｜\n｜---｜---｜\n｜ Số hội nghị ｜ 24 ｜",
    "⟦1⟧│ Chỉ tiêu │ Kỳ này │\n├───┼───┤\n│ Số hội nghị │ 24 │", "⟦1⟧Chỉ tiêu ｜ Kỳ này\nSố hội nghị ｜ 24\nCâu sau.",
    "| Chỉ tiêu | Kỳ này |\n⟦1⟧｜---｜---｜\n| Số hội nghị | 24 |",
  ])
  func `finds bars that only look like the keyboard's`(table: String) throws {
    // The sentence below the shortest of them is no row of it.
    let last = table.contains("Câu sau") ? 11 : 12
    let rows = "| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số hội nghị | 24 |"
    try expect(
      Self.broken(
        "bảng này không đọc được: các cột phải cách nhau bằng dấu “|” trên bàn phím, không phải dấu khác giống nó",
        "this table cannot be read: the “|” of the keyboard must part its columns, not a sign that looks like it",
        help: (
          "thay cả bảng, từ dòng 10 đến dòng \(last), bằng các dòng dưới đây; tên cột chưa đúng thì sửa:\n\(rows)",
          "put these lines in place of the table, lines 10 to \(last), and mend names of columns that are not right:\n\(rows)"
        )), in: phuCat("\(sound)\n\(table)\n"))
  }

  @Test func `describes what is long, or may be two tables, instead of typing it`() throws {
    try expectDescribed(
      "⟦1⟧Chỉ tiêu ｜ Kỳ này\n" + String(repeating: "Số hội nghị ｜ 24\n", count: 12), to: 22)
    let table = "｜ Chỉ tiêu ｜ Kỳ này ｜\n｜---｜---｜\n｜ Số hội nghị ｜ 24 ｜\n"
    try expectDescribed("⟦1⟧\(table)\n\(table)", to: 16)
  }

  private func expectDescribed(_ table: String, to last: Int) throws {
    try expect(
      Self.broken(
        "bảng này không đọc được: các cột phải cách nhau bằng dấu “|” trên bàn phím, không phải dấu khác giống nó",
        "this table cannot be read: the “|” of the keyboard must part its columns, not a sign that looks like it",
        help: (
          "gõ lại bảng từ dòng 10 đến dòng \(last): mỗi dòng bắt đầu và kết thúc bằng dấu |, các ô cách nhau bằng dấu |; ngay dưới dòng tiêu đề là dòng gạch:\n|---|---|",
          "type the table of lines 10 to \(last) anew: each line begins and ends with |, and | parts its cells; right below the header stands:\n|---|---|"
        )), in: phuCat("\(sound)\n\(table)"))
  }

  @Test func `finds blank lines in a table and below one`() throws {
    try expect(
      Self.broken(
        "bảng này không đọc được: giữa các dòng của bảng có dòng trống",
        "this table cannot be read: a blank line stands between its lines",
        help: (
          "xóa các dòng trống giữa các dòng của bảng", "take out the blank lines within the table"
        )),
      in: phuCat("\(sound)\n| Chỉ tiêu | Kỳ này |\n\n⟦1⟧|---|---|\n\n| Số hội nghị | 24 |\n"))
    try expect(
      Self.broken(
        "bảng này không đọc được: giữa các dòng của bảng có dòng trống",
        "this table cannot be read: a blank line stands between its lines",
        help: (
          "xóa các dòng trống giữa các dòng của bảng, rồi thêm ngay dưới dòng tiêu đề, sát lề, dòng gạch:\n|---|---|",
          "take out the blank lines within the table and add this line of dashes, not indented, below the header:\n|---|---|"
        )), in: phuCat("\(sound)\n| Chỉ tiêu | Kỳ này |\n\n⟦1⟧| Số hội nghị | 24 |\n"))
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

  private static func anew(_ rows: String, lines: (Int, Int)) -> (vi: String, en: String) {
    (
      "thay cả bảng, từ dòng \(lines.0) đến dòng \(lines.1), bằng các dòng dưới đây; tên cột chưa đúng thì sửa:\n\(rows)",
      "put these lines in place of the table, lines \(lines.0) to \(lines.1), and mend names of columns that are not right:\n\(rows)"
    )
  }

  @Test func `finds columns that tabs part`() throws {
    let tabs = (
      "bảng này không đọc được: các cột phải cách nhau bằng dấu “|”, không phải bằng dấu Tab",
      "this table cannot be read: “|” must part its columns, not tabs"
    )
    try expect(
      Self.broken(
        tabs.0, tabs.1,
        help: Self.anew("| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số hội nghị | 24 |", lines: (10, 11))
      ), in: phuCat("\(sound)\n⟦1⟧Chỉ tiêu\tKỳ này\nSố hội nghị\t24\n"))
    try expect(
      Self.broken(
        tabs.0, tabs.1,
        help: Self.anew("| Chỉ tiêu | Kỳ này |\n|---|---|\n| Số hội nghị | 24 |\n| Số đơn vị | 3 |", lines: (10, 11))
      ), in: phuCat("\(sound)\n⟦1⟧Số hội nghị\t24\nSố đơn vị\t3\n"))
    try expect(
      Self.broken(
        tabs.0, tabs.1,
        help: Self.anew("| TT | Chỉ tiêu | Kỳ này |\n|---|---|---|\n| 1 | Số hội nghị | 24 |", lines: (10, 11))
      ), in: phuCat("\(sound)\n⟦1⟧TT\tTên\tSố\n1\tSố hội nghị\t24\n"))
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
    "| Tên | Số |\n|---|---|\n| A | 1 |\n\nCâu sau.", "| a |", "Chọn | hoặc ||.", "A ｜ B là một cặp.",
  ])
  func `says nothing of prose and of tables`(text: String) throws {
    try expect(in: phuCat("\(sound)\n\(text)\n"))
  }
}
