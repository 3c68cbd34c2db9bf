/// The plain `key: value` lines at the head of a report.
package struct Head: Sendable {
  /// What a head line says, whatever its author called it.
  package enum Key: String, Sendable, CaseIterable {
    case unit
    case period
    case number
    case date
    case subject
    case signer
    case received
    case version
    case replaces
    case supplements
    case draft
    case security
    case plan
  }

  /// One line of the head.
  package struct Entry: Sendable {
    /// Nil where the key is not known.
    package let key: Key?
    /// As typed, without the spaces around it.
    package let name: String
    /// Everything after the first colon, without the spaces and quotes around it.
    package let value: String
    package let line: Int
    /// Where the key begins in its line, in bytes from 0.
    package let nameOffset: Int
    /// Where the value begins in its line, in bytes from 0; the line's end where it is empty.
    package let valueOffset: Int

    package init(key: Key?, name: String, value: String, line: Int, nameOffset: Int, valueOffset: Int) {
      self.key = key
      self.name = name
      self.value = value
      self.line = line
      self.nameOffset = nameOffset
      self.valueOffset = valueOffset
    }
  }

  /// In the order of the file.
  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  /// The first entry of a key that has a value; the first counts.
  package func entry(_ key: Key) -> Entry? { entries.first { $0.key == key && !$0.value.isEmpty } }

  /// The first value of a key.
  package func value(_ key: Key) -> String? { entry(key)?.value }
}
