/// The smallest part of an expression.
struct ExpressionToken: Hashable {
  enum Kind: Hashable {
    case number(Quantity)
    /// A name as typed; not yet known to be an id.
    case name(String)
    case relation(Comparison.Relation)
    case plus
    case minus
    case times
    case over
    case open
    case close
    case end
  }

  let kind: Kind
  /// As typed; empty at the end.
  let text: String
  /// In bytes from the beginning of the text.
  let offset: Int
}

extension ExpressionToken {
  /// In bytes: 500 of the longest ids fill about as much.
  private static let longestText = 20_000

  /// The tokens of a text, with one at its end; stops at the first flaw.
  static func tokens(of text: String) throws(ExpressionFlaw) -> [ExpressionToken] {
    guard text.utf8.count <= longestText else { throw ExpressionFlaw(kind: .tooLong, offset: longestText) }
    let bytes = Array(text.utf8)
    var tokens: [ExpressionToken] = []
    var position = 0
    while position < bytes.count {
      if let length = spaceLength(bytes[position...]) {
        position += length
        continue
      }
      let start = position
      let kind: Kind
      if let (sign, length) = sign(bytes[position...]) {
        kind = sign
        position += length
      } else {
        position = wordEnd(bytes, from: start)
        kind = try wordKind(String(decoding: bytes[start..<position], as: UTF8.self), offset: start)
      }
      tokens.append(
        ExpressionToken(kind: kind, text: String(decoding: bytes[start..<position], as: UTF8.self), offset: start))
    }
    tokens.append(ExpressionToken(kind: .end, text: "", offset: bytes.count))
    return tokens
  }

  private static func wordKind(_ word: String, offset: Int) throws(ExpressionFlaw) -> Kind {
    guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }) else { return .name(word) }
    guard let number = Quantity(dataText: word) else {
      throw ExpressionFlaw(kind: .numberInvalid(word), offset: offset)
    }
    return .number(number)
  }

  /// A word runs to the next space or sign; a hyphen belongs to it, so that a minus stands between spaces.
  private static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start + 1
    while position < bytes.count, spaceLength(bytes[position...]) == nil {
      if bytes[position] != UInt8(ascii: "-"), sign(bytes[position...]) != nil { break }
      position += 1
    }
    return position
  }

  private static func spaceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: bytes.dropFirst().first == 0xA0 ? 2 : nil
    default: nil
    }
  }

  private static func sign(_ bytes: ArraySlice<UInt8>) -> (Kind, Int)? {
    for (text, kind) in signs where bytes.starts(with: text.utf8) { return (kind, text.utf8.count) }
    return nil
  }

  /// The longer before those they begin with.
  private static let signs: [(String, Kind)] = [
    ("<=", .relation(.atMost)), (">=", .relation(.atLeast)), ("≤", .relation(.atMost)), ("≥", .relation(.atLeast)),
    ("<", .relation(.less)), (">", .relation(.greater)), ("=", .relation(.equal)), ("+", .plus), ("-", .minus),
    ("−", .minus), ("–", .minus), ("*", .times), ("×", .times), ("/", .over), ("÷", .over), ("(", .open),
    (")", .close),
  ]
}
