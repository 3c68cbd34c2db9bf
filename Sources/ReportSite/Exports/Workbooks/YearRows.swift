import Reporting

/// Which row each body has: the same on every sheet of a workbook, so that a row can be followed through it.
struct YearRows: Sendable {
  struct Group: Sendable {
    let title: String
    let row: Int
    /// Positions in the roster, one a row beneath the group's own.
    let units: [Int]

    var unitRows: Range<Int> { (row + 1)..<(row + 1 + units.count) }
  }

  /// The rows above the table: title, plan, notice, and two of header.
  static let header = 3..<5

  let groups: [Group]
  /// By position in the roster; nil for a body that has no row.
  let ofUnit: [Int?]
  let total: Int

  /// - Parameter isShown: for each body of the roster whether it has a row.
  init(roster: Roster, isShown: [Bool]) {
    var groups: [Group] = []
    var ofUnit = [Int?](repeating: nil, count: roster.units.count)
    var next = YearRows.header.upperBound
    for group in roster.groups {
      let units = roster.units.indices.filter { isShown[$0] && roster.units[$0].group == group.id }
      guard !units.isEmpty else { continue }
      groups.append(Group(title: group.title, row: next, units: units))
      for (offset, unit) in units.enumerated() { ofUnit[unit] = next + 1 + offset }
      next += 1 + units.count
    }
    self.groups = groups
    self.ofUnit = ofUnit
    total = next
  }
}
