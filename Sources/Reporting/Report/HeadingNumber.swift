/// The number before a heading's title: `1.`, `1)`, `(1)`, `1 -`, `1.1.`, `IV.`, `a)`, "Phần thứ nhất:".
struct HeadingNumber {
  /// Arabic; nil where there is none, or one of several levels such as `1.1`.
  let number: Int?
  let roman: Int?
  /// What stands behind the number.
  let title: Substring

  /// Splits a heading's text, which may have no number.
  init(_ text: Substring) {
    let trimmed = text.unicodeScalars.drop { $0.isSpace || $0 == "-" || $0 == "+" || $0 == "•" || $0 == "–" }
    let plain = Substring(trimmed)
    if let part = HeadingNumber.afterPartNoun(plain) {
      self.init(title: part)
      return
    }
    let inner = trimmed.first == "(" ? trimmed.dropFirst() : trimmed
    guard let first = inner.first else {
      self.init(title: plain)
      return
    }
    if let roman = HeadingNumber.romanScalar(first) {
      self.init(roman: roman, title: HeadingNumber.title(inner.dropFirst()))
      return
    }
    let word = inner.prefix { $0.isASCIILetter || HeadingNumber.digit($0) != nil }
    let rest = inner[word.endIndex...]
    let isSeparated = rest.first { !$0.isSpace }.map(HeadingNumber.isSeparator) ?? true
    if let number = HeadingNumber.number(word) {
      let (after, isCompound) = HeadingNumber.lowerLevels(rest)
      // "4 Sắp xếp" is numbered, "6 tháng cuối năm" is not.
      guard isSeparated || after.first(where: { !$0.isSpace })?.properties.isUppercase == true else {
        self.init(title: plain)
        return
      }
      self.init(number: isCompound ? nil : number, title: HeadingNumber.title(after))
      return
    }
    let letters = Substring(word)
    if let roman = HeadingNumber.romanNumber(letters),
      isSeparated || (rest.first?.isSpace == true && HeadingNumber.isNoWord(letters))
    {
      self.init(roman: roman, title: HeadingNumber.title(rest))
    } else if word.count == 1, !rest.isEmpty, isSeparated {
      self.init(title: HeadingNumber.title(rest))
    } else {
      self.init(title: plain)
    }
  }

  /// The number behind the word for a task, "Nhiệm vụ 4", "Nhiệm vụ số 4", "Nhiệm vụ thứ tư"; nil where there is none.
  init?(afterTaskNoun taskNoun: String, in text: Substring) {
    for noun in [taskNoun, "nhiệm vụ", "nội dung", "nv", "task"] where HeadingNumber.mayBegin(text, with: noun) {
      guard let after = HeadingNumber.dropping(noun, from: text) else { continue }
      let isOrdinal = HeadingNumber.dropping("thứ", from: after) != nil
      let rest = HeadingNumber.dropping("số", from: after) ?? HeadingNumber.dropping("thứ", from: after) ?? after
      let found = HeadingNumber(rest)
      if found.number != nil || found.roman != nil {
        self = found
        return
      }
      let word = rest.unicodeScalars.prefix { !$0.isSpace && !HeadingNumber.isSeparator($0) }
      if isOrdinal, let number = HeadingNumber.ordinals[Substring(word).folded] {
        self.init(number: number, title: HeadingNumber.title(rest.unicodeScalars[word.endIndex...]))
        return
      }
    }
    return nil
  }

  private init(number: Int? = nil, roman: Int? = nil, title: Substring) {
    self.number = number
    self.roman = roman
    self.title = title
  }

  /// What follows "Phần thứ nhất:", "PHẦN I.", which number the parts of a report and never its tasks.
  private static func afterPartNoun(_ text: Substring) -> Substring? {
    guard mayBegin(text, with: "phần"), let after = dropping("phần", from: text) else { return nil }
    if let ordinal = dropping("thứ", from: after) {
      let word = ordinal.unicodeScalars.prefix { !$0.isSpace && !isSeparator($0) }
      return ordinals[Substring(word).folded] == nil ? nil : title(ordinal.unicodeScalars[word.endIndex...])
    }
    let found = HeadingNumber(after)
    return found.number != nil || found.roman != nil ? found.title : nil
  }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: [
      ("nhất", 1), ("hai", 2), ("nhì", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
      ("tám", 8), ("chín", 9), ("mười", 10),
    ].map { ($0.0.folded, $0.1) })

  /// Whether a heading's first letter is the word's; most headings are told by it.
  private static func mayBegin(_ text: Substring, with noun: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") }), let letter = noun.utf8.first else {
      return false
    }
    return first >= 0x80 || letter >= 0x80 || first | 0x20 == letter | 0x20
  }

  /// What follows a noun, however it is typed; nil where the text does not begin with it.
  private static func dropping(_ noun: String, from text: Substring) -> Substring? {
    var rest = text.unicodeScalars.drop(while: \.isSpace)
    let start = rest.startIndex
    var end = start
    for _ in 0..<noun.split(separator: " ").count {
      let word = rest.prefix { !$0.isSpace }
      guard !word.isEmpty else { return nil }
      end = word.endIndex
      rest = rest[end...].drop(while: \.isSpace)
    }
    return text[start..<end].folded == noun.folded ? Substring(rest) : nil
  }

  private typealias Scalars = Substring.UnicodeScalarView.SubSequence

  private static func title(_ rest: Scalars) -> Substring {
    Substring(rest.drop { $0.isSpace || isSeparator($0) })
  }

  /// Drops `.1`, `.2.3` behind a first number, and says whether there was such.
  private static func lowerLevels(_ text: Scalars) -> (rest: Scalars, isCompound: Bool) {
    var rest = text
    var isCompound = false
    while rest.first == "." || rest.first == "．", rest.dropFirst().first.flatMap(digit) != nil {
      isCompound = true
      rest = rest.dropFirst().drop { digit($0) != nil }
    }
    return (rest, isCompound)
  }

  /// One or two digits; more are a year or a document's number.
  private static func number(_ word: Scalars) -> Int? {
    guard (1...2).contains(word.count) else { return nil }
    var value = 0
    for scalar in word {
      guard let digit = digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  private static func romanNumber(_ word: Substring) -> Int? {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
    return numerals.firstIndex(of: word.uppercased()).map { $0 + 1 }
  }

  /// Ⅳ as one sign.
  private static func romanScalar(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x2160...0x216B: Int(scalar.value - 0x2160) + 1
    case 0x2170...0x217B: Int(scalar.value - 0x2170) + 1
    default: nil
    }
  }

  /// Whether letters can be nothing but a Roman numeral: "VI PHẠM" begins with a word.
  private static func isNoWord(_ letters: Substring) -> Bool {
    ["II", "III", "IV", "VII", "VIII", "IX", "XII", "XIII", "XIV", "XV"].contains(letters)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ")", "-", "–", "—", ":", "/", "\u{2212}", "．", "：", "）": true
    default: false
    }
  }
}
