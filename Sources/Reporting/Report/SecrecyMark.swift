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
      if mayBeMark(bytes), isMark(String(decoding: bytes, as: UTF8.self)) {
        return TextPlace(line: line, offset: bytes.startIndexOfText - bytes.startIndex)
      }
    }
    return nil
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
    let key = level.folded
    return !key.isEmpty && !open.contains(key)
  }

  private static let open = Set(["Thường", "Không", "Không mật", "Bình thường", "none", "normal"].map(\.folded))

  /// Lines of running text are longer than a mark with three bytes between its letters.
  private static func mayBeMark(_ bytes: ArraySlice<UInt8>) -> Bool { !bytes.isEmpty && bytes.count <= 200 }

  private static func isMark(_ line: String) -> Bool {
    var letters: [Letter] = []
    var isTag = false
    for scalar in line.unicodeScalars {
      if scalar == "<" { isTag = true }
      if isTag {
        isTag = scalar != ">"
        continue
      }
      if scalar.properties.generalCategory == .nonspacingMark {
        guard var last = letters.popLast() else { continue }
        last.marks.insert(scalar)
        letters.append(last)
        continue
      }
      guard let letter = Letter(scalar) else { continue }
      letters.append(letter)
      // "Độ mật: tuyệt mật" has fifteen letters; anything longer is a sentence. Most lines are told by their first letter.
      if letters.count > 16 || (letters.count == 1 && !"mtd".contains(letter.base)) { return false }
    }
    return words.contains { $0.isMatched(by: letters) || $0.isMatched(by: withoutLabel(letters)) }
  }

  private static func withoutLabel(_ letters: [Letter]) -> [Letter] {
    let label = Array("domat")
    return letters.count > label.count && letters.prefix(label.count).map(\.base) == label
      ? Array(letters.dropFirst(label.count)) : letters
  }

  /// A mark's letters, each with the Vietnamese marks it may bear; a letter with other marks is another word ("mặt").
  private struct Word {
    let letters: [(base: Character, marks: Set<Unicode.Scalar>)]

    func isMatched(by text: [Letter]) -> Bool {
      text.count == letters.count
        && zip(text, letters).allSatisfy { $0.base == $1.base && $0.marks.isSubset(of: $1.marks) }
    }
  }

  private static let circumflexAndDot: Set<Unicode.Scalar> = ["\u{302}", "\u{323}"]
  private static let secret: [(base: Character, marks: Set<Unicode.Scalar>)] = [
    ("m", []), ("a", circumflexAndDot), ("t", []),
  ]
  private static let words = [
    Word(letters: secret),
    Word(letters: [("t", []), ("o", ["\u{302}", "\u{301}"]), ("i", [])] + secret),
    Word(letters: [("t", []), ("u", []), ("y", []), ("e", circumflexAndDot), ("t", [])] + secret),
  ]

  /// A letter without its marks and case, and its marks.
  private struct Letter {
    let base: Character
    var marks: Set<Unicode.Scalar>

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
      "М": "m", "м": "m", "Μ": "m", "Ⅿ": "m", "А": "a", "а": "a", "Α": "a", "α": "a", "Т": "t", "т": "t", "Τ": "t",
      "τ": "t", "О": "o", "о": "o", "Ο": "o", "ο": "o", "І": "i", "і": "i", "Ι": "i", "ι": "i", "У": "y", "у": "y",
      "Υ": "y", "υ": "u", "Е": "e", "е": "e", "Ε": "e", "ε": "e",
    ]
  }
}
