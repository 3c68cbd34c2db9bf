package import Markdown

/// Finds the marks of secrecy in a report: a line that is only MẬT, TỐI MẬT or TUYỆT MẬT, in whatever disguise, or that
/// and how urgent it is ("MẬT, HỎA TỐC", "MẬT (A)"); behind "Độ mật:" anything may follow after a comma or the like.
///
/// Marks may be missing or decomposed, letters may be spaced, come from another alphabet or have invisible characters
/// between them; "mật ong" and "bảo mật" are ordinary words. Most lines are told by their first letter.
package enum SecrecyMark {
  /// Where the first mark stands in the text; nil where none does.
  package static func find(in source: SourceText) -> TextPlace? {
    for line in 1...max(source.lineCount, 1) {
      let bytes = source.lineBytes(line)
      if SecrecyMatcher.isMark(bytes) { return TextPlace(line: line, offset: levelOffset(in: bytes)) }
    }
    return nil
  }

  /// Where the level begins, in bytes: behind "Độ mật:" where that stands before it.
  private static func levelOffset(in bytes: ArraySlice<UInt8>) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    if let colon = text.firstColon {
      let level = text.unicodeScalars[colon...].dropFirst().drop { $0.isSpace || $0 == "*" }
      if let start = level.indices.first { return text.utf8.distance(from: text.startIndex, to: start) }
    }
    return bytes.startIndexOfText - bytes.startIndex
  }

  /// Where a block's text, entities and emphasis resolved, is a mark; nil where none is.
  package static func find(in document: Document) -> TextPlace? {
    for block in document.blocks where !block.text.isEmpty {
      let text = Array(block.text.utf8)
      var line = 0
      var start = 0
      while start <= text.count {
        let end = text[start...].firstIndex(of: 0x0A) ?? text.count
        if SecrecyMatcher.isMark(text[start..<end]) {
          return TextPlace(line: block.lines.lowerBound + line, offset: line == 0 ? block.contentOffset : 0)
        }
        line += 1
        start = end + 1
      }
    }
    return nil
  }

  /// Whether a line of the head forbids the report here: by its level of secrecy, or by a mark for its value.
  static func isSecret(_ entry: Head.Entry) -> Bool {
    (entry.key == .security && isSecret(level: entry.value)) || SecrecyMatcher.isMark(Array(entry.value.utf8)[...])
  }

  /// Whether a level of secrecy forbids the report here: anything but "Thường" and "Không".
  package static func isSecret(level: String) -> Bool {
    // A level that is a mere sign is none of the open ones either.
    level.contains { !$0.isWhitespace } && !open.contains(level.folded)
  }

  private static let open = Set(["Thường", "Không", "Không mật", "Bình thường", "none", "normal"].map(\.folded))
}
