import Reporting

/// Tells on standard error how far long work has come; silent unless somebody watches.
struct Progress: Sendable {
  let isShown: Bool
  let language: Language

  /// Says what is being done now, in place of what was said before.
  func say(_ phrase: Phrase) {
    if isShown { Environment.write("\r\u{1B}[2K\(phrase(language))", to: .error) }
  }

  /// Wipes what was said.
  func clear() {
    if isShown { Environment.write("\r\u{1B}[2K", to: .error) }
  }
}
