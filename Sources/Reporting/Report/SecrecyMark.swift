package import Markdown

/// Finds the marks of secrecy in a report: a line that is only MẬT, TỐI MẬT or TUYỆT MẬT, in whatever disguise.
///
/// Marks may be missing or decomposed, letters may be spaced, come from another alphabet or have invisible characters
/// between them; "mật ong" and "bảo mật" are ordinary words.
package enum SecrecyMark {
  /// Where the first mark stands in the text; nil where none does.
  package static func find(in source: SourceText) -> TextPlace? {
    for line in 1...max(source.lineCount, 1) {
      let bytes = source.lineBytes(line)
      guard mayBeMark(bytes) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      if isMark(text) { return TextPlace(line: line, offset: levelOffset(in: text, bytes)) }
    }
    return nil
  }

  /// Where the level begins, in bytes: behind "Độ mật:" where that stands before it.
  private static func levelOffset(in text: String, _ bytes: ArraySlice<UInt8>) -> Int {
    if let colon = text.firstColon {
      let level = text.unicodeScalars[colon...].dropFirst().drop { $0.isSpace || $0 == "*" }
      if let start = level.indices.first { return text.utf8.distance(from: text.startIndex, to: start) }
    }
    return bytes.startIndexOfText - bytes.startIndex
  }

  /// Where a block's text, entities and emphasis resolved, is a mark; nil where none is.
  package static func find(in document: Document) -> TextPlace? {
    for block in document.blocks where !block.text.isEmpty {
      for (offset, line) in block.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      where mayBeMark(ArraySlice(line.utf8)) && isMark(String(line)) {
        return TextPlace(line: block.lines.lowerBound + offset, offset: offset == 0 ? block.contentOffset : 0)
      }
    }
    return nil
  }

  /// Whether a level of secrecy forbids the report here: anything but "Thường" and "Không".
  package static func isSecret(level: String) -> Bool {
    // A level that is a mere sign is none of the open ones either.
    level.contains { !$0.isWhitespace } && !open.contains(level.folded)
  }

  private static let open = Set(["Thường", "Không", "Không mật", "Bình thường", "none", "normal"].map(\.folded))

  /// Whether a line has few enough letters to be a mark; most lines are told by this without decoding them.
  private static func mayBeMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 400 else { return false }
    var letters = 0
    var isTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if !isTag { letters += 1 }
      default: continue
      }
      if letters > longest { return false }
    }
    return true
  }

  /// Reads letter by letter for as long as some mark may still be meant.
  private static func isMark(_ line: String) -> Bool {
    var candidates = words
    var position = 0
    var isTag = false
    for scalar in line.unicodeScalars {
      if scalar == "<" { isTag = true }
      if isTag {
        isTag = scalar != ">"
        continue
      }
      if scalar.properties.generalCategory == .nonspacingMark {
        candidates.removeAll { position > 0 && position <= $0.count && !$0[position - 1].marks.contains(scalar) }
      } else if let letter = Letter(scalar) {
        candidates.removeAll { position >= $0.count || !$0[position].allows(letter) }
        position += 1
      }
      if candidates.isEmpty { return false }
    }
    return candidates.contains { $0.count == position }
  }

  /// A letter of a mark, with the Vietnamese marks it may bear; with others it is another word ("mặt").
  private struct Expected {
    let base: Character
    let marks: Set<Unicode.Scalar>

    init(_ base: Character, _ marks: Set<Unicode.Scalar> = []) {
      self.base = base
      self.marks = marks
    }

    func allows(_ letter: Letter) -> Bool { letter.base == base && letter.marks.isSubset(of: marks) }
  }

  private static let circumflexAndDot: Set<Unicode.Scalar> = ["\u{302}", "\u{323}"]
  private static let secret = [Expected("m"), Expected("a", circumflexAndDot), Expected("t")]
  private static let levels = [
    secret,
    [Expected("t"), Expected("o", ["\u{302}", "\u{301}"]), Expected("i")] + secret,
    [Expected("t"), Expected("u"), Expected("y"), Expected("e", circumflexAndDot), Expected("t")] + secret,
  ]
  /// "Độ mật: …" in the text says the same as in the head.
  private static let label = [Expected("d"), Expected("o", circumflexAndDot)] + secret
  private static let words = levels + levels.map { label + $0 }
  private static let longest = words.map(\.count).max() ?? 0

  /// A letter without its marks and case, and its marks.
  private struct Letter {
    let base: Character
    let marks: Set<Unicode.Scalar>

    /// Nil for what is no letter: spaces, points, brackets, digits, invisible characters.
    init?(_ scalar: Unicode.Scalar) {
      guard scalar.properties.isAlphabetic else { return nil }
      if let twin = Letter.twins[scalar] {
        base = twin
        marks = []
        return
      }
      let folded = String(scalar).foldedKeepingMarks.unicodeScalars
      guard let first = folded.first else { return nil }
      base = Character(first)
      marks = Set(folded.dropFirst())
    }

    /// Letters of other alphabets that look like those of the marks.
    private static let twins: [Unicode.Scalar: Character] = [
      "đ": "d", "Đ": "d", "М": "m", "м": "m", "Μ": "m", "Ⅿ": "m", "А": "a", "а": "a", "Α": "a", "α": "a", "Т": "t",
      "т": "t", "Τ": "t",
      "τ": "t", "О": "o", "о": "o", "Ο": "o", "ο": "o", "І": "i", "і": "i", "Ι": "i", "ι": "i", "У": "y", "у": "y",
      "Υ": "y", "υ": "u", "Е": "e", "е": "e", "Ε": "e", "ε": "e",
    ]
  }
}
