/// What became of bodies, and from which bodies they came.
struct LifeSteps: Sendable {
  /// The bodies whose figures of an earlier day a body's figure is held against.
  enum Origin: Hashable, Sendable {
    case bodies([Int])
    /// It got a part of a body, and no figure tells how much.
    case unknown
  }

  /// One event, with bodies by their positions in the roster.
  struct Step: Sendable {
    let event: LifeEvent
    let from: [Int]
    let into: [Int]

    /// Whether the same people go on under another name or in another group.
    var keepsBodies: Bool { event.kind == .renamed || event.kind == .moved }
  }

  /// By day, then in the roster's order.
  let steps: [Step]

  init(_ events: [LifeEvent], units: [Identifier<Unit>: Int]) {
    let inOrder = events.indices.sorted { (events[$0].day, $0) < (events[$1].day, $1) }
    steps = inOrder.map { index in
      let event = events[index]
      return Step(event: event, from: event.from.compactMap { units[$0] }, into: event.into.compactMap { units[$0] })
    }
  }

  func steps(after start: Day, through end: Day) -> [Step] {
    steps.filter { start < $0.event.day && $0.event.day <= end }
  }

  /// Of bodies that are not simply themselves, where they came from in that time.
  func origins(after start: Day, through end: Day) -> [Int: Origin] {
    var origins: [Int: Origin] = [:]
    for step in steps(after: start, through: end) {
      switch step.event.kind {
      case .founded, .ended, .moved: continue
      case .merged, .renamed, .absorbed, .split: break
      }
      guard step.into.count == 1, step.event.kind != .split, let body = step.into.first else {
        // What stays of a body that was split is a part of it too.
        for body in step.into + step.from { origins[body] = .unknown }
        continue
      }
      // One into which others go stays itself; a new one is nothing but those it came from.
      let sources = (step.event.kind == .absorbed && !step.from.contains(body) ? [body] : []) + step.from
      var bodies: [Int] = []
      var isKnown = true
      for source in sources {
        switch origins[source] ?? .bodies([source]) {
        case .bodies(let earlier): bodies += earlier.filter { !bodies.contains($0) }
        case .unknown: isKnown = false
        }
      }
      origins[body] = isKnown ? .bodies(bodies) : .unknown
    }
    return origins
  }

  /// The bodies that a body came from, directly and by others, with the event that led on from each; the latest event
  /// first, then in official order.
  func predecessors(of body: Int) -> [(body: Int, event: LifeEvent)] {
    var found: [(body: Int, event: LifeEvent)] = []
    var known: Set<Int> = [body]
    var reached = [body]
    for step in steps.reversed() where !step.from.isEmpty {
      guard step.into.contains(where: known.contains) else { continue }
      switch step.event.kind {
      case .merged, .renamed, .absorbed, .split: reached = step.from.sorted().filter { !known.contains($0) }
      case .founded, .ended, .moved: reached = []
      }
      for body in reached {
        known.insert(body)
        found.append((body, step.event))
      }
    }
    return found
  }
}
