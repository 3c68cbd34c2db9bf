/// What may stand behind a level of secrecy in its line and leave it a mark: "(A)", "; Độ khẩn: Hỏa tốc", "- Bản số: 01".
struct SecrecyTail {
  /// Whether a tail may begin here: with a sign, and no space, letter or digit.
  static func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return first < 0x80 ? signs.contains(first) : wideSigns.contains { text.starts(with: $0) }
  }

  /// Nil where the text, which begins with a sign right behind the level, is none.
  ///
  /// - Parameter behindLabel: whether "Độ mật:" stands before the level; then anything may follow.
  init?(_ text: ArraySlice<UInt8>, behindLabel: Bool) {
    let tail = String(decoding: text, as: UTF8.self)
    let words = tail.folded.split(separator: " ")
    if words.isEmpty { return nil }
    if behindLabel { return }
    let remarks = words.map { String($0) }.filter { word in
      word.utf8.count > 1 && !word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    if remarks.isEmpty {
      // "MẬT (A)" is a copy, "Mật (g)" a measure.
      guard tail.unicodeScalars.contains(where: { ("A"..."Z").contains($0) }) else { return nil }
    } else {
      let isRemark = !Self.urgent.isDisjoint(with: remarks) || Self.copy.isSubset(of: remarks)
      guard isRemark, remarks.allSatisfy({ Self.words.contains($0) }) else { return nil }
    }
  }

  private static let signs = Set(";,./(-:&+<".utf8)
  private static let wideSigns = ["–", "—", "；", "，", "（", "／", "：", "．"].map { Array($0.utf8) }

  /// Folded, as the others: "khẩn", "hỏa tốc".
  private static let urgent: Set<String> = ["khan", "toc"]
  /// "Bản số".
  private static let copy: Set<String> = ["ban", "so"]
  private static let words: Set<String> = ["khan", "thuong", "hoa", "toc", "hen", "gio", "do", "muc", "ban", "so"]
}
