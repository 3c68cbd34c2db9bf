import Testing

@testable import Reporting

struct RationalTests {
  private func rational(_ numerator: Int128, _ denominator: Int128) throws -> Rational {
    try #require(Rational(numerator, over: denominator))
  }

  @Test func isInLowestTermsWithAPositiveDenominator() throws {
    let half = try rational(-6, 12)
    #expect(half.numerator == -1)
    #expect(half.denominator == 2)
    #expect(try rational(6, -12) == half)
    #expect(try rational(0, -7) == rational(0, 1))
    #expect(Rational(1, over: 0) == nil)
  }

  @Test(arguments: [
    (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (1, 3, 4, "0.3333"), (2, 3, 4, "0.6667"), (5, 2, 0, "3"), (-5, 2, 0, "-3"),
    (24_999, 10_000, 0, "2"), (1, 2_000_000, 6, "0.000001"), (1, 2_000_001, 6, "0"), (7, 1, 4, "7"), (0, 5, 4, "0"),
  ])
  func roundsHalfAwayFromZero(_ numerator: Int, _ denominator: Int, _ places: Int, _ rounded: String) throws {
    let value = try rational(Int128(numerator), Int128(denominator))
    #expect(value.rounded(toPlaces: places)?.plain == rounded)
  }

  @Test func hasNoResultBeyond128Bits() throws {
    let large = try rational(Int128.max, 1)
    #expect(large.plus(try rational(1, 1)) == nil)
    #expect(large.times(large) == nil)
    #expect(large.rounded() == nil)
    #expect(large.minus(large)?.isZero == true)
    #expect(large.divided(by: large) == Rational(1, over: 1))
    #expect(Rational(Int128.min, over: 1) == nil)
  }
}

struct QuantityDataTextTests {
  @Test(arguments: [
    ("0", "0"), ("012", "12"), ("1.234", "1234"), ("1.234.567", "1234567"), ("1.234,5", "1234.5"), ("1234,5", "1234.5"),
    ("0.5", "0.5"), ("0,5", "0.5"), ("1.5", "1.5"), ("0.125", "0.125"), ("-3", "-3"), ("−3,25", "-3.25"),
    ("1 234", "1234"), ("999999999999999999,999999", "999999999999999999.999999"),
  ])
  func readsVietnameseAndPlainNumbers(_ text: String, _ plain: String) {
    #expect(Quantity(dataText: text)?.plain == plain)
  }

  @Test(arguments: [
    "", "-", "a", "1e3", "1.2.3", "1,2,3", "1,", ",5", ".5", "1.", "--1", "+1", "1234567890123456789", "0,1234567", "٣",
    "1.234.5", "12.34,5", "5%",
  ])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(Quantity(dataText: text) == nil)
  }
}
