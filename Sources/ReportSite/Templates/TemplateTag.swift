/// One `{{…}}` of a template, with its place.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case variable
    /// `{{{name}}}`
    case unescaped
    case section
    case inverted
    case close
    case partial
    case comment
    /// A kind of tag that our templates do without: its sign.
    case refused(String)
    /// Not a name, or no end.
    case malformed
  }

  let kind: Kind
  /// The name in it, or for refused and malformed tags their text.
  let name: String
  /// Its bytes in the template, braces included.
  let range: Range<Int>
  /// From 1.
  let line: Int
  /// From 1, in grapheme clusters.
  let column: Int
}

extension TemplateTag {
  /// The tags of a template in order.
  static func scan(_ bytes: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var lineStart = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      guard bytes[index] == open, index + 1 < bytes.count, bytes[index + 1] == open else {
        index += 1
        continue
      }
      let column = String(decoding: bytes[lineStart..<index], as: UTF8.self).count + 1
      let tag = tag(in: bytes, at: index, line: line, column: column)
      tags.append(tag)
      for position in tag.range where bytes[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      index = tag.range.upperBound
    }
    return tags
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  private static func tag(in bytes: [UInt8], at start: Int, line: Int, column: Int) -> TemplateTag {
    let isTriple = start + 2 < bytes.count && bytes[start + 2] == open
    let braces = isTriple ? 3 : 2
    var end = start + braces
    while end < bytes.count, !bytes[end...].starts(with: repeatElement(close, count: braces)) { end += 1 }
    guard end < bytes.count else {
      let text = String(decoding: bytes[start...].prefix(20), as: UTF8.self)
      return TemplateTag(kind: .malformed, name: text, range: start..<bytes.count, line: line, column: column)
    }
    let range = start..<(end + braces)
    var inner = bytes[(start + braces)..<end]
    var kind = isTriple ? Kind.unescaped : .variable
    if !isTriple, let sign = inner.first, let known = signs.first(where: { $0.sign == sign }) {
      kind = known.kind
      inner = inner.dropFirst()
    }
    let name = String(decoding: trimmed(inner), as: UTF8.self)
    switch kind {
    case .comment, .refused: break
    default:
      let isName = !name.isEmpty && name.utf8.allSatisfy { isNameByte($0, inPartial: kind == .partial) }
      if !isName {
        let isCall = name.utf8.contains(UInt8(ascii: "(")) || name.utf8.first == UInt8(ascii: "*")
        kind = isCall ? .refused("()") : .malformed
      }
    }
    return TemplateTag(kind: kind, name: name, range: range, line: line, column: column)
  }

  private static let signs: [(sign: UInt8, kind: Kind)] = [
    (UInt8(ascii: "#"), .section), (UInt8(ascii: "^"), .inverted), (UInt8(ascii: "/"), .close),
    (UInt8(ascii: ">"), .partial), (UInt8(ascii: "!"), .comment), (UInt8(ascii: "&"), .refused("&")),
    (UInt8(ascii: "="), .refused("=")), (UInt8(ascii: "%"), .refused("%")), (UInt8(ascii: "<"), .refused("<")),
    (UInt8(ascii: "$"), .refused("$")),
  ]

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result = bytes
    while let first = result.first, first <= 32 { result = result.dropFirst() }
    while let last = result.last, last <= 32 { result = result.dropLast() }
    return result
  }

  private static func isNameByte(_ byte: UInt8, inPartial: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    case UInt8(ascii: "/"): inPartial
    default: false
    }
  }
}
