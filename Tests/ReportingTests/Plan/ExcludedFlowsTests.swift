import Testing

@testable import Reporting

struct ExcludedFlowsTests {
  @Test(arguments: [
    (", không tính: den - di", ", không tính: den - ▸dy", "plan-reference-unknown: there is no indicator “dy”"),
    (
      ", không tính: den - di", ", không tính: den - ▸goc",
      "plan-expression-operand: “goc” is no flow: it did not happen in the period"
    ),
    (
      ", không tính: den - di", ", không tính: ▸tap-huan",
      "plan-expression-measure: two measures are added, subtracted or compared: “đơn vị” and “lớp”"
    ),
    (
      ", không tính: den - di", ", không tính: (▸",
      "plan-expression-invalid: the expression stops half-way"
    ),
    (
      "loại: tỷ lệ, công thức: da-hoc", "loại: tỷ lệ, không tính: ▸den, công thức: da-hoc",
      "plan-formula-misplaced: “excluded” is for stocks and flows alone"
    ),
  ])
  func tellsWhereItIsWrong(_ passage: String, _ other: String, _ message: String) {
    let marked = MarkedText(CloudRiver.plan.replacing(passage, by: other))
    let data = DataFixture.data(plan: marked.text, roster: CloudRiver.roster)
    #expect(data.findings.map(\.line) == ["\(marked.place) \(message)"])
  }

  @Test func isReadInEnglishToo() throws {
    let plan = CloudRiver.plan.replacing(", không tính: den - di", by: ", excluded: den - di")
    let data = DataFixture.data(plan: plan, roster: CloudRiver.roster)
    #expect(data.findings.isEmpty)
    let indicator = try #require(data.plan?.indicators.first { $0.id == "don-vi" })
    #expect(indicator.excluded == .difference(.indicator("den"), .indicator("di")))
  }
}
