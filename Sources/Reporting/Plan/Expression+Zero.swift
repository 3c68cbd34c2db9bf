extension Expression {
  /// Whether the value is zero whatever the figures are: "0", "a - a", "0 * a".
  ///
  /// Judged by two sets of odd figures, at both of which no other expression that people write comes to zero.
  var isAlwaysZero: Bool { isZero(base: 1_000_003, step: 7919) && isZero(base: 1_299_709, step: 104_729) }

  /// Whether the value is zero where each figure has a number of its own.
  private func isZero(base: Int, step: Int) -> Bool {
    let operands = operands
    let value = value { indicator, previous -> Quantity? in
      let operand = Operand(indicator: indicator, isPrevious: previous)
      guard let index = operands.firstIndex(of: operand) else { return nil }
      return Quantity(base + step * index * (index + 3))
    }
    return value?.isZero ?? false
  }
}
