/// The label before a figure: which indicator it names, and what stands in brackets behind the name.
struct FigureLabel {
  let indicator: Indicator
  /// The unit of measure in the brackets; nil where there is none.
  let measure: String?
  /// The position of the period that the brackets name; nil where they name none.
  let period: Int?
  /// What the brackets say that the figure is, where it is not the period's own: "(kỳ trước)", "(luỹ kế)".
  let role: StatedFigure.Role?

  /// Nil where the text names no indicator.
  ///
  /// - Parameter periods: the names of each of the report's periods, folded.
  init?(_ text: String, vocabulary: Vocabulary, periods: [Set<String>]) {
    let plain = text.droppingItemMark
    if let indicator = vocabulary.indicator(labelled: text) ?? vocabulary.indicator(labelled: plain) {
      self.indicator = indicator
      measure = nil
      period = nil
      role = nil
      return
    }
    guard let (name, remark) = plain.splittingTrailingBracket,
      let indicator = vocabulary.indicator(labelled: name)
    else { return nil }
    self.indicator = indicator
    let key = remark.folded
    period = periods.firstIndex { $0.contains(key) }
    role = period == nil ? StatedFigure.Role(named: key) : nil
    measure = period == nil && role == nil ? remark : nil
  }
}

extension StringProtocol {
  /// Without "- ", "+ ", "1.", "a)" before it, which clerks type in cells and before lines.
  var droppingItemMark: String {
    let rest = unicodeScalars.drop { $0.isSpace || $0 == "*" || $0.isBullet }
    let mark = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == "." }
    let after = rest[mark.endIndex...]
    if (1...5).contains(mark.count), mark.last == "." || after.first == ")" {
      return String(self[after.drop { $0 == ")" || $0.isSpace }.startIndex...])
    }
    return String(self[rest.startIndex...])
  }
}

extension Unicode.Scalar {
  /// A sign that begins a list item as Word and clerks set it; Word's own bullets come out of a private area.
  var isBullet: Bool {
    switch self {
    case "-", "+", "•", "·", "–", "—", "−", "▪", "◦", "●", "○", "■", "♦", "➢", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}": true
    default: false
    }
  }
}
