import Testing

@testable import Reporting

/// The expression of the sound plan replaced, "▸" marking the place of the one finding that follows.
struct PlanExpressionFlawTests {
  private func check(_ passage: String, _ other: String, _ message: String) {
    let marked = MarkedText(DataFixture.plan.replacing(passage, by: other))
    #expect(DataFixture.data(plan: marked.text).findings.map(\.line) == ["\(marked.place) \(message)"])
  }

  private static let formula = "(dau-ky - cuoi-ky) / dau-ky * 100"

  @Test(arguments: [
    ("(dau-ky - ▸cuoi-kỳ) / dau-ky", "plan-expression-invalid: “cuoi-kỳ” is not an indicator id"),
    ("▸(dau-ky + cuoi-ky", "plan-expression-invalid: this parenthesis is not closed"),
    ("(▸dau-ky-cuoi-ky) / 2", "plan-reference-unknown: there is no indicator “dau-ky-cuoi-ky”"),
    (
      "cuoi-ky / ▸ty-le-giam",
      "plan-expression-circular: the formula of “ty-le-giam” needs itself, directly or by way of other ratios"
    ),
    ("cuoi-ky / ▸0", "plan-expression-zero: division by zero"),
    ("cuoi-ky / ▸(3 * 2 - 6)", "plan-expression-zero: division by zero"),
    ("cuoi-ky / ▸(dau-ky - dau-ky)", "plan-expression-zero: division by zero"),
    ("cuoi-ky / ▸(0 * dau-ky + 2 - 2)", "plan-expression-zero: division by zero"),
    (
      "cuoi-ky / (dau-ky - dau-ky + 1) / ▸(truoc(dau-ky) * 2 - truoc(dau-ky) - truoc(dau-ky))",
      "plan-expression-zero: division by zero"
    ),
    ("▸100 / 3", "plan-expression-invalid: the expression speaks of no indicator"),
    (
      "cuoi-ky / ▸ke-hoach-trien-khai",
      "plan-expression-operand: “ke-hoach-trien-khai” is a document and has no number to compute with"
    ),
    ("\"dau-ky / ▸kuoi-ky\"", "plan-reference-unknown: there is no indicator “kuoi-ky”"),
    ("▸>\n      dau-ky / kuoi-ky", "plan-reference-unknown: there is no indicator “kuoi-ky”"),
  ])
  func tellsWhereAFormulaIsWrong(_ formula: String, _ message: String) {
    check(Self.formula, formula, message)
  }

  @Test(arguments: [
    ("▸cuoi-ky", "plan-expression-invalid: the rule has no comparison"),
    ("▸1 = 1", "plan-expression-invalid: the expression speaks of no indicator"),
    ("cuoi-ky = dau-ky ▸= 1", "plan-expression-invalid: “=” is left over after the expression"),
    (
      "▸cuoi-ky <= ty-le-giam",
      "plan-expression-measure: two measures are added, subtracted or compared: “đơn vị” and “%”"
    ),
    (
      "▸dau-ky + ty-le-giam > 0",
      "plan-expression-measure: two measures are added, subtracted or compared: “đơn vị” and “%”"
    ),
    ("cuoi-ky <= truoc(▸dau-kia)", "plan-reference-unknown: there is no indicator “dau-kia”"),
  ])
  func tellsWhereARuleIsWrong(_ rule: String, _ message: String) {
    check("cuoi-ky <= truoc(cuoi-ky) + dau-ky", rule, message)
  }

  @Test(arguments: [
    "cuoi-ky / (dau-ky - truoc(dau-ky))", "cuoi-ky / (dau-ky - cuoi-ky)", "cuoi-ky / (dau-ky * cuoi-ky - dau-ky)",
    "cuoi-ky / (dau-ky - 1000003) * 1", "cuoi-ky / (dau-ky / 3)",
  ])
  func takesNoZeroForGrantedThatDependsOnFigures(_ formula: String) {
    let plan = DataFixture.plan.replacing(Self.formula, by: formula)
    #expect(DataFixture.data(plan: plan).findings.map(\.line) == [])
  }

  @Test func sayThatAMinusStandsBetweenSpaces() {
    let plan = DataFixture.plan.replacing(Self.formula, by: "(dau-ky-cuoi-ky) / 2")
    #expect(DataFixture.data(plan: plan).findings.map(\.help?.vi) == ["dấu trừ phải có khoảng trắng ở hai bên"])
  }

  @Test func warnsOfMixedMeasuresOnly() {
    let plan = DataFixture.plan.replacing("cuoi-ky <= truoc(cuoi-ky) + dau-ky", by: "cuoi-ky <= ty-le-giam")
    let data = DataFixture.data(plan: plan)
    #expect(data.findings.map(\.severity) == [.warning])
    #expect(data.isSound)
  }

  @Test func tellsOfTwoRatiosThatNeedEachOther() {
    let other =
      "ty-le-hai + 1\n"
      + "  - {mã: ty-le-hai, tên: Hai, đơn vị tính: \"%\", nhiệm vụ: 4, loại: tỷ lệ, công thức: truoc(ty-le-giam) + ty-le-giam}\n"
      + "  - mã: con-lai\n    tên: Còn lại\n    đơn vị tính: \"%\"\n    nhiệm vụ: 4\n    loại: tỷ lệ\n"
      + "    công thức: dau-ky / cuoi-ky\n"
    let plan = DataFixture.plan.replacing(Self.formula, by: other)
    #expect(
      DataFixture.data(plan: plan).findings.map(\.line) == [
        "59:16 plan-expression-circular: the formula of “ty-le-giam” needs itself, directly or by way of other ratios",
        "60:106 plan-expression-circular: the formula of “ty-le-hai” needs itself, directly or by way of other ratios",
      ])
  }
}
