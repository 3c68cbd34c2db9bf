/// One figure that an expression is about.
package struct Operand: Hashable, Sendable {
  package let indicator: Identifier<Indicator>
  /// Whether it is the figure of the period before: `truoc(x)`.
  package let isPrevious: Bool

  package init(indicator: Identifier<Indicator>, isPrevious: Bool = false) {
    self.indicator = indicator
    self.isPrevious = isPrevious
  }
}

extension Expression {
  /// The exact value. Nil, "not computable", where a figure is missing (which is never zero), where something is divided
  /// by zero, and beyond 128 bits. `lookup` gives the figure of an indicator, of the period before where `previous`.
  package func value(lookup: (Identifier<Indicator>, _ previous: Bool) -> Quantity?) -> Rational? {
    switch self {
    case .number(let quantity): Rational(quantity)
    case .indicator(let id): lookup(id, false).flatMap(Rational.init)
    case .previous(let id): lookup(id, true).flatMap(Rational.init)
    case .negated(let term): term.value(lookup: lookup)?.negated
    case .sum(let left, let right):
      combine(left, right, lookup: lookup) { $0.plus($1) }
    case .difference(let left, let right):
      combine(left, right, lookup: lookup) { $0.minus($1) }
    case .product(let left, let right):
      combine(left, right, lookup: lookup) { $0.times($1) }
    case .quotient(let left, let right):
      combine(left, right, lookup: lookup) { $0.divided(by: $1) }
    }
  }

  /// The value as data have it: rounded once, half away from zero, to four places.
  package func quantity(lookup: (Identifier<Indicator>, _ previous: Bool) -> Quantity?) -> Quantity? {
    value(lookup: lookup)?.rounded(toPlaces: 4)
  }

  /// The figures that it is about, each once, in the order written.
  package var operands: [Operand] {
    var found: [Operand] = []
    collect(into: &found)
    return found
  }

  private func combine(
    _ left: Expression, _ right: Expression, lookup: (Identifier<Indicator>, Bool) -> Quantity?,
    by operation: (Rational, Rational) -> Rational?
  ) -> Rational? {
    guard let left = left.value(lookup: lookup), let right = right.value(lookup: lookup) else { return nil }
    return operation(left, right)
  }

  private func collect(into found: inout [Operand]) {
    switch self {
    case .number: break
    case .indicator(let id):
      if !found.contains(Operand(indicator: id)) { found.append(Operand(indicator: id)) }
    case .previous(let id):
      let operand = Operand(indicator: id, isPrevious: true)
      if !found.contains(operand) { found.append(operand) }
    case .negated(let term): term.collect(into: &found)
    case .sum(let left, let right), .difference(let left, let right), .product(let left, let right),
      .quotient(let left, let right):
      left.collect(into: &found)
      right.collect(into: &found)
    }
  }
}

extension Comparison {
  /// What both sides came to, and whether what must hold does.
  package struct Outcome: Sendable {
    package let left: Rational
    package let right: Rational
    package let holds: Bool
  }

  /// Compares both sides exactly; nil, "not checkable", where either cannot be computed.
  package func evaluate(lookup: (Identifier<Indicator>, _ previous: Bool) -> Quantity?) -> Outcome? {
    guard let leftValue = left.value(lookup: lookup), let rightValue = right.value(lookup: lookup),
      let difference = leftValue.minus(rightValue)
    else { return nil }
    let holds =
      switch relation {
      case .equal: difference.sign == 0
      case .atMost: difference.sign <= 0
      case .less: difference.sign < 0
      case .atLeast: difference.sign >= 0
      case .greater: difference.sign > 0
      }
    return Outcome(left: leftValue, right: rightValue, holds: holds)
  }

  /// Both sides as a person would write them out, "5 + 19 + 183 + 350 + 0 = 557"; a side that is one figure alone is that
  /// figure. `lookup` as for the outcome.
  package func sums(
    _ outcome: Outcome, lookup: (Identifier<Indicator>, _ previous: Bool) -> Quantity?
  ) -> (left: String, right: String) {
    (left.sum(lookup: lookup, value: outcome.left), right.sum(lookup: lookup, value: outcome.right))
  }

  /// The figures that it is about, each once, in the order written.
  package var operands: [Operand] {
    right.operands.reduce(into: left.operands) { found, operand in
      if !found.contains(operand) { found.append(operand) }
    }
  }
}
