import Testing

@Suite struct PeriodUnknownTests {
  private static let all = (
    vi: "ghi một trong các kỳ: “Quý III/2024”, “Quý IV/2024”, “Năm 2024”",
    en: "write one of: “Quý III/2024”, “Quý IV/2024”, “Năm 2024”"
  )

  @Test func `finds a period that the plan does not have`() throws {
    try expect(
      ExpectedFinding(
        "period-unknown", vi: "kế hoạch không có kỳ báo cáo “Quý I/2030”", en: "the plan has no period “Quý I/2030”",
        help: Self.all), in: report(of: "Phù Cát", period: "⟦1⟧Quý I/2030", sound))
  }

  @Test(arguments: [
    ("Quý IV", "Quý IV/2024"), ("2024-q5", nil), ("cuối năm", nil), ("Năm nay", nil), ("Qúy 4 2O24", nil),
  ])
  func `finds what is no period, and offers what is near`(text: String, near: String?) throws {
    let help = near.map { (vi: "có phải là “Kỳ báo cáo: \($0)”?", en: "did you mean “Kỳ báo cáo: \($0)”?") }
    try expect(
      ExpectedFinding(
        "period-unknown", vi: "không hiểu kỳ báo cáo “\(text)”", en: "the period “\(text)” cannot be understood",
        help: help ?? Self.all), in: report(of: "Phù Cát", period: "⟦1⟧\(text)", sound))
  }

  @Test(arguments: ["Quý IV/2024", "quý 4 năm 2024", "Q4-2024", "2024-q4", "Quý IV năm 2024", "Quy\u{301} IV/2024"])
  func `knows the usual spellings`(text: String) throws {
    try expect(in: report(of: "Phù Cát", period: text, sound))
  }
}
