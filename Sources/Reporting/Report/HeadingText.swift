/// What a heading says: its number, its title, and a state written behind it.
struct HeadingText: Sendable {
  let number: Int?
  let roman: Int?
  /// Whether the number follows the word for a task: "Nhiệm vụ 4:".
  let namesTask: Bool
  /// Without number and state.
  let title: String
  let status: TaskStatus?
  /// Where the state begins, in characters of the whole text from 0.
  let statusIndex: String.Index?

  /// Reads a heading's text.
  ///
  /// - Parameter taskNoun: what the plan calls a task.
  init(_ text: String, taskNoun: String) {
    var rest = Substring(text)
    var namesTask = false
    for noun in [taskNoun, "nhiệm vụ", "nội dung", "nv", "task"] {
      if let after = HeadingText.dropping(noun: noun, from: rest), after.first?.isWholeNumber == true {
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
    statusIndex = index
  }

  /// What follows the word for a task, however it is typed; nil where the heading does not begin with it.
  private static func dropping(noun: String, from text: Substring) -> Substring? {
    let words = noun.split(separator: " ").count
    var rest = text.drop { $0.isWhitespace }
    var taken: [Substring] = []
    for _ in 0..<words {
      let word = rest.prefix { !$0.isWhitespace }
      guard !word.isEmpty else { return nil }
      taken.append(word)
      rest = rest[word.endIndex...].drop { $0.isWhitespace }
    }
    return taken.joined(separator: " ").folded == noun.folded ? rest.drop { $0.isWhitespace } : nil
  }

  /// `1.`, `1)`, `(1)`, `1 -`, `1.1.`, `IV.`, `a)`: the number before a title, as Arabic or as Roman.
  private static func splitNumber(_ text: Substring) -> (number: Int?, roman: Int?, title: Substring) {
    let trimmed = text.drop { $0.isWhitespace }
    let inner = trimmed.first == "(" ? trimmed.dropFirst() : trimmed
    let word = inner.prefix { $0.isASCII && ($0.isLetter || $0.isWholeNumber) }
    guard !word.isEmpty else { return (nil, nil, trimmed) }
    var rest = inner[word.endIndex...]
    var isCompound = false
    if word.allSatisfy(\.isWholeNumber) {
      while rest.first == ".", rest.dropFirst().first?.isWholeNumber == true {
        isCompound = true
        rest = rest.dropFirst().drop { $0.isWholeNumber }
      }
    }
    let title = rest.drop { $0.isWhitespace || separators.contains($0) }
    let isSeparated = rest.drop { $0.isWhitespace }.first.map { separators.contains($0) } ?? true
    if word.allSatisfy(\.isWholeNumber), word.count <= 2 {
      return isSeparated || rest.first?.isWhitespace == true
        ? (isCompound ? nil : Int(word), nil, title) : (nil, nil, trimmed)
    }
    guard isSeparated else { return (nil, nil, trimmed) }
    if let roman = romanNumber(word) { return (nil, roman, title) }
    return word.count == 1 && !rest.isEmpty ? (nil, nil, title) : (nil, nil, trimmed)
  }

  private static let separators: Set<Character> = [".", ")", "-", "–", "—", ":", "/", "\u{2212}"]

  private static func romanNumber(_ word: Substring) -> Int? {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]
    return numerals.firstIndex(of: word.uppercased()).map { $0 + 1 }
  }

  /// A state behind the title: "Giám sát: Không phát sinh", "Giám sát (không phát sinh)", or nothing but a state.
  private static func splitStatus(_ text: Substring) -> (Substring, TaskStatus?, String.Index?) {
    if let status = TaskStatus(text: String(text)) { return (text.prefix(0), status, text.startIndex) }
    for index in text.indices.reversed() where statusSeparators.contains(text[index]) {
      let after = text[text.index(after: index)...].drop { $0.isWhitespace }
      guard let status = TaskStatus(text: String(after)) else { continue }
      return (text[..<index], status, after.startIndex)
    }
    return (text, nil, nil)
  }

  private static let statusSeparators: Set<Character> = [":", "-", "–", "—", "("]
}
