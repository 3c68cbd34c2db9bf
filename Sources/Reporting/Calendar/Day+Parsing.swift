extension Day {
  /// The day that a text names, in any form that offices use: `21/8/2024`, `21-8-2024`, `21.8.2024`, `2024-08-21`,
  /// "ngày 21 tháng 8 năm 2024", "21 tháng tám năm 2024", with any spaces, and with the place before it as in
  /// "Sông Mây, ngày 21 tháng 8 năm 2024".
  ///
  /// Always day, month, year (or ISO), never month first; years have four digits. Nil where the text is no such form
  /// and where the calendar has no such day.
  package static func parse(_ text: String) -> Day? {
    guard hasOnlyDateSigns(text) else { return nil }
    var words = text.folded.split(separator: " ")[...]
    if let start = words.lastIndex(of: "ngay") {
      guard words[..<start].allSatisfy({ Int($0) == nil }) else { return nil }
      words = words[(start + 1)...]
    }
    guard words.count >= 3, let first = words.first, let last = words.last else { return nil }
    if words.count == 3 { return numericDay(words.map(String.init)) }
    guard words[words.startIndex + 1] == "thang", words[words.endIndex - 2] == "nam",
      let day = number(first, digits: 1...2), let year = number(last, digits: 4...4)
    else { return nil }
    let named = words[(words.startIndex + 2)..<(words.endIndex - 2)].joined(separator: " ")
    guard let month = number(named[...], digits: 1...2) ?? month(named: named) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The number of the month that a folded word names: "giêng" is 1, "mười hai" and "chạp" are 12.
  static func month(named word: String) -> Int? {
    switch word {
    case "gieng", "mot": 1
    case "hai": 2
    case "ba": 3
    case "bon", "tu": 4
    case "nam": 5
    case "sau": 6
    case "bai", "bay": 7
    case "tam": 8
    case "chin": 9
    case "muoi": 10
    case "muoi mot": 11
    case "muoi hai", "chap": 12
    default: nil
    }
  }

  /// A run of ASCII digits of that length as a number.
  static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func numericDay(_ words: [String]) -> Day? {
    if let year = number(words[0][...], digits: 4...4) {
      guard let month = number(words[1][...], digits: 1...2), let day = number(words[2][...], digits: 1...2)
      else { return nil }
      return Day(year: year, month: month, day: day)
    }
    guard let day = number(words[0][...], digits: 1...2), let month = number(words[1][...], digits: 1...2),
      let year = number(words[2][...], digits: 4...4)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Whether a text has only what a date has between its words; folding would let "−5/3/2024" or "1+2=2024" pass.
  private static func hasOnlyDateSigns(_ text: String) -> Bool {
    var endsInWord = false
    var hasWord = false
    for scalar in text.unicodeScalars {
      switch FoldedScalar(any: scalar) {
      case .letter, .letters, .foreign:
        hasWord = true
        endsInWord = true
      case .mark, .nothing: continue
      case .separator:
        if scalar.properties.isWhitespace { continue }
        guard hasWord, Day.signs.contains(scalar) else { return false }
        endsInWord = false
      }
    }
    return endsInWord
  }

  private static let signs: [Unicode.Scalar] = ["/", "-", ".", ",", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}"]
}
