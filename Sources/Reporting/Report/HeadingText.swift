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
    let whole = Substring(text)
    // "Nhiệm vụ 4: …", also behind a number of the report's own: "II. Nhiệm vụ 4: …".
    let outer = HeadingNumber(whole)
    if let named = HeadingNumber(afterTaskNoun: taskNoun, in: whole)
      ?? HeadingNumber(afterTaskNoun: taskNoun, in: outer.title)
    {
      number = named.number ?? named.roman
      roman = nil
      namesTask = true
      (title, status, statusText) = HeadingText.splitStatus(named.title)
    } else {
      number = outer.number
      roman = outer.roman
      namesTask = false
      (title, status, statusText) = HeadingText.splitStatus(outer.title)
    }
  }

  /// A state behind the title: "Giám sát: Không phát sinh", "Giám sát (không phát sinh)", or nothing but a state.
  private static func splitStatus(_ text: Substring) -> (title: String, status: TaskStatus?, statusText: String?) {
    if let status = TaskStatus(text: String(text)) { return ("", status, String(text)) }
    let scalars = text.unicodeScalars
    for index in scalars.indices.reversed() where isStatusSeparator(scalars[index]) {
      let after = Substring(scalars[scalars.index(after: index)...].drop(while: \.isSpace))
      guard let status = TaskStatus(text: String(after)) else { continue }
      return (String(text[..<index]), status, String(after))
    }
    return (String(text), nil, nil)
  }

  private static func isStatusSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", "-", "–", "—", "(", "[", "/", "\u{2212}": true
    default: false
    }
  }
}
