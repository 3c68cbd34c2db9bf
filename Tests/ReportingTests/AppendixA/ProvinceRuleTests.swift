import Testing

@testable import Reporting

/// W13 and W14: across bodies.
@Suite struct ProvinceRuleTests {
  private func projects(_ unit: String, _ count: String) -> String {
    report(
      of: unit, "## 6. Xã hội hóa\n\nTình hình: Đang thực hiện\n\n- Số dự án xã hội hóa: \(count) dự án")
  }

  private static let giver = "Sở Kế hoạch và Đầu tư"

  @Test func `W13 parts are not more than the province's figure`() throws {
    try expectByAppendix(
      Broken("“Số dự án xã hội hóa” của cả tỉnh ghi 47, nhưng 2 cơ quan, địa phương khác tự ghi cộng lại là 48"),
      in: projects(Self.giver, "⟦1⟧47"), projects("Phù Cát", "40"), projects("Hoài Nhơn", "8"))
    try expectByAppendix(
      in: projects(Self.giver, "48"), projects("Phù Cát", "40"), projects("Hoài Nhơn", "8"))
    // Others may have more.
    try expectByAppendix(in: projects(Self.giver, "49"), projects("Phù Cát", "40"), projects("Hoài Nhơn", "8"))
    // Nobody gave the province's figure.
    try expectByAppendix(in: projects("Phù Cát", "40"))
  }

  /// What all bodies that owe the task bring, each with one project; the giver's own figure is the province's.
  private func everybody(_ whole: Int) throws -> [String] {
    let knowledge = try AppendixProject.knowledge.get()
    let files = knowledge.roster.units.filter {
      knowledge.owing.owes(task: 6, unit: $0.id, period: "2024-q4").isOwed
    }.map { unit in
      checked(
        projects(unit.name, unit.id == "so-ke-hoach-dau-tu" ? String(whole) : "1"), named: "content/\(unit.id).md",
        knowledge)
    }
    #expect(files.count == 21)
    return AppendixProject.told(of: files, knowledge)
  }

  @Test func `W13 the sum of all is the province's figure`() throws {
    let told = { (whole: Int) in
      [
        "so-ke-hoach-dau-tu:10:24 rule-violated: “Số dự án xã hội hóa” của cả tỉnh ghi \(whole), nhưng 20 cơ quan, địa phương khác tự ghi cộng lại là 20"
      ]
    }
    #expect(try everybody(21) == told(21))
    #expect(try everybody(19) == told(19))
    #expect(try everybody(20) == [])
  }

  /// What the totals bring where every body that owes gives nothing moved, but for these: "in out".
  private func moved(_ given: [String: (into: String, out: String)], leavingOut left: String? = nil) throws -> [String]
  {
    let knowledge = try AppendixProject.knowledge.get()
    let files = knowledge.roster.units.filter { unit in
      knowledge.owing.owes(indicator: "dieu-chuyen-den", unit: unit.id, period: "2024-q4").isOwed
        && unit.id.rawValue != left
    }.map { unit in
      let figures = given[unit.id.rawValue] ?? ("0", "0")
      return checked(
        tableReport(of: unit.name, "Chuyển đến | \(figures.into)", "Chuyển đi | \(figures.out)"),
        named: "content/\(unit.id).md", knowledge)
    }
    return AppendixProject.told(of: files, knowledge)
  }

  @Test func `W14 what is transferred out arrives somewhere`() throws {
    let plan = try AppendixProject.text("ke-hoach.yml").split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(plan.firstIndex { $0.contains("mã: chuyen-den-bang-chuyen-di") }) + 1
    let unequal = try moved(["phu-cat": ("1", "0"), "so-y-te": ("0", "2")])
    #expect(
      unequal == [
        "ke-hoach:\(line):9 rule-violated: toàn tỉnh, Quý IV năm 2024: “Số đơn vị chuyển đến” là 1, nhưng “Số đơn vị chuyển đi” là 2"
      ])
    #expect(try moved(["phu-cat": ("2", "0"), "so-y-te": ("0", "2")]) == [])
    // Where one body's figure is missing the totals say nothing.
    #expect(try moved(["phu-cat": ("1", "0"), "so-y-te": ("0", "2")], leavingOut: "hoai-nhon") == [])
    #expect(try moved(["phu-cat": ("1", "0"), "so-y-te": ("0", "2"), "hoai-nhon": ("0", "")]) == [])
  }
}
