extension IndicatorReckoning {
  /// What happened since the year began, up to the end of a period; nil for what is no flow, or not made of flows alone,
  /// and where neither a figure is there nor one is due yet.
  func yearToDate(in period: Int) -> YearToDate? {
    guard isFlow, let slots = slots(in: period) else { return nil }
    let memberships = slots.listed.map { membership(in: $0) }
    var sums = [Quantity?](repeating: nil, count: parts.count)
    var known: [Identifier<Period>] = []
    for (slot, membership) in zip(slots.listed, memberships) where !membership.counted.isEmpty {
      known.append(tables.plan.periods[slot].id)
      for (part, shares) in shares(membership.counted, in: slot).enumerated() {
        if let sum = shares.map(\.number).sum { sums[part] = (sums[part] ?? .zero) + sum }
      }
    }
    let expectedPeriods = expectedPeriods(of: slots.kind, through: tables.names[period].endMonth)
    guard !known.isEmpty || expectedPeriods > 0 else { return nil }
    let bodies = bodies(in: slots.listed, memberships)
    let isReckoned = memberships.allSatisfy { $0.counted.isEmpty || self.isReckoned($0) }
    let exactValue = isReckoned ? value(ofSums: sums) : nil
    return YearToDate(
      year: tables.names[period].year, kind: slots.kind, value: exactValue?.rounded(toPlaces: places),
      exactValue: exactValue, periods: known, expectedPeriods: max(expectedPeriods, known.count),
      reporting: bodies.reporting, expected: bodies.expected)
  }

  /// Whether it happens over time: a flow, or a ratio of flows of the period itself.
  var isFlow: Bool {
    switch indicator.kind {
    case .flow: true
    case .stock, .document: false
    case .ratio:
      !parts.isEmpty
        && parts.allSatisfy { !$0.operand.isPrevious && tables.plan.indicators[$0.indicator].kind == .flow }
    }
  }

  /// The periods of one kind from the year's beginning to the end of a period, in order of time.
  private func slots(in period: Int) -> (kind: Frequency, listed: [Int])? {
    let name = tables.names[period]
    guard let length = name.kind.months else { return nil }
    let kinds: [(kind: Frequency, listed: [Int], isWhole: Bool)] = Frequency.allCases.compactMap { kind in
      guard let months = kind.months, months <= length, name.endMonth.isMultiple(of: months) else { return nil }
      // Nine months begin with the year, so that there is but one such period.
      let count = kind == .nineMonths ? 1 : name.endMonth / months
      let listed = (1...count).compactMap { number in
        tables.byName[PeriodName(kind: kind, number: number, year: name.year)]
      }
      return listed.isEmpty ? nil : (kind, listed, listed.count == count)
    }
    // From the shortest on.
    let isOwed = { (listed: [Int]) in listed.contains { slot in self.units.contains { self.owes($0, in: slot) } } }
    let isGiven = { (listed: [Int]) in listed.contains { slot in self.units.contains { self.hasGiven($0, in: slot) } } }
    let found =
      kinds.first { $0.isWhole && isOwed($0.listed) } ?? kinds.first { $0.isWhole && isGiven($0.listed) }
      ?? kinds.first { isOwed($0.listed) } ?? kinds.first { isGiven($0.listed) }
    return found.map { ($0.kind, $0.listed) }
  }

  /// In how many periods of a kind the figure falls due up to a month: what is owed more seldom falls due in some.
  private func expectedPeriods(of kind: Frequency, through month: Int) -> Int {
    let asked = parts.flatMap { tables.plan.indicators[$0.indicator].owedBy }.compactMap { $0.frequency?.months }.min()
    return month / max(kind.months ?? 12, asked ?? 0)
  }

  /// n and N over several periods.
  private func bodies(in slots: [Int], _ memberships: [Membership]) -> (reporting: Int, expected: Int) {
    var gave = [Bool](repeating: true, count: units.count)
    var takesPart = [Bool](repeating: false, count: units.count)
    let isOwed = memberships.contains(where: \.isOwed)
    for membership in memberships {
      var isCounted = [Bool](repeating: false, count: units.count)
      for unit in membership.counted { isCounted[unit] = true }
      for unit in units where isOwed ? membership.owes[unit] : isCounted[unit] {
        takesPart[unit] = true
        gave[unit] = gave[unit] && isCounted[unit]
      }
    }
    return (units.count { takesPart[$0] && gave[$0] }, takesPart.count { $0 })
  }
}
