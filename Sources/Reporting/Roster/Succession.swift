/// What became of bodies: who took over from whom, and when.
///
/// A body is taken over where it was renamed, merged, absorbed or split and did not itself go on; one that merely ended
/// has no successor.
package struct Succession: Sendable {
  /// For each body the events that name it, the earliest first, those of one day in the order of the roster.
  private let events: [Identifier<Unit>: [LifeEvent]]
  private let units: [Identifier<Unit>: Unit]

  package init(_ roster: Roster) {
    var events: [Identifier<Unit>: [LifeEvent]] = [:]
    let ordered = roster.events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    for event in ordered.map(\.element) {
      for unit in Set(event.from + event.into) { events[unit, default: []].append(event) }
    }
    self.events = events
    units = Dictionary(roster.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The bodies that took over from this one after a day (at any time, where it is nil) and not after another, the
  /// nearest first; those of one event in the order in which it names them.
  package func successors(
    of unit: Identifier<Unit>, after start: Day? = nil, until end: Day
  ) -> [Identifier<Unit>] {
    reached(from: unit) { step in
      takeovers(from: step).filter { event in (start.map { $0 < event.day } ?? true) && event.day <= end }
        .flatMap(\.into)
    }
  }

  /// The bodies from which this one took over by that day, directly or through others, the nearest first.
  package func predecessors(of unit: Identifier<Unit>, until end: Day) -> [Identifier<Unit>] {
    reached(from: unit) { step in
      (events[step] ?? []).filter { $0.day <= end && $0.into.contains(step) }.flatMap { event in
        event.from.filter { isTakenOver($0, by: event) }
      }
    }
  }

  /// The bodies of an earlier day that together became this one and nothing else by a later one, so that the sum of
  /// their figures is its figure of then: itself with those that it absorbed, those that were merged into it.
  ///
  /// Nil where that is not known: a part of what was split, what several became together, and a body without
  /// predecessors that did not exist yet.
  func origins(of unit: Identifier<Unit>, on day: Day, until end: Day) -> [Identifier<Unit>]? {
    var origins: [Identifier<Unit>] = []
    if units[unit]?.isActive(on: day) ?? false { origins.append(unit) }
    for event in events[unit] ?? [] where day < event.day && event.day <= end {
      switch event.kind {
      case .founded, .ended, .moved: continue
      case .split: return nil
      case .renamed, .merged, .absorbed:
        guard event.into.contains(unit) else { continue }
        guard event.into.count == 1 else { return nil }
        for source in event.from where source != unit {
          guard let found = self.origins(of: source, on: day, until: event.day.advanced(by: -1)) else { return nil }
          origins += found.filter { !origins.contains($0) }
        }
      }
    }
    return origins.isEmpty ? nil : origins
  }

  /// As above, for a body whose report of a period answers for others that went into it after the period's end, and by a
  /// last day: these with where they came from, and the body itself where it existed then.
  func origins(
    of unit: Identifier<Unit>, with others: [Identifier<Unit>], on day: Day, until end: Day, last: Day
  ) -> [Identifier<Unit>]? {
    guard let became = origins(of: unit, on: end, until: last), others.allSatisfy(became.contains) else { return nil }
    let itself = units[unit]?.isActive(on: end) ?? false ? [unit] : []
    var found: [Identifier<Unit>] = []
    for body in itself + others {
      guard let earlier = origins(of: body, on: day, until: end) else { return nil }
      found += earlier.filter { !found.contains($0) }
    }
    return found
  }

  /// Whether something happened to the body after a day and not after another.
  func hasEvent(_ unit: Identifier<Unit>, after start: Day, until end: Day) -> Bool {
    (events[unit] ?? []).contains { start < $0.day && $0.day <= end }
  }

  private func takeovers(from unit: Identifier<Unit>) -> [LifeEvent] {
    (events[unit] ?? []).filter { $0.from.contains(unit) && isTakenOver(unit, by: $0) }
  }

  private func isTakenOver(_ unit: Identifier<Unit>, by event: LifeEvent) -> Bool {
    switch event.kind {
    case .founded, .ended, .moved: return false
    case .renamed, .merged, .absorbed, .split:
      return !event.into.contains(unit) && !(units[unit]?.isActive(on: event.day) ?? false)
    }
  }

  /// Everything that steps lead to, each once, the nearest first; not where they start.
  private func reached(
    from start: Identifier<Unit>, by next: (Identifier<Unit>) -> [Identifier<Unit>]
  ) -> [Identifier<Unit>] {
    var reached = [start]
    var position = 0
    while position < reached.count {
      for unit in next(reached[position]) where !reached.contains(unit) { reached.append(unit) }
      position += 1
    }
    return Array(reached.dropFirst())
  }
}
