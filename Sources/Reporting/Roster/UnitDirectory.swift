/// Finds the reporting body that a name means on a day.
package struct UnitDirectory: Sendable {
  package enum Match: Sendable {
    case found(Unit)
    /// Bodies bear the name, but none of them exists on that day; in official order.
    case notActive([Unit])
    /// Several bodies bear the name on that day; in official order.
    case ambiguous([Unit])
    /// Nobody bears it; with the bodies that were perhaps meant, in official order.
    case unknown(near: [Unit])
  }

  private let units: [Unit]
  private let byID: [String: Int]
  /// With marks, so that "Sở Nông lâm" is no other name without them.
  private let byMarkedName: [String: [Int]]
  private let byFoldedName: [String: [Int]]

  package init(_ roster: Roster) {
    units = roster.units
    var byID: [String: Int] = [:]
    var byMarkedName: [String: [Int]] = [:]
    var byFoldedName: [String: [Int]] = [:]
    for (index, unit) in units.enumerated() {
      byID[unit.id.rawValue] = byID[unit.id.rawValue] ?? index
      for name in unit.allNames {
        UnitDirectory.add(index, to: &byMarkedName[name.foldedKeepingMarks, default: []])
        UnitDirectory.add(index, to: &byFoldedName[name.folded, default: []])
      }
    }
    self.byID = byID
    self.byMarkedName = byMarkedName
    self.byFoldedName = byFoldedName
  }

  /// Looks for an id, then for a name, short name or alias with its marks, then without them. At each step only bodies
  /// that exist on the day count (the last day of a period); others are told of only where no step finds one.
  package func find(name: String, on day: Day) -> Match {
    let trimmed = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var inactive: [Int] = []
    for candidates in [
      byID[trimmed].map { [$0] } ?? [], byMarkedName[name.foldedKeepingMarks] ?? [], byFoldedName[name.folded] ?? [],
    ] {
      let active = candidates.filter { units[$0].isActive(on: day) }
      if active.count == 1 { return .found(units[active[0]]) }
      if active.count > 1 { return .ambiguous(active.map { units[$0] }) }
      for index in candidates { UnitDirectory.add(index, to: &inactive) }
    }
    guard inactive.isEmpty else { return .notActive(inactive.sorted().map { units[$0] }) }
    return .unknown(near: UnitDirectory.near(to: name, among: units.filter { $0.isActive(on: day) }))
  }

  private static func add(_ index: Int, to indices: inout [Int]) {
    if !indices.contains(index) { indices.append(index) }
  }
}

extension Unit {
  /// Its name, its short name and its aliases.
  package var allNames: [String] { [name] + (shortName.map { [$0] } ?? []) + aliases }
}
