/// What a heading says: its number, its title, and a state written behind it.
struct HeadingText: Sendable {
  let number: Int?
  let roman: Int?
  /// Whether the number follows the word for a task: "Nhiệm vụ 4:".
  let namesTask: Bool
  /// Without number and state.
  let title: String
  let status: TaskStatus?
  /// The state as its author wrote it.
  let statusText: String?

  /// Reads a heading's text.
  ///
  /// - Parameter taskNoun: what the plan calls a task.
  init(_ text: String, taskNoun: String) {
    var rest = Substring(text)
    var namesTask = false
    for noun in HeadingText.nouns(taskNoun) where HeadingText.mayBegin(rest, with: noun) {
      if let after = HeadingText.dropping(noun: noun, from: rest), after.unicodeScalars.first?.isASCIIDigit == true {
        rest = after
        namesTask = true
        break
      }
    }
    let (number, roman, title) = HeadingText.splitNumber(rest)
    self.number = number
    self.roman = roman
    self.namesTask = namesTask && number != nil
    let (name, status, index) = HeadingText.splitStatus(title)
    self.title = String(name)
    self.status = status
    statusText = index.map { String(text[$0...]) }
  }

  private static func nouns(_ taskNoun: String) -> [String] { [taskNoun, "nhiệm vụ", "nội dung", "nv", "task"] }

  /// Whether a heading's first letter is the word's; most headings are told by it.
  private static func mayBegin(_ text: Substring, with noun: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") }), let letter = noun.utf8.first else {
      return false
    }
    return first >= 0x80 || letter >= 0x80 || first | 0x20 == letter | 0x20
  }

  /// What follows the word for a task, however it is typed; nil where the heading does not begin with it.
  private static func dropping(noun: String, from text: Substring) -> Substring? {
    let words = noun.split(separator: " ").count
    var rest = text.unicodeScalars.drop(while: \.isSpace)
    let start = rest.startIndex
    var end = start
    for _ in 0..<words {
      let word = rest.prefix { !$0.isSpace }
      guard !word.isEmpty else { return nil }
      end = word.endIndex
      rest = rest[end...].drop(while: \.isSpace)
    }
    return text[start..<end].folded == noun.folded ? Substring(rest) : nil
  }

  /// `1.`, `1)`, `(1)`, `1 -`, `1.1.`, `IV.`, `a)`: the number before a title, as Arabic or as Roman.
  private static func splitNumber(_ text: Substring) -> (number: Int?, roman: Int?, title: Substring) {
    let trimmed = text.unicodeScalars.drop(while: \.isSpace)
    let inner = trimmed.first == "(" ? trimmed.dropFirst() : trimmed
    let word = inner.prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard !word.isEmpty else { return (nil, nil, Substring(trimmed)) }
    let isNumber = word.allSatisfy(\.isASCIIDigit)
    var rest = inner[word.endIndex...]
    var isCompound = false
    while isNumber, rest.first == ".", rest.dropFirst().first?.isASCIIDigit == true {
      isCompound = true
      rest = rest.dropFirst().drop(while: \.isASCIIDigit)
    }
    let title = Substring(rest.drop { $0.isSpace || separators.contains($0) })
    let isSeparated = rest.first { !$0.isSpace }.map { separators.contains($0) } ?? true
    if isNumber, word.count <= 2, isSeparated || rest.first?.isSpace == true {
      return (isCompound ? nil : Int(Substring(word)), nil, title)
    }
    guard isSeparated, !isNumber else { return (nil, nil, Substring(trimmed)) }
    if let roman = romanNumber(Substring(word)) { return (nil, roman, title) }
    return word.count == 1 && !rest.isEmpty ? (nil, nil, title) : (nil, nil, Substring(trimmed))
  }

  private static let separators: Set<Unicode.Scalar> = [".", ")", "-", "–", "—", ":", "/", "\u{2212}"]

  private static func romanNumber(_ word: Substring) -> Int? {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
    return numerals.firstIndex(of: word.uppercased()).map { $0 + 1 }
  }

  /// A state behind the title: "Giám sát: Không phát sinh", "Giám sát (không phát sinh)", or nothing but a state.
  private static func splitStatus(_ text: Substring) -> (Substring, TaskStatus?, String.Index?) {
    if let status = TaskStatus(text: String(text)) { return (text.prefix(0), status, text.startIndex) }
    let scalars = text.unicodeScalars
    for index in scalars.indices.reversed() where statusSeparators.contains(scalars[index]) {
      let after = Substring(scalars[scalars.index(after: index)...].drop(while: \.isSpace))
      guard let status = TaskStatus(text: String(after)) else { continue }
      return (text[..<index], status, after.startIndex)
    }
    return (text, nil, nil)
  }

  private static let statusSeparators: Set<Unicode.Scalar> = [":", "-", "–", "—", "("]
}
