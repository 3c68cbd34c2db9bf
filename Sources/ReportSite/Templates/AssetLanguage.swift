/// A language of the files that pages load, by the ending of their names.
enum AssetLanguage: String {
  case script = "js"
  case style = "css"

  /// The same program or style sheet without what only its editors read: comments that fill whole lines, indentation and
  /// empty lines.
  ///
  /// Nothing is parsed. Where a line may run on into the next, since a comment, a template literal or a string is open at
  /// its end, the rest is given as it is.
  func withoutRemarks(_ source: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = source[...]
    while !rest.isEmpty {
      let bare = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
      if let after = AssetLanguage.afterComment(bare) ?? (self == .script ? AssetLanguage.afterRemark(bare) : nil) {
        rest = after
        continue
      }
      let line = bare.prefix { $0 != 0x0A }
      if AssetLanguage.mayRunOn(line) { return kept + bare }
      guard !line.isEmpty else { break }
      kept += line
      kept.append(0x0A)
      rest = bare[line.endIndex...]
    }
    return kept
  }

  /// What follows a comment between `/*` and `*/` that begins `text` and after which its line is empty.
  private static func afterComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard text.starts(with: "/*".utf8) else { return nil }
    var at = text.startIndex + 2
    while at + 1 < text.endIndex, text[at] != UInt8(ascii: "*") || text[at + 1] != UInt8(ascii: "/") { at += 1 }
    guard at + 1 < text.endIndex else { return nil }
    let after = text[(at + 2)...].drop { $0 == 0x20 || $0 == 0x09 }
    return after.first.map { $0 == 0x0A } ?? true ? after : nil
  }

  /// What follows a comment from `//` to the end of its line that begins `text`.
  private static func afterRemark(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    text.starts(with: "//".utf8) ? text.drop { $0 != 0x0A } : nil
  }

  /// Whether something may still be open at the end of a line of code.
  private static func mayRunOn(_ line: ArraySlice<UInt8>) -> Bool {
    let backquotes = line.count { $0 == UInt8(ascii: "`") }
    if line.last == UInt8(ascii: "\\") || !backquotes.isMultiple(of: 2) { return true }
    var isOpen = false
    for (byte, next) in zip(line, line.dropFirst()) {
      if byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") { isOpen = true }
      if byte == UInt8(ascii: "*"), next == UInt8(ascii: "/") { isOpen = false }
    }
    return isOpen
  }
}
