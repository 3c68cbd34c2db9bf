/// An exact fraction in lowest terms, with a positive denominator. What would overflow 128 bits has no result.
package struct Rational: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  /// The fraction in lowest terms; nil for a zero denominator or beyond 128 bits.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Rational.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  private init(lowestNumerator: Int128, lowestDenominator: Int128) {
    numerator = lowestNumerator
    denominator = lowestDenominator
  }

  /// The same number as a fraction; nil beyond 128 bits.
  package init?(_ quantity: Quantity) { self.init(quantity.millionths, over: Quantity.scale) }

  package var isZero: Bool { numerator == 0 }

  package var negated: Rational { Rational(lowestNumerator: -numerator, lowestDenominator: denominator) }

  package func plus(_ other: Rational) -> Rational? {
    // Over the least common denominator, so that whole numbers and equal denominators stay small.
    let divisor = Rational.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude)
    guard let left = product(numerator, other.denominator / divisor),
      let right = product(other.numerator, denominator / divisor),
      let common = product(denominator, other.denominator / divisor)
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Rational(sum, over: common)
  }

  package func minus(_ other: Rational) -> Rational? { plus(other.negated) }

  package func times(_ other: Rational) -> Rational? {
    // Cancelling crosswise first keeps the factors small.
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator),
      let top = product(left.numerator, right.numerator), let bottom = product(left.denominator, right.denominator)
    else { return nil }
    return Rational(top, over: bottom)
  }

  /// The exact quotient; nil where the divisor is zero.
  package func divided(by other: Rational) -> Rational? {
    Rational(other.denominator, over: other.numerator).flatMap(times)
  }

  /// Whether the number is below, at or above zero: −1, 0 or 1.
  package var sign: Int { Int(numerator.signum()) }

  /// Rounded half away from zero to so many places (0 to 6); nil beyond the range of a quantity.
  package func rounded(toPlaces places: Int = 4) -> Quantity? {
    let places = min(max(places, 0), 6)
    let unit = (0..<places).reduce(Int128(1)) { product, _ in product * 10 }
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard let scaledWhole = product(whole, unit), let scaledRest = product(rest, unit) else { return nil }
    let (fraction, remainder) = scaledRest.quotientAndRemainder(dividingBy: denominator)
    let roundsUp = remainder.magnitude >= denominator.magnitude - remainder.magnitude && remainder != 0
    let (inUnits, overflow) = scaledWhole.addingReportingOverflow(fraction + (roundsUp ? numerator.signum() : 0))
    return overflow ? nil : product(inUnits, Quantity.scale / unit).map(Quantity.init(millionths:))
  }

  /// The least number with so many places (0 to 6) that is not smaller; nil beyond the range of a quantity.
  package func roundedUp(toPlaces places: Int) -> Quantity? {
    guard let near = rounded(toPlaces: places), let rest = Rational(near).flatMap(minus) else { return nil }
    guard rest.sign > 0 else { return near }
    return near + Quantity(millionths: (0..<(6 - min(max(places, 0), 6))).reduce(1) { product, _ in product * 10 })
  }

  private func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }

  /// At least 1, and at most 2^127 - 1 since no caller passes the magnitude of the least number.
  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> Int128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(Int128(left), 1)
  }
}
