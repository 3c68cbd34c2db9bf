import Testing

/// E1, E2, E4: the parts must add up.
@Suite struct SumRuleTests {
  private static let end = "Số đơn vị sự nghiệp công lập cuối kỳ"

  private func autonomy(_ last: String, total: String) -> String {
    tableReport(
      "Số đơn vị nhóm 1 | 5", "Số đơn vị nhóm 2 | 19", "Số đơn vị nhóm 3 | 183", "Số đơn vị nhóm 4 | 350",
      "Chưa phân loại tự chủ | \(last)", "Số đơn vị cuối kỳ | \(total)")
  }

  @Test func `E1 the groups of autonomy add up to the bodies at the end`() throws {
    try expectByAppendix(
      Broken("5 + 19 + 183 + 350 + 0 = 557, nhưng “\(Self.end)” là 577"), in: autonomy("0", total: "⟦1⟧577"))
    try expectByAppendix(in: autonomy("0", total: "557"))
    try expectByAppendix(in: autonomy("20", total: "577"))
  }

  @Test func `E1 cannot be checked where a group is missing`() throws {
    try expectByAppendix(in: autonomy("", total: "577"))
    try expectByAppendix(in: autonomy("chưa có số liệu", total: "577"))
  }

  private func fields(total: String) -> String {
    tableReport(
      "Giáo dục và đào tạo | 1.061", "Giáo dục nghề nghiệp | 20", "Lĩnh vực y tế | 200", "Khoa học và công nghệ | 5",
      "Văn hóa, thể thao | 30", "Thông tin và truyền thông | 10", "Trung tâm chính trị | 11",
      "Lĩnh vực kinh tế và khác | 553", "Số đơn vị cuối kỳ | \(total)")
  }

  @Test func `E2 the eight fields add up to the bodies at the end`() throws {
    try expectByAppendix(
      Broken("1.061 + 20 + 200 + 5 + 30 + 10 + 11 + 553 = 1.890, nhưng “\(Self.end)” là 1.889"),
      in: fields(total: "⟦1⟧1.889"))
    try expectByAppendix(in: fields(total: "1.890"))
  }

  private func changes(total: String, merged: String = "2") -> String {
    tableReport(
      "Số đơn vị đầu kỳ | 65", "Thành lập mới | 3", "Chuyển đến | 4", "Giảm do sáp nhập | \(merged)", "Giải thể | 1",
      "Chuyển ra ngoài công lập | 1", "Chuyển đi | 5", "Số đơn vị cuối kỳ | \(total)")
  }

  @Test func `E4 what was there and what came, less what went, is what is there`() throws {
    try expectByAppendix(
      Broken("“\(Self.end)” là 65, nhưng 65 + 3 + 4 − 2 − 1 − 1 − 5 = 63"), in: changes(total: "⟦1⟧65"))
    try expectByAppendix(in: changes(total: "63"))
    // A dash is no data, not zero.
    try expectByAppendix(in: changes(total: "65", merged: "-"))
  }

  @Test func `E3 counts are whole and not negative`() throws {
    try expectByAppendix(
      Broken("“12,5” phải là số nguyên", "number-invalid"), in: tableReport("Số đơn vị nhóm 1 | ⟦1⟧12,5"))
    try expectByAppendix(
      Broken("“-1” nằm ngoài mức cho phép (từ 0)", "number-invalid"), in: tableReport("Số đơn vị nhóm 1 | ⟦1⟧-1"))
    try expectByAppendix(in: tableReport("Số đơn vị nhóm 1 | 0", "Số đơn vị nhóm 2 | 12,0"))
  }

  @Test func `E3 printed ratios of autonomy and of study lie between 0 and 100`() throws {
    for label in ["Tỷ lệ tự chủ", "Tỷ lệ quán triệt"] {
      for typed in ["100,1", "-0,1"] {
        try expectByAppendix(
          Broken("“\(typed)” nằm ngoài mức cho phép (từ 0 đến 100)", "number-invalid"),
          in: tableReport("\(label) | ⟦1⟧\(typed)"))
      }
      try expectByAppendix(in: tableReport("\(label) | 100"))
      try expectByAppendix(in: tableReport("\(label) | 0"))
    }
    try expectByAppendix(in: tableReport("Tỷ lệ giảm | -5,5"))
  }

  @Test func `E3 computed ratios, too, where no other rule says why`() throws {
    let label = "Tỷ lệ đơn vị tự chủ"
    try expectByAppendix(
      Broken("“\(label)”: (30 + 11) / 40 × 100 = 102,5, lớn hơn mức cao nhất là 100"),
      in: tableReport("Nhóm 1 | ⟦1⟧30", "Nhóm 2 | 11", "Số đơn vị cuối kỳ | 40"))
    try expectByAppendix(in: tableReport("Nhóm 1 | 30", "Nhóm 2 | 10", "Số đơn vị cuối kỳ | 40"))
    // W3 tells of the same two figures.
    try expectByAppendix(
      Broken("“Số đảng viên đã học” là 11, lớn hơn “Số đảng viên phải học” là 10"),
      in: tableReport("Số phải học | 10", "Số đã học | ⟦1⟧11"))
    // More bodies than in the base year: a decrease below zero is none of these.
    try expectByAppendix(in: tableReport("Số đơn vị năm gốc | 40", "Số đơn vị cuối kỳ | 50"))
  }
}
