extension Expression {
  /// The expression with its figures in place of their names, as a person would write the sum: `(5 + 19) / 557 × 100`.
  /// A figure that is missing is "?".
  package func text(lookup: (Identifier<Indicator>, _ previous: Bool) -> Quantity?) -> String {
    text(weakerThan: .sum, lookup: lookup)
  }

  /// The sum and what it comes to, at most four places: `5 + 19 = 24`, `1 / 3 ≈ 0,3333`; one figure alone is that figure.
  func sum(lookup: (Identifier<Indicator>, _ previous: Bool) -> Quantity?, value: Rational) -> String {
    let text = text(lookup: lookup)
    switch self {
    case .number, .indicator, .previous: return text
    case .negated, .sum, .difference, .product, .quotient:
      guard let rounded = value.rounded(toPlaces: 4) else { return text }
      return "\(text) \(Rational(rounded) == value ? "=" : "≈") \(rounded.vietnamese())"
    }
  }

  /// How tightly an operator holds its operands together.
  private enum Tightness: Int {
    case sum
    case product
    case single
  }

  private func text(weakerThan outer: Tightness, lookup: (Identifier<Indicator>, Bool) -> Quantity?) -> String {
    func figure(_ quantity: Quantity?) -> String {
      guard let quantity else { return "?" }
      return quantity < .zero && outer != .sum ? "(\(quantity.vietnamese()))" : quantity.vietnamese()
    }
    let (text, inner): (String, Tightness) =
      switch self {
      case .number(let quantity): (figure(quantity), .single)
      case .indicator(let id): (figure(lookup(id, false)), .single)
      case .previous(let id): (figure(lookup(id, true)), .single)
      case .negated(let term): ("−" + term.text(weakerThan: .single, lookup: lookup), .product)
      case .sum(let left, let right):
        (left.text(weakerThan: .sum, lookup: lookup) + " + " + right.text(weakerThan: .product, lookup: lookup), .sum)
      case .difference(let left, let right):
        (left.text(weakerThan: .sum, lookup: lookup) + " − " + right.text(weakerThan: .product, lookup: lookup), .sum)
      case .product(let left, let right):
        (
          left.text(weakerThan: .product, lookup: lookup) + " × " + right.text(weakerThan: .single, lookup: lookup),
          .product
        )
      case .quotient(let left, let right):
        (
          left.text(weakerThan: .product, lookup: lookup) + " / " + right.text(weakerThan: .single, lookup: lookup),
          .product
        )
      }
    return inner.rawValue < outer.rawValue ? "(\(text))" : text
  }
}
