/// Tells whether a line is nothing but a mark of secrecy, letter by letter, for as long as one may still be meant.
///
/// Every mark is followed at once in the bits of one number (the "shift-and" method): bit *i* is set while the letters
/// so far are the first *i* of some mark, counted from where that mark begins.
struct SecrecyMatcher {
  private typealias States = UInt64

  /// Whether a line of UTF-8 is a mark.
  static func isMark(_ line: ArraySlice<UInt8>) -> Bool { isMark(line, overrides: 8) }

  /// - Parameter overrides: how many signs that turn the order of letters are followed at most, to bound the time.
  private static func isMark(_ line: ArraySlice<UInt8>, overrides: Int) -> Bool {
    var overridesLeft = overrides
    var matcher = SecrecyMatcher()
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if matcher.takesTail(line[index...]), SecrecyTail(line[index...], behindLabel: matcher.isAtLabelledEnd) != nil {
        return true
      }
      if byte < 0x80 {
        index += 1
        matcher.takeASCII(byte, isBeforeTag: index < line.endIndex && isTagStart(line[index]))
      } else {
        let (scalar, width) = decode(line[index...])
        // The letters behind it are shown from right to left.
        if scalar == "\u{202E}", overridesLeft > 0 {
          overridesLeft -= 1
          let seen = line[..<index] + reversed(line[(index + width)...])
          if isMark(seen, overrides: 0) { return true }
        }
        index += width
        matcher.take(scalar)
      }
      if matcher.isLost { return false }
    }
    return matcher.isAtEnd
  }

  /// The marks of which all letters so far are the first.
  private var states = marks.starts
  /// As `states`, where what stands in `<…>` is no letter.
  private var untagged = marks.starts
  private var isInTag = false
  private var letters = 0
  private var lettersBeforeTail = 0

  private var isLost: Bool { states == 0 && untagged == 0 }

  private var isAtEnd: Bool { letters > 0 && (states | (isInTag ? 0 : untagged)) & SecrecyMatcher.marks.ends != 0 }

  /// Whether a level has ended and a sign comes first behind it, so that the rest of the line is looked at, once.
  private mutating func takesTail(_ text: ArraySlice<UInt8>) -> Bool {
    guard isAtEnd, letters != lettersBeforeTail, SecrecyTail.mayBegin(text) else { return false }
    lettersBeforeTail = letters
    return true
  }

  /// Whether a level behind "Độ mật" has ended.
  private var isAtLabelledEnd: Bool { (states | untagged) & SecrecyMatcher.marks.labelledEnds != 0 }

  /// The letters in the order in which they are seen behind a U+202E, up to the sign that ends it.
  private static func reversed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    let end = scalars.firstIndex { $0 == "\u{202C}" } ?? scalars.endIndex
    let seen = String(String(scalars[..<end]).reversed())
    return Array(seen.utf8) + Array(String(scalars[end...].dropFirst()).utf8)
  }

  private mutating func takeASCII(_ byte: UInt8, isBeforeTag: Bool) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      follow(FoldedLetter(byte | 0x20))
    // A digit is ordinary beside a mark ("MẬT 01") and may stand for a letter in it ("T0I MAT").
    case UInt8(ascii: "0"): followIfMeant("o")
    case UInt8(ascii: "1"), UInt8(ascii: "|"), UInt8(ascii: "!"): followIfMeant("i")
    case UInt8(ascii: "<"): isInTag = isInTag || isBeforeTag
    case UInt8(ascii: ">"): isInTag = false
    default: return
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let twin = SecrecyMatcher.twin(of: scalar) {
      follow(FoldedLetter(twin))
      return
    }
    switch FoldedScalar(scalar) {
    case .letter(let letter): follow(letter)
    case .mark(let mark):
      states &= SecrecyMatcher.marks.allowing(mark)
      untagged &= SecrecyMatcher.marks.allowing(mark)
    case .letters, .foreign:
      letters += 1
      states = 0
      if !isInTag { untagged = 0 }
    case .separator, .nothing: return
    }
  }

  private mutating func follow(_ letter: FoldedLetter) {
    letters += 1
    let allowed = SecrecyMatcher.marks.allowing(letter)
    states = (states << 1) & allowed
    if !isInTag { untagged = (untagged << 1) & allowed }
  }

  private mutating func followIfMeant(_ letter: Unicode.Scalar) {
    let allowed = SecrecyMatcher.marks.allowing(FoldedLetter(UInt8(ascii: letter)))
    states |= (states << 1) & allowed
    if !isInTag { untagged |= (untagged << 1) & allowed }
  }

  private static func isTagStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || (0x41...0x5A).contains(byte & ~0x20)
  }

  /// The first scalar of well-formed UTF-8 that begins beyond ASCII, and its width.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int) {
    let first = bytes[bytes.startIndex]
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard bytes.count >= width else { return ("\u{FFFD}", bytes.count) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for byte in bytes[(bytes.startIndex + 1)..<(bytes.startIndex + width)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

extension SecrecyMatcher {
  /// The letters of all marks, one after the other, each mark after a bit of its own for its beginning.
  private struct Marks {
    private(set) var starts: States = 0
    private(set) var ends: States = 0
    /// Those of `ends` that stand behind "độ mật".
    private(set) var labelledEnds: States = 0
    private var byLetter = [States](repeating: 0, count: 128)
    private var byMark = [States](repeating: 0, count: 8)
    private var barred: States = 0

    init(_ words: [String], label: String) {
      var bit: States = 1
      for word in words {
        starts |= bit
        for index in byMark.indices { byMark[index] |= bit }
        for scalar in word.unicodeScalars {
          guard case .letter(let letter) = FoldedScalar(any: scalar) else { continue }
          bit <<= 1
          byLetter[Int(letter.base)] |= bit
          if let quality = letter.quality { byMark[Int(quality.rawValue)] |= bit }
          if let tone = letter.tone { byMark[Int(tone.rawValue)] |= bit }
          if letter.isBarred { barred |= bit }
        }
        ends |= bit
        if word.unicodeScalars.starts(with: label.unicodeScalars) { labelledEnds |= bit }
        bit <<= 1
      }
    }

    /// Where such a letter may stand, with its marks or without, but with no others: "mặt" is another word.
    func allowing(_ letter: FoldedLetter) -> States {
      guard letter.base < 0x80 else { return 0 }
      var allowed = byLetter[Int(letter.base)]
      if let quality = letter.quality { allowed &= byMark[Int(quality.rawValue)] }
      if let tone = letter.tone { allowed &= byMark[Int(tone.rawValue)] }
      return letter.isBarred ? allowed & barred : allowed
    }

    /// Where a mark that follows its letter may stand.
    func allowing(_ mark: FoldedLetter.Mark) -> States { byMark[Int(mark.rawValue)] }
  }

  /// "Độ mật: …" in the text says the same as in the head.
  private static let marks = Marks(
    ["mật", "tối mật", "tuyệt mật"].flatMap { ["\($0)", "độ mật \($0)"] }, label: "độ mật ")

  /// The letter for which one of another alphabet, or a mathematical one, may be taken.
  private static func twin(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x0391, 0x03B1, 0x0410, 0x0430, 0x1D00: UInt8(ascii: "a")
    case 0x0395, 0x03B5, 0x0415, 0x0435, 0x1D07: UInt8(ascii: "e")
    case 0x0399, 0x03B9, 0x0406, 0x0456, 0x04C0, 0x026A: UInt8(ascii: "i")
    case 0x039C, 0x041C, 0x043C, 0x1D0D, 0x216F, 0x217F: UInt8(ascii: "m")
    case 0x039F, 0x03BF, 0x041E, 0x043E, 0x1D0F: UInt8(ascii: "o")
    case 0x03A4, 0x03C4, 0x0422, 0x0442, 0x1D1B: UInt8(ascii: "t")
    case 0x03C5, 0x1D1C: UInt8(ascii: "u")
    case 0x03A5, 0x0423, 0x0443, 0x04AE, 0x04AF, 0x028F: UInt8(ascii: "y")
    case 0x24B6...0x24CF: UInt8(ascii: "a") + UInt8(scalar.value - 0x24B6)
    case 0x24D0...0x24E9: UInt8(ascii: "a") + UInt8(scalar.value - 0x24D0)
    case 0x1D400...0x1D6A3: UInt8(ascii: "a") + UInt8((scalar.value - 0x1D400) % 26)
    case 0x1F110...0x1F169: UInt8(ascii: "a") + UInt8((scalar.value - 0x1F110) % 32 % 26)
    default: nil
    }
  }
}
