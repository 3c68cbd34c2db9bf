/// How much a finding matters (`PRODUCT.md` names the same three levels).
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// A part of the report cannot be used.
  case error
  /// Used, but somebody must look at it.
  case warning
  /// Worth knowing; nothing changes.
  case note

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// Where a finding stands: a place in a file, as a person counts.
package struct Place: Hashable, Sendable {
  /// The file, relative to the project, with forward slashes: `content/bao-cao/2024-q4/song-may.md`.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in grapheme clusters of the decoded line; a byte order mark is not counted.
  package let column: Int
  /// From 1, in Unicode scalars of the decoded line, for formats that count so (SARIF).
  package let scalarColumn: Int
  /// The line as its author typed it, for quoting; of a very long line what stands around the place, between `…`. Nil
  /// where it must not be shown or cannot be.
  package let quotedLine: String?
  /// From 1, in grapheme clusters of `quotedLine`.
  package let quotedColumn: Int

  package init(
    file: String, line: Int, column: Int, scalarColumn: Int? = nil, quotedLine: String? = nil, quotedColumn: Int? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.scalarColumn = scalarColumn ?? column
    self.quotedLine = quotedLine
    self.quotedColumn = quotedColumn ?? column
  }
}

/// Something that an author or a coordinator can mend, with its place and what a right answer looks like.
package struct Finding: Hashable, Sendable {
  /// The rule's kebab-case name: `section-missing`.
  package let rule: String
  package let severity: Severity
  package let message: Phrase
  package let help: Phrase?
  package let place: Place
  /// The body whose report it concerns, where it can be told.
  package let unit: Identifier<Unit>?
  package let period: Identifier<Period>?
  /// The `id` of the element on the report's page that it concerns.
  package let anchor: String?

  package init(
    rule: String, severity: Severity, message: Phrase, help: Phrase? = nil, place: Place,
    unit: Identifier<Unit>? = nil, period: Identifier<Period>? = nil, anchor: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.place = place
    self.unit = unit
    self.period = period
    self.anchor = anchor
  }
}

extension Finding {
  /// The one order of findings: file (by bytes), line, column, rule.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    // By bytes: as strings, names are equal that differ only in how marks are composed.
    if !left.place.file.utf8.elementsEqual(right.place.file.utf8) {
      return left.place.file.utf8.lexicographicallyPrecedes(right.place.file.utf8)
    }
    if left.place.line != right.place.line { return left.place.line < right.place.line }
    if left.place.column != right.place.column { return left.place.column < right.place.column }
    if left.rule != right.rule { return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8) }
    return left.message.vi.utf8.lexicographicallyPrecedes(right.message.vi.utf8)
  }
}
