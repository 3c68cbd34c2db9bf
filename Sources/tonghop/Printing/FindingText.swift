import Reporting

/// Findings for people at a terminal, with a blank line between two of them:
///
///     content/bao-cao/song-may.md:12:13: phải sửa: “Cơ bản tốt” không phải là tình hình nào [status-unknown]
///         Tình hình: Cơ bản tốt
///                    ^
///         help: ghi một trong bốn tình hình
///
/// Lines that the advice gives to be copied follow it, each on a line of its own.
///
/// In English the last line begins with `help:`.
struct FindingText: FindingPrinter {
  let language: Language
  /// Whether the terminal shows colours and the user has not asked for none (`NO_COLOR`).
  let isColored: Bool
  /// How many columns a quoted line may take.
  let width: Int

  init(language: Language, isColored: Bool = false, width: Int = 100) {
    self.language = language
    self.isColored = isColored
    self.width = width
  }

  func bytes(of findings: [Finding]) -> [UInt8] { Array(text(of: findings).utf8) }

  /// All findings; empty where there are none.
  func text(of findings: [Finding]) -> String {
    findings.map(text(of:)).joined(separator: "\n")
  }

  /// One finding; every line ends in `\n`.
  func text(of finding: Finding) -> String {
    let place = finding.place
    let location = painted("\(VisibleText.line(place.file)):\(place.line):\(place.column):", .bold)
    let severity = painted("\(finding.severity.word(language)):", .of(finding.severity))
    let rule = painted("[\(VisibleText.line(finding.rule))]", .faint)
    var text = "\(location) \(severity) \(VisibleText.line(finding.message(language))) \(rule)\n"
    if let line = place.quotedLine, Self.isTelling(line) {
      let quoted = QuotedLine(line, column: place.quotedColumn, width: width - Self.indent.count)
      let gap = String(repeating: " ", count: quoted.caret)
      text += "\(Self.indent)\(quoted.text)\n\(Self.indent)\(gap)\(painted("^", .of(finding.severity)))\n"
    }
    if let help = finding.help {
      let label = painted(Self.helpLabel(language), .bold)
      let lines = help(language).split(separator: "\n", omittingEmptySubsequences: false)
        .map { VisibleText.line(String($0)) }
      text += "\(Self.indent)\(label) \(lines[0])\n"
      // Lines to be copied stand below, further in, as they are.
      for line in lines.dropFirst() { text += "\(Self.indent)\(Self.indent)\(line)\n" }
    }
    return text
  }

  /// What stands before the advice on how to mend something.
  static let helpLabel = Phrase(vi: "help:", en: "help:")

  /// Whether a line is worth quoting: blank ones are not, nor the `---` of a head, where whatever a whole report lacks
  /// is found.
  private static func isTelling(_ line: String) -> Bool { line.contains { !$0.isWhitespace && $0 != "-" } }

  private static let indent = "    "

  private func painted(_ text: String, _ paint: Paint) -> String {
    isColored ? "\u{1b}[\(paint.rawValue)m\(text)\u{1b}[0m" : text
  }
}

/// How a terminal is told to show a word (ECMA-48, select graphic rendition).
private enum Paint: String {
  case bold = "1"
  case faint = "2"
  case boldRed = "1;31"
  case boldYellow = "1;33"
  case boldCyan = "1;36"

  static func of(_ severity: Severity) -> Paint {
    switch severity {
    case .error: .boldRed
    case .warning: .boldYellow
    case .note: .boldCyan
    }
  }
}
