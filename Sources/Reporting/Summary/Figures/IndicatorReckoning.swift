/// Reckons with one indicator, period by period; periods and bodies are told by their positions in the plan and roster.
///
/// N in n/N counts the bodies that owe the figure in the period; where nobody owes it, those of `docs/quy-uoc.md` 3. What a
/// body gives without owing it is not added to the sum of those who owe it.
struct IndicatorReckoning {
  /// Who is in a total.
  struct Membership {
    /// For each body whether it owes the figure.
    let owes: [Bool]
    let isOwed: Bool
    /// Those whose figure counts, in official order.
    let counted: [Int]

    var expected: Int { isOwed ? owes.count { $0 } : counted.count }

    /// Those that owe the figure, or gave it where nobody owes it.
    func includes(_ unit: Int) -> Bool { isOwed ? owes[unit] : counted.contains(unit) }
  }

  /// A figure in a sum, who gave it, and the body among whose group's it counts.
  struct Share {
    let unit: Int
    let giver: Int
    let number: Quantity
  }

  let tables: FigureTables
  let position: Int
  let indicator: Indicator
  /// What the figure is made of: of itself, unless it is a ratio; with the positions of those indicators.
  let parts: [(operand: Operand, indicator: Int)]
  /// The parts of the whole province beside others of the bodies' own.
  let wholes: [Operand]

  init(_ position: Int, in tables: FigureTables) {
    self.tables = tables
    self.position = position
    let indicator = tables.plan.indicators[position]
    self.indicator = indicator
    let operands = indicator.kind == .ratio ? indicator.formula?.operands ?? [] : [Operand(indicator: indicator.id)]
    parts = operands.compactMap { operand in tables.indicators[operand.indicator].map { (operand, $0) } }
    wholes = tables.plan.wholeParts(of: indicator)
  }

  /// Whether it is one figure of the whole province, whatever else may be in it.
  var isOfWhole: Bool { indicator.scope == .province || !wholes.isEmpty }

  var units: Range<Int> { tables.roster.units.indices }

  /// Places in which values are told: ratios are rounded, sums are exact.
  var places: Int { indicator.kind == .ratio ? 4 : 6 }

  /// The period that a part is about.
  func period(of part: Operand, in period: Int) -> Int? { part.isPrevious ? tables.previous[period] : period }

  /// Where the figure that counts for a body is from; for a ratio nil too where its parts are of several bodies.
  func giver(of unit: Int, in period: Int) -> Int? {
    var giver: Int?
    for part in parts where !wholes.contains(part.operand) {
      guard let source = source(of: part, for: unit, in: period), giver == nil || giver == source.giver else {
        return nil
      }
      giver = source.giver
    }
    return giver
  }

  private func source(
    of part: (operand: Operand, indicator: Int), for unit: Int, in period: Int
  ) -> FigureColumn.Source? {
    guard let position = self.period(of: part.operand, in: period) else { return nil }
    return tables.columns[part.indicator]?.counted(in: position, for: unit)
  }

  func hasGiven(_ unit: Int, in period: Int) -> Bool { hasGivenOwn(unit, in: period) && areWholesKnown(in: period) }

  /// Whether a body gave every part but those of the whole province.
  private func hasGivenOwn(_ unit: Int, in period: Int) -> Bool {
    !parts.isEmpty
      && parts.allSatisfy { wholes.contains($0.operand) || source(of: $0, for: unit, in: period) != nil }
  }

  func owes(_ unit: Int, in period: Int) -> Bool { owesOwn(unit, in: period) && areWholesExpected(in: period) }

  private func owesOwn(_ unit: Int, in period: Int) -> Bool {
    !parts.isEmpty
      && parts.allSatisfy {
        wholes.contains($0.operand) || tables.owes(indicator: $0.indicator, unit: unit, period: period)
      }
  }

  private func areWholesExpected(in period: Int) -> Bool {
    parts.allSatisfy { part in
      !wholes.contains(part.operand)
        || !wholeShares(of: part, in: period).isEmpty
        || IndicatorReckoning(part.indicator, in: tables).owing(in: period).contains(true)
    }
  }

  private func areWholesKnown(in period: Int) -> Bool {
    parts.allSatisfy { !wholes.contains($0.operand) || !wholeShares(of: $0, in: period).isEmpty }
  }

  /// A part of the whole province: the figures of all that owe it, or of all that gave it where nobody does; none where
  /// one is missing.
  private func wholeShares(of part: (operand: Operand, indicator: Int), in period: Int) -> [Share] {
    guard let position = self.period(of: part.operand, in: period) else { return [] }
    let whole = IndicatorReckoning(part.indicator, in: tables)
    let membership = whole.membership(in: position)
    guard membership.counted.count == membership.expected else { return [] }
    return whole.shares(membership.counted, in: position).first ?? []
  }

  func membership(in period: Int) -> Membership {
    let owes = owing(in: period)
    let isOwed = owes.contains(true)
    let areWholesKnown = areWholesKnown(in: period)
    return Membership(
      owes: owes, isOwed: isOwed,
      counted: units.filter {
        areWholesKnown && (isOwed ? owes[$0] : countsUnasked($0, in: period)) && hasGivenOwn($0, in: period)
      })
  }

  /// For each body whether it owes the figure, or what stays of it: where nobody owes it in the period, whether it owes
  /// it in a shorter one that ends on the same day.
  func owing(in period: Int) -> [Bool] {
    guard areWholesExpected(in: period) else { return units.map { _ in false } }
    let owes = units.map { owesOwn($0, in: period) }
    guard !owes.contains(true) else { return owes }
    let own = parts.filter { !wholes.contains($0.operand) }
    for shorter in tables.shorterOnTheDay[period] {
      let staying = units.map { unit in
        owesOwn(unit, in: shorter) && own.allSatisfy { tables.carries[$0.indicator][unit] }
      }
      if staying.contains(true) { return staying }
    }
    return owes
  }

  /// Whether a figure that nobody owes in the period counts for a body: it is not gone by the last day, unless the figure
  /// is the province's, and each part it gave itself, or is told of by one that came after it, or is one of those that owe
  /// it at some time, where anybody does.
  private func countsUnasked(_ unit: Int, in period: Int) -> Bool {
    (indicator.scope == .province || !tables.roster.units[unit].isGone(on: tables.plan.periods[period].to))
      && parts.allSatisfy { part in
        if wholes.contains(part.operand) { return true }
        guard let source = source(of: part, for: unit, in: period) else { return false }
        return source.giver == unit || !tables.exists(source.giver, in: source.period)
          || tables.plan.indicators[part.indicator].owedBy.isEmpty
          || tables.everOwes(indicator: part.indicator, unit: unit)
      }
  }

  /// For each part the figures in its sum. What one body gave for several is there once: with the giver, or with the
  /// first of the others where the giver is not counted.
  func shares(_ counted: [Int], in period: Int) -> [[Share]] {
    parts.map { part in
      if wholes.contains(part.operand) { return wholeShares(of: part, in: period) }
      guard let column = tables.columns[part.indicator], let position = self.period(of: part.operand, in: period) else {
        return []
      }
      var isTaken = [Bool](repeating: false, count: units.count)
      var shares: [Share] = []
      var others: [(unit: Int, giver: Int)] = []
      for unit in counted {
        guard let giver = column.counted(in: position, for: unit)?.giver else { continue }
        if giver != unit {
          others.append((unit, giver))
        } else if let number = column.number(in: position, of: unit) {
          isTaken[unit] = true
          shares.append(Share(unit: unit, giver: unit, number: number))
        }
      }
      for (unit, giver) in others where !isTaken[giver] {
        isTaken[giver] = true
        if let number = column.number(in: position, of: giver) {
          shares.append(Share(unit: unit, giver: giver, number: number))
        }
      }
      return shares
    }
  }

  /// The sum, or the ratio of the sums; nil where a part has no figure.
  func value(ofSums sums: [Quantity?]) -> Rational? {
    guard indicator.kind == .ratio else { return sums.first.flatMap(\.self).flatMap(Rational.init) }
    return indicator.formula?.value { id, isPrevious in
      let operand = Operand(indicator: id, isPrevious: isPrevious)
      return parts.firstIndex { $0.operand == operand }.flatMap { sums[$0] }
    }
  }

  /// Whether the figure is worked out: a part of the whole province is held against all of the others or against none.
  func isReckoned(_ membership: Membership) -> Bool {
    wholes.isEmpty || (membership.isOwed && membership.counted.count == membership.expected)
  }

  /// The exact value over those counted in a period: nil where there is none, and for documents.
  func exactValue(over membership: Membership, in period: Int) -> Rational? {
    guard indicator.kind != .document, isReckoned(membership) else { return nil }
    return value(ofSums: shares(membership.counted, in: period).map { $0.map(\.number).sum })
  }
}

extension [Quantity] {
  /// Nil where there is nothing to add.
  var sum: Quantity? { isEmpty ? nil : reduce(.zero, +) }
}

extension IndicatorReckoning {
  /// The totals of the groups that take part, in official order.
  func groupTotals(in period: Int) -> [GroupTotal] {
    let membership = membership(in: period)
    let groups = tables.roster.groups
    var expected = [Int](repeating: 0, count: groups.count)
    var reporting = expected
    for unit in units where membership.isOwed && membership.owes[unit] {
      if let group = tables.group(of: unit, in: period) { expected[group] += 1 }
    }
    for unit in membership.counted {
      guard let group = tables.group(of: unit, in: period) else { continue }
      reporting[group] += 1
      if !membership.isOwed { expected[group] += 1 }
    }
    let shares = indicator.kind == .document ? [] : shares(membership.counted, in: period)
    var sums = [[Quantity?]](repeating: [Quantity?](repeating: nil, count: shares.count), count: groups.count)
    for (part, shares) in shares.enumerated() {
      for share in shares {
        guard let group = tables.group(of: share.unit, in: period) else { continue }
        sums[group][part] = (sums[group][part] ?? .zero) + share.number
      }
    }
    let elsewhere = countedElsewhere(membership.counted, shares, in: period)
    return groups.indices.filter { expected[$0] > 0 }.map { group in
      let isDocument = indicator.kind == .document
      return GroupTotal(
        group: groups[group].id,
        value: isDocument
          ? Quantity(reporting[group])
          : wholes.isEmpty ? value(ofSums: sums[group])?.rounded(toPlaces: places) : nil,
        reporting: reporting[group], expected: expected[group],
        countedElsewhere: elsewhere[group])
    }
  }

  /// For each group how many of its bodies have their figure, or a part of it, counted in another group.
  private func countedElsewhere(_ counted: [Int], _ shares: [[Share]], in period: Int) -> [Int] {
    var elsewhere = [Int](repeating: 0, count: tables.roster.groups.count)
    let groups = shares.map { shares in
      shares.reduce(into: [Int: Int?]()) { $0[$1.giver] = .some(tables.group(of: $1.unit, in: period)) }
    }
    for unit in counted {
      guard let group = tables.group(of: unit, in: period) else { continue }
      let isElsewhere = zip(parts, groups).contains { part, groups in
        source(of: part, for: unit, in: period).flatMap { groups[$0.giver] }.map { $0 != group } ?? false
      }
      if isElsewhere { elsewhere[group] += 1 }
    }
    return elsewhere
  }

  /// The exact value over those of a group that are counted.
  func exactValue(ofGroup group: Identifier<Group>, in period: Int) -> Rational? {
    guard wholes.isEmpty else { return nil }
    let position = tables.roster.groups.firstIndex { $0.id == group }
    let shares = shares(membership(in: period).counted, in: period)
    return value(
      ofSums: shares.map { $0.filter { tables.group(of: $0.unit, in: period) == position }.map(\.number).sum })
  }
}
