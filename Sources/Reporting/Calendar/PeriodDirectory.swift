/// Finds the plan's periods by what a report calls them.
package struct PeriodDirectory: Sendable {
  package enum Match: Sendable {
    /// One period, or the two that a report answers at once, the shorter first.
    case found([Period])
    /// A usual name that was understood, of a period that the plan does not have.
    case notInPlan(PeriodName)
    /// No usual name; with the plan's period that was perhaps meant.
    case notUnderstood(nearest: Period?)
  }

  private let periods: [Period]
  private let byID: [String: Int]
  private let byName: [String: Int]
  private let byUsualName: [PeriodName: Int]

  package init(_ periods: [Period]) {
    self.periods = periods
    var byID: [String: Int] = [:]
    var byName: [String: Int] = [:]
    var byUsualName: [PeriodName: Int] = [:]
    for (index, period) in periods.enumerated() {
      byID[period.id.rawValue] = byID[period.id.rawValue] ?? index
      for name in [period.title] + period.aliases { byName[name.folded] = byName[name.folded] ?? index }
      byUsualName[period.usualName] = byUsualName[period.usualName] ?? index
    }
    self.byID = byID
    self.byName = byName
    self.byUsualName = byUsualName
  }

  /// Looks for an id, then for a title or alias, then for the usual spellings; two periods may stand with "và" or a
  /// comma between them.
  package func periods(named text: String) -> Match {
    if let index = index(named: text) { return .found([periods[index]]) }
    if let names = PeriodName.parse(text) {
      var found: [Int] = []
      for name in names {
        guard let index = byUsualName[name] else { return .notInPlan(name) }
        if !found.contains(index) { found.append(index) }
      }
      return .found(shorterFirst(found))
    }
    if let found = pair(in: text) { return .found(shorterFirst(found)) }
    return .notUnderstood(nearest: nearestPeriod(to: text))
  }

  private func index(named text: String) -> Int? {
    byID[String(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))] ?? byName[text.folded]
  }

  /// Two ids or titles with a comma, a semicolon or "và" between them.
  private func pair(in text: String) -> [Int]? {
    let lowered = text.lowercased().split { $0 == "," || $0 == ";" }.flatMap { part in
      part.split(separator: " ").split(separator: "và").map { $0.joined(separator: " ") }
    }
    guard lowered.count == 2 else { return nil }
    let found = lowered.compactMap { part in
      index(named: part)
        ?? PeriodName.parse(part).flatMap { $0.count == 1 ? $0.first : nil }.flatMap { byUsualName[$0] }
    }
    return found.count == 2 && found[0] != found[1] ? found : nil
  }

  private func shorterFirst(_ indices: [Int]) -> [Period] {
    indices.map { periods[$0] }.sorted { left, right in
      let lengths = (left.to.daysSince1970 - left.from.daysSince1970, right.to.daysSince1970 - right.from.daysSince1970)
      return left.kind == right.kind || lengths.0 == lengths.1 ? left.to < right.to : lengths.0 < lengths.1
    }
  }

  private func nearestPeriod(to text: String) -> Period? {
    guard !text.folded.isEmpty else { return nil }
    let names = periods.flatMap { period in
      ([period.id.rawValue, period.title, period.usualName.title] + period.aliases).map { ($0, period) }
    }
    if let name = nearest(to: text, in: names.map(\.0)) {
      return names.first { $0.0 == name }?.1
    }
    // A name without its year means the only such period, if there is only one.
    let years = Set(periods.map(\.usualName.year)).sorted()
    let meant = years.flatMap { PeriodName.parse("\(text) \($0)") ?? [] }.compactMap { byUsualName[$0] }
    return meant.count == 1 ? periods[meant[0]] : nil
  }
}
