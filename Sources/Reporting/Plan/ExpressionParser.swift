/// An expression or a comparison as parsed, with the places of what it names.
struct ParsedExpression<Value> {
  struct Reference: Hashable {
    let operand: Operand
    /// In bytes from the beginning of the text.
    let offset: Int
  }

  let value: Value
  /// In the order written.
  let references: [Reference]
  /// Where something is divided by what is zero whatever the figures are.
  let zeroDivisions: [Int]
}

/// Reads formulas and rules: `+ - * /` with their usual precedence, parentheses, numbers, ids, `truoc(id)`.
///
/// By precedence climbing; parentheses nest at most 100 deep and 500 operands are the most, so that neither this nor the
/// evaluation can run out of stack.
struct ExpressionParser {
  private let tokens: [ExpressionToken]
  private var position = 0
  private var depth = 0
  private var operandCount = 0
  private var references: [(operand: Operand, offset: Int)] = []
  private var zeroDivisions: [Int] = []

  private init(_ text: String) throws(ExpressionFlaw) {
    tokens = try ExpressionToken.tokens(of: text)
    if tokens.count == 1 { throw ExpressionFlaw(kind: .empty, offset: 0) }
  }

  /// A formula, which compares nothing.
  static func formula(_ text: String) throws(ExpressionFlaw) -> ParsedExpression<Expression> {
    var parser = try ExpressionParser(text)
    let expression = try parser.sum()
    if case .relation = parser.next.kind {
      throw ExpressionFlaw(kind: .relationUnwanted(parser.next.text), offset: parser.next.offset)
    }
    try parser.expectEnd()
    return parser.parsed(expression)
  }

  /// A rule, which compares two formulas.
  static func comparison(_ text: String) throws(ExpressionFlaw) -> ParsedExpression<Comparison> {
    var parser = try ExpressionParser(text)
    let left = try parser.sum()
    guard case .relation(let relation) = parser.next.kind else {
      if case .end = parser.next.kind { throw ExpressionFlaw(kind: .relationMissing, offset: 0) }
      throw ExpressionFlaw(kind: .unexpected(parser.next.text), offset: parser.next.offset)
    }
    parser.position += 1
    let right = try parser.sum()
    try parser.expectEnd()
    return parser.parsed(Comparison(left: left, relation: relation, right: right))
  }

  private func parsed<Value>(_ value: Value) -> ParsedExpression<Value> {
    ParsedExpression(
      value: value, references: references.map { .init(operand: $0.operand, offset: $0.offset) },
      zeroDivisions: zeroDivisions)
  }

  private var next: ExpressionToken { tokens[min(position, tokens.count - 1)] }

  private func expectEnd() throws(ExpressionFlaw) {
    guard next.kind == .end else { throw ExpressionFlaw(kind: .unexpected(next.text), offset: next.offset) }
  }

  private mutating func sum() throws(ExpressionFlaw) -> Expression {
    var left = try product()
    while true {
      switch next.kind {
      case .plus:
        position += 1
        left = .sum(left, try product())
      case .minus:
        position += 1
        left = .difference(left, try product())
      default: return left
      }
    }
  }

  private mutating func product() throws(ExpressionFlaw) -> Expression {
    var left = try operand()
    while true {
      switch next.kind {
      case .times:
        position += 1
        left = .product(left, try operand())
      case .over:
        position += 1
        let offset = next.offset
        let divisor = try operand()
        if divisor.isAlwaysZero { zeroDivisions.append(offset) }
        left = .quotient(left, divisor)
      default: return left
      }
    }
  }

  private mutating func operand() throws(ExpressionFlaw) -> Expression {
    let token = next
    operandCount += 1
    guard operandCount <= 500 else { throw ExpressionFlaw(kind: .tooLong, offset: token.offset) }
    switch token.kind {
    case .number(let quantity):
      position += 1
      return .number(quantity)
    case .minus:
      position += 1
      return .negated(try nested(at: token) { parser throws(ExpressionFlaw) in try parser.operand() })
    case .open:
      position += 1
      let inner = try nested(at: token) { parser throws(ExpressionFlaw) in try parser.sum() }
      try close(token)
      return inner
    case .name(let name):
      position += 1
      if next.kind == .open { return try previous(function: token) }
      let id = try identifier(token, name)
      references.append((Operand(indicator: id), token.offset))
      return .indicator(id)
    case .relation, .plus, .times, .over, .close, .end:
      throw ExpressionFlaw(kind: .operandExpected(found: token.text), offset: token.offset)
    }
  }

  private mutating func nested(
    at token: ExpressionToken, _ read: (inout ExpressionParser) throws(ExpressionFlaw) -> Expression
  ) throws(ExpressionFlaw) -> Expression {
    depth += 1
    guard depth <= 100 else { throw ExpressionFlaw(kind: .tooDeep, offset: token.offset) }
    let inner = try read(&self)
    depth -= 1
    return inner
  }

  private mutating func previous(function: ExpressionToken) throws(ExpressionFlaw) -> Expression {
    guard ["truoc", "kitruoc", "previous"].contains(function.text.keyFolded) else {
      throw ExpressionFlaw(kind: .functionUnknown(function.text), offset: function.offset)
    }
    let open = next
    position += 1
    guard case .name(let name) = next.kind else {
      throw ExpressionFlaw(kind: .previousOfNoIndicator, offset: next.offset)
    }
    let argument = next
    position += 1
    let id = try identifier(argument, name)
    switch next.kind {
    case .close, .end: try close(open)
    default: throw ExpressionFlaw(kind: .previousOfNoIndicator, offset: next.offset)
    }
    references.append((Operand(indicator: id, isPrevious: true), argument.offset))
    return .previous(id)
  }

  private mutating func close(_ open: ExpressionToken) throws(ExpressionFlaw) {
    guard next.kind == .close else {
      if next.kind == .end { throw ExpressionFlaw(kind: .parenthesisOpen, offset: open.offset) }
      throw ExpressionFlaw(kind: .unexpected(next.text), offset: next.offset)
    }
    position += 1
  }

  private func identifier(
    _ token: ExpressionToken, _ name: String
  ) throws(ExpressionFlaw) -> Identifier<Indicator> {
    guard let id = Identifier<Indicator>(name), !name.hasSuffix("-") else {
      throw ExpressionFlaw(kind: .nameInvalid(name), offset: token.offset)
    }
    return id
  }
}
