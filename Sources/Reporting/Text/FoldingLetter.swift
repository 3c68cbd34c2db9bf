/// What one Unicode scalar is to a match key.
enum FoldedScalar {
  /// An ASCII letter or digit, lower-cased, with the Vietnamese marks it bears.
  case letter(FoldedLetter)
  /// A combining mark, which belongs to the letter before it.
  case mark(FoldedLetter.Mark)
  /// Several ASCII letters in one scalar: the Roman numerals of U+2160 to U+217F.
  case letters(StaticString)
  /// A letter or digit of another script, which stands for itself.
  case foreign(Unicode.Scalar)
  /// White space, punctuation, a symbol or a control.
  case separator
  /// A zero-width character, a soft hyphen, a mark that Vietnamese does not write.
  case nothing
}

/// An ASCII letter or digit with its Vietnamese marks apart.
struct FoldedLetter {
  /// The scalars of combining marks, as they stand after their letter.
  enum Mark: UInt8 {
    case circumflex
    case breve
    case horn
    case grave
    case acute
    case hook
    case tilde
    case dot

    var isTone: Bool { rawValue >= Mark.grave.rawValue }

    /// The mark as a combining character in UTF-8.
    var utf8: (UInt8, UInt8) {
      switch self {
      case .circumflex: (0xCC, 0x82)
      case .breve: (0xCC, 0x86)
      case .horn: (0xCC, 0x9B)
      case .grave: (0xCC, 0x80)
      case .acute: (0xCC, 0x81)
      case .hook: (0xCC, 0x89)
      case .tilde: (0xCC, 0x83)
      case .dot: (0xCC, 0xA3)
      }
    }
  }

  var base: UInt8
  /// Circumflex, breve or horn.
  var quality: Mark?
  var tone: Mark?
  /// Whether it is đ, which no decomposition tells from d.
  var isBarred = false

  init(_ base: UInt8, quality: Mark? = nil, tone: Mark? = nil) {
    self.base = base
    self.quality = quality
    self.tone = tone
  }

  mutating func add(_ mark: Mark) {
    if mark.isTone { tone = mark } else { quality = mark }
  }

  static let barredD: FoldedLetter = {
    var letter = FoldedLetter(UInt8(ascii: "d"))
    letter.isBarred = true
    return letter
  }()
}

extension FoldedScalar {
  /// Tells what any scalar is.
  init(any scalar: Unicode.Scalar) {
    if scalar.isASCII { self.init(ascii: UInt8(scalar.value)) } else { self.init(scalar) }
  }

  /// Tells what a scalar beyond ASCII is.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00AD: self = .nothing
    case 0x0080...0x00BF: self.init(latinSign: scalar)
    case 0x00C0...0x01DC: self.init(latinLetter: scalar)
    case 0x0300...0x036F: self = FoldedScalar.mark(scalar).map(FoldedScalar.mark) ?? .nothing
    case 0x1EA0...0x1EF9: self = .letter(FoldedScalar.vietnameseLetters[Int(scalar.value - 0x1EA0) / 2])
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: self = .nothing
    case 0x2000...0x206F, 0x3000...0x3003: self = .separator
    case 0x2070...0x2089: self.init(raisedOrLowered: scalar)
    case 0x2160...0x217F:
      let numerals = FoldedScalar.romanNumerals
      self = .letters(numerals[Int(scalar.value - 0x2160) % numerals.count])
    case 0xFF01...0xFF5E: self.init(ascii: UInt8(scalar.value - 0xFEE0))
    default: self.init(category: scalar)
    }
  }

  /// Tells what an ASCII byte is.
  init(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      self = .letter(FoldedLetter(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter(FoldedLetter(byte | 0x20))
    default: self = .separator
    }
  }

  /// U+0080 to U+00BF but the soft hyphen.
  private init(latinSign scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAA: self = .letter(FoldedLetter(UInt8(ascii: "a")))
    case 0xB2, 0xB3: self = .letter(FoldedLetter(UInt8(scalar.value - 0xB2) + UInt8(ascii: "2")))
    case 0xB5: self = .foreign(scalar)
    case 0xB9: self = .letter(FoldedLetter(UInt8(ascii: "1")))
    case 0xBA: self = .letter(FoldedLetter(UInt8(ascii: "o")))
    default: self = .separator
    }
  }

  /// Superscript and subscript digits, as in m².
  private init(raisedOrLowered scalar: Unicode.Scalar) {
    let digit = UInt8(scalar.value & 0x0F)
    self = digit <= 9 ? .letter(FoldedLetter(UInt8(ascii: "0") + digit)) : .separator
  }

  /// U+00C0 to U+01DC: a Vietnamese letter with its marks, another Latin letter without them.
  private init(latinLetter scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0xD0, 0xF0, 0x110, 0x111, 0x189: self = .letter(.barredD)
    case 0xD7, 0xF7: self = .separator
    case 0x102, 0x103: self = .letter(FoldedLetter(UInt8(ascii: "a"), quality: .breve))
    case 0x128, 0x129: self = .letter(FoldedLetter(UInt8(ascii: "i"), tone: .tilde))
    case 0x168, 0x169: self = .letter(FoldedLetter(UInt8(ascii: "u"), tone: .tilde))
    case 0x1A0, 0x1A1: self = .letter(FoldedLetter(UInt8(ascii: "o"), quality: .horn))
    case 0x1AF, 0x1B0: self = .letter(FoldedLetter(UInt8(ascii: "u"), quality: .horn))
    case 0xC0...0x17F:
      let base = FoldedScalar.latinBases[Int(value - 0xC0)]
      guard base != UInt8(ascii: "?") else {
        self.init(category: scalar)
        return
      }
      self = .letter(value < 0x100 ? FoldedScalar.latin1Letter(base, value) : FoldedLetter(base))
    case 0x1CD...0x1DC: self = .letter(FoldedLetter(Array("aaiioouuuuuuuuuu".utf8)[Int(value - 0x1CD)]))
    default: self.init(category: scalar)
    }
  }

  /// Any other scalar, by its general category: the slow way, for what Vietnamese text hardly ever holds.
  private init(category scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      self = lower.count == 1 ? .foreign(lower[lower.startIndex]) : .foreign(scalar)
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      self = .foreign(scalar)
    case .nonspacingMark, .enclosingMark, .format: self = .nothing
    default: self = .separator
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> FoldedLetter.Mark? {
    switch scalar.value {
    case 0x300, 0x340: .grave
    case 0x301, 0x341: .acute
    case 0x302: .circumflex
    case 0x303: .tilde
    case 0x306: .breve
    case 0x309: .hook
    case 0x31B: .horn
    case 0x323: .dot
    default: nil
    }
  }

  /// U+00C0 to U+00FF: the second half repeats the first in lower case.
  private static func latin1Letter(_ base: UInt8, _ value: UInt32) -> FoldedLetter {
    switch value & 0x1F {
    case 0x00, 0x08, 0x0C, 0x12, 0x19: FoldedLetter(base, tone: .grave)
    case 0x01, 0x09, 0x0D, 0x13, 0x1A, 0x1D: FoldedLetter(base, tone: .acute)
    case 0x02, 0x0A, 0x14: FoldedLetter(base, quality: .circumflex)
    case 0x03, 0x15: FoldedLetter(base, tone: .tilde)
    default: FoldedLetter(base)
    }
  }

  /// The letter without marks for each of U+00C0 to U+017F; `?` where there is none.
  private static let latinBases: [UInt8] = Array(
    ("aaaaaa?ceeeeiiii?nooooo?ouuuuy??" + "aaaaaa?ceeeeiiii?nooooo?ouuuuy?y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllllllllnnnnnnn??oooooo??rrrrrr"
      + "ssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The letters of U+1EA0 to U+1EF9, each for its capital and its small form.
  private static let vietnameseLetters: [FoldedLetter] = {
    let tones: [FoldedLetter.Mark] = [.acute, .grave, .hook, .tilde, .dot]
    func plain(_ base: Unicode.Scalar, _ tones: [FoldedLetter.Mark]) -> [FoldedLetter] {
      tones.map { FoldedLetter(UInt8(ascii: base), tone: $0) }
    }
    func marked(_ base: Unicode.Scalar, _ quality: FoldedLetter.Mark) -> [FoldedLetter] {
      tones.map { FoldedLetter(UInt8(ascii: base), quality: quality, tone: $0) }
    }
    let a = plain("a", [.dot, .hook]) + marked("a", .circumflex) + marked("a", .breve)
    let e = plain("e", [.dot, .hook, .tilde]) + marked("e", .circumflex)
    let i = plain("i", [.hook, .dot])
    let o = plain("o", [.dot, .hook]) + marked("o", .circumflex) + marked("o", .horn)
    let u = plain("u", [.dot, .hook]) + marked("u", .horn)
    return a + e + i + o + u + plain("y", [.grave, .dot, .hook, .tilde])
  }()

  private static let romanNumerals: [StaticString] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
  ]
}
