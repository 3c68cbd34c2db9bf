import Testing

/// W1 to W6: one figure against others of its report and of the period before.
@Suite struct BoundRuleTests {
  private static let start = "Số đơn vị sự nghiệp công lập đầu kỳ"
  private static let end = "Số đơn vị sự nghiệp công lập cuối kỳ"

  private func atEnd(_ count: Int, of unit: String = "Phù Cát") -> String {
    tableReport(of: unit, in: "Quý IV/2024", "Số đơn vị cuối kỳ | \(count)")
  }

  @Test func `W1 a period begins with what the one before ended with`() throws {
    try expectByAppendix(
      Broken("“\(Self.start)” là 64, nhưng “\(Self.end)” kỳ trước là 63"),
      in: atEnd(63), tableReport(in: "Quý I/2025", "Số đơn vị đầu kỳ | ⟦1⟧64"))
    try expectByAppendix(in: atEnd(63), tableReport(in: "Quý I/2025", "Số đơn vị đầu kỳ | 63"))
    try expectByAppendix(in: tableReport(in: "Quý I/2025", "Số đơn vị đầu kỳ | 64"))
  }

  @Test func `W1 holds a new body against all that became it`() throws {
    let before = [atEnd(5, of: "Sở Kế hoạch và Đầu tư"), atEnd(7, of: "Sở Tài chính")]
    func new(_ count: String) -> String {
      tableReport(of: "Sở Tài chính", in: "Quý I/2025", "Số đơn vị đầu kỳ | \(count)")
    }
    try expectByAppendix(
      Broken("“\(Self.start)” là 13, nhưng “\(Self.end)” kỳ trước là 12"), in: before[0], before[1], new("⟦1⟧13"))
    try expectByAppendix(in: before[0], before[1], new("12"))
    // What one of them ended with is not known.
    try expectByAppendix(in: before[0], new("13"))
  }

  @Test(arguments: [
    (
      "Biên chế có mặt", "Số người làm việc hưởng lương ngân sách có mặt", "Biên chế được giao",
      "Số người làm việc hưởng lương ngân sách được giao"
    ),
    ("Số đã học", "Số đảng viên đã học", "Số phải học", "Số đảng viên phải học"),
    (
      "Đã có định mức kinh tế - kỹ thuật", "Dịch vụ đã có định mức kinh tế - kỹ thuật", "Dịch vụ trong danh mục",
      "Dịch vụ trong danh mục"
    ),
    ("Đã tính đủ giá", "Dịch vụ đã tính đủ giá", "Dịch vụ trong danh mục", "Dịch vụ trong danh mục"),
    (
      "Đã duyệt đề án VTVL", "Số đơn vị đã duyệt đề án vị trí việc làm", "Số đơn vị cuối kỳ",
      "Số đơn vị sự nghiệp công lập cuối kỳ"
    ),
  ])
  func `W2, W3, W5, W6 a part is not more than its whole`(
    _ part: String, _ partLabel: String, _ whole: String, _ wholeLabel: String
  ) throws {
    try expectByAppendix(
      Broken("“\(partLabel)” là 1.235, lớn hơn “\(wholeLabel)” là 1.234"),
      in: tableReport("\(part) | ⟦1⟧1.235", "\(whole) | 1.234"))
    try expectByAppendix(in: tableReport("\(part) | 1.234", "\(whole) | 1.234"))
    try expectByAppendix(in: tableReport("\(part) | 1.235"))
  }

  @Test func `W4 no more proposals are settled than were made in this period and the one before`() throws {
    let before = tableReport(in: "Quý III/2024", "Số kiến nghị | 8")
    let label = "Số kiến nghị đã giải quyết"
    try expectByAppendix(
      Broken("“\(label)” là 16, lớn hơn 7 + 8 = 15"),
      in: before, tableReport("Số kiến nghị | 7", "Kiến nghị đã giải quyết | ⟦1⟧16"))
    try expectByAppendix(in: before, tableReport("Số kiến nghị | 7", "Kiến nghị đã giải quyết | 15"))
    try expectByAppendix(in: tableReport("Số kiến nghị | 7", "Kiến nghị đã giải quyết | 16"))
  }
}
