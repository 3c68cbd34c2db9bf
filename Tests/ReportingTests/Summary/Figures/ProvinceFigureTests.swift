import Testing

@testable import Reporting

struct ProvinceFigureTests {
  private typealias Answer = CloudRiver.Answer

  @Test func showsTheFigureOfTheBodyThatOwesItBesideTheSumOfOthers() throws {
    let summary = try CloudRiver.summary(
      Answer("Sở Ruộng", "Quý III/2024", ["Dự án": "12"]), Answer("An Sơn", "Quý III/2024", ["Dự án": "5"]),
      Answer("Bình Lạc", "Quý III/2024", ["Dự án": "4"]), Answer("An Sơn", "Quý IV/2024", ["Dự án": "6"]))
    let figures = try summary.figures("du-an", "2024-q3")
    let province = try #require(figures.province)
    #expect(summary.total("du-an", "2024-q3") == "12 1/1")
    #expect(
      province.official.map { "\($0.unit) \($0.number?.plain ?? "-") \($0.file):\($0.line)" } == [
        "so-ruong 12 content/0.md:12"
      ])
    #expect(province.owedBy == ["so-ruong"] && province.volunteers == 2)
    #expect(province.volunteeredSum == Quantity(9) && province.difference == Quantity(3))
    // A sum of some of the others is no mistake.
    #expect(!summary.findings.contains { $0.rule == "rule-violated" })
    let missing = try #require(try summary.figures("du-an", "2024-q4").province)
    #expect(missing.official.isEmpty && missing.volunteeredSum == Quantity(6) && missing.difference == nil)
    #expect(try summary.figures("du-an", "2024-q1").province?.owedBy == ["so-ruong"])
    #expect(try summary.figures("don-vi", "2024-q3").province == nil)
  }

  @Test func followsTheFigureToTheBodyThatOwesItNow() throws {
    let summary = try CloudRiver.summary(
      Answer("Sở Ruộng", "Quý IV/2024", ["Dự án": "12"]), Answer("Sở Đất", "Quý I/2025", ["Dự án": "15"]))
    let change = try #require(try summary.figures("du-an", "2025-q1").change)
    #expect(change.comparable?.told == "12 → 15: 3 (25 %)" && change.comparableBodies == 1 && !change.hasSameBodies)
  }

  @Test func isHeldAgainstASumOnlyByARuleOfThePlan() throws {
    let plan = CloudRiver.plan.replacing(
      "kỳ báo cáo:\n",
      by: """
          - {mã: co-so, tên: Dự án cơ sở, đơn vị tính: dự án, nhiệm vụ: 1, loại: hiện có, phải báo cáo: [{nhóm: [huyen], tần suất: quý}]}
        quy tắc:
          - {mã: khop-du-an, biểu thức: du-an = co-so, phạm vi: toàn tỉnh, nói: Hai nguồn phải bằng nhau}
        kỳ báo cáo:

        """)
    let answers = [
      Answer("Sở Ruộng", "Quý III/2024", ["Dự án": "12"]), Answer("An Sơn", "Quý III/2024", ["Dự án cơ sở": "5"]),
      Answer("Bình Lạc", "Quý III/2024", ["Dự án cơ sở": "4"]),
    ]
    let partial = try CloudRiver.summary(answers[0], answers[1], answers[2], plan: plan)
    #expect(!partial.findings.contains { $0.rule == "rule-violated" })
    let whole = try CloudRiver.summary(
      answers[0], answers[1], answers[2], Answer("Cẩm Thủy", "Quý III/2024", ["Dự án cơ sở": "2"]), plan: plan)
    #expect(
      whole.findings.filter { $0.rule == "rule-violated" }.map(\.message.vi)
        == ["toàn tỉnh, Quý III năm 2024: “Dự án” là 12, nhưng “Dự án cơ sở” là 11"])
  }

  @Test func hasNothingBesideItWhereNobodyHasToGiveIt() throws {
    // Owed by halves; the body gives it in a quarter between as well.
    let plan = CloudRiver.plan.replacing(
      "{cơ quan: [so-ruong, so-dat], tần suất: quý}", by: "{cơ quan: [so-ruong, so-dat], tần suất: 6 tháng}")
    let summary = try CloudRiver.summary(Answer("Sở Ruộng", "Quý III/2024", ["Dự án": "12"]), plan: plan)
    let figures = try summary.figures("du-an", "2024-q3")
    let province = try #require(figures.province)
    #expect(province.owedBy.isEmpty && province.official.map(\.unit) == ["so-ruong"])
    #expect(province.volunteers == 0 && province.volunteeredSum == nil)
    #expect(figures.total?.isOwed == false)
    #expect(try summary.figures("du-an", "2024-q4").total?.isOwed == true)
  }
}
