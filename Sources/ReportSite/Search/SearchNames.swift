import Reporting

/// A thing of the plan or the roster that search finds by its name.
struct SearchName: Hashable, Sendable {
  enum Kind: Int, Sendable {
    case unit = 0
    case task = 1
    case indicator = 2
    case period = 3
    case plan = 4
  }

  let kind: Kind
  let title: String
  /// From the site's root.
  let href: String
  /// Other names and words by which it is found.
  let others: [String]
}

extension SearchName {
  /// Every name of a site: bodies first, each at its place in the roster.
  static func all(of summary: Summary) -> [SearchName] {
    let plan = summary.plan
    let groups = Dictionary(summary.roster.groups.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let units = summary.roster.units.map { unit in
      let others = [unit.shortName, groups[unit.group]].compactMap(\.self)
      return SearchName(
        kind: .unit, title: unit.name, href: Address.unit(unit.id), others: unit.aliases + others)
    }
    let tasks = plan.tasks.map { task in
      SearchName(
        kind: .task, title: "\(task.number). \(task.title)", href: Address.taskPage(task.number),
        others: task.aliases + [task.summary].compactMap(\.self))
    }
    let indicators = plan.indicators.map { indicator in
      SearchName(
        kind: .indicator, title: indicator.label, href: Address.indicator(indicator.id), others: indicator.aliases)
    }
    let periods = plan.periods.map { period in
      SearchName(
        kind: .period, title: period.title, href: Address.period(period.id),
        others: period.aliases + [period.askedBy].compactMap(\.self))
    }
    let said =
      [[plan.title, plan.number].compactMap(\.self).joined(separator: " · ")] + plan.basis + plan.aims
      + plan.duties.map(\.text)
    let lines = said.map { SearchName(kind: .plan, title: $0, href: Address.plan, others: []) }
    return units + tasks + indicators + periods + lines
  }
}
