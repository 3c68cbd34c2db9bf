/// A character that nobody sees and that changes what is read: control, direction, zero width, or tag.
///
/// The soft hyphen is none, since it only says where a word may break, nor is the joiner inside an emoji.
struct HiddenCharacter: Hashable, Sendable {
  let scalar: Unicode.Scalar

  /// The character, if it is one that nobody sees; tab and line feed are none.
  init?(_ scalar: Unicode.Scalar) {
    guard HiddenCharacter.kind(of: scalar.value) != nil else { return nil }
    self.scalar = scalar
  }

  /// `U+202E`.
  var codePoint: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What it does.
  var name: Phrase {
    switch HiddenCharacter.kind(of: scalar.value) {
    case .direction: Phrase(vi: "đảo chiều chữ", en: "turns the direction of the text")
    case .zeroWidth: Phrase(vi: "không có bề rộng", en: "has no width")
    case .byteOrderMark: Phrase(vi: "dấu BOM ở giữa văn bản", en: "a byte order mark within the text")
    case .tag: Phrase(vi: "ký tự thẻ", en: "a tag character")
    case .control, nil: Phrase(vi: "ký tự điều khiển", en: "a control character")
    }
  }

  private enum Kind {
    case control
    case direction
    case zeroWidth
    case byteOrderMark
    case tag
  }

  /// By the code charts of Unicode 16: General Punctuation, C0, C1, Specials and Tags.
  private static func kind(of value: UInt32) -> Kind? {
    switch value {
    case 0x09, 0x0A: nil
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x206A...0x206F, 0xFFF9...0xFFFB: .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0x180E, 0x200B...0x200D, 0x2060...0x2064: .zeroWidth
    case 0xFEFF: .byteOrderMark
    case 0xE0000...0xE007F: .tag
    default: nil
    }
  }
}

extension HiddenCharacter {
  /// The first such character of each line of a text in UTF-8, as where it begins in the text.
  static func firstOfEachLine(in bytes: [UInt8]) -> [(offset: Int, character: HiddenCharacter)] {
    var found: [(offset: Int, character: HiddenCharacter)] = []
    var isLineDone = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { isLineDone = false }
      if !isLineDone, mayBegin(byte), let character = character(at: index, of: bytes) {
        found.append((index, character))
        isLineDone = true
      }
      index += 1
    }
    return found
  }

  /// Whether one of these characters may begin with a byte; the first bytes of Vietnamese letters are not among them
  /// but for U+1E00 to U+1EFF, which begin as U+180E does.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x20...0x7E: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  private static func character(at index: Int, of bytes: [UInt8]) -> HiddenCharacter? {
    // Most Vietnamese letters end here: 0xE1 0xBA and 0xE1 0xBB.
    if bytes[index] == 0xE1, index + 1 < bytes.count, bytes[index + 1] != 0xA0 { return nil }
    guard let scalar = scalar(at: index, of: bytes), let character = HiddenCharacter(scalar) else { return nil }
    if scalar.value == 0x200D, let next = self.scalar(at: index + 3, of: bytes), isPictograph(next) { return nil }
    return character
  }

  private static func scalar(at index: Int, of bytes: [UInt8]) -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    return String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x2190...0x2BFF).contains(scalar.value) || (0x1F000...0x1FAFF).contains(scalar.value)
  }
}
