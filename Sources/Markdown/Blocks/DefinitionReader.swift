/// Reads the link definitions (`[báo cáo]: bao-cao.pdf "Tên"`) at the head of a paragraph, as libcmark 0.30.2 does.
struct DefinitionReader {
  /// One definition, in `text`, up to the end of its last line.
  struct Definition {
    let range: Range<Int>
    /// What stands between its brackets.
    let label: Range<Int>
  }

  /// The lines of the paragraph without the marks of the quotes and items around it, each with its line end.
  let text: [UInt8]
  private var index = 0

  /// - Parameter lines: where the paragraph's lines stand in the source, without what libcmark takes off.
  init(_ lines: [Range<Int>], of source: SourceText) {
    var text: [UInt8] = []
    for line in lines {
      text += source.bytes[line]
      text.append(0x0A)
    }
    self.text = text
  }

  /// Every definition, up to the first text that is none.
  mutating func readAll() -> [Definition] {
    var found: [Definition] = []
    while let definition = next() { found.append(definition) }
    return found
  }

  /// Whether the paragraph is nothing but definitions.
  mutating func isAtEnd() -> Bool {
    while next() != nil {}
    return index == text.count
  }

  private mutating func next() -> Definition? {
    let start = index
    guard let label = readLabel(), byte == UInt8(ascii: ":") else { return giveUp(start) }
    index += 1
    skipSpaces()
    if skipLineEnd() { skipSpaces() }
    guard readDestination() else { return giveUp(start) }
    let destinationEnd = index
    skipSpaces()
    if skipLineEnd() { skipSpaces() }
    let title = index > destinationEnd ? titleEnd : nil
    index = title ?? destinationEnd
    skipSpaces()
    if skipLineEnd() { return Definition(range: start..<index, label: label) }
    // What begins like a title and is none belongs to the text, if it stands on a line of its own.
    index = destinationEnd
    skipSpaces()
    guard title != nil, skipLineEnd() else { return giveUp(start) }
    return Definition(range: start..<index, label: label)
  }

  private mutating func giveUp(_ start: Int) -> Definition? {
    index = start
    return nil
  }

  /// The byte that comes next; none past the end, and a NUL ends a text for libcmark, too.
  private var byte: UInt8? { index < text.count && text[index] != 0 ? text[index] : nil }

  private mutating func skipSpaces() { while byte == 0x20 || byte == 0x09 { index += 1 } }

  /// Whether the line ends here, or the text.
  private mutating func skipLineEnd() -> Bool {
    if byte == 0x0A { index += 1 } else { return index >= text.count }
    return true
  }

  private mutating func readLabel() -> Range<Int>? {
    guard byte == UInt8(ascii: "[") else { return nil }
    index += 1
    let start = index
    while let next = byte, next != UInt8(ascii: "["), next != UInt8(ascii: "]") {
      index += 1
      if next == UInt8(ascii: "\\"), let escaped = byte, Self.isPunctuation(escaped) { index += 1 }
      if index - start > Self.longestLabel { return nil }
    }
    guard byte == UInt8(ascii: "]"), !text[start..<index].allSatisfy(Self.isSpace) else { return nil }
    index += 1
    return start..<index - 1
  }

  private mutating func readDestination() -> Bool {
    if byte == UInt8(ascii: "<") {
      index += 1
      while let next = byte, next != UInt8(ascii: ">") {
        if next == 0x0A || next == UInt8(ascii: "<") { return false }
        index += next == UInt8(ascii: "\\") ? 2 : 1
      }
      index += 1
      return index < text.count
    }
    let start = index
    var depth = 0
    loop: while let next = byte {
      switch next {
      case UInt8(ascii: "\\"):
        if index + 1 < text.count, Self.isPunctuation(text[index + 1]) { index += 1 }
      case UInt8(ascii: "("):
        depth += 1
        if depth > Self.deepestParentheses { return false }
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
      case _ where Self.isSpace(next):
        if index == start { return false }
        break loop
      default: break
      }
      index += 1
    }
    return index < text.count && depth == 0
  }

  /// Where the title ends that begins here; nil where none does. The longest counts: a `\"` ends one only where no
  /// other `"` follows.
  private var titleEnd: Int? {
    guard let open = byte, "\"'(".utf8.contains(open) else { return nil }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
    var lastEscaped: Int?
    var index = index + 1
    while index < text.count, text[index] != 0 {
      let isEscaped = text[index - 1] == UInt8(ascii: "\\")
      if text[index] == close {
        if !isEscaped { return index + 1 }
        lastEscaped = index + 1
      } else if text[index] == open, !isEscaped {
        break
      }
      index += 1
    }
    return lastEscaped
  }

  private static let longestLabel = 1_000
  private static let deepestParentheses = 32

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
