/// HTML that may stand on a page as it is: an author's text that went through the Markdown room.
///
/// The only kind of value that a template may print with `{{{ }}}`.
struct SafeHTML: Sendable {
  let bytes: [UInt8]
}

/// Appends text to a page, escaped for HTML, in content and in quoted attributes alike.
///
/// It goes byte by byte: by grapheme, `<` with a combining mark behind it would not be seen. Control characters, which
/// HTML forbids, become U+FFFD.
func appendEscaped(_ text: String, to page: inout [UInt8]) {
  var text = text
  text.withUTF8 { bytes in
    var copied = 0
    for index in bytes.indices {
      // U+0080 to U+009F have two bytes, of which a well-formed text holds both.
      let isControl = bytes[index] == 0xC2 && bytes[index + 1] < 0xA0
      guard let replacement = isControl ? "\u{FFFD}" : htmlReplacement(for: bytes[index]) else { continue }
      page.append(contentsOf: bytes[copied..<index])
      replacement.withUTF8Buffer { page.append(contentsOf: $0) }
      copied = index + (isControl ? 2 : 1)
    }
    page.append(contentsOf: bytes[copied...])
  }
}

@inline(__always)
private func htmlReplacement(for byte: UInt8) -> StaticString? {
  // Everything from `?` on but DEL stands for itself.
  guard byte <= UInt8(ascii: ">") || byte == 127 else { return nil }
  return switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  case 0..<9, 11..<32, 127: "\u{FFFD}"
  default: nil
  }
}
