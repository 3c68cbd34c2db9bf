extension Quantity {
  /// A number as the data files write it, in Vietnamese or plain form: `1234`, `1.234`, `1.234,5`, `1234,5`, `0.5`, `-3`.
  ///
  /// A point before three digits groups them, after one to three digits that do not begin with zero (`1.234` is 1234, as
  /// everywhere in Vietnamese text); any other single point is a decimal one. At most 18 digits before the decimals and
  /// six after; nil for anything else.
  package init?(dataText text: String) {
    var digits = text.utf8.filter { $0 != 0x20 }[...]
    var isNegative = false
    if digits.starts(with: "−".utf8) {
      isNegative = true
      digits = digits.dropFirst(3)
    } else if digits.first == UInt8(ascii: "-") {
      isNegative = true
      digits = digits.dropFirst()
    }
    let parts = digits.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard parts.count <= 2, let front = parts.first else { return nil }
    let groups = front.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    var whole = Array(front)
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    if groups.count > 1 {
      if Quantity.areThousands(groups) {
        whole = Array(groups.joined())
      } else if groups.count == 2, parts.count == 1 {
        whole = Array(groups[0])
        fraction = Array(groups[1])
        guard !fraction.isEmpty else { return nil }
      } else {
        return nil
      }
    }
    guard !whole.isEmpty, whole.count <= 18, fraction.count <= 6, parts.count == 1 || !fraction.isEmpty,
      (whole + fraction).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let padded = whole + fraction + [UInt8](repeating: 0x30, count: 6 - fraction.count)
    let magnitude = padded.reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }
    self.init(millionths: isNegative ? -magnitude : magnitude)
  }

  private static func areThousands(_ groups: [ArraySlice<UInt8>]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), first.first != 0x30 else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
