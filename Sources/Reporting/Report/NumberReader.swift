/// Reads one figure as Vietnamese offices type it (`PRODUCT.md` 1.3, Numbers).
///
/// `1.234` is 1234, `1.234,5` has a decimal comma, spaces may group, `05` is 5. What can be read in two ways, or only
/// nearly, is never decided silently.
struct NumberReader: Sendable {
  /// What stands in a cell or behind a label.
  struct Reading: Hashable, Sendable {
    let value: Figure.Value
    /// What stands behind the number: a unit of measure, perhaps a remark. Folded it may be empty.
    let rest: String
  }

  /// How many digits a figure may have after its comma.
  let decimals: Int
  let minimum: Quantity?
  let maximum: Quantity?

  init(_ indicator: Indicator) {
    decimals = indicator.decimals
    minimum = indicator.minimum
    maximum = indicator.maximum
  }

  /// The figure that a text states.
  func read(_ text: String) -> Reading {
    let trimmed = NumberReader.trimmed(text)
    if let word = NumberReader.wholeTexts[trimmed.folded], NumberReader.isWordy(trimmed) {
      return Reading(value: word, rest: "")
    }
    if trimmed.isEmpty || trimmed.allSatisfy({ $0 == "." || $0 == "…" || $0.isWhitespace }) {
      return Reading(value: .noData(isDash: false), rest: "")
    }
    if trimmed.allSatisfy({ NumberReader.dashes.contains($0) || $0.isWhitespace }) {
      return Reading(value: .noData(isDash: true), rest: "")
    }
    if let word = NumberReader.leadingHedge(of: trimmed) {
      let inner = read(String(trimmed.dropFirst(word.count)))
      if case .number(let quantity) = inner.value {
        return Reading(value: .unusable(.approximate(quantity)), rest: inner.rest)
      }
      return Reading(value: .unusable(.notNumber), rest: "")
    }
    return readNumber(trimmed)
  }

  private func readNumber(_ text: Substring) -> Reading {
    var rest = text
    var isNegative = false
    if let first = rest.first, NumberReader.dashes.contains(first) {
      isNegative = true
      rest = rest.dropFirst().drop { $0.isWhitespace }
    } else if rest.first == "+" {
      rest = rest.dropFirst()
    }
    let token = NumberReader.numberToken(at: rest)
    guard token.contains(where: NumberReader.isDigit) else { return Reading(value: .unusable(.notNumber), rest: "") }
    let after = rest[token.endIndex...].drop { $0.isWhitespace }
    if let next = after.first, next == "/" || next == "+" || next == "~" || NumberReader.continuesNumber(after) {
      return Reading(value: .unusable(.notNumber), rest: String(after))
    }
    return Reading(value: value(of: token, isNegative: isNegative), rest: String(after))
  }

  /// A number's digits with their points, commas and grouping spaces, and nothing behind them.
  private static func numberToken(at text: Substring) -> Substring {
    var end = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if isDigit(character) {
        index = text.index(after: index)
        end = index
      } else if character == "." || character == "," || character == "'" || character == "’" || isGroupSpace(character)
      {
        let next = text.index(after: index)
        guard next < text.endIndex, isDigit(text[next]) else { break }
        if isGroupSpace(character), !startsGroup(text[next...]) { break }
        index = next
      } else {
        break
      }
    }
    return text[..<end]
  }

  /// Whether exactly three digits stand here, so that a space before them groups.
  private static func startsGroup(_ text: Substring) -> Bool { text.prefix { isDigit($0) }.count == 3 }

  /// Whether another number stands right behind the first: "12 34", "20 - 30", "3 (4) 5" are no single figures.
  private static func continuesNumber(_ text: Substring) -> Bool {
    let next = text.drop { dashes.contains($0) || $0.isWhitespace }
    return next.first.map(isDigit) ?? false
  }

  private func value(of token: Substring, isNegative: Bool) -> Figure.Value {
    let digits = NumberReader.ascii(token)
    switch NumberReader.interpret(digits, decimals: decimals) {
    case .failure(let fault): return .unusable(fault)
    case .success(let magnitude):
      let quantity = isNegative ? Quantity.zero - magnitude : magnitude
      if magnitude.rounded(toPlaces: decimals) != magnitude {
        return .unusable(.tooManyDecimals(allowed: decimals))
      }
      if let minimum, quantity < minimum { return .unusable(.outOfRange) }
      if let maximum, maximum < quantity { return .unusable(.outOfRange) }
      return .number(quantity)
    }
  }

  /// The value of digits with points, commas and spaces, or why they have no single one.
  private static func interpret(_ digits: String, decimals: Int) -> Result<Quantity, NumberFault> {
    let plain = digits.filter { $0 != " " && $0 != "'" }
    let points = plain.count { $0 == "." }
    let commas = plain.count { $0 == "," }
    switch (points, commas) {
    case (0, 0):
      return quantity(whole: plain, fraction: "")
    case (0, 1):
      let (whole, fraction) = split(plain, at: ",")
      if fraction.count == 3, decimals < 3, isGroupHead(whole) {
        return ambiguous([(whole + fraction, ""), (whole, fraction)])
      }
      return quantity(whole: whole, fraction: fraction)
    case (_, 0):
      if isGrouped(plain, by: ".") { return quantity(whole: plain.filter { $0 != "." }, fraction: "") }
      if points == 1 {
        let (whole, fraction) = split(plain, at: ".")
        return ambiguous([(whole, fraction), (whole + fraction, "")])
      }
      return .failure(.notNumber)
    case (_, 1):
      let (whole, fraction) = split(plain, at: ",")
      // In `1,234.5` the point stands behind the comma.
      if isGrouped(whole, by: "."), !fraction.contains(".") {
        return quantity(whole: whole.filter { $0 != "." }, fraction: fraction)
      }
      let (english, cents) = split(plain, at: ".")
      if points == 1, isGrouped(english, by: ",") { return ambiguous([(english.filter { $0 != "," }, cents)]) }
      return .failure(.notNumber)
    case (0, _):
      return isGrouped(plain, by: ",") ? ambiguous([(plain.filter { $0 != "," }, "")]) : .failure(.notNumber)
    case (1, _):
      let (english, cents) = split(plain, at: ".")
      return isGrouped(english, by: ",") ? ambiguous([(english.filter { $0 != "," }, cents)]) : .failure(.notNumber)
    default:
      return .failure(.notNumber)
    }
  }

  private static func ambiguous(_ readings: [(whole: String, fraction: String)]) -> Result<Quantity, NumberFault> {
    let quantities = readings.compactMap { try? quantity(whole: $0.whole, fraction: $0.fraction).get() }
    return .failure(quantities.isEmpty ? .notNumber : .ambiguous(readings: quantities))
  }

  private static func quantity(whole: String, fraction: String) -> Result<Quantity, NumberFault> {
    let wholeDigits = whole.drop { $0 == "0" }
    guard wholeDigits.count <= 15 else { return .failure(.tooLarge) }
    let significant = fraction.reversed().drop { $0 == "0" }
    guard significant.count <= 6 else { return .failure(.tooManyDecimals(allowed: 6)) }
    let digits = wholeDigits + String(significant.reversed())
    let scaled = digits + String(repeating: "0", count: 6 - significant.count)
    guard let millionths = Int128(scaled.isEmpty ? "0" : scaled) else { return .failure(.notNumber) }
    return .success(Quantity(millionths: millionths))
  }

  private static func split(_ text: String, at separator: Character) -> (String, String) {
    let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  /// `1.234.567`: one to three digits that do not begin with 0, then groups of three.
  private static func isGrouped(_ text: String, by separator: Character) -> Bool {
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    return isGroupHead(String(groups[0])) && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(isDigit) }
  }

  private static func isGroupHead(_ text: String) -> Bool {
    (1...3).contains(text.count) && !text.hasPrefix("0") && text.allSatisfy(isDigit)
  }
}

extension NumberReader {
  /// Texts that are an answer as a whole. Only `0` and these two words are zero; "không có" is not decided.
  private static let wholeTexts: [String: Figure.Value] = Dictionary(
    ["không", "không phát sinh"].map { ($0.folded, Figure.Value.number(.zero)) }
      + [
        "chưa có số liệu", "chưa có", "chưa thống kê", "chưa thống kê được", "không có số liệu", "chưa tổng hợp",
        "no data",
      ]
      .map { ($0.folded, Figure.Value.noData(isDash: false)) },
    uniquingKeysWith: { first, _ in first }
  )

  /// Words before a number that make it no exact figure.
  private static let hedges = [
    "khoảng", "gần", "hơn", "trên", "dưới", "ước", "ước khoảng", "ước đạt", "chừng", "xấp xỉ", "about",
  ]
  .map(\.folded)

  private static let dashes: Set<Character> = ["-", "–", "—", "‐", "‑", "\u{2212}", "―"]

  private static func leadingHedge(of text: Substring) -> Substring? {
    if let first = text.first, "~≈><≥≤".contains(first) { return text.prefix(1) }
    let words = text.prefix { !isDigit($0) }
    return hedges.contains(words.folded) ? words : nil
  }

  private static func isWordy(_ text: Substring) -> Bool { text.contains { $0.isLetter } }

  /// Without spaces, full stops and marks of emphasis at the ends.
  private static func trimmed(_ text: String) -> Substring {
    let isEdge = { (character: Character) in
      character.isWhitespace || character == "*" || character == "\u{FEFF}" || character == "\u{200B}"
    }
    var result = Substring(text).drop(while: isEdge)
    while let last = result.last, isEdge(last) || (last == "." && result.count > 1 && result.contains(where: isDigit)) {
      result = result.dropLast()
    }
    return result
  }

  private static func isDigit(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return false }
    return ("0"..."9").contains(scalar) || ("\u{FF10}"..."\u{FF19}").contains(scalar)
  }

  private static func isGroupSpace(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || character == "\u{2009}" || character == "\u{202F}"
      || character == "\u{2007}"
  }

  /// Digits of any width as ASCII, every grouping space as one space.
  private static func ascii(_ token: Substring) -> String {
    String(
      String.UnicodeScalarView(
        token.unicodeScalars.map { scalar in
          if ("\u{FF10}"..."\u{FF19}").contains(scalar), let digit = Unicode.Scalar(scalar.value - 0xFF10 + 0x30) {
            return digit
          }
          return scalar.properties.isWhitespace ? " " : scalar == "’" ? "'" : scalar
        }))
  }
}
