/// Bytes of HTML that are made safe as they are added.
///
/// Everything is judged byte by byte, so no combining mark can hide a `<` or a quote.
struct HTMLText {
  private(set) var bytes: [UInt8] = []
  typealias Bytes = UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds HTML of our own.
  mutating func put(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  mutating func put(anchor: String) {
    put(" id=\"")
    bytes.append(contentsOf: anchor.utf8)
    put("\"")
  }

  /// Begins a line where something stands in the last one.
  mutating func startLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  /// Adds text of an author, for between tags and for quoted attributes.
  ///
  /// Control characters are shown as U+FFFD. What steers the direction of text (U+202A–202E, U+2066–2069) and the
  /// invisible tag characters (U+E0000–E007F) are left out, so that no text can reorder what stands around it.
  mutating func put(text: Bytes) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if !Self.mayNeedCare(byte) {
        index += 1
        continue
      }
      let (length, replacement) = Self.care(text, index)
      if let replacement {
        bytes.append(contentsOf: text[start..<index])
        put(replacement)
        start = index + length
      }
      index += length
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Adds an address for a quoted attribute, in ASCII.
  mutating func put(address: some Sequence<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x2D, 0x5F, 0x2E, 0x2B, 0x21, 0x2A, 0x28, 0x29, 0x2C, 0x25, 0x23, 0x40,
        0x3F, 0x3D, 0x3B, 0x3A, 0x2F, 0x24, 0x7E:  // -_.+!*(),%#@?=;:/$~
        bytes.append(byte)
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "'"): put("&#x27;")
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigit(byte >> 4))
        bytes.append(Self.hexDigit(byte & 15))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func mayNeedCare(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E
      : byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xF3
  }

  /// The length of the character at `index`, and what is written in its place if it may not stay.
  private static func care(_ text: Bytes, _ index: Int) -> (length: Int, replacement: StaticString?) {
    func byte(_ ahead: Int) -> UInt8 { index + ahead < text.count ? text[index + ahead] : 0 }
    switch text[index] {
    case 0x22: return (1, "&quot;")
    case 0x26: return (1, "&amp;")
    case 0x3C: return (1, "&lt;")
    case 0x3E: return (1, "&gt;")
    case 0x09, 0x0A: return (1, nil)
    case 0xC2: return byte(1) < 0xA0 ? (2, "\u{FFFD}") : (1, nil)
    case 0xE2:
      let isDirection =
        (byte(1) == 0x80 && (0xAA...0xAE).contains(byte(2))) || (byte(1) == 0x81 && (0xA6...0xA9).contains(byte(2)))
      return isDirection ? (3, "") : (1, nil)
    case 0xF3:
      return byte(1) == 0xA0 && (byte(2) == 0x80 || byte(2) == 0x81) ? (4, "") : (1, nil)
    default: return (1, "\u{FFFD}")
    }
  }
}
