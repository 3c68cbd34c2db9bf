/// The seven kinds of raw HTML block, by how they begin and end.
enum HTMLBlock: Sendable {
  case script
  case comment
  case instruction
  case declaration
  case characterData
  /// A block element's tag; ends at a blank line.
  case element
  /// Any whole tag alone in its line; ends at a blank line, and interrupts no paragraph.
  case lonelyTag

  typealias Line = BlockStart.Line

  /// The kind that a line opens.
  static func opened(by line: Line, mayBeLonelyTag: Bool) -> HTMLBlock? {
    guard line.first == UInt8(ascii: "<") else { return nil }
    let rest = line.dropFirst()
    if rest.starts(with: "!--".utf8) { return .comment }
    if rest.first == UInt8(ascii: "?") { return .instruction }
    if rest.starts(with: "![CDATA[".utf8) { return .characterData }
    if rest.first == UInt8(ascii: "!") {
      guard let next = rest.dropFirst().first else { return nil }
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next) ? .declaration : nil
    }
    let isClosing = rest.first == UInt8(ascii: "/")
    let nameStart = rest.dropFirst(isClosing ? 1 : 0)
    let name = nameStart.prefix(11).prefix(while: isNameByte)
    let after = nameStart.dropFirst(name.count)
    if let lowered = lowercased(name) {
      let ends = after.first.map { isBlank($0) || $0 == UInt8(ascii: ">") } ?? true
      if !isClosing, ends, literalElements.contains(lowered) { return .script }
      if ends || after.starts(with: "/>".utf8), elements.contains(lowered) { return .element }
    }
    guard mayBeLonelyTag, let end = Tag.end(of: rest) else { return nil }
    return line.suffix(from: end).allSatisfy { isBlank($0) && $0 != 0x0B } ? .lonelyTag : nil
  }

  /// Whether a line of the block is its last; a blank line may end it too.
  func ends(in line: Line) -> Bool {
    switch self {
    case .script:
      ["</script>", "</pre>", "</textarea>", "</style>"].contains { contains($0, in: line) }
    case .comment: contains("-->", in: line)
    case .instruction: contains("?>", in: line)
    case .declaration: contains(">", in: line)
    case .characterData: contains("]]>", in: line)
    case .element, .lonelyTag: false
    }
  }

  var endsAtBlankLine: Bool {
    switch self {
    case .element, .lonelyTag: true
    default: false
    }
  }

  private func contains(_ mark: StaticString, in line: Line) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard line.count >= count else { return false }
    return mark.withUTF8Buffer { mark in
      for start in line.startIndex...(line.endIndex - count) where Self.lower(line[start]) == mark[0] {
        if (1..<count).allSatisfy({ Self.lower(line[start + $0]) == mark[$0] }) { return true }
      }
      return false
    }
  }

  private static func lowercased(_ name: Line) -> String? {
    name.isEmpty ? nil : String(decoding: name.map(lower), as: UTF8.self)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// White space of HTML within a line.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static let literalElements: Set<String> = ["script", "pre", "textarea", "style"]

  /// As in libcmark 0.30.2.
  private static let elements: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "title", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "ul",
  ]
}

/// An opening or closing tag, as CommonMark has it.
private enum Tag {
  typealias Line = BlockStart.Line

  /// Where a tag ends whose `<` stands just before; nil where there is no whole tag.
  static func end(of rest: Line) -> Int? {
    var index = rest.startIndex
    let isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { index += 1 }
    guard index < rest.endIndex, isLetter(rest[index]) else { return nil }
    index = skip(rest, from: index, while: HTMLBlock.isNameByte)
    if !isClosing {
      while let next = endOfAttribute(rest, from: index) { index = next }
    }
    index = skip(rest, from: index, while: HTMLBlock.isBlank)
    if !isClosing, index < rest.endIndex, rest[index] == UInt8(ascii: "/") { index += 1 }
    return index < rest.endIndex && rest[index] == UInt8(ascii: ">") ? index + 1 : nil
  }

  private static func endOfAttribute(_ rest: Line, from start: Int) -> Int? {
    var index = skip(rest, from: start, while: HTMLBlock.isBlank)
    guard index > start, index < rest.endIndex, isLetter(rest[index]) || "_:".utf8.contains(rest[index]) else {
      return nil
    }
    index = skip(rest, from: index) { HTMLBlock.isNameByte($0) || ":._".utf8.contains($0) }
    let nameEnd = index
    index = skip(rest, from: index, while: HTMLBlock.isBlank)
    guard index < rest.endIndex, rest[index] == UInt8(ascii: "=") else { return nameEnd }
    index = skip(rest, from: index + 1, while: HTMLBlock.isBlank)
    guard index < rest.endIndex else { return nil }
    let quote = rest[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index = skip(rest, from: index + 1) { $0 != quote }
      return index < rest.endIndex ? index + 1 : nil
    }
    let end = skip(rest, from: index) { !HTMLBlock.isBlank($0) && !"\"'=<>`".utf8.contains($0) }
    return end > index ? end : nil
  }

  private static func skip(_ rest: Line, from start: Int, while test: (UInt8) -> Bool) -> Int {
    var index = start
    while index < rest.endIndex, test(rest[index]) { index += 1 }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
