import Testing

@testable import Reporting

@Suite struct RuleViolatedTests {
  @Test(arguments: [
    ("so-cuoc = tu-chu", "14:15", "“Số cuộc” là 7, nhưng “Số tự chủ” là 1.234"),
    ("so-cuoc >= tu-chu", "12:13", "“Số cuộc” là 7, nhỏ hơn “Số tự chủ” là 1.234"),
    ("so-cuoc > 7", "12:13", "“Số cuộc” là 7, không lớn hơn 7"),
    ("so-cuoc < 7", "12:13", "“Số cuộc” là 7, không nhỏ hơn 7"),
    ("so-cuoc <= 6,5", "12:13", "“Số cuộc” là 7, lớn hơn 6,5"),
    ("kinh-phi >= 0", "13:14", "“Kinh phí” là −1.234,5, nhỏ hơn 0"),
    ("kinh-phi + 1 >= kinh-phi * -2", "13:14", "−1.234,5 + 1 = −1.233,5, nhỏ hơn (−1.234,5) × (−2) = 2.469"),
    ("tu-chu - kinh-phi = 0", "14:15", "1.234 − (−1.234,5) = 2.468,5, nhưng 0"),
    ("so-cuoc / co-so >= 1 / 3", "12:13", "7 / 30 ≈ 0,2333, nhỏ hơn 1 / 3 ≈ 0,3333"),
    ("so-cuoc / co-so * 100 <= 20", "12:13", "7 / 30 × 100 ≈ 23,3333, lớn hơn 20"),
    ("(so-cuoc + 1) * 2 = co-so / 4", "12:13", "(7 + 1) × 2 = 16, nhưng 30 / 4 = 7,5"),
  ])
  func `says what the figures come to`(_ rule: String, _ place: String, _ message: String) throws {
    let told = try QuarterProject.told(
      rules: [rule],
      in: quarter("Quý IV/2024", "Số cuộc | 7", "Kinh phí | -1.234,5", "Số tự chủ | 1.234", "Số cơ sở | 30"))
    // Of an equation the right side stands for the total where it is one figure alone; else the left one, the subject.
    #expect(told == ["a:\(place) rule-violated: \(message)"])
  }

  @Test func `says what the period before had`() throws {
    let before = quarter("Quý III/2024", "Số cuộc | 1.200")
    func told(_ rule: String) throws -> [String] {
      try QuarterProject.told(rules: [rule], in: before, quarter("Quý IV/2024", "Số cuộc | 7"))
    }
    #expect(
      try told("so-cuoc >= truoc(so-cuoc)") == [
        "b:12:13 rule-violated: “Số cuộc” là 7, nhỏ hơn “Số cuộc” kỳ trước là 1.200"
      ])
    #expect(
      try told("so-cuoc * 2 >= truoc(so-cuoc) / 2") == ["b:12:13 rule-violated: 7 × 2 = 14, nhỏ hơn 1.200 / 2 = 600"])
    #expect(try told("so-cuoc <= truoc(so-cuoc)") == [])
  }

  @Test func `looks at no other kind of period`() throws {
    let year = quarter("Năm 2024", "Số cuộc | 1.200")
    #expect(
      try QuarterProject.told(
        rules: ["so-cuoc >= truoc(so-cuoc)"], in: year, quarter("Quý I/2025", "Số cuộc | 7")) == [])
  }

  @Test(arguments: ["so-cuoc = co-so", "so-cuoc = truoc(so-cuoc)", "so-cuoc / tu-chu = 1", "so-cuoc = co-so * 0"])
  func `cannot be checked where a figure is missing or the divisor is zero`(rule: String) throws {
    #expect(try QuarterProject.told(rules: [rule], in: quarter("Quý IV/2024", "Số cuộc | 7", "Số tự chủ | 0")) == [])
  }

  @Test func `stands in the supplement that gave the figure`() throws {
    #expect(
      try QuarterProject.told(
        rules: ["tu-chu >= so-cuoc"], in: quarter("Quý IV/2024", head: "Số ký hiệu: 1/BC\n", "Số cuộc | 7"),
        quarter("Quý IV/2024", head: "Bổ sung cho: 1/BC\n", "Số tự chủ | 6")) == [
          "b:13:15 rule-violated: “Số tự chủ” là 6, nhỏ hơn “Số cuộc” là 7"
        ])
  }
}
