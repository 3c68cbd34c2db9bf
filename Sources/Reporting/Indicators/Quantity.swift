/// An exact decimal number with at most six places: what a report states, and sums of such.
package struct Quantity: Hashable, Comparable, Sendable {
  /// Millionths.
  package let millionths: Int128

  package init(millionths: Int128) { self.millionths = millionths }

  package init(_ whole: Int) { millionths = Int128(whole) * Quantity.scale }

  package static let zero = Quantity(0)
  package static let scale: Int128 = 1_000_000

  package var isWhole: Bool { millionths % Quantity.scale == 0 }

  package static func < (left: Quantity, right: Quantity) -> Bool { left.millionths < right.millionths }

  /// The exact sum. A report's figure has at most 18 digits before the comma, so that no sum can overflow.
  package static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(millionths: left.millionths + right.millionths)
  }

  package static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(millionths: left.millionths - right.millionths)
  }

  /// Rounded half away from zero to so many places (0 to 6).
  package func rounded(toPlaces places: Int) -> Quantity {
    let unit = Quantity.power(of: 10, 6 - min(max(places, 0), 6))
    let (quotient, remainder) = millionths.quotientAndRemainder(dividingBy: unit)
    let awayFromZero: Int128 = remainder.magnitude * 2 >= unit.magnitude ? millionths.signum() : 0
    return Quantity(millionths: (quotient + awayFromZero) * unit)
  }

  /// The least number with so many places (0 to 6) that is not smaller.
  package func roundedUp(toPlaces places: Int) -> Quantity {
    let near = rounded(toPlaces: places)
    return near < self ? near + Quantity(millionths: Quantity.power(of: 10, 6 - min(max(places, 0), 6))) : near
  }

  private static func power(of base: Int128, _ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}

extension Quantity {
  /// `1234.5`, as data files write it: a point, no grouping, no trailing zeros.
  package var plain: String {
    let (whole, fraction) = Int128(millionths.magnitude).quotientAndRemainder(dividingBy: Quantity.scale)
    let sign = millionths < 0 ? "-" : ""
    guard fraction != 0 else { return "\(sign)\(whole)" }
    let digits = String(String(Int(fraction) + 1_000_000).dropFirst())
    let trimmed = digits.prefix(upTo: digits.lastIndex { $0 != "0" }.map(digits.index(after:)) ?? digits.endIndex)
    return "\(sign)\(whole).\(trimmed)"
  }

  /// `1.234,5`, as Vietnamese pages write it, with at least so many places (the exact number is shown, not rounded).
  package func vietnamese(places: Int = 0) -> String {
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let sign = parts[0].hasPrefix("-") ? "−" : ""
    let whole = parts[0].drop { $0 == "-" }
    var grouped = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset).isMultiple(of: 3) { grouped.append(".") }
      grouped.append(digit)
    }
    var fraction = parts.count > 1 ? String(parts[1]) : ""
    while fraction.count < places { fraction.append("0") }
    return fraction.isEmpty ? "\(sign)\(grouped)" : "\(sign)\(grouped),\(fraction)"
  }
}
