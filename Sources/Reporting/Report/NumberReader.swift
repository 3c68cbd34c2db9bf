/// Reads one figure as Vietnamese offices type it (`PRODUCT.md` 1.3, Numbers).
///
/// `1.234` is 1234, `1.234,5` has a decimal comma, spaces may group, `05` is 5. What can be read in two ways, or only
/// nearly, is never decided silently.
struct NumberReader: Sendable {
  /// What stands in a cell or behind a label.
  struct Reading: Hashable, Sendable {
    let value: Figure.Value
    /// What stands behind the number: a unit of measure, perhaps a remark. Folded it may be empty.
    let rest: String
  }

  /// How many digits a figure may have after its comma.
  let decimals: Int
  let minimum: Quantity?
  let maximum: Quantity?

  init(_ indicator: Indicator) {
    // A ratio is computed; what an author prints of it is compared, however many digits he kept.
    decimals = indicator.kind == .ratio ? 6 : indicator.decimals
    minimum = indicator.minimum
    maximum = indicator.maximum
  }

  /// The figure that a text states.
  func read(_ text: String) -> Reading {
    let trimmed = FigureBytes(text).trimmed
    if let value = NumberWords.wholeAnswer(trimmed) { return Reading(value: bounded(value), rest: "") }
    if let hedge = NumberWords.leadingHedge(trimmed) {
      let inner = readNumber(trimmed.dropFirst(hedge).trimmingSpaces { _ in false })
      if case .number(let quantity) = inner.value {
        return Reading(value: .unusable(.approximate(quantity)), rest: inner.rest)
      }
      return Reading(value: .unusable(.notNumber), rest: "")
    }
    let reading = readNumber(trimmed)
    if case .number(let quantity) = reading.value, NumberWords.isHedge(reading.rest) {
      return Reading(value: .unusable(.approximate(quantity)), rest: "")
    }
    return reading
  }

  private func readNumber(_ text: ArraySlice<UInt8>) -> Reading {
    var rest = text
    var sign = Sign.none
    if rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
      sign = rest.first == UInt8(ascii: " ") ? .bullet : .minus
      rest = rest.drop { $0 == UInt8(ascii: " ") }
    } else if rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    let token = NumberToken(at: rest)
    let after = rest[token.end...].drop { $0 == UInt8(ascii: " ") }
    guard !token.groups.isEmpty, !NumberReader.continuesNumber(after) else {
      return Reading(value: .unusable(.notNumber), rest: "")
    }
    return Reading(value: value(of: token, sign: sign), rest: String(decoding: after, as: UTF8.self))
  }

  private enum Sign {
    case none
    case minus
    /// A dash before a space, which may as well begin a list item.
    case bullet
  }

  /// Whether more of a number stands behind a number: "6/20", "20 - 30", "12 34", "24, 25", "1. 234", "24 + 5".
  private static func continuesNumber(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "x"), UInt8(ascii: "="):
      // "24 xã" is a measure.
      return first != UInt8(ascii: "x") || text.dropFirst().first { $0 != UInt8(ascii: " ") }.map(isDigit) ?? false
    default: break
    }
    let next = text.first { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: ":"), UInt8(ascii: "'"):
        false
      default: true
      }
    }
    return next.map(isDigit) ?? (first == UInt8(ascii: "-"))
  }

  private func value(of token: NumberToken, sign: Sign) -> Figure.Value {
    let magnitude: Quantity
    switch token.interpreted(decimals: decimals) {
    case .failure(let fault): return .unusable(fault)
    case .success(let quantity): magnitude = quantity
    }
    let negative = Quantity.zero - magnitude
    if sign == .bullet { return .unusable(.ambiguous(readings: [magnitude, negative])) }
    let quantity = sign == .minus ? negative : magnitude
    if magnitude.rounded(toPlaces: decimals) != magnitude { return .unusable(.tooManyDecimals(allowed: decimals)) }
    return bounded(.number(quantity))
  }

  /// A number outside what the indicator allows is not used, in words ("không") as in digits.
  private func bounded(_ value: Figure.Value) -> Figure.Value {
    guard case .number(let quantity) = value else { return value }
    let isAllowed = (minimum.map { $0 <= quantity } ?? true) && (maximum.map { quantity <= $0 } ?? true)
    return isAllowed ? value : .unusable(.outOfRange)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
