/// The figures that count, by indicator, period and body, and how they carry over to later periods.
///
/// Everything is found by its position in the plan and the roster, since totals ask for every figure again and again.
struct UsableFigures: Sendable {
  struct Entry: Sendable {
    let content: IndicatorSummary.Content
    let file: String
    let place: TextPlace
    let anchor: String?

    /// The figure, where it is a number.
    var number: Quantity? { if case .number(let quantity) = content { quantity } else { nil } }
  }

  /// One indicator's figures: for each period of the plan, for each unit of the roster.
  struct Table: Sendable {
    /// What was given in the period itself.
    fileprivate(set) var given: [[Entry?]]
    /// What was given in the period or, for documents and what is owed once, last before it.
    fileprivate(set) var standing: [[Entry?]]
  }

  /// One for each indicator of the plan.
  private let tables: [Table]
  private let positions: [Identifier<Indicator>: Int]

  init(_ reports: [StandingReport], knowledge: Knowledge) {
    let plan = knowledge.plan
    let units = Dictionary(
      knowledge.roster.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let periods = Dictionary(
      plan.periods.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let positions = Dictionary(
      plan.indicators.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let empty = [[Entry?]](repeating: [Entry?](repeating: nil, count: units.count), count: plan.periods.count)
    var given = [[[Entry?]]](repeating: empty, count: plan.indicators.count)
    for standing in reports {
      guard let unit = units[standing.unit] else { continue }
      for part in [standing.report] + standing.supplements {
        // A supplement's figure stands in the place of the report's, be it usable or not.
        for (key, entry) in UsableFigures.figures(of: part, knowledge: knowledge) {
          guard let indicator = positions[key.indicator], let period = periods[key.period] else { continue }
          given[indicator][period][unit] = entry
        }
      }
    }
    self.positions = positions
    tables = zip(plan.indicators, given).map { indicator, given in
      let carries = indicator.kind == .document || indicator.isOwedOnce
      return Table(given: given, standing: carries ? UsableFigures.carried(given, over: plan.periods) : given)
    }
  }

  /// All figures of an indicator; nil for one that the plan does not have.
  func table(of indicator: Identifier<Indicator>) -> Table? { positions[indicator].map { tables[$0] } }

  /// Each period's figures, with those last given before it where it has none.
  private static func carried(_ given: [[Entry?]], over periods: [Period]) -> [[Entry?]] {
    var standing = given
    let inTime = periods.indices.sorted { periods[$0].to < periods[$1].to }
    for (position, period) in inTime.enumerated() {
      // Periods that end on one day do not carry over to each other.
      guard let before = inTime[..<position].last(where: { periods[$0].to < periods[period].to }) else { continue }
      for unit in standing[period].indices where standing[period][unit] == nil {
        let sameDay = inTime[..<position].filter { periods[$0].to == periods[before].to }
        standing[period][unit] = standing[before][unit] ?? sameDay.lazy.compactMap { standing[$0][unit] }.first
      }
    }
    return standing
  }

  /// Each figure of one report, nil where it cannot be used.
  private static func figures(of report: Report, knowledge: Knowledge) -> [FigureKey: Entry?] {
    var result: [FigureKey: Entry?] = [:]
    var answers: [FigureKey: Figure.Value] = [:]
    let used = usedSections(of: report)
    for figure in report.figures where used[figure.section] && figure.isAnswer {
      guard let indicator = knowledge.indicator(figure.indicator), indicator.kind != .ratio else { continue }
      let key = FigureKey(figure)
      if let earlier = answers[key] {
        // Two different answers: neither counts.
        if earlier != figure.value { result[key] = .some(nil) }
        continue
      }
      answers[key] = figure.value
      result[key] = content(of: figure, indicator: indicator).map {
        Entry(content: $0, file: report.file, place: figure.place, anchor: figure.anchor)
      }
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
  private static func usedSections(of report: Report) -> [Bool] {
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
  /// Whether it is owed once, so that a figure stays until another is given.
  var isOwedOnce: Bool { !owedBy.isEmpty && owedBy.allSatisfy { $0.frequency == .once } }
}
