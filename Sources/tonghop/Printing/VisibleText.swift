/// Text as it may go to a terminal: what a terminal would obey or hide is spelled out as `\u{…}`.
///
/// Spelled out are control characters (a report may hold escape sequences), format characters (bidi controls, zero
/// width, tags), line and paragraph separators, what has no agreed look (private use, unassigned), and marks that
/// stand on no letter. Kept are the joiner and the variation selectors inside an emoji.
enum VisibleText {
  /// The text in one line; a tab is spelled out too, since only a quoted line has tab stops.
  static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return text }
    return text.reduce(into: "") { $0 += cell($1).text }
  }

  /// One character as it is shown, and how many columns that takes.
  static func cell(_ character: Character) -> (text: String, width: Int) {
    if let ascii = character.asciiValue, (0x20..<0x7f).contains(ascii) { return (String(character), 1) }
    var text = ""
    var width = 0
    var escapes = 0
    let scalars = character.unicodeScalars
    var carriesMarks = false
    let isEmoji = scalars.first.map { $0.value > 0x7f && $0.properties.isEmoji } ?? false
    for (index, scalar) in scalars.enumerated() {
      guard index < longestCharacter else { return (text + "…", width + escapes + 1) }
      let joins = isEmoji && index > 0 && (scalar == zeroWidthJoiner ? index + 1 < scalars.count : selects(scalar))
      if joins || isShown(scalar, carriesMarks: carriesMarks) {
        carriesMarks = true
        text.unicodeScalars.append(scalar)
        width += DisplayWidth.columns(of: scalar)
      } else {
        carriesMarks = false
        let spelled = "\\u{\(String(scalar.value, radix: 16))}"
        text += spelled
        escapes += spelled.utf8.count
      }
    }
    if isEmoji, scalars.dropFirst().contains(where: joinsEmoji) { width = 2 }
    return (text, width + escapes)
  }

  /// Marks past this many on one letter are cut; Vietnamese needs two, the longest emoji ten.
  private static let longestCharacter = 12

  private static func isShown(_ scalar: Unicode.Scalar, carriesMarks: Bool) -> Bool {
    if scalar.value < 0x7f { return scalar.value >= 0x20 }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    case .nonspacingMark, .enclosingMark, .spacingMark: return carriesMarks
    default: return true
    }
  }

  /// Whether a scalar chooses between the two looks of the emoji before it.
  private static func selects(_ scalar: Unicode.Scalar) -> Bool { scalar == emojiStyle || scalar == textStyle }

  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar == zeroWidthJoiner || scalar == emojiStyle || scalar.properties.isEmojiModifier
      || (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static let zeroWidthJoiner: Unicode.Scalar = "\u{200d}"
  private static let textStyle: Unicode.Scalar = "\u{fe0e}"
  private static let emojiStyle: Unicode.Scalar = "\u{fe0f}"
}
