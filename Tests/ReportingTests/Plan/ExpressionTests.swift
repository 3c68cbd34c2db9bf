import Testing

@testable import Reporting

private let figures: [String: Quantity] = [
  "a": Quantity(5), "b": Quantity(19), "c": Quantity(0), "d": Quantity(557), "e": Quantity(-3),
  "f": Quantity(millionths: 500_000), "big": Quantity(millionths: Int128(10).power(24) - 1),
]
private let previous: [String: Quantity] = ["a": Quantity(4)]

private func lookup(_ id: Identifier<Indicator>, _ isPrevious: Bool) -> Quantity? {
  isPrevious ? previous[id.rawValue] : figures[id.rawValue]
}

extension Int128 {
  fileprivate func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { product, _ in product * self } }
}

private func value(_ text: String) throws -> String {
  let expression = try ExpressionParser.formula(text).value
  return expression.quantity(lookup: lookup).map(\.plain) ?? "not computable"
}

private func flaw(_ text: String) -> String {
  do {
    _ = try ExpressionParser.formula(text)
    return "none"
  } catch {
    return "\(error.offset): \(error.message.en)"
  }
}

struct ExpressionTests {
  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("24 / 4 / 3", "2"), ("-a + b", "14"),
    ("- -a", "5"), ("a-1", "not computable"), ("(a + b) / d * 100", "4.3088"), ("a / 3", "1.6667"), ("e / 2", "-1.5"),
    ("2 / 3", "0.6667"), ("-2 / 3", "-0.6667"), ("1 / 20000", "0.0001"), ("-1 / 20000", "-0.0001"),
    ("1 / 30000", "0"), ("truoc(a) + a", "9"), ("trước( a )", "4"), ("1.234,5 + 0", "1234.5"), ("1.5 * 2", "3"),
    ("1.500 * 2", "3000"), ("0,5 + f", "1"), ("a × 2 ÷ 5 − 1", "1"), ("1 / 3 * 3", "1"), ("a*b", "95"),
    ("(a)", "5"),
  ])
  func computesExactly(_ text: String, _ result: String) throws {
    #expect(try value(text) == result)
  }

  @Test(arguments: ["a + x", "truoc(b)", "a / c", "a / (b - b)", "0 / 0", "x * 0"])
  func doesNotComputeWithWhatIsMissing(_ text: String) throws {
    #expect(try value(text) == "not computable")
  }

  @Test func doesNotComputeBeyond128Bits() throws {
    #expect(try value("big") == "1000000000000000000")
    #expect(try value("big * big * big") == "not computable")
    #expect(try value("big / big * 7") == "7")
  }

  @Test(arguments: [
    ("", "0: the expression is empty"), ("a +", "3: the expression stops half-way"),
    ("a + * b", "4: here an indicator, a number or a parenthesis is needed, not “*”"),
    ("(a + b", "0: this parenthesis is not closed"), ("a b", "2: “b” is left over after the expression"),
    ("a)", "1: “)” is left over after the expression"), ("1.2.3", "0: “1.2.3” is not a number"),
    ("Đơn-vị", "0: “Đơn-vị” is not an indicator id"), ("a- b", "0: “a-” is not an indicator id"),
    ("sau(a)", "0: there is no function “sau”"), ("truoc(1)", "6: “truoc(…)” takes exactly one indicator id"),
    ("truoc(a + b)", "8: “truoc(…)” takes exactly one indicator id"), ("truoc(a", "5: this parenthesis is not closed"),
    ("a = b", "2: a formula has no comparison “=”"), ("a $ b", "2: “$” is left over after the expression"),
  ])
  func tellsWhereAFormulaIsWrong(_ text: String, _ message: String) {
    #expect(flaw(text) == message)
  }

  @Test func boundsDepthAndLength() {
    let deep = String(repeating: "(", count: 101) + "a" + String(repeating: ")", count: 101)
    #expect(flaw(deep) == "100: more than 100 nested parentheses")
    let nested = String(repeating: "(", count: 100) + "a" + String(repeating: ")", count: 100)
    #expect(flaw(nested) == "none")
    #expect(flaw(String(repeating: "- ", count: 5000) + "a") == "200: more than 100 nested parentheses")
    #expect(flaw(String(repeating: "a + ", count: 500) + "a") == "2000: the expression has more than 500 operands")
    #expect(flaw(String(repeating: "a + ", count: 499) + "a") == "none")
    #expect(flaw(String(repeating: "(", count: 1_000_000)) == "20000: the expression has more than 500 operands")
  }

  @Test func listsOperandsInTheOrderWritten() throws {
    let expression = try ExpressionParser.formula("b + truoc(a) * (a - b) / 2").value
    #expect(
      expression.operands == [
        Operand(indicator: "b"), Operand(indicator: "a", isPrevious: true), Operand(indicator: "a"),
      ])
  }
}

struct ComparisonTests {
  @Test(arguments: [
    ("a + b = 24", true), ("a + b = 25", false), ("a <= 5", true), ("a < 5", false), ("a >= 5", true), ("a > 4", true),
    ("a ≤ b", true), ("a / 3 = 5 / 3", true), ("a / 3 < 1,666667", true),
  ])
  func comparesExactly(_ text: String, _ holds: Bool) throws {
    let comparison = try ExpressionParser.comparison(text).value
    #expect(comparison.evaluate(lookup: lookup)?.holds == holds)
  }

  @Test func isNotCheckableWithoutAFigure() throws {
    #expect(try ExpressionParser.comparison("a + x = a").value.evaluate(lookup: lookup) == nil)
  }

  @Test(arguments: [
    ("a + b + 183 + 350 + c = d", "5 + 19 + 183 + 350 + 0 = 557", "557"),
    ("(a + b) / d * 100 <= 5", "(5 + 19) / 557 × 100 ≈ 4,3088", "5"), ("a - (b - e) = 1", "5 − (19 − (−3)) = −17", "1"),
    ("a - e * 2 = 1", "5 − (−3) × 2 = 11", "1"), ("-(a + b) = 1", "−(5 + 19) = −24", "1"),
    ("truoc(a) * 1000 = 1", "4 × 1.000 = 4.000", "1"), ("a / (b * 2) = 1", "5 / (19 × 2) ≈ 0,1316", "1"),
  ])
  func writesTheSumOut(_ text: String, _ left: String, _ right: String) throws {
    let comparison = try ExpressionParser.comparison(text).value
    let sums = comparison.sums(try #require(comparison.evaluate(lookup: lookup)), lookup: lookup)
    #expect(sums.left == left)
    #expect(sums.right == right)
  }

  @Test func tellsWhatARuleLacks() {
    #expect(throws: ExpressionFlaw(kind: .relationMissing, offset: 0)) { try ExpressionParser.comparison("a + b") }
    #expect(throws: ExpressionFlaw(kind: .unexpected("="), offset: 6)) { try ExpressionParser.comparison("a = b = c") }
    #expect(throws: ExpressionFlaw(kind: .operandExpected(found: ""), offset: 3)) {
      try ExpressionParser.comparison("a =")
    }
  }
}
