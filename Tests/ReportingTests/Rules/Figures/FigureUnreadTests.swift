import Testing

@Suite struct FigureUnreadTests {
  private static func unread(_ vi: String, _ en: String, write item: String) -> ExpectedFinding {
    ExpectedFinding(
      "figure-unread", vi: "\(vi)", en: "\(en)",
      help: (
        vi: "viết thành một dòng riêng, sát lề:\n\(item)", en: "write a line of its own, not indented:\n\(item)"
      ))
  }

  private static func noMark(write item: String) -> ExpectedFinding {
    unread(
      "dòng này giống số liệu nhưng chưa được tính vì thiếu dấu “- ” ở đầu dòng",
      "this line looks like a figure but is not counted, for it does not begin with “- ”", write: item)
  }

  @Test(arguments: [
    ("⟦1⟧Số hội nghị, lớp quán triệt: 24 cuộc", "- Số hội nghị, lớp quán triệt: 24 cuộc"),
    ("⟦1⟧**Số hội nghị:** 24 cuộc", "- Số hội nghị: 24 cuộc"),
    ("Đã làm.\n⟦1⟧Số hội nghị: 24 cuộc", "- Số hội nghị: 24 cuộc"),
    ("- Tài liệu: 3 bộ\n⟦1⟧Số hội nghị : 24", "- Số hội nghị : 24"),
    ("> ⟦1⟧Số hội nghị: 24 cuộc", "- Số hội nghị: 24 cuộc"),
    ("### ⟦1⟧Số hội nghị: 24 cuộc", "- Số hội nghị: 24 cuộc"),
    ("⟦1⟧“- Số hội nghị: 24 cuộc”", "- Số hội nghị: 24 cuộc"), ("⟦1⟧“Số hội nghị: 24 cuộc”", "- Số hội nghị: 24 cuộc"),
  ])
  func `finds a figure outside a list`(typed: String, item: String) throws {
    try expect(Self.noMark(write: item), in: phuCat("\(sound)\n\(typed)\n"))
  }

  @Test func `finds a second figure in a line`() throws {
    try expect(
      Self.unread(
        "số liệu này chưa được tính vì đứng sau một câu khác trên cùng dòng",
        "this figure is not counted, for something else stands before it in its line", write: "- Số hội nghị: 24 cuộc"),
      in: phuCat(
        "\(sound)\n## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n\n- Kinh phí đặt hàng: 3,5 triệu đồng; ⟦1⟧Số hội nghị: 24 cuộc\n"
      ))
  }

  private static func behindAnother(write item: String) -> ExpectedFinding {
    unread(
      "số liệu này chưa được tính vì đứng sau một câu khác trên cùng dòng",
      "this figure is not counted, for something else stands before it in its line", write: item)
  }

  private static let otherTask = "## 5. Đổi mới cơ chế tài chính\n\nTình hình: Hoàn thành\n"

  @Test(arguments: [
    (
      "- Kinh phí đặt hàng: 1.234,5 triệu đồng. ⟦1⟧Số hội nghị, lớp quán triệt: 24 cuộc.",
      "- Số hội nghị, lớp quán triệt: 24 cuộc."
    ),
    ("- Kinh phí đặt hàng: 3,5 triệu đồng, ⟦1⟧số hội nghị: 24 cuộc, tăng 3", "- số hội nghị: 24 cuộc, tăng 3"),
    ("Trong kỳ làm tốt ngày 1. 9. 2024. ⟦1⟧Số hội nghị : 24", "- Số hội nghị : 24"),
    ("- Kinh phí đặt hàng: 3 triệu đồng (đạt 1.5 lần). ⟦1⟧Số hội nghị: 24 cuộc; số khác: 3", "- Số hội nghị: 24 cuộc"),
  ])
  func `finds a figure behind a full stop or a comma`(typed: String, item: String) throws {
    try expect(Self.behindAnother(write: item), in: phuCat("\(sound)\n\(Self.otherTask)\n\(typed)\n"))
  }

  @Test func `gives a line to copy only its own figure`() throws {
    let noColon = (
      vi: "dòng này giống số liệu nhưng chưa được tính vì giữa tên chỉ tiêu và số không có dấu hai chấm",
      en: "this line looks like a figure but is not counted, for no colon stands before its number"
    )
    func line(_ mark: Int, _ item: String) -> ExpectedFinding {
      ExpectedFinding(
        "figure-unread", at: mark, vi: noColon.vi, en: noColon.en,
        help: ("viết thành một dòng riêng, sát lề:\n\(item)", "write a line of its own, not indented:\n\(item)"))
    }
    try expect(
      line(1, "- Số hội nghị: 24 cuộc"), line(2, "- Kinh phí đặt hàng: 3,5 triệu đồng."),
      in: phuCat(
        "\(sound)\n\(Self.otherTask)\n- ⟦1⟧Số hội nghị 24 cuộc. ⟦2⟧Kinh phí đặt hàng 3,5 triệu đồng.\n"))
  }

  @Test(arguments: [
    ("⟦1⟧Kế hoạch triển khai số 3-KH/SAS ngày 01/9/2024", "- Kế hoạch triển khai: 3-KH/SAS ngày 01/9/2024"),
    ("- ⟦1⟧Kế hoạch triển khai số ký hiệu 3-KH/SAS", "- Kế hoạch triển khai: 3-KH/SAS"),
    ("+ ⟦1⟧Kế hoạch triển khai số 35 ngày 01/9/2024", "- Kế hoạch triển khai: số 35 ngày 01/9/2024"),
  ])
  func `finds the number of a document without a colon`(typed: String, item: String) throws {
    try expect(
      Self.unread(
        "dòng này giống số liệu nhưng chưa được tính vì giữa tên chỉ tiêu và số không có dấu hai chấm",
        "this line looks like a figure but is not counted, for no colon stands before its number", write: item),
      in: phuCat("\(sound)\n## 7. Giám sát\n\nTình hình: Hoàn thành\n\n\(typed)\n"))
  }

  @Test(arguments: ["- ⟦1⟧Số hội nghị – 24 cuộc", "⟦1⟧Số hội nghị 24 cuộc", "⟦1⟧Số hội nghị..... 24 cuộc"])
  func `finds a figure without a colon`(typed: String) throws {
    try expect(
      Self.unread(
        "dòng này giống số liệu nhưng chưa được tính vì giữa tên chỉ tiêu và số không có dấu hai chấm",
        "this line looks like a figure but is not counted, for no colon stands before its number",
        write: "- Số hội nghị: 24 cuộc"), in: phuCat("\(sound)\n\(typed)\n"))
  }

  @Test(arguments: ["    ⟦1⟧- Số hội nghị: 24 cuộc", "```\n⟦1⟧- Số hội nghị: 24 cuộc\n```"])
  func `finds a figure in code`(typed: String) throws {
    try expect(
      Self.unread(
        "dòng này giống số liệu nhưng chưa được tính vì thụt vào đầu dòng, hoặc nằm sau dấu ``` hay thẻ HTML",
        "this line looks like a figure but is not counted, for it is indented or stands behind ``` or HTML",
        write: "- Số hội nghị: 24 cuộc"), in: phuCat("\(sound)\n\(typed)\n"))
  }

  @Test func `finds figures in a table that is not one of figures`() throws {
    try expect(
      ExpectedFinding(
        "figure-unread",
        vi: "“Số hội nghị, lớp quán triệt” chưa được tính vì dòng tiêu đề của bảng không phải của bảng số liệu",
        en: "“Số hội nghị, lớp quán triệt” is not counted, for the table's header is not that of figures",
        help: (
          vi: "nếu là số liệu của kỳ này thì thay dòng tiêu đề của bảng bằng:\n| TT | Chỉ tiêu | Kỳ này |",
          en: "if these are the period's figures put this in place of the table's header:\n| TT | Chỉ tiêu | Kỳ này |"
        )), in: phuCat("\(sound)\n| TT | Tên | Số |\n|---|---|---|\n| 1 | ⟦1⟧Số hội nghị | 24 |\n"))
  }

  @Test func `does not choose between two columns of numbers`() throws {
    try expect(
      ExpectedFinding(
        "figure-unread",
        vi: "“Số hội nghị, lớp quán triệt” chưa được tính vì dòng tiêu đề của bảng không phải của bảng số liệu",
        en: "“Số hội nghị, lớp quán triệt” is not counted, for the table's header is not that of figures",
        help: (
          vi: "ở dòng tiêu đề ghi “Chỉ tiêu” cho cột tên chỉ tiêu và “Kỳ này” cho cột số liệu của kỳ",
          en: "head the column of names “Chỉ tiêu” and that of the period's figures “Kỳ này”"
        )), in: phuCat("\(sound)\n| Tên | Xã | Huyện |\n|---|---|---|\n| ⟦1⟧Số hội nghị | 24 | 3 |\n"))
  }

  @Test(arguments: [
    "- Số hội nghị: 24 cuộc\n\nSố hội nghị: 24 cuộc, tăng 3.", "Số hội nghị tăng 3 cuộc.",
    "Số hội nghị: tăng so với kỳ trước",
    "Trong kỳ có 24 cuộc; số hội nghị tăng.", "Số hội nghị (24 cuộc) tăng.", "Số liệu: 24 cuộc", "- Số hội nghị: 24",
    "Đã mở 12 lớp. Trong đó số hội nghị 3 cuộc.", "Có 12 lớp, số hội nghị tăng; kinh phí đặt hàng giảm 3.",
    "Ban hành Kế hoạch triển khai số 3-KH/SAS.", "- Kế hoạch triển khai 3 nội dung", "- Số hội nghị số 3",
    "| Chỉ tiêu | Kế hoạch năm |\n|---|---|\n| Số hội nghị | 30 |",
    "| Tên | Quý III/2024 |\n|---|---|\n| Số hội nghị | 30 |",
    "| Tên | Ghi chú |\n|---|---|\n| Số hội nghị | tăng |",
  ])
  func `says nothing of what is counted and of sentences`(text: String) throws {
    try expect(in: phuCat("\(sound)\n\(text)\n"))
  }
}
