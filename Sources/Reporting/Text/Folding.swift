extension String {
  /// The text as names and headings are matched: `"Xã hội hoá"` and `"XÃ HỘI  HÓA:"` are both `"xa hoi hoa"`.
  ///
  /// Lower case; no tone or vowel marks; đ (and its look-alikes Ð, Ɖ) as d; composed and decomposed text alike;
  /// every run of white space, punctuation and symbols one space, and none at the ends; zero-width characters and soft
  /// hyphens gone; full-width letters and digits as ASCII; a final y after a consonant, and that of "quy", as i
  /// (kĩ = kỹ, Qui = Quy, but tay ≠ tai). A text of symbols alone, such as "%", is empty.
  package var folded: String {
    var folder = Folder(capacity: utf8.count, form: .words)
    folder.append(self)
    return folder.finish()
  }

  /// As `folded`, but Vietnamese marks stay, for "the exact name ranks first": tones stand where "hòa" has them, so that
  /// `"hoà"` and `"hòa"` are alike and `"hoa"` is not. Comparable with other results of this only: marks are decomposed.
  package var foldedKeepingMarks: String {
    var folder = Folder(capacity: utf8.count * 2, form: .markedWords)
    folder.append(self)
    return folder.finish()
  }

  /// As `folded`, for keys, where spaces and dashes do not matter at all, nor which of i and y is written:
  /// `"tên khác"`, `"ten-khac"` and `"TENKHAC"` are alike.
  package var keyFolded: String {
    var folder = Folder(capacity: utf8.count, form: .key)
    folder.append(self)
    return folder.finish()
  }
}

extension Substring {
  /// As `String.folded`.
  package var folded: String { String(self).folded }

  /// As `String.foldedKeepingMarks`.
  package var foldedKeepingMarks: String { String(self).foldedKeepingMarks }

  /// As `String.keyFolded`.
  package var keyFolded: String { String(self).keyFolded }
}

extension ArraySlice<UInt8> {
  /// UTF-8 text as `String.folded` gives it.
  package var folded: String { String(decoding: self, as: UTF8.self).folded }

  /// UTF-8 text as `String.foldedKeepingMarks` gives it.
  package var foldedKeepingMarks: String { String(decoding: self, as: UTF8.self).foldedKeepingMarks }
}

/// Makes a match key scalar by scalar; the last two rules, i for y and the place of a tone, look at whole words.
private struct Folder {
  enum Form {
    case words
    case markedWords
    case key
  }

  private let form: Form
  private var output: [UInt8] = []
  private var wordStart = 0
  private var isBetweenWords = true
  /// The word being read, only where its marks are kept.
  private var word: [FoldedLetter] = []

  init(capacity: Int, form: Form) {
    self.form = form
    output.reserveCapacity(capacity)
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          append(FoldedScalar(ascii: byte))
          index += 1
        } else {
          let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          append(FoldedScalar(Folder.scalar(bytes, from: index, length: length)))
          index += length
        }
      }
    }
  }

  /// The scalar beyond ASCII that the bytes of a string, which are always well-formed, spell.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, length: Int) -> Unicode.Scalar {
    var value = UInt32(bytes[start]) & (0xFF >> UInt32(length + 1))
    for index in start + 1..<start + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  mutating func finish() -> String {
    endWord()
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func append(_ scalar: FoldedScalar) {
    switch scalar {
    case .letter(let letter): append(letter)
    case .mark(let mark):
      if !word.isEmpty { word[word.count - 1].add(mark) }
    case .letters(let letters):
      letters.withUTF8Buffer { bytes in
        for byte in bytes { append(FoldedLetter(byte)) }
      }
    case .foreign(let scalar):
      beginWord()
      flushMarkedWord()
      output.append(contentsOf: String(scalar).utf8)
    case .separator: endWord()
    case .nothing: break
    }
  }

  private mutating func append(_ letter: FoldedLetter) {
    beginWord()
    switch form {
    case .words: output.append(letter.base)
    case .markedWords: word.append(letter)
    case .key: output.append(letter.base == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter.base)
    }
  }

  private mutating func beginWord() {
    guard isBetweenWords else { return }
    if !output.isEmpty, form != .key { output.append(UInt8(ascii: " ")) }
    wordStart = output.count
    isBetweenWords = false
  }

  private mutating func endWord() {
    guard !isBetweenWords else { return }
    isBetweenWords = true
    switch form {
    case .words:
      if Folder.endsInLoneY(output[wordStart...]) { output[output.count - 1] = UInt8(ascii: "i") }
    case .markedWords:
      if word.last?.base == UInt8(ascii: "y"), Folder.endsInLoneY(word.map(\.base)[...]) {
        word[word.count - 1].base = UInt8(ascii: "i")
      }
      placeTone()
      flushMarkedWord()
    case .key: break
    }
  }

  private static func endsInLoneY(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 2, word.last == UInt8(ascii: "y") else { return false }
    switch word[word.endIndex - 2] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "y"): return false
    case UInt8(ascii: "u"): return word.count == 3 && word.first == UInt8(ascii: "q")
    case UInt8(ascii: "b")...UInt8(ascii: "z"): return true
    default: return false
    }
  }

  /// Moves the tone of a syllable that ends in oa, oe or uy to its first vowel, as most offices write it; inside "oan",
  /// "oat" or "uyên", and after q, it stays where it must be.
  private mutating func placeTone() {
    guard word.count >= 2 else { return }
    let first = word.count - 2
    let last = word.count - 1
    guard word[first].quality == nil, word[last].quality == nil else { return }
    switch (word[first].base, word[last].base) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "y")):
      if first > 0, word[first - 1].base == UInt8(ascii: "q") { return }
      word[first].tone = word[first].tone ?? word[last].tone
      word[last].tone = nil
    default: return
    }
  }

  private mutating func flushMarkedWord() {
    for letter in word {
      if letter.isBarred { output.append(contentsOf: [0xC4, 0x91]) } else { output.append(letter.base) }
      if let quality = letter.quality { append(quality) }
      if let tone = letter.tone { append(tone) }
    }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ mark: FoldedLetter.Mark) {
    output.append(mark.utf8.0)
    output.append(mark.utf8.1)
  }
}
