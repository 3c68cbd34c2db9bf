/// One of the project's data files, as decoded.
package struct DataFile: Sendable {
  /// Relative to the project, with forward slashes: `content/ke-hoach.yml`.
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What was read from a file, and every mistake found on the way.
package struct Reading<Value: Sendable>: Sendable {
  /// As much as could be read; nil where nothing could. With errors among the findings it is not to be used.
  package let value: Value?
  /// In the order of `Finding.precedes`.
  package let findings: [Finding]

  package init(value: Value?, findings: [Finding]) {
    self.value = value
    self.findings = findings.sorted(by: Finding.precedes)
  }
}
