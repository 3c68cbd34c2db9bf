import Reporting

extension Edition {
  /// What a body gave and what it owes and has not given, over the periods that concern it; nil where there is neither.
  func figureTable(of unit: Unit, root: String) -> FigureTableView? {
    var given: [Int: [IndicatorSummary.Value]] = [:]
    for place in figures.places(of: unit.id) { given[place.indicator, default: []].append(value(at: place)) }
    let answered = Set(given.values.joined().map(\.period))
    let shown = summary.periods.filter { period in
      answered.contains(period.period.id) || isOverdue(period.period.id, unit.id)
    }
    let rows = summary.indicators.indices.compactMap { index -> (task: Int, row: FigureRowView)? in
      let indicator = summary.indicators[index].indicator
      let values = given[index] ?? []
      let places = places(values, of: indicator)
      let cells = shown.map {
        cell(of: values, in: $0.period.id, indicator: indicator, unit: unit.id, places: places, root: root)
      }
      guard cells.contains(where: { $0.text != nil || $0.missing != nil }) else { return nil }
      return (
        indicator.task,
        FigureRowView(
          label: indicator.label, href: root + Address.indicator(indicator.id), measure: indicator.measure, cells: cells
        )
      )
    }
    guard !rows.isEmpty else { return nil }
    return FigureTableView(
      periods: shown.map { NameView(name: $0.period.title, href: root + Address.period($0.period.id)) },
      tasks: summary.plan.tasks.compactMap { task in
        let rows = rows.filter { $0.task == task.number }.map(\.row)
        return rows.isEmpty ? nil : FigureTaskView(title: "\(taskName(task.number)). \(task.title)", rows: rows)
      },
      width: shown.count + 2
    )
  }

  /// The figures of each body that became this one, directly or by others, the nearest first.
  func earlierFigures(of unit: Unit, root: String) -> [EarlierFiguresView] {
    Succession(summary.roster).predecessors(of: unit.id, until: summary.asOf).compactMap { id in
      guard let body = units[id], let table = figureTable(of: body, root: root) else { return nil }
      return EarlierFiguresView(
        id: "truoc-\(id)", name: body.name, href: root + Address.unit(id), table: table)
    }
  }

  private func cell(
    of values: [IndicatorSummary.Value], in period: Identifier<Period>, indicator: Indicator, unit: Identifier<Unit>,
    places: Int, root: String
  ) -> FigureCellView {
    if let value = values.first(where: { $0.period == period }) {
      return FigureCellView(
        text: text(value, of: indicator, places: places), href: href(value, root: root), missing: nil,
        doubt: doubt(of: value, indicator, root: root))
    }
    let owed = owing.owes(indicator: indicator.id, unit: unit, period: period)
    // What is asked for once is not missing where it has been given at some time; nor is what can still be sent in time.
    let isMissing =
      indicator.kind != .ratio && (owed == .yes || (owed == .once && values.isEmpty)) && isOverdue(period, unit)
    return FigureCellView(text: nil, href: nil, missing: isMissing ? texts(.noFigure) : nil)
  }

  /// Whether what the body owes in a period should be there by now.
  private func isOverdue(_ period: Identifier<Period>, _ unit: Identifier<Unit>) -> Bool {
    // What another body's report answers stands on that body's page.
    guard let obligation = obligation(period, unit), obligation.answeredBy == nil else { return false }
    return obligation.hasArrived || obligation.state == .missing
  }
}
