/// The figures that count, by body, period and indicator, and how they carry over to later periods.
struct UsableFigures: Sendable {
  struct Entry: Sendable {
    let content: IndicatorSummary.Content
    let figure: Figure
    let file: String
  }

  private let entries: [PlacedReports.Key: [Identifier<Indicator>: Entry]]
  private let knowledge: Knowledge

  init(_ reports: [StandingReport], knowledge: Knowledge) {
    var entries: [PlacedReports.Key: [Identifier<Indicator>: Entry]] = [:]
    for standing in reports {
      for part in [standing.report] + standing.supplements {
        // A supplement's figure stands in the place of the report's, be it usable or not.
        for (key, entry) in UsableFigures.figures(of: part, knowledge: knowledge) {
          let place = PlacedReports.Key(period: key.period, unit: standing.unit)
          entries[place, default: [:]][key.indicator] = entry
        }
      }
    }
    self.entries = entries
    self.knowledge = knowledge
  }

  /// What a body gave for an indicator in a period; nil where it gave nothing that can be used.
  func entry(_ indicator: Identifier<Indicator>, unit: Identifier<Unit>, period: Identifier<Period>) -> Entry? {
    entries[PlacedReports.Key(period: period, unit: unit)]?[indicator]
  }

  /// What a body gave in this period or, for what is owed once and for documents, last in an earlier one.
  func carried(_ indicator: Indicator, unit: Identifier<Unit>, period: Period) -> Entry? {
    if let entry = entry(indicator.id, unit: unit, period: period.id) { return entry }
    guard indicator.kind == .document || indicator.isOwedOnce else { return nil }
    let earlier = knowledge.plan.periods.filter { $0.to < period.to }.sorted { $1.to < $0.to }
    for candidate in earlier {
      if let entry = entry(indicator.id, unit: unit, period: candidate.id) { return entry }
    }
    return nil
  }

  /// Each figure of one report, nil where it cannot be used.
  private static func figures(of report: Report, knowledge: Knowledge) -> [FigureKey: Entry?] {
    var result: [FigureKey: Entry?] = [:]
    let used = usedSections(of: report)
    for figure in report.figures where used[figure.section] && figure.isAnswer {
      guard let indicator = knowledge.indicator(figure.indicator), indicator.kind != .ratio else { continue }
      let key = FigureKey(figure)
      let entry = content(of: figure, indicator: indicator).map {
        Entry(content: $0, figure: figure, file: report.file)
      }
      guard let earlier = result[key] else {
        result[key] = entry
        continue
      }
      // Two different answers: neither counts.
      if earlier?.figure.value != figure.value { result[key] = .some(nil) }
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
    return report.sections.map { section in
      switch section.subject {
      case .task(let number): tasks.insert(number).inserted
      case .part, .opening: true
      case .unknown: false
      }
    }
  }
}

extension Indicator {
  /// Whether it is owed once, so that a figure stays until another is given.
  var isOwedOnce: Bool { !owedBy.isEmpty && owedBy.allSatisfy { $0.frequency == .once } }
}
