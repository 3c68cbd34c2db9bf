package import Reporting

/// Writes JSON from beginning to end: values in the order in which they are given, nothing kept but the bytes.
///
/// Every character outside ASCII is written as itself but U+2028 and U+2029, which scripts do not allow in a string, the
/// controls U+0080 to U+009F, which a terminal would obey, and those that turn the direction of what stands behind them.
package struct JSONText {
  package private(set) var bytes: [UInt8] = []
  /// Something stands before the next value in its object or array.
  private var needsComma = false

  package init() {}

  /// An object; `body` gives its keys and values.
  package mutating func object(_ body: (inout JSONText) -> Void) { enclosed("{", "}", body) }

  /// An array; `body` gives its values.
  package mutating func array(_ body: (inout JSONText) -> Void) { enclosed("[", "]", body) }

  /// An array with each element on a line of its own.
  package mutating func lines<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONText, Element) -> Void) {
    array { json in
      for element in elements {
        json.separate()
        json.bytes.append(UInt8(ascii: "\n"))
        json.needsComma = false
        write(&json, element)
      }
    }
  }

  package mutating func key(_ name: StaticString) {
    separate()
    write(name)
  }

  /// A key at the beginning of a line.
  package mutating func keyOnNewLine(_ name: StaticString) {
    separate()
    newline()
    write(name)
  }

  private mutating func write(_ name: StaticString) {
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes += "\":".utf8
    needsComma = false
  }

  package mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  package mutating func null() { literal("null") }

  package mutating func number(_ value: Int) { literal(String(value)) }

  package mutating func number(_ value: Quantity) { literal(value.plain) }

  package mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 { append(byte) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func enclosed(_ open: Character, _ close: Character, _ body: (inout JSONText) -> Void) {
    separate()
    bytes += open.utf8
    body(&self)
    bytes += close.utf8
    needsComma = true
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += "\\\"".utf8
    case UInt8(ascii: "\\"): bytes += "\\\\".utf8
    case UInt8(ascii: "\n"): bytes += "\\n".utf8
    case UInt8(ascii: "\t"): bytes += "\\t".utf8
    case 0..<32, 127: escape(byte)
    case 0x80...0x9f where bytes.last == 0xc2:
      bytes.removeLast()
      escape(byte)
    // U+2028 to U+202E, and the other controls of direction: U+200E, U+200F, U+2066 to U+2069, U+061C.
    case 0x8e...0x8f where bytes.suffix(2).elementsEqual([0xe2, 0x80]),
      0xa8...0xae where bytes.suffix(2).elementsEqual([0xe2, 0x80]):
      replaceLast(2, "\\u20" + String(byte - 0x80, radix: 16).padded)
    case 0xa6...0xa9 where bytes.suffix(2).elementsEqual([0xe2, 0x81]):
      replaceLast(2, "\\u20" + String(byte - 0x40, radix: 16))
    case 0x9c where bytes.last == 0xd8: replaceLast(1, "\\u061c")
    default: bytes.append(byte)
    }
  }

  private mutating func escape(_ control: UInt8) {
    let digits = String(control, radix: 16)
    bytes += ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
  }

  private mutating func replaceLast(_ count: Int, _ escape: String) {
    bytes.removeLast(count)
    bytes += escape.utf8
  }
}

extension String {
  /// Two digits at least.
  fileprivate var padded: String { utf8.count < 2 ? "0" + self : self }
}
