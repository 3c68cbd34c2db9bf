extension IndicatorReckoning {
  /// One figure of a period, the bodies for which it counts, and the figures that it is held against.
  private struct Cluster {
    let giver: Int
    var units: [Int]
    /// Givers in the period before; empty where the figure cannot be compared.
    var before: [Int] = []
  }

  /// How the figure moved since the period before; nil without one, for documents, and where nobody owed or gave it.
  func change(in period: Int) -> IndicatorChange? {
    guard indicator.kind != .document, let before = tables.previous[period] else { return nil }
    let (now, then) = (membership(in: period), membership(in: before))
    guard now.expected > 0 else { return nil }
    let totals = (exactValue(over: then, in: before), exactValue(over: now, in: period))
    let ofTotals = totals.0.flatMap { old in totals.1.flatMap { difference(from: old, to: $0) } }
    if isOfWhole {
      // It is one figure, whoever has to give it.
      return IndicatorChange(
        period: tables.plan.periods[before].id, comparable: ofTotals,
        comparableBodies: ofTotals == nil ? 0 : now.counted.count, withoutTransfers: nil, bodiesWithoutTransfers: 0,
        ofTotals: ofTotals, hasSameBodies: !now.counted.isEmpty && now.counted == then.counted)
    }
    let clusters = comparable(now, then, in: period, before: before)
    let comparable = difference(over: clusters, in: period, before: before, leavesOut: false)
    let adjusted = leavesOutTransfers ? clusters.filter { excluded(of: $0.giver, in: period) != nil } : []
    return IndicatorChange(
      period: tables.plan.periods[before].id, comparable: comparable,
      comparableBodies: clusters.reduce(0) { $0 + $1.units.count },
      withoutTransfers: difference(over: adjusted, in: period, before: before, leavesOut: true),
      bodiesWithoutTransfers: adjusted.reduce(0) { $0 + $1.units.count },
      ofTotals: ofTotals,
      hasSameBodies: !now.counted.isEmpty && now.counted == then.counted)
  }

  /// Whether the plan tells to leave something out of a change, of the figure or of a part.
  var leavesOutTransfers: Bool {
    !isOfWhole && parts.contains { tables.plan.indicators[$0.indicator].excluded != nil }
  }

  private func comparable(_ now: Membership, _ then: Membership, in period: Int, before: Int) -> [Cluster] {
    var clusters: [Cluster] = []
    var clusterOf = [Int?](repeating: nil, count: units.count)
    // What stays of a body that is gone is no figure of this period.
    for unit in now.counted where exists(unit, in: period) {
      guard let giver = giver(of: unit, in: period) else { continue }
      if let index = clusterOf[giver] {
        clusters[index].units.append(unit)
      } else {
        clusterOf[giver] = clusters.count
        clusters.append(Cluster(giver: giver, units: [unit]))
      }
    }
    // What one figure says of bodies that need not give it, it says in both periods.
    let covered = bodiesByGiver(Array(units), in: period)
    let coveredBefore = bodiesByGiver(then.counted.filter { exists($0, in: before) }, in: before)
    // A figure of the period before may be held against one figure only, and only where that is of the same bodies.
    var claims = [Int](repeating: 0, count: units.count)
    for index in clusters.indices {
      let sources = sources(of: clusters[index].units, in: period, before: before)
      let allowed = Set((covered[clusters[index].giver] ?? []).flatMap { origins(of: $0, in: period) ?? [] })
      guard sources.allSatisfy({ allowed.isSuperset(of: coveredBefore[$0] ?? []) }) else { continue }
      clusters[index].before = sources
      for giver in sources { claims[giver] += 1 }
    }
    return clusters.filter { !$0.before.isEmpty && $0.before.allSatisfy { claims[$0] == 1 } }
  }

  private func exists(_ unit: Int, in period: Int) -> Bool {
    tables.roster.units[unit].isActive(on: tables.plan.periods[period].to)
  }

  /// The bodies for which each giver's figure counts.
  private func bodiesByGiver(_ bodies: [Int], in period: Int) -> [Int: [Int]] {
    bodies.reduce(into: [:]) { found, unit in
      if let giver = giver(of: unit, in: period) { found[giver, default: []].append(unit) }
    }
  }

  /// Which bodies of the period before a body was; nil where that is not known.
  private func origins(of unit: Int, in period: Int) -> [Int]? {
    guard case .bodies(let earlier) = tables.origins[period][unit] ?? .bodies([unit]) else { return nil }
    return earlier
  }

  /// Whose figures of the period before those of these bodies are held against; none where one is missing.
  private func sources(of units: [Int], in period: Int, before: Int) -> [Int] {
    var givers: [Int] = []
    for unit in units {
      guard let earlier = origins(of: unit, in: period) else { return [] }
      for body in earlier {
        if let giver = giver(of: body, in: before) {
          if !givers.contains(giver) { givers.append(giver) }
        } else if earlier == [body] || owing(in: before)[body] {
          // Not to owe a figure is not to miss it, but only beside others that have one.
          return []
        }
      }
    }
    return givers
  }

  private func difference(
    over clusters: [Cluster], in period: Int, before: Int, leavesOut: Bool
  ) -> IndicatorChange.Difference? {
    guard !clusters.isEmpty else { return nil }
    var (now, then) = ([Quantity?](repeating: nil, count: parts.count), [Quantity?](repeating: nil, count: parts.count))
    for cluster in clusters {
      let left = leavesOut ? excluded(of: cluster.giver, in: period) : nil
      for part in parts.indices {
        if let number = number(of: cluster.giver, part, in: period) {
          now[part] = (now[part] ?? .zero) + number - (left?[part] ?? .zero)
        }
        for giver in cluster.before {
          if let number = number(of: giver, part, in: before) { then[part] = (then[part] ?? .zero) + number }
        }
      }
    }
    guard let old = value(ofSums: then), let new = value(ofSums: now) else { return nil }
    return difference(from: old, to: new)
  }

  /// What the plan leaves out of the change of each part, for one giver; nil where a figure for it is missing.
  private func excluded(of giver: Int, in period: Int) -> [Quantity]? {
    var excluded: [Quantity] = []
    for part in parts {
      guard let expression = tables.plan.indicators[part.indicator].excluded, !part.operand.isPrevious else {
        excluded.append(.zero)
        continue
      }
      let value = expression.value { id, isPrevious in
        guard let column = tables.indicators[id].flatMap({ tables.columns[$0] }),
          let position = isPrevious ? tables.previous[period] : period
        else { return nil }
        return column.number(in: position, of: giver)
      }
      guard let quantity = value?.rounded(toPlaces: 6) else { return nil }
      excluded.append(quantity)
    }
    return excluded
  }

  private func number(of giver: Int, _ part: Int, in period: Int) -> Quantity? {
    guard let position = self.period(of: parts[part].operand, in: period) else { return nil }
    return tables.columns[parts[part].indicator]?.number(in: position, of: giver)
  }

  private func difference(from old: Rational, to new: Rational) -> IndicatorChange.Difference? {
    guard let before = old.rounded(toPlaces: places), let now = new.rounded(toPlaces: places),
      let move = new.minus(old), let absolute = move.rounded(toPlaces: places)
    else { return nil }
    let percent =
      indicator.isPercentage
      ? nil
      : Rational(Quantity(100)).flatMap { move.times($0)?.divided(by: old.magnitude)?.rounded(toPlaces: 4) }
    return IndicatorChange.Difference(
      before: before, now: now, absolute: absolute, percent: percent, exactBefore: old, exactMove: move)
  }
}

extension Rational {
  var magnitude: Rational { sign < 0 ? negated : self }
}
