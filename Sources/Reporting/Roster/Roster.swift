/// Who reports: groups and bodies in official order, and what became of them (`content/don-vi.yml`).
package struct Roster: Sendable {
  /// In official order.
  package let groups: [Group]
  /// Group by group in official order, and in official order within each.
  package let units: [Unit]
  /// In the order of the file.
  package let events: [LifeEvent]

  package init(groups: [Group], units: [Unit], events: [LifeEvent] = []) {
    self.groups = groups
    self.units = units.map { unit in
      unit.moved(events.filter { $0.kind == .moved && $0.from.contains(unit.id) })
    }
    self.events = events
  }
}

/// A class of reporting bodies: districts, departments, party bodies.
package struct Group: Sendable {
  package let id: Identifier<Group>
  package let title: String

  package init(id: Identifier<Group>, title: String) {
    self.id = id
    self.title = title
  }
}

/// A reporting body. The same name borne by a new legal body is another unit.
package struct Unit: Sendable {
  package let id: Identifier<Unit>
  /// The full official name.
  package let name: String
  package let shortName: String?
  package let aliases: [String]
  /// The group that it is in from the beginning; `group(on:)` tells those that it moved to.
  package let group: Identifier<Group>
  package let tags: [String]
  /// Its first day; nil where it has always been.
  package let from: Day?
  /// Its last day; nil where none is known.
  package let to: Day?
  /// The body whose report meets this one's obligation.
  package let jointWith: Identifier<Unit>?
  /// For the coordinator only, never published.
  package let contact: String?
  package let place: DataPlace
  /// To which groups it moved, the earliest first.
  private var moves: [Move] = []

  package init(
    id: Identifier<Unit>, name: String, shortName: String? = nil, aliases: [String] = [], group: Identifier<Group>,
    tags: [String] = [], from: Day? = nil, to: Day? = nil, jointWith: Identifier<Unit>? = nil,
    contact: String? = nil, place: DataPlace = DataPlace(line: 1, column: 1)
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.aliases = aliases
    self.group = group
    self.tags = tags
    self.from = from
    self.to = to
    self.jointWith = jointWith
    self.contact = contact
    self.place = place
  }

  private struct Move: Sendable {
    let day: Day
    let group: Identifier<Group>
  }

  /// The same body with its moves to other groups.
  fileprivate func moved(_ events: [LifeEvent]) -> Unit {
    guard !events.isEmpty else { return self }
    var unit = self
    unit.moves = events.compactMap { event in event.group.map { Move(day: event.day, group: $0) } }
      .sorted { $0.day < $1.day }
    return unit
  }

  /// The group that the body is in on that day.
  package func group(on day: Day) -> Identifier<Group> { moves.last { $0.day <= day }?.group ?? group }

  /// How often the body has moved to another group by that day.
  func moveCount(by day: Day) -> Int { moves.count { $0.day <= day } }

  /// The groups that it has been in, the first first.
  package var groups: [Identifier<Group>] { [group] + moves.map(\.group) }

  /// The name for narrow places.
  package var short: String { shortName ?? name }

  /// Whether its last day is before that day.
  func isGone(on day: Day) -> Bool { to.map { $0 < day } ?? false }

  /// Whether the body exists on that day.
  package func isActive(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// Something that happened to reporting bodies.
package struct LifeEvent: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case founded
    case renamed
    /// Several become one new body.
    case merged
    /// One or more go into a body that stays.
    case absorbed
    case split
    case ended
    /// To another group.
    case moved
  }

  package let kind: Kind
  package let day: Day
  package let from: [Identifier<Unit>]
  package let into: [Identifier<Unit>]
  /// For `moved`: the group it goes to.
  package let group: Identifier<Group>?
  package let document: String?
  package let place: DataPlace

  package init(
    kind: Kind, day: Day, from: [Identifier<Unit>], into: [Identifier<Unit>] = [], group: Identifier<Group>? = nil,
    document: String? = nil, place: DataPlace = DataPlace(line: 1, column: 1)
  ) {
    self.kind = kind
    self.day = day
    self.from = from
    self.into = into
    self.group = group
    self.document = document
    self.place = place
  }
}
