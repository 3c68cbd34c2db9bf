/// The register of incoming reports (`content/so-den.csv`), oldest arrival first.
package struct Register: Sendable {
  package struct Row: Sendable {
    package let received: Day
    package let unit: Identifier<Unit>
    package let period: Identifier<Period>
    package let number: String?
    /// Relative to `content/`; nil where the report has no Markdown yet.
    package let file: String?
    package let sha256: String?
    package let note: String?
    package let line: Int

    package init(
      received: Day, unit: Identifier<Unit>, period: Identifier<Period>, number: String? = nil, file: String? = nil,
      sha256: String? = nil, note: String? = nil, line: Int = 1
    ) {
      self.received = received
      self.unit = unit
      self.period = period
      self.number = number
      self.file = file
      self.sha256 = sha256
      self.note = note
      self.line = line
    }
  }

  package let rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  /// A project that keeps no register.
  package static let none = Register(rows: [])
}
