/// The figures that count, by indicator, period and body, and how they carry over to later periods.
///
/// Everything is found by its position in the plan and the roster, since totals ask for every figure again and again.
struct UsableFigures: Sendable {
  struct Entry: Sendable {
    let content: IndicatorSummary.Content
    let file: String
    let place: TextPlace
    let anchor: String?
    fileprivate var origin = Origin(giver: 0, period: 0)

    init(content: IndicatorSummary.Content, file: String, place: TextPlace, anchor: String?) {
      self.content = content
      self.file = file
      self.place = place
      self.anchor = anchor
    }

    /// The position of the body that gave it: one figure may stand for several bodies.
    var giver: Int { Int(origin.giver) }

    /// The position of the period for which it was given: it may stand for later ones.
    var period: Int { Int(origin.period) }

    /// The figure, where it is a number.
    var number: Quantity? { if case .number(let quantity) = content { quantity } else { nil } }
  }

  /// Who gave a figure, and for when.
  fileprivate struct Origin: Sendable {
    let giver: UInt32
    let period: UInt32
  }

  /// One indicator's figures: for each period of the plan, for each unit of the roster.
  struct Table: Sendable {
    /// What was given in the period itself.
    fileprivate(set) var given: [[Entry?]]
    /// What was given in the period or, for documents and stocks that are owed once, last before it, be it for a shorter
    /// period that ends on the same day.
    fileprivate(set) var standing: [[Entry?]]
    /// As `given`, and for a body for which another answers what that one gave.
    fileprivate(set) var answered: [[Entry?]]
    /// As `standing`, for `answered`: what n in n/N counts.
    fileprivate(set) var counted: [[Entry?]]

    /// The sum of the figures that count for these bodies in a period, each giver's once; nil where one has no number.
    ///
    /// - Parameter givers: whose figure may stand for a body that gave none itself; nil where anybody's may.
    func sum(over units: [Int], in period: Int, givenBy givers: Set<Int>? = nil) -> Quantity? {
      var added: Set<Int> = []
      var sum = Quantity.zero
      for unit in units {
        let other = counted[period][unit].flatMap { entry in givers?.contains(entry.giver) ?? true ? entry : nil }
        guard let entry = standing[period][unit] ?? other, let number = entry.number else { return nil }
        if added.insert(entry.giver).inserted { sum = sum + number }
      }
      return added.isEmpty ? nil : sum
    }

    func figure(_ selection: Selection, in period: Int, of unit: Int) -> Entry? {
      switch selection {
      case .own: standing[period][unit]
      case .counted: counted[period][unit]
      }
    }
  }

  /// A body's own figures, or with those of the body that answers for it.
  enum Selection {
    case own
    case counted
  }

  /// One for each indicator of the plan.
  private let tables: [Table]
  private let positions: [Identifier<Indicator>: Int]
  private let units: [Identifier<Unit>: Int]
  private let periods: [Period]
  /// For each period, for each unit, the position of the body whose report answers for it.
  let answering: [[Int?]]

  init(_ standing: StandingReports, answers: Answers, knowledge: Knowledge) {
    let plan = knowledge.plan
    let units = Dictionary(
      knowledge.roster.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let periods = Dictionary(
      plan.periods.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let positions = Dictionary(
      plan.indicators.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let empty = [[Entry?]](repeating: [Entry?](repeating: nil, count: units.count), count: plan.periods.count)
    var given = [[[Entry?]]](repeating: empty, count: plan.indicators.count)
    for (index, report) in standing.reports.enumerated() {
      guard let unit = units[report.unit] else { continue }
      for part in [report.report] + report.supplements {
        // A supplement's figure stands in the place of the report's, be it usable or not.
        for (key, entry) in UsableFigures.figures(of: part, knowledge: knowledge) {
          // A report for two periods may stand for one of them and conflict with another report for the other.
          guard standing.indices[PlacedReports.Key(period: key.period, unit: report.unit)] == index,
            let indicator = positions[key.indicator], let period = periods[key.period]
          else { continue }
          given[indicator][period][unit] = entry
          given[indicator][period][unit]?.origin = Origin(giver: UInt32(unit), period: UInt32(period))
        }
      }
    }
    let answering = plan.periods.map { period in
      knowledge.roster.units.map { unit in
        answers.body(answeringFor: unit, in: period).flatMap { units[$0] }
      }
    }
    self.answering = answering
    self.positions = positions
    self.units = units
    self.periods = plan.periods
    tables = zip(plan.indicators, given).map { indicator, given in
      let carries = knowledge.roster.units.map { indicator.carriesOver(for: $0, periods: plan.periods) }
      let answered = zip(given, answering).map { given, answering in
        zip(given, answering).map { own, other in own ?? other.flatMap { given[$0] } }
      }
      return Table(
        given: given, standing: UsableFigures.carried(given, over: plan.periods, for: carries),
        answered: answered, counted: UsableFigures.carried(answered, over: plan.periods, for: carries))
    }
  }

  /// Whether a body, or the one that answers for it, gave a figure in a period that ended before this one.
  func wasGiven(_ indicator: Identifier<Indicator>, by unit: Identifier<Unit>, before period: Period) -> Bool {
    guard let table = table(of: indicator), let unit = units[unit] else { return false }
    return periods.indices.contains { periods[$0].to < period.to && table.answered[$0][unit] != nil }
  }

  /// Whether a figure that is owed once still counts as owed: a stock and a document keep their place in N, what
  /// happened once and was told of in an earlier period does not.
  func isStillOwed(
    _ indicator: Identifier<Indicator>, kind: Indicator.Kind, by unit: Identifier<Unit>, in period: Period
  ) -> Bool {
    guard kind == .flow, wasGiven(indicator, by: unit, before: period) else { return true }
    guard let position = periods.firstIndex(where: { $0.id == period.id }), let body = units[unit] else { return false }
    return table(of: indicator)?.answered[position][body] != nil
  }

  /// All figures of an indicator; nil for one that the plan does not have.
  func table(of indicator: Identifier<Indicator>) -> Table? { positions[indicator].map { tables[$0] } }

  /// Each period's figures, with those last given before it where it has none.
  private static func carried(_ given: [[Entry?]], over periods: [Period], for carries: [Bool]) -> [[Entry?]] {
    guard carries.contains(true) else { return given }
    var standing = given
    var last = [Entry?](repeating: nil, count: given.first?.count ?? 0)
    for period in periods.inOrderOfReporting {
      standing[period] = zip(given[period], last).map { $0 ?? $1 }
      last = zip(carries, zip(given[period], last)).map { $0 ? $1.0 ?? $1.1 : nil }
    }
    return standing
  }

  /// Each figure of one report, nil where it cannot be used.
  private static func figures(of report: Report, knowledge: Knowledge) -> [FigureKey: Entry?] {
    var result: [FigureKey: Entry?] = [:]
    var answers: [FigureKey: (value: Figure.Value, isMeasured: Bool)] = [:]
    let used = usedSections(of: report)
    for figure in report.figures where used[figure.section] && figure.isAnswer {
      guard let indicator = knowledge.indicator(figure.indicator), indicator.kind != .ratio else { continue }
      let key = FigureKey(figure)
      let answer = (value: figure.value, isMeasured: figure.measure.map(indicator.accepts(measure:)) ?? true)
      if let earlier = answers[key] {
        // Two different answers: neither counts. "20 cuộc" and "20 lớp" are two, whichever stands first.
        if earlier != answer { result.updateValue(nil, forKey: key) }
        continue
      }
      answers[key] = answer
      // A figure that cannot be used is kept as nil: it still stands in the place of an earlier version's.
      let entry: Entry? = content(of: figure, indicator: indicator).map {
        Entry(content: $0, file: report.file, place: figure.place, anchor: figure.anchor)
      }
      result.updateValue(entry, forKey: key)
    }
    return result
  }

  private static func content(of figure: Figure, indicator: Indicator) -> IndicatorSummary.Content? {
    if let measure = figure.measure, !indicator.accepts(measure: measure) { return nil }
    switch figure.value {
    case .number(let quantity): return .number(quantity)
    case .document(let text): return .text(text)
    case .noData, .unusable: return nil
    }
  }

  /// Figures count in the first section on a task, in parts of the report and before the first heading; what stands
  /// under a heading that nobody knows is shown, not counted.
  static func usedSections(of report: Report) -> [Bool] {
    var tasks: Set<Int> = []
    var used: [Bool] = []
    for section in report.sections {
      switch section.subject {
      case .task(let number): used.append(tasks.insert(number).inserted)
      case .part, .opening: used.append(true)
      case .unknown: used.append(false)
      }
    }
    return used
  }
}

extension Indicator {
  /// Whether what the body gave in one period stands in later ones until it gives another: documents, and stocks that
  /// it owes once, or that everybody does.
  func carriesOver(for unit: Unit, periods: [Period]) -> Bool {
    switch kind {
    case .document: return true
    case .flow, .ratio: return false
    case .stock:
      guard owedBy.contains(where: { $0.frequency == .once }) else { return false }
      let own = owedBy.filter { row in periods.contains { row.includes(unit, on: $0.to) } }
      return (own.isEmpty ? owedBy : own).allSatisfy { $0.frequency == .once }
    }
  }
}
