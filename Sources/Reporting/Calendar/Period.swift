/// A reporting period: its data window, when reports are due, and what it is called.
package struct Period: Sendable {
  /// One row of due dates; the most specific row that fits a body counts.
  package struct DueRow: Hashable, Sendable {
    package let day: Day
    package let groups: [Identifier<Group>]
    package let units: [Identifier<Unit>]
    /// The decision that grants more time; nil where the row is no extension.
    package let extendedBy: String?

    package init(
      day: Day, groups: [Identifier<Group>] = [], units: [Identifier<Unit>] = [], extendedBy: String? = nil
    ) {
      self.day = day
      self.groups = groups
      self.units = units
      self.extendedBy = extendedBy
    }
  }

  package let id: Identifier<Period>
  package let title: String
  package let aliases: [String]
  package let kind: Frequency
  /// The first day of its data window.
  package let from: Day
  /// The cut-off: the last day of its data window.
  package let to: Day
  package let due: [DueRow]
  /// The letter that asks for the reports.
  package let askedBy: String?
  package let place: DataPlace

  package init(
    id: Identifier<Period>, title: String, aliases: [String] = [], kind: Frequency, from: Day, to: Day,
    due: [DueRow] = [], askedBy: String? = nil, place: DataPlace = DataPlace(line: 1, column: 1)
  ) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.kind = kind
    self.from = from
    self.to = to
    self.due = due
    self.askedBy = askedBy
    self.place = place
  }
}
