/// How names begin, to pass over quickly the many lines of a report that bear none of them.
///
/// A question about a line costs the folding of its first words; looking a name up costs several foldings of the whole.
struct NameStarts: Sendable {
  /// Of each name's first two words, or of its only one. Two starts with one hash merely cost a look that finds nothing.
  private let starts: Set<UInt64>

  /// - Parameter names: folded.
  init(_ names: some Sequence<String>) {
    var starts: Set<UInt64> = []
    for name in names {
      var words = WordHashes()
      for byte in name.utf8 { words.append(byte) }
      words.finish()
      if let start = words.pairs.first ?? words.words.first { starts.insert(start) }
    }
    self.starts = starts
  }

  /// Whether one of the names may stand in the text behind a few other words: a number, an item's mark, "Nhiệm vụ 4:",
  /// "Công tác". False only where none does.
  func mayBegin(_ text: some StringProtocol) -> Bool {
    let most = 120
    let isCut = text.utf8.count > most
    var words = WordHashes()
    for byte in String(decoding: text.utf8.prefix(most), as: UTF8.self).folded.utf8 { words.append(byte) }
    // The last word may be cut; few words in many bytes are no text that this can judge.
    if !isCut { words.finish() }
    if isCut && words.words.count < 8 { return true }
    return words.pairs.contains(where: starts.contains) || words.words.contains(where: starts.contains)
  }
}

/// Hashes (FNV-1a) of the words of a folded text and of each two that follow each other; "và" is passed over, since names
/// are known without it.
private struct WordHashes {
  private(set) var words: [UInt64] = []
  private(set) var pairs: [UInt64] = []
  private var hash = WordHashes.seed
  private var isEmpty = true

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let and = WordHashes.hash("va")

  init() {
    words.reserveCapacity(32)
    pairs.reserveCapacity(32)
  }

  mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: " ") { return finish() }
    hash = WordHashes.mixed(hash, byte)
    isEmpty = false
  }

  /// Ends the word being read.
  mutating func finish() {
    defer { (hash, isEmpty) = (WordHashes.seed, true) }
    if isEmpty || hash == WordHashes.and { return }
    if let last = words.last { pairs.append(last &* 31 &+ hash) }
    words.append(hash)
  }

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private static func hash(_ word: String) -> UInt64 { word.utf8.reduce(seed, mixed) }
}
