import Mustache

/// HTML that may stand on a page as it is: an author's text that went through the Markdown room.
///
/// The only kind of value that a template may print with `{{{ }}}`.
struct SafeHTML: MustacheCustomRenderable, Sendable {
  let renderText: String
  var isNull: Bool { false }

  init(_ bytes: [UInt8]) { renderText = String(decoding: bytes, as: UTF8.self) }

  init(trusted text: String) { renderText = text }
}

/// Escapes text for HTML byte by byte, in content and in quoted attributes alike.
///
/// The library's own escaping goes by grapheme, so that `<` with a combining mark behind it leaves raw.
struct HTMLByteEscaping: MustacheContentType {
  /// The name under which templates ask for it.
  static let name = "TONGHOP-HTML"

  func escapeText(_ text: String) -> String { HTMLByteEscaping.escape(text) }

  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { replacement(for: $0) != nil }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let replacement = replacement(for: byte) {
        result += replacement.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What stands for a byte that HTML would understand otherwise; control characters, which HTML forbids, become
  /// U+FFFD.
  @inline(__always)
  private static func replacement(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0..<9, 11..<32, 127: "\u{FFFD}"
    default: nil
    }
  }
}
