import Reporting

/// When the reports of a period were due before anything was extended: the day of most, and who had another one.
struct DueDays {
  let common: Day
  /// In official order: groups, and bodies that have a day of their own.
  let others: [(names: [String], day: Day)]

  /// Nil where the plan gives the period no day.
  init?(_ summary: PeriodSummary, in edition: Edition) {
    let period = summary.period
    let owing = summary.obligations.filter { $0.state != .notRequired }.compactMap { edition.units[$0.unit] }
    var names: [(name: String, day: Day, bodies: Int)] = []
    for group in edition.summary.roster.groups {
      let days = owing.filter { $0.group(on: period.to) == group.id }.compactMap { unit -> (Unit, Day)? in
        period.ordinaryDueDay(for: unit).map { (unit, $0) }
      }
      let ofGroup = days.filter { unit, _ in !period.names(unit) }
      if let day = ofGroup.first?.1 { names.append((group.title, day, ofGroup.count)) }
      for (unit, day) in days where period.names(unit) && day != ofGroup.first?.1 {
        names.append((unit.short, day, 1))
      }
    }
    let forAll = period.due.first { $0.groups.isEmpty && $0.units.isEmpty && $0.extendedBy == nil }?.day
    guard let common = DueDays.common(forAll, names) ?? forAll ?? period.due.first?.day else { return nil }
    self.common = common
    var others: [(names: [String], day: Day)] = []
    for (name, day, _) in names where day != common {
      if let place = others.firstIndex(where: { $0.day == day }) {
        others[place].names.append(name)
      } else {
        others.append(([name], day))
      }
    }
    self.others = others
  }

  /// The day that the plan sets for all, where it is anybody's, else that of most bodies, of equals the first.
  private static func common(_ forAll: Day?, _ names: [(name: String, day: Day, bodies: Int)]) -> Day? {
    if let forAll, names.contains(where: { $0.day == forAll }) { return forAll }
    let bodies = Dictionary(names.map { ($0.day, $0.bodies) }, uniquingKeysWith: +)
    let most = bodies.values.max()
    return names.first { bodies[$0.day] == most }?.day
  }
}

extension Period {
  /// When a body's report is due where nothing is extended; nil where only an extension names a day.
  fileprivate func ordinaryDueDay(for unit: Unit) -> Day? {
    guard let due = dueDate(for: unit), !due.isExtended || due.original != due.day else { return nil }
    return due.original
  }

  /// Whether a row that is no extension names the body.
  fileprivate func names(_ unit: Unit) -> Bool {
    due.contains { $0.extendedBy == nil && $0.units.contains(unit.id) }
  }
}

/// Those who had another day.
struct DueExceptionView: ViewModel {
  /// What parts them from those before.
  let separator: String
  /// "Sở, ban, ngành"
  let names: String
  let day: String

  static let fields = Fields<DueExceptionView>([
    .text("separator") { $0.separator },
    .text("names") { $0.names },
    .text("day") { $0.day },
  ])
}
