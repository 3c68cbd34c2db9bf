/// A formula over indicators: `(tu-chu-nhom-1 + tu-chu-nhom-2) / don-vi-cuoi-ky * 100`.
package indirect enum Expression: Hashable, Sendable {
  case number(Quantity)
  case indicator(Identifier<Indicator>)
  /// `truoc(x)`: the indicator in the period of the same kind that ends the day before this one begins.
  case previous(Identifier<Indicator>)
  case negated(Expression)
  case sum(Expression, Expression)
  case difference(Expression, Expression)
  case product(Expression, Expression)
  case quotient(Expression, Expression)
}

/// Two formulas and what must hold between them.
package struct Comparison: Hashable, Sendable {
  package enum Relation: String, Sendable, CaseIterable {
    case equal = "="
    case atMost = "<="
    case less = "<"
    case atLeast = ">="
    case greater = ">"
  }

  package let left: Expression
  package let relation: Relation
  package let right: Expression

  package init(left: Expression, relation: Relation, right: Expression) {
    self.left = left
    self.relation = relation
    self.right = right
  }
}
