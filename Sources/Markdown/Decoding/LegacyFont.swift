/// An old Vietnamese font encoding whose letters reached a Unicode file as other characters.
enum LegacyFont: String, Sendable {
  /// The `.VnTime` fonts: `Uû ban nh©n d©n`.
  case tcvn3 = "TCVN3 (.VnTime)"
  /// The `VNI-Times` fonts: `caùc baïn`.
  case vni = "VNI (VNI-Times)"

  /// The first line (from 1) written in one of these fonts, and where in it (bytes from 0) its first such letter is.
  ///
  /// A line counts when it holds no letter that only Unicode Vietnamese has, at least two signs of one font, and a
  /// sign for at least every third word; one name of a French friend in a report does not reach that.
  static func first(in bytes: [UInt8]) -> (line: Int, offset: Int, font: LegacyFont)? {
    bytes.withUnsafeBufferPointer { buffer in
      var line = 1
      var start = 0
      var signs = LineSigns()
      var previous: UInt8 = 0x0A
      for index in 0..<buffer.count {
        let byte = buffer[index]
        if byte < 0x80 {
          if byte == 0x0A {
            if let font = signs.font { return (line, signs.first - start, font) }
            line += 1
            start = index + 1
            signs = LineSigns()
          } else if byte != 0x20, previous <= 0x20 {
            signs.words += 1
          }
        } else if byte >= 0xC0 {
          if previous <= 0x20 { signs.words += 1 }
          let following = index + 2 < buffer.count ? buffer[index + 2] : 0x0A
          signs.count(byte, buffer[index + 1], after: previous, before: following, at: index)
        }
        previous = byte
      }
      return signs.font.map { (line, signs.first - start, $0) }
    }
  }
}

/// What one line shows of old fonts.
private struct LineSigns {
  var words = 0
  /// The offset of the first sign of either font.
  var first = -1
  /// Letters that neither font leaves in a text: ă, đ, ơ, ư and all with two marks.
  private var unicodeLetters = 0
  private var tcvn3 = 0
  private var vni = 0
  /// Signs of VNI that French does not have.
  private var vniOnly = 0

  var font: LegacyFont? {
    guard unicodeLetters == 0 else { return nil }
    if tcvn3 >= 2, tcvn3 * 3 >= words { return .tcvn3 }
    if vni >= 2, vniOnly >= 1, vni * 3 >= words { return .vni }
    return nil
  }

  /// Counts the letter that `lead` and `trail` begin, between two bytes.
  mutating func count(_ lead: UInt8, _ trail: UInt8, after previous: UInt8, before following: UInt8, at index: Int) {
    switch lead {
    case 0xC2:
      // ¨ © ª « ¬ ® µ ¶ ¸ ¹ » ¼ ½ ¾ inside a word; a middle dot or a soft hyphen may stand there rightly.
      switch trail {
      case 0xA8...0xAC, 0xAE, 0xB5, 0xB6, 0xB8, 0xB9, 0xBB...0xBE:
        guard isLetter(previous), isLetter(following) else { return }
        tcvn3 += 1
        if first < 0 { first = index }
      default: break
      }
    case 0xC3:
      countVNI(trail | 0x20, after: previous | 0x20, at: index)
    case 0xC4...0xC7, 0xCC, 0xCD, 0xE1:
      unicodeLetters += 1
    default: break
    }
  }

  private mutating func countVNI(_ mark: UInt8, after vowel: UInt8, at index: Int) {
    let isVowel: Bool
    switch vowel {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): isVowel = true
    case UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "i"): isVowel = mark != 0xB9
    default: isVowel = false
    }
    guard isVowel else { return }
    switch mark {
    case 0xB8, 0xA4, 0xA5:  // ø ä å: grave, circumflex with dot, circumflex with hook
      vniOnly += 1
    case 0xB9:  // ù: acute; French has it only in "où"
      if vowel != UInt8(ascii: "o") { vniOnly += 1 }
    case 0xBB:  // û: hook; French has it after o and e
      if vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "u") { vniOnly += 1 }
    case 0xAF: break  // ï: dot; French has it after a and o
    default: return
    }
    vni += 1
    if first < 0 { first = index }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0xC3 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
