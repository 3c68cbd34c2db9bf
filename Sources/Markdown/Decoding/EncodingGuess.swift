/// Guesses what a file was saved as when it is not UTF-8; only for messages, never for decoding.
enum EncodingGuess {
  /// "UTF-16" where so many NUL bytes stand at even or at odd places that they must be halves of letters.
  static func wide(_ bytes: [UInt8]) -> String? {
    var counts = (even: 0, odd: 0)
    for (index, byte) in bytes.enumerated() where byte == 0 {
      if index % 2 == 0 { counts.even += 1 } else { counts.odd += 1 }
    }
    let most = max(counts.even, counts.odd)
    let least = min(counts.even, counts.odd)
    return most * 5 >= bytes.count && least * 10 <= most ? "UTF-16" : nil
  }

  /// The one-byte encoding whose letters are the most, if they are at least half of the bytes past ASCII.
  static func narrow(_ bytes: [UInt8]) -> String? {
    var high = 0
    var tcvn3 = 0
    var vni = 0
    var windows1258 = 0
    var previous: UInt8 = 0x20
    for byte in bytes {
      defer { previous = byte }
      guard byte >= 0x80 else { continue }
      high += 1
      let afterVowel = isVowel(previous)
      // đ ă â ê ô ơ ư of TCVN3 and its toned letters after a consonant.
      if (0xA8...0xAE).contains(byte) || (!afterVowel && (0xB5...0xC0).contains(byte)) { tcvn3 += 1 }
      // A tone or a hat after its vowel, đ and ư of VNI.
      if afterVowel, [0xF9, 0xF8, 0xFB, 0xEF, 0xE4, 0xE5, 0xE1, 0xE0, 0xE2].contains(byte) { vni += 1 }
      if byte == 0xF1 || byte == 0xF6 { vni += 1 }
      // The five tones, đ, ơ and ư of Windows-1258.
      if [0xCC, 0xD2, 0xDE, 0xEC, 0xF2].contains(byte), afterVowel || isHatted(previous) { windows1258 += 1 }
      if byte == 0xF0 || byte == 0xFD || byte == 0xF5 { windows1258 += 1 }
    }
    let best = max(tcvn3, vni, windows1258)
    guard best >= 2, best * 3 >= high else { return nil }
    if best == windows1258 { return "Windows-1258" }
    return best == tcvn3 ? LegacyFont.tcvn3.rawValue : LegacyFont.vni.rawValue
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// â ê ô ă ơ ư in Windows-1258, either case.
  private static func isHatted(_ byte: UInt8) -> Bool {
    [0xE2, 0xEA, 0xF4, 0xE3, 0xF5, 0xFD, 0xC2, 0xCA, 0xD4, 0xC3, 0xD5, 0xDD].contains(byte)
  }
}
