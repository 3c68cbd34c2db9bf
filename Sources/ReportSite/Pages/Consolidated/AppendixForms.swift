import Reporting

/// The tables behind the consolidated report: the reports that came, the documents that prove duties, and for each
/// task its indicators body by body.
struct AppendixForms {
  let reports: ReportListView?
  let figures: [AppendixView]

  /// So many indicators have room side by side on a landscape page; more go on in a second table.
  private static let columnsOnAPage = 12
  /// Documents with their numbers and days need more of it.
  private static let documentsOnAPage = 5
  /// Behind a figure of an earlier period that still stands.
  private static let carriedMark = "*"
  /// For a figure that is owed and has not been given; a blank cell is one that is not owed.
  private static let noFigure = "…"

  init(period: PeriodSummary, duties: [DutySummary], root: String, edition: Edition) {
    let texts = edition.texts
    let name = texts.language == .vi ? period.period.title.startingSmall : period.period.title
    var number = 0
    func title(_ text: String) -> String {
      number += 1
      return texts.draft(.appendix, ["number": String(number), "title": text])
    }
    let rows = AppendixForms.reportRows(period, root: root, edition)
    reports =
      rows.isEmpty
      ? nil : ReportListView(title: title(texts.draft(.appendixReports, ["period": name])), rows: rows)
    var forms: [AppendixView] = []
    func add(_ name: String, _ columns: [FormColumn], onAPage room: Int) {
      guard !columns.isEmpty else { return }
      let heading = title(name)
      for start in stride(from: 0, to: columns.count, by: room) {
        forms.append(
          AppendixForms.form(
            start == 0 ? heading : texts.draft(.appendixContinued, ["title": heading]),
            Array(columns[start..<min(start + room, columns.count)]), from: start, period, edition))
      }
    }
    var proofs: Set<Identifier<Indicator>> = []
    var documents: [FormColumn] = []
    for duty in duties {
      guard let indicator = duty.indicator, !duty.bodies.isEmpty, !proofs.contains(indicator.id) else { continue }
      proofs.insert(indicator.id)
      documents.append(FormColumn(documentsOf: duty, indicator, in: period, edition))
    }
    add(
      texts.draft(.appendixDuties, ["day": texts.day(period.period.to)]), documents,
      onAPage: AppendixForms.documentsOnAPage)
    // A document that proves a duty stands with the duties.
    proofs.formUnion(edition.summary.plan.duties.compactMap(\.proof))
    for task in edition.summary.plan.tasks {
      let indices = edition.summary.indicators.indices.filter { index in
        let indicator = edition.summary.indicators[index]
        return indicator.indicator.task == task.number && !proofs.contains(indicator.indicator.id)
          && indicator.totals.contains { $0.period == period.period.id && $0.reporting > 0 }
      }
      add(
        texts.draft(.appendixFigures, ["number": String(task.number), "title": task.title, "period": name]),
        indices.map { FormColumn(indicatorAt: $0, in: period, edition) }, onAPage: AppendixForms.columnsOnAPage)
    }
    figures = forms
  }

  private static func reportRows(
    _ period: PeriodSummary, root: String, _ edition: Edition
  ) -> [ReportListView.Row] {
    var rows: [ReportListView.Row] = []
    for obligation in period.obligations {
      guard obligation.hasArrived, obligation.state != .notRequired else { continue }
      let standing = edition.report(answering: obligation)
      let head = standing?.report.head
      let document =
        switch (head?.value(.number), standing?.report.date) {
        case (let number?, let day?): edition.texts.draft(.dated, ["number": number, "day": edition.texts.day(day)])
        case (let number?, nil): number
        case (nil, let day?): edition.texts.day(day)
        case (nil, nil): ""
        }
      let arrival = edition.arrivalView(obligation)
      let words = [arrival.word, arrival.note, edition.contentView(of: obligation)?.word].compactMap(\.self)
      rows.append(
        ReportListView.Row(
          number: String(rows.count + 1), name: edition.unitName(obligation.unit),
          href: root
            + (standing.map { Address.report($0.period, $0.unit) } ?? Address.unit(obligation.unit)),
          document: document, received: arrival.day ?? "",
          state: (words.prefix(1) + words.dropFirst().map(\.startingSmall)).joined(separator: ", ")))
    }
    return rows
  }
}

// MARK: - Figures

extension AppendixForms {
  private static func form(
    _ title: String, _ columns: [FormColumn], from first: Int, _ period: PeriodSummary, _ edition: Edition
  ) -> AppendixView {
    let units = edition.summary.roster.units
    var rows: [AppendixView.Row] = [
      AppendixView.Row(
        number: nil, name: edition.texts(.total), isSum: true, cells: columns.map { LineView(text: $0.total) }),
      AppendixView.Row(
        number: nil, name: edition.texts.draft(.bodiesOf), isSum: true,
        cells: columns.map { LineView(text: $0.fraction) }),
    ]
    var count = 0
    for group in edition.summary.roster.groups {
      let members = units.indices.filter { position in
        units[position].group(on: period.period.to) == group.id && columns.contains { $0.concerns(position) }
      }
      guard !members.isEmpty else { continue }
      rows.append(
        AppendixView.Row(
          number: nil, name: group.title, isSum: true,
          cells: columns.map { LineView(text: $0.groups[group.id] ?? "") }))
      for position in members {
        count += 1
        rows.append(
          AppendixView.Row(
            number: String(count), name: units[position].short, isSum: false,
            cells: columns.map { LineView(text: $0.text(ofUnitAt: position)) }))
      }
    }
    return AppendixView(
      title: title,
      columns: columns.enumerated().map { index, column in
        AppendixView.Column(number: String(first + index + 1), label: column.label, measure: column.measure)
      },
      rows: rows, hasCarried: columns.contains(where: \.hasCarried))
  }

  /// One indicator over all bodies in one period.
  private struct FormColumn {
    let label: String
    let measure: String
    let total: String
    let fraction: String
    let groups: [Identifier<Group>: String]
    private(set) var hasCarried = false
    /// By the body's position in the roster: a figure, or the mark of one that is owed and not there.
    private var cells: [Int: String] = [:]

    init(indicatorAt index: Int, in period: PeriodSummary, _ edition: Edition) {
      let indicator = edition.summary.indicators[index]
      let facts = indicator.indicator
      let id = period.period.id
      let figures = edition.summary.figures(of: facts.id, in: id)
      label = facts.label
      measure = facts.kind == .document ? edition.texts.draft(.measureDocument) : facts.measure
      let sum = figures?.total
      let shown =
        (sum?.counted ?? []).compactMap(\.value) + edition.figures.values(ofIndicatorAt: index, in: id)
      let sums = [sum?.value] + (figures?.groups ?? []).map(\.value)
      let places = edition.places(
        sums.compactMap(\.self)
          + shown.filter(indicator.values.indices.contains).compactMap { place in
            indicator.values[place].number
          }, of: facts)
      func number(_ value: Quantity?, _ reporting: Int) -> String {
        if facts.kind == .document { return edition.texts.number(reporting) }
        return value.map { edition.bare($0, of: facts, places: places) } ?? AppendixForms.noFigure
      }
      total = number(sum?.value, sum?.reporting ?? 0)
      fraction =
        sum.map { sum in
          sum.isOwed
            ? "\(edition.texts.number(sum.reporting))/\(edition.texts.number(sum.expected))"
            : edition.texts(.figuresFrom, ["count": edition.texts.number(sum.reporting)])
        } ?? ""
      groups = Dictionary(
        (figures?.groups ?? []).map { ($0.group, number($0.value, $0.reporting)) },
        uniquingKeysWith: { first, _ in first })

      let units = edition.summary.roster.units
      for position in units.indices
      where edition.owing.owes(indicator: facts.id, unit: units[position].id, period: id).isOwed {
        cells[position] = AppendixForms.noFigure
      }
      func text(_ value: IndicatorSummary.Value) -> String {
        switch value.content {
        case .text(let text): text
        case .number(let quantity): edition.bare(quantity, of: facts, places: places)
        }
      }
      for counted in sum?.counted ?? [] {
        guard let place = counted.value, indicator.values.indices.contains(place) else { continue }
        let value = indicator.values[place]
        if value.unit != units[counted.unit].id {
          cells[counted.unit] = edition.texts(.workbookAnswered, ["unit": edition.shortName(value.unit)])
        } else if value.period != id {
          cells[counted.unit] = text(value) + AppendixForms.carriedMark
          hasCarried = true
        }
      }
      for place in edition.figures.values(ofIndicatorAt: index, in: id) {
        let value = indicator.values[place]
        if let position = edition.unitOrder[value.unit] { cells[position] = text(value) }
      }
    }

    /// As they stood at the period's cut-off, whatever report named them.
    init(documentsOf duty: DutySummary, _ indicator: Indicator, in period: PeriodSummary, _ edition: Edition) {
      label = indicator.label.withoutNote
      measure = edition.texts.draft(.measureDocument)
      total = edition.texts.number(duty.proved.count)
      fraction = "\(total)/\(edition.texts.number(duty.bodies.count))"
      let units = edition.summary.roster.units
      var counts: [Identifier<Group>: Int] = [:]
      for body in duty.bodies {
        guard let position = edition.unitOrder[body.unit] else { continue }
        counts[units[position].group(on: period.period.to), default: 0] += body.proof == nil ? 0 : 1
        cells[position] =
          body.proof.map { proof in
            proof.giver == body.unit
              ? proof.text : edition.texts(.workbookAnswered, ["unit": edition.shortName(proof.giver)])
          } ?? AppendixForms.noFigure
      }
      groups = counts.mapValues { edition.texts.number($0) }
    }

    func concerns(_ position: Int) -> Bool { cells[position] != nil }

    func text(ofUnitAt position: Int) -> String { cells[position] ?? "" }
  }
}
