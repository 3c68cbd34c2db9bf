import Reporting

/// The distinct words of some texts, numbered as they are met.
///
/// A word is what stands between separators of `String.foldedKeepingMarks`. Each spelling is folded once, the first time it
/// is met; afterwards its bytes are looked up.
struct SearchLexicon {
  /// With its marks, as `foldedKeepingMarks` gives it.
  private(set) var words: [String] = []

  private var numbers: [String: Int32] = [:]
  /// The bytes of all spellings, one after the other.
  private var arena: [UInt8] = []
  private var spellings: [Spelling] = []
  /// The words that spellings mean; most mean one.
  private var meanings: [Int32] = []
  /// Open addressing: indices of `spellings`, or -1; a power of two.
  private var slots = [Int32](repeating: -1, count: 4096)

  private struct Spelling {
    let bytes: Range<Int>
    let words: Range<Int>
    let hash: UInt64
  }

  /// The numbers of the words of a text, in its order.
  mutating func read(_ text: String, into result: inout [Int32]) {
    result.removeAll(keepingCapacity: true)
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var hash = SearchLexicon.emptyHash
      for index in 0..<bytes.count {
        let byte = bytes[index]
        if SearchLexicon.isSeparator(byte) {
          if start < index { meet(bytes[start..<index], hash, &result) }
          start = index + 1
          hash = SearchLexicon.emptyHash
        } else {
          hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
      }
      if start < bytes.count { meet(bytes[start...], hash, &result) }
    }
  }

  private static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Whether an ASCII byte ends a word; what else does is left to folding.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      false
    default: true
    }
  }

  private mutating func meet(_ spelling: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt64, _ result: inout [Int32]) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = spellings[Int(slots[slot])]
      if known.hash == hash, known.bytes.count == spelling.count, arena[known.bytes].elementsEqual(spelling) {
        result += meanings[known.words]
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(spellings.count)
    let first = meanings.count
    for word in String(decoding: spelling, as: UTF8.self).foldedKeepingMarks.split(separator: " ") {
      meanings.append(number(of: String(word)))
    }
    let start = arena.count
    arena += spelling
    spellings.append(Spelling(bytes: start..<arena.count, words: first..<meanings.count, hash: hash))
    result += meanings[first...]
    if spellings.count * 2 > slots.count { grow() }
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    words.append(word)
    numbers[word] = number
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, spelling) in spellings.enumerated() {
      var slot = Int(truncatingIfNeeded: spelling.hash ^ (spelling.hash >> 32)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// A word without its marks: what `folded` gives for it, but for a y that a letter of another script precedes.
  static func withoutMarks(_ word: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(word.utf8.count)
    var previous: UInt8 = 0
    for byte in word.utf8 {
      switch (previous, byte) {
      case (_, 0xCC), (0xCC, _): break
      case (0xC4, 0x91): result[result.count - 1] = UInt8(ascii: "d")
      default: result.append(byte)
      }
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }
}
