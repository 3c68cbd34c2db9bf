/// The digits of one number with the signs between them: `1.234,5`, `12 345`.
struct NumberToken {
  /// Runs of digits, parted by `separators`.
  private(set) var groups: [ArraySlice<UInt8>] = []
  private var separators: [UInt8] = []
  /// Past its last digit.
  let end: Int

  /// Takes what begins a text; without groups where no digit begins it.
  init(at text: ArraySlice<UInt8>) {
    var rest = text
    while true {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { break }
      groups.append(digits)
      rest = text[digits.endIndex...]
      guard let separator = rest.first, NumberToken.mayPart(separator, rest.dropFirst()) else { break }
      separators.append(separator)
      rest = rest.dropFirst()
    }
    if separators.count == groups.count, !separators.isEmpty { separators.removeLast() }
    end = groups.last?.endIndex ?? text.startIndex
  }

  /// A point, a comma or an apostrophe before a digit; a space only before three, for two numbers stand apart so, too.
  private static func mayPart(_ separator: UInt8, _ rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix(4).prefix { (0x30...0x39).contains($0) }.count
    switch separator {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"): return digits > 0
    case UInt8(ascii: " "): return digits == 3
    default: return false
    }
  }

  /// Its value, or why it has no single one.
  ///
  /// - Parameter decimals: how many digits may stand behind the comma; with less than three, "12,345" is unclear.
  func interpreted(decimals: Int) -> Result<Quantity, NumberFault> {
    let last = groups.count - 1
    guard last > 0, let final = separators.last else { return quantity(0...0) }
    let before = separators.dropLast()
    let grouping = before.first ?? final
    guard before.allSatisfy({ $0 == grouping }) else { return .failure(.notNumber) }
    switch (final, grouping) {
    case (UInt8(ascii: "."), UInt8(ascii: ".")), (UInt8(ascii: " "), UInt8(ascii: " ")):
      if isGrouped(0...last) { return quantity(0...last) }
      // "1.5", "0.500", "1234.567": a decimal point, or a point too many.
      return final == UInt8(ascii: ".") && last == 1
        ? ambiguous([quantity(0...0, fraction: 1), quantity(0...1)]) : .failure(.notNumber)
    case (UInt8(ascii: ","), UInt8(ascii: ",")):
      if last == 1 {
        let isUnclear = decimals < 3 && isGrouped(0...1)
        let decimal = quantity(0...0, fraction: 1)
        return isUnclear ? ambiguous([quantity(0...1), decimal]) : decimal
      }
      return isGrouped(0...last) ? ambiguous([quantity(0...last)]) : .failure(.notNumber)
    case (UInt8(ascii: ","), UInt8(ascii: ".")), (UInt8(ascii: ","), UInt8(ascii: " ")):
      return isGrouped(0...last - 1) ? quantity(0...last - 1, fraction: last) : .failure(.notNumber)
    case (UInt8(ascii: "."), UInt8(ascii: ",")):
      return isGrouped(0...last - 1) ? ambiguous([quantity(0...last - 1, fraction: last)]) : .failure(.notNumber)
    case (UInt8(ascii: "'"), UInt8(ascii: "'")):
      return isGrouped(0...last) ? ambiguous([quantity(0...last)]) : .failure(.notNumber)
    default: return .failure(.notNumber)
    }
  }

  /// One to three digits that do not begin with 0, then groups of three.
  private func isGrouped(_ range: ClosedRange<Int>) -> Bool {
    let head = groups[range.lowerBound]
    return head.count <= 3 && (head.first != 0x30 || range.count == 1)
      && groups[range].dropFirst().allSatisfy { $0.count == 3 }
  }

  private func ambiguous(_ readings: [Result<Quantity, NumberFault>]) -> Result<Quantity, NumberFault> {
    let quantities = readings.compactMap { if case .success(let quantity) = $0 { quantity } else { nil } }
    return .failure(quantities.isEmpty ? .notNumber : .ambiguous(readings: quantities))
  }

  private func quantity(_ whole: ClosedRange<Int>, fraction: Int? = nil) -> Result<Quantity, NumberFault> {
    let digits = groups[whole].joined().drop { $0 == 0x30 }
    guard digits.count <= 15 else { return .failure(.tooLarge) }
    var places = fraction.map { Array(groups[$0]) } ?? []
    while places.last == 0x30 { places.removeLast() }
    guard places.count <= 6 else { return .failure(.tooManyDecimals(allowed: 6)) }
    places += repeatElement(0x30, count: 6 - places.count)
    var millionths: Int128 = 0
    for digit in digits { millionths = millionths * 10 + Int128(digit - 0x30) }
    for digit in places { millionths = millionths * 10 + Int128(digit - 0x30) }
    return .success(Quantity(millionths: millionths))
  }
}
