import Testing

/// W7 to W10 and W12: what is printed, what jumps, what is measured otherwise, who reports.
@Suite struct StatedRuleTests {
  private func share(_ printed: String, group: Int = 2) -> String {
    tableReport(
      columns: "Đơn vị tính | Kỳ này", "Nhóm 1 | đơn vị | \(group)", "Nhóm 2 | đơn vị | 3",
      "Số đơn vị cuối kỳ | đơn vị | 40", "Tỷ lệ tự chủ | % | \(printed)")
  }

  @Test func `W7 a printed percentage is within a tenth of a point of the computed one`() throws {
    try expectByAppendix(
      Broken("“Tỷ lệ tự chủ”: (2 + 3) / 40 × 100 = 12,5, nhưng báo cáo ghi 13,1"), in: share("⟦1⟧13,1"))
    try expectByAppendix(
      Broken("“Tỷ lệ tự chủ”: (2 + 3) / 40 × 100 = 12,5, nhưng báo cáo ghi 12,61"), in: share("⟦1⟧12,61"))
    for printed in ["12,6", "12,4", "12,5", "12,5%", "12,40"] { try expectByAppendix(in: share(printed)) }
    try expectByAppendix(
      Broken("“Tỷ lệ tự chủ”: (2 + 3) / 40 × 100 = 12,5, nhưng báo cáo ghi 12,399999"), in: share("⟦1⟧12,399999"))
  }

  @Test func `W7 takes a percentage that was cut off`() throws {
    func study(_ printed: String) -> String {
      tableReport("Số phải học | 35.900", "Số đã học | 35.599", "Tỷ lệ quán triệt | \(printed)")
    }
    // 99,1615… %
    for printed in ["99,16", "99,1", "99,2%"] { try expectByAppendix(in: study(printed)) }
    try expectByAppendix(
      Broken("“Tỷ lệ quán triệt”: 35.599 / 35.900 × 100 ≈ 99,1616, nhưng báo cáo ghi 99"), in: study("⟦1⟧99"))
  }

  @Test func `W7 reads a list item as well, and a ratio that may be negative`() throws {
    let items = "- Số đơn vị năm gốc: 40\n- Số đơn vị cuối kỳ: 42\n- Tỷ lệ giảm: "
    func list(_ printed: String) -> String {
      report(of: "Phù Cát", "## 4. Sắp xếp\n\nTình hình: Đang thực hiện\n\n\(items)\(printed)")
    }
    try expectByAppendix(
      Broken("“Tỷ lệ giảm”: (40 − 42) / 40 × 100 = −5, nhưng báo cáo ghi 5"), in: list("⟦1⟧5%"))
    try expectByAppendix(in: list("-5%"))
  }

  @Test func `W7 cannot be checked where a part is missing or the whole is zero`() throws {
    try expectByAppendix(in: tableReport("Nhóm 1 | 2", "Số đơn vị cuối kỳ | 40", "Tỷ lệ tự chủ | 99"))
    try expectByAppendix(in: tableReport("Số phải học | 0", "Số đã học | 0", "Tỷ lệ quán triệt | 100"))
  }

  private func atEnd(_ count: String, _ period: String) -> String {
    tableReport(in: period, "Số đơn vị cuối kỳ | \(count)")
  }

  @Test func `W8 a jump passes both thresholds`() throws {
    let label = "Số đơn vị sự nghiệp công lập cuối kỳ"
    func jump(_ before: Int, _ now: Int) -> Broken {
      Broken("“\(label)” là \(now), kỳ trước là \(before)", "jump-suspicious")
    }
    // 20 per cent and 5 bodies, exactly: a threshold is passed when it is reached.
    try expectByAppendix(jump(25, 30), in: atEnd("25", "Quý III/2024"), atEnd("⟦1⟧30", "Quý IV/2024"))
    try expectByAppendix(jump(25, 20), in: atEnd("25", "Quý III/2024"), atEnd("⟦1⟧20", "Quý IV/2024"))
    // Less than 20 per cent; less than 5 bodies.
    try expectByAppendix(in: atEnd("26", "Quý III/2024"), atEnd("31", "Quý IV/2024"))
    try expectByAppendix(in: atEnd("10", "Quý III/2024"), atEnd("14", "Quý IV/2024"))
    try expectByAppendix(jump(0, 5), in: atEnd("0", "Quý III/2024"), atEnd("⟦1⟧5", "Quý IV/2024"))
    // The quarter before is not known.
    try expectByAppendix(in: atEnd("25", "Quý III/2024"), atEnd("300", "Quý I/2025"))
  }

  @Test func `W8 is silent where a merger made the body`() throws {
    try expectByAppendix(
      in: tableReport(of: "Sở KH&ĐT", in: "Quý IV/2024", "Số đơn vị cuối kỳ | 5"),
      tableReport(of: "Sở Tài chính", in: "Quý IV/2024", "Số đơn vị cuối kỳ | 7"),
      tableReport(of: "Sở Tài chính", in: "Quý I/2025", "Số đơn vị cuối kỳ | 60"))
  }

  private func running(_ cumulative: String, _ period: String) -> String {
    tableReport(in: period, columns: "Kỳ này | Luỹ kế", "Hội nghị quán triệt | 4 | \(cumulative)")
  }

  @Test func `W9 a figure since the year began does not go down`() throws {
    try expectByAppendix(
      Broken("“Hội nghị quán triệt” ghi luỹ kế là 29, nhỏ hơn 30 đã ghi ở kỳ trước (content/a.md, dòng 12)"),
      in: running("30", "Quý III/2024"), running("⟦1⟧29", "Quý IV/2024"))
    try expectByAppendix(in: running("30", "Quý III/2024"), running("30", "Quý IV/2024"))
    // Another year begins anew.
    try expectByAppendix(in: running("30", "Quý IV/2024"), running("4", "Quý I/2025"))
  }

  @Test func `W10 a scale word is not the plan's measure`() throws {
    func mismatch(_ typed: String, _ label: String, _ measure: String) -> Broken {
      Broken(
        "đơn vị tính “\(typed)” khác với kế hoạch: “\(label)” tính bằng “\(measure)”", "measure-mismatch")
    }
    try expectByAppendix(
      mismatch("nghìn người", "Số đảng viên phải học", "người"), in: tableReport("Số phải học | ⟦1⟧2,8 nghìn người"))
    try expectByAppendix(
      mismatch("nghìn người", "Số đảng viên phải học", "người"),
      in: tableReport(columns: "Đơn vị tính | Kỳ này", "Số phải học | ⟦1⟧nghìn người | 2,8"))
    try expectByAppendix(
      mismatch("tỷ đồng", "Kinh phí đặt hàng, giao nhiệm vụ, đấu thầu", "triệu đồng"),
      in: tableReport("Kinh phí đặt hàng | ⟦1⟧2,5 tỷ đồng"))
    try expectByAppendix(
      mismatch("triệu đồng", "Vốn cam kết của dự án xã hội hóa", "tỷ đồng"),
      in: tableReport("Vốn cam kết | ⟦1⟧2.500 triệu đồng"))
    try expectByAppendix(in: tableReport("Số phải học | 2.800 người", "Kinh phí đặt hàng | 2.500 tr.đ"))
    try expectByAppendix(in: tableReport("Kinh phí đặt hàng | 2.500 triệu", "Vốn cam kết | 2,5 tỉ đồng"))
  }

  @Test func `W12 a body past its end does not report`() throws {
    let head = "## 4. Sắp xếp\n\nTình hình: Đang thực hiện\n"
    try expectByAppendix(
      Broken(
        "“Sở Kế hoạch và Đầu tư” đã kết thúc hoạt động ngày 28/02/2025, trước ngày cuối kỳ 14/03/2025",
        "unit-not-active"),
      in: report(of: "⟦1⟧Sở KH&ĐT", period: "Quý I/2025", head))
    try expectByAppendix(in: report(of: "Sở KH&ĐT", period: "Quý IV/2024", head))
    // The same name, borne by the new body.
    try expectByAppendix(in: report(of: "Sở Tài chính", period: "Quý I/2025", head))
  }
}
