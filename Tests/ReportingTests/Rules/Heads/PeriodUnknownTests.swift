import Testing

@Suite struct PeriodUnknownTests {
  private static let all = (
    vi:
      "thay cả dòng này bằng một trong các dòng dưới đây:\nKỳ báo cáo: Quý III/2024\nKỳ báo cáo: Quý IV/2024\nKỳ báo cáo: Năm 2024",
    en: "put one of these lines in its place:\nKỳ báo cáo: Quý III/2024\nKỳ báo cáo: Quý IV/2024\nKỳ báo cáo: Năm 2024"
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
    let help = near.map {
      (
        vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\nKỳ báo cáo: \($0)",
        en: "if you meant the line below, put it in place of this one:\nKỳ báo cáo: \($0)"
      )
    }
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
