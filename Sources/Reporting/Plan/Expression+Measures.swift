extension Expression {
  /// The first two different measures that the expression adds or subtracts; nil where it mixes none. `measureOf` gives
  /// an indicator's measure. A product or a quotient has no measure of its own and fits any.
  static func mixedMeasures(
    _ expression: Expression
  ) -> ((Identifier<Indicator>) -> String?) -> (String, String)? {
    { measureOf in
      var mixed: (String, String)?
      _ = expression.measure(measureOf, &mixed)
      return mixed
    }
  }

  fileprivate func measure(
    _ measureOf: (Identifier<Indicator>) -> String?, _ mixed: inout (String, String)?
  ) -> String? {
    switch self {
    case .number: return nil
    case .indicator(let id), .previous(let id): return measureOf(id)
    case .negated(let term): return term.measure(measureOf, &mixed)
    case .sum(let left, let right), .difference(let left, let right):
      let measures = (left.measure(measureOf, &mixed), right.measure(measureOf, &mixed))
      return Expression.common(measures.0, measures.1, &mixed)
    case .product(let left, let right), .quotient(let left, let right):
      _ = left.measure(measureOf, &mixed)
      _ = right.measure(measureOf, &mixed)
      return nil
    }
  }

  fileprivate static func common(_ left: String?, _ right: String?, _ mixed: inout (String, String)?) -> String? {
    guard let left, let right else { return left ?? right }
    if left.foldedKeepingMarks != right.foldedKeepingMarks { mixed = mixed ?? (left, right) }
    return left
  }
}

extension Comparison {
  /// The first two different measures that either side mixes, or that are compared.
  var mixedMeasures: ((Identifier<Indicator>) -> String?) -> (String, String)? {
    { measureOf in
      var mixed: (String, String)?
      let left = self.left.measure(measureOf, &mixed)
      let right = self.right.measure(measureOf, &mixed)
      _ = Expression.common(left, right, &mixed)
      return mixed
    }
  }
}
