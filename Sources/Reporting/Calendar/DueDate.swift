/// The day on which a body's report is due.
package struct DueDate: Hashable, Sendable {
  /// The day that counts: the extension's where there is one.
  package let day: Day
  /// The day before it was extended; equal to `day` where it was not, or where only an extension names a day.
  package let original: Day
  /// The decision that granted more time; nil where none did.
  package let extendedBy: String?

  package var isExtended: Bool { extendedBy != nil }
}

extension Period {
  /// When the body's report is due: by the most specific row, which is one that names it, then one that names its group,
  /// at the period's end, then one for all; an extension wins over all of them. Nil where no row fits.
  package func dueDate(for unit: Unit) -> DueDate? {
    let ordinary = mostSpecificRow(for: unit) { $0.extendedBy == nil }
    let extended = mostSpecificRow(for: unit) { $0.extendedBy != nil }
    guard let row = extended ?? ordinary else { return nil }
    return DueDate(day: row.day, original: ordinary?.day ?? row.day, extendedBy: row.extendedBy)
  }

  private func mostSpecificRow(for unit: Unit, where isWanted: (DueRow) -> Bool) -> DueRow? {
    var best: (row: DueRow, rank: Int)?
    for row in due where isWanted(row) {
      let rank = row.rank(for: unit, in: unit.group(on: to))
      if rank > best?.rank ?? 0 { best = (row, rank) }
    }
    return best?.row
  }
}

extension Period.DueRow {
  /// 3 where the row names the body, 2 its group, 1 where it is for all, 0 where it is for others.
  fileprivate func rank(for unit: Unit, in group: Identifier<Group>) -> Int {
    if units.contains(unit.id) { return 3 }
    if groups.contains(group) { return 2 }
    return units.isEmpty && groups.isEmpty ? 1 : 0
  }
}
