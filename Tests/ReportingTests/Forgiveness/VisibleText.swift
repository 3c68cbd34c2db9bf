/// Shows the characters that nobody sees: `⟨NBSP⟩`, `⟨Tab⟩`, `⟨CR⟩`, `⟨U+200B⟩` and marks apart from their letters; a
/// line's end stays.
enum VisibleText {
  static func of(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += shown(scalar) }
    return result
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A: "\n"
    case 0x0D: "⟨CR⟩"
    case 0x09: "⟨Tab⟩"
    case 0xA0: "⟨NBSP⟩"
    case 0x300...0x36F, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0xAD, 0xFEFF, 0xE000...0xF8FF:
      "⟨U+\(String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count)))\(String(scalar.value, radix: 16).uppercased())⟩"
    default: String(scalar)
    }
  }
}
