import Reporting

/// Where every column of a year stands, and the formulas over them.
///
/// A formula is given only where it comes to the very figure of the summary; elsewhere the figure stands alone.
struct FigureFormulas: Sendable {
  /// A column on a sheet.
  struct Place: Sendable {
    let figures: FigureColumn
    let sheet: String
    let column: Int
  }

  /// Which rows are summed up: a group's, or all.
  struct Reach: Sendable {
    let units: [Int]
    /// The row of the sums.
    let row: Int
  }

  private struct Key: Hashable {
    let indicator: Identifier<Indicator>
    let period: Int
  }

  let rows: YearRows
  private let places: [Key: Place]
  /// The period before each, by position in the plan, where it stands in the same workbook.
  private let previous: [Int: Int]

  init(_ places: [Place], rows: YearRows, previous: [Int: Int]) {
    self.rows = rows
    self.previous = previous
    self.places = Dictionary(
      places.map { (Key(indicator: $0.figures.indicator.id, period: $0.figures.period), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static let longest = 8000
  private static let mostParts = 200

  /// What a group's figures come to; nil where it has none.
  func subtotal(_ place: Place, _ group: YearRows.Group) -> SheetCell.Content? {
    let figures = place.figures
    let range = cells(place, rows: group.unitRows, on: place.sheet)
    switch figures.indicator.kind {
    case .document:
      let count = group.units.count { figures.entries[$0] != nil }
      return count > 0 ? .formula("COUNTA(\(range))", value: Quantity(count)) : nil
    case .stock, .flow:
      let numbers = group.units.compactMap(figures.number)
      return numbers.isEmpty ? nil : .formula("SUM(\(range))", value: numbers.reduce(.zero, +))
    case .ratio:
      return ratio(place, Reach(units: group.units, row: group.row))
    }
  }

  /// The total of the summary; nil where there is none.
  func total(_ place: Place) -> SheetCell.Content? {
    guard let value = place.figures.total.value else { return nil }
    let all = rows.groups.flatMap(\.units)
    switch place.figures.indicator.kind {
    case .ratio:
      if case .formula(let text, value) = ratio(place, Reach(units: all, row: rows.total)) {
        return .formula(text, value: value)
      }
    case .stock, .flow, .document:
      let sums = rows.groups.map { cell(place, row: $0.row, on: place.sheet) }
      let sum =
        place.figures.indicator.kind == .document
        ? Quantity(all.count { place.figures.entries[$0] != nil })
        : all.compactMap(place.figures.number).reduce(.zero, +)
      if sum == value, sums.count <= FigureFormulas.mostParts {
        return .formula("SUM(\(sums.joined(separator: ",")))", value: value)
      }
    }
    return .number(value)
  }

  /// A body's own ratio, from the figures in its row.
  func ownRatio(_ value: Quantity, of unit: Int, _ place: Place) -> SheetCell.Content {
    guard let formula = place.figures.indicator.formula, let row = rows.ofUnit[unit],
      let parts = parts(
        of: formula, place,
        { part in
          guard let number = part.figures.number(unit) else { return nil }
          return (cell(part, row: row, on: place.sheet), number)
        }), let text = text(formula, parts), formula.quantity(lookup: parts.value) == value
    else { return .number(value) }
    return .formula(text, value: value)
  }

  /// A ratio of the sums of its parts, over the bodies that count in it.
  private func ratio(_ place: Place, _ reach: Reach) -> SheetCell.Content? {
    guard let formula = place.figures.indicator.formula, !holdsWholeAgainstParts(formula, place) else { return nil }
    let reached = Set(reach.units)
    let counted = place.figures.total.counted.map(\.unit).filter(reached.contains)
    guard !counted.isEmpty, let parts = parts(of: formula, place, { sum($0, over: counted, reach, on: place.sheet) }),
      let value = formula.quantity(lookup: parts.value), let text = text(formula, parts)
    else { return nil }
    return .formula(text, value: value)
  }

  /// Whether a figure of the whole province is held against the bodies' own, which no group and no row can be.
  private func holdsWholeAgainstParts(_ formula: Expression, _ place: Place) -> Bool {
    let scopes = formula.operands.compactMap { operand in
      (operand.isPrevious ? previous[place.figures.period] : place.figures.period).flatMap {
        places[Key(indicator: operand.indicator, period: $0)]?.figures.indicator.scope
      }
    }
    return Set(scopes).count > 1
  }

  /// The sum of what was given for those bodies, by the cell that holds it, where there is one.
  private func sum(_ part: Place, over units: [Int], _ reach: Reach, on sheet: String) -> (String, Quantity)? {
    var givers: Set<Int> = []
    for unit in units {
      guard let giver = part.figures.giver(for: unit), part.figures.number(giver) != nil else { return nil }
      givers.insert(giver)
    }
    let value = givers.compactMap(part.figures.number).reduce(.zero, +)
    let standing = Set(reach.units.filter { part.figures.number($0) != nil })
    let whole = cell(part, row: reach.row, on: sheet)
    if givers == standing { return (whole, value) }
    let left = standing.subtracting(givers)
    if givers.isSubset(of: standing), left.count < givers.count {
      return sum(part, of: left, on: sheet).map { ("(\(whole)-\($0))", value) }
    }
    return sum(part, of: givers, on: sheet).map { ($0, value) }
  }

  /// The sum of some cells, those that stand one under another as one range; nil where there are too many of them.
  private func sum(_ place: Place, of units: Set<Int>, on sheet: String) -> String? {
    var runs: [Range<Int>] = []
    for row in units.compactMap({ rows.ofUnit[$0] }).sorted() {
      if let last = runs.last, last.upperBound == row {
        runs[runs.count - 1] = last.lowerBound..<(row + 1)
      } else {
        runs.append(row..<(row + 1))
      }
    }
    guard !runs.isEmpty, runs.count <= FigureFormulas.mostParts else { return nil }
    let parts = runs.map { cells(place, rows: $0, on: sheet) }
    return units.count == 1 ? parts[0] : "SUM(\(parts.joined(separator: ",")))"
  }
}

// MARK: - Writing formulas

extension FigureFormulas {
  /// The parts of a formula: how each is written, and its value.
  private struct Parts {
    var texts: [Operand: String] = [:]
    var values: [Operand: Quantity] = [:]

    func value(_ indicator: Identifier<Indicator>, _ isPrevious: Bool) -> Quantity? {
      values[Operand(indicator: indicator, isPrevious: isPrevious)]
    }
  }

  private func parts(
    of formula: Expression, _ place: Place, _ find: (Place) -> (text: String, value: Quantity)?
  ) -> Parts? {
    var parts = Parts()
    for operand in formula.operands {
      let period = operand.isPrevious ? previous[place.figures.period] : place.figures.period
      guard let period, let part = places[Key(indicator: operand.indicator, period: period)], let found = find(part)
      else { return nil }
      parts.texts[operand] = found.text
      parts.values[operand] = found.value
    }
    return parts
  }

  /// The formula as spreadsheets write it, rounded as the summary rounds; nil where it is too long for one.
  private func text(_ formula: Expression, _ parts: Parts) -> String? {
    let text = "ROUND(\(FigureFormulas.written(formula, parts.texts)),4)"
    return text.utf8.count <= FigureFormulas.longest ? text : nil
  }

  private static func written(_ formula: Expression, _ texts: [Operand: String]) -> String {
    /// In parentheses where it would be torn apart.
    func term(_ formula: Expression, besideProduct: Bool, isLast: Bool) -> String {
      let text = written(formula, texts)
      switch formula {
      case .sum, .difference: return besideProduct || isLast ? "(\(text))" : text
      case .product, .quotient: return besideProduct && isLast ? "(\(text))" : text
      case .negated: return "(\(text))"
      case .number(let number): return number < .zero ? "(\(text))" : text
      case .indicator, .previous: return text
      }
    }
    func both(_ left: Expression, _ sign: String, _ right: Expression, besideProduct: Bool) -> String {
      term(left, besideProduct: besideProduct, isLast: false) + sign
        + term(right, besideProduct: besideProduct, isLast: true)
    }
    return switch formula {
    case .number(let number): number.plain
    case .indicator(let id): texts[Operand(indicator: id)] ?? ""
    case .previous(let id): texts[Operand(indicator: id, isPrevious: true)] ?? ""
    case .negated(let term): "-(\(written(term, texts)))"
    case .sum(let left, let right): both(left, "+", right, besideProduct: false)
    case .difference(let left, let right): both(left, "-", right, besideProduct: false)
    case .product(let left, let right): both(left, "*", right, besideProduct: true)
    case .quotient(let left, let right): both(left, "/", right, besideProduct: true)
    }
  }

  private func cell(_ place: Place, row: Int, on sheet: String) -> String {
    prefix(place, on: sheet) + SheetText.address(row: row, column: place.column)
  }

  private func cells(_ place: Place, rows: Range<Int>, on sheet: String) -> String {
    let first = cell(place, row: rows.lowerBound, on: sheet)
    guard rows.count > 1 else { return first }
    return "\(first):\(SheetText.address(row: rows.upperBound - 1, column: place.column))"
  }

  private func prefix(_ place: Place, on sheet: String) -> String {
    place.sheet == sheet ? "" : SheetText.quoted(sheet: place.sheet) + "!"
  }
}
