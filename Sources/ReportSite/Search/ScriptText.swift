/// Writes data for scripts, since a page that is opened from disk cannot read JSON: `tonghop.nhan("key",[…]);`.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so that no text can end a script or begin markup wherever the
/// file is shown.
struct ScriptText {
  private(set) var bytes: [UInt8] = []

  /// One call that hands `key` and what `value` writes to the page.
  static func call(_ key: String, _ value: (inout ScriptText) -> Void) -> [UInt8] {
    var script = ScriptText()
    script.literal("tonghop.nhan(")
    script.string(key)
    script.literal(",")
    value(&script)
    script.literal(");\n")
    return script.bytes
  }

  mutating func literal(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }

  mutating func number(_ value: Int) { bytes += String(value).utf8 }

  mutating func comma() { bytes.append(UInt8(ascii: ",")) }

  /// Elements between brackets.
  mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout ScriptText, Element) -> Void) {
    literal("[")
    var isFirst = true
    for element in elements {
      if !isFirst { comma() }
      isFirst = false
      write(&self, element)
    }
    literal("]")
  }

  /// Text of which every character is a letter, a digit, `-` or `_`.
  mutating func plain(_ text: [UInt8]) {
    literal("\"")
    bytes += text
    literal("\"")
  }

  /// What another writer wrote.
  mutating func append(_ other: ScriptText) { bytes += other.bytes }

  mutating func string(_ value: String) {
    literal("\"")
    var value = value
    value.withUTF8 { append($0) }
    literal("\"")
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for (index, byte) in text.enumerated() where ScriptText.isSpecial(byte) {
      let isSeparator = byte == 0xE2
      if isSeparator {
        guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else { continue }
      }
      bytes += text[copied..<index]
      let value = isSeparator ? 0x2028 + Int(text[index + 2] & 1) : Int(byte)
      let digits = String(value, radix: 16)
      literal("\\u")
      for _ in digits.utf8.count..<4 { literal("0") }
      bytes += digits.utf8
      copied = index + (isSeparator ? 3 : 1)
    }
    bytes += text[copied..<text.count]
  }

  /// Whether a byte is written as an escape, or may begin a character that is.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<32, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), 127,
      0xE2:
      true
    default: false
    }
  }
}
