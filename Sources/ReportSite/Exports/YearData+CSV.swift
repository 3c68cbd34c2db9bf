import Reporting

/// The tables of a year as comma-separated text; their headers are texts of the templates, the columns parted by `|`.
extension YearData {
  private typealias Field = CSVText.Field

  /// One row a value, with the place where it was written.
  var figures: [UInt8] {
    var csv = CSVText(header: edition.texts(.csvFigures))
    for (index, indicator) in edition.summary.indicators.enumerated() {
      for position in periods {
        let period = period(at: position)
        let added = Additions(to: indicator, in: period.id, of: edition.summary.roster)
        for value in edition.figures.values(ofIndicatorAt: index, in: period.id) {
          let figure = indicator.values[value]
          let isAdded = added.values.contains(value) || added.units.contains(figure.unit)
          csv.row(
            start(period, figure.unit) + facts(indicator.indicator) + [
              content(figure), .text(edition.texts(isAdded ? .csvYes : .csvNo)),
              Field(doubt(of: figure, indicator.indicator.kind)), .text(figure.file), .count(figure.line),
              Field(address(figure)),
            ])
        }
      }
    }
    return csv.bytes
  }

  /// One row an indicator and period: what the figures come to, from how many bodies.
  var totals: [UInt8] {
    var csv = CSVText(header: edition.texts(.csvTotals))
    for indicator in edition.summary.indicators {
      for position in periods {
        let period = period(at: position)
        guard let total = indicator.totals.first(where: { $0.period == period.id }) else { continue }
        csv.row(
          [.text(period.id.rawValue), .text(period.title)] + facts(indicator.indicator) + [
            total.value.map(Field.number) ?? .empty, .count(total.reporting), .count(total.expected),
          ])
      }
    }
    return csv.bytes
  }

  /// One row a body and period: what it owed and when it came.
  var arrivals: [UInt8] {
    var csv = CSVText(header: edition.texts(.csvArrivals))
    for position in periods {
      let summary = edition.summary.periods[position]
      for obligation in summary.obligations where obligation.state != .notRequired || obligation.received != nil {
        let view = edition.arrivalView(obligation)
        let report = edition.report(answering: obligation)
        csv.row(
          start(summary.period, obligation.unit) + [
            .text(obligation.state.rawValue), .text(view.word), .text(obligation.content.rawValue),
            Field(edition.contentView(of: obligation)?.word), obligation.due.map(Field.day) ?? .empty,
            obligation.received.map { .day($0.day) } ?? .empty, Field(obligation.received?.basis.rawValue),
            obligation.daysLate.map(Field.count) ?? .empty, Field(obligation.answeredBy.map(edition.unitName)),
            Field(report?.report.file), Field(report.map { Address.report($0.period, $0.unit) }),
          ])
      }
    }
    return csv.bytes
  }

  /// One row a difficulty, cause, proposal or next step.
  var remarks: [UInt8] {
    var csv = CSVText(header: edition.texts(.csvRemarks))
    let reader = RemarkReader(plan: edition.summary.plan, roster: edition.summary.roster)
    let own = Set(periods.map { period(at: $0).id })
    for standing in edition.summary.reports where own.contains(standing.period) {
      for remark in reader.remarks(in: standing) {
        guard let period = edition.period(remark.period)?.period else { continue }
        csv.row(
          start(period, remark.unit) + [
            remark.task.map(Field.count) ?? .empty, .text(word(for: remark.role)), Field(remark.addressee?.text),
            .text(remark.text), .text(remark.file), .count(remark.line), .text(edition.address(of: remark)),
          ])
      }
    }
    return csv.bytes
  }

  /// The first columns of every table about bodies.
  private func start(_ period: Period, _ unit: Identifier<Unit>) -> [CSVText.Field] {
    let facts = edition.units[unit]
    return [
      .text(period.id.rawValue), .text(period.title), .text(unit.rawValue), .text(edition.unitName(unit)),
      Field(facts.flatMap { edition.groups[$0.group(on: period.to)]?.title }),
    ]
  }

  private func facts(_ indicator: Indicator) -> [CSVText.Field] {
    [
      .count(indicator.task), .text(indicator.id.rawValue), .text(indicator.label),
      .text(edition.word(for: indicator.kind)), .text(indicator.measure),
    ]
  }

  private func content(_ value: IndicatorSummary.Value) -> CSVText.Field {
    switch value.content {
    case .number(let quantity): .number(quantity)
    case .text(let text): .text(text)
    }
  }

  private func word(for role: ReportPart.Role) -> String {
    switch role {
    case .difficulties: edition.texts(.difficulties)
    case .causes: edition.texts(.causes)
    case .proposals: edition.texts(.proposals)
    case .nextSteps: edition.texts(.nextSteps)
    case .situation, .leadership, .assessment, .results, .appendix: role.rawValue
    }
  }
}

/// What counts in a total: values by their index, and for a ratio the bodies.
private struct Additions {
  let values: Set<Int>
  let units: Set<Identifier<Unit>>

  init(to indicator: IndicatorSummary, in period: Identifier<Period>, of roster: Roster) {
    let counted = indicator.totals.first { $0.period == period }?.counted ?? []
    values = Set(counted.compactMap(\.value))
    units = Set(counted.filter { $0.value == nil }.map { roster.units[$0.unit].id })
  }
}

extension YearData {
  func unit(at position: Int) -> Unit { edition.summary.roster.units[position] }

  /// What is wrong with a figure that does not fit others of its report, by a rule of the plan; nil for all others.
  func doubt(of value: IndicatorSummary.Value, _ kind: Indicator.Kind) -> String? {
    edition.doubt(of: value, kind).map { $0.message(edition.texts.language) }
  }
}
