extension StandingReport {
  /// What the report and its supplements state of other spans than the period's own: of each such figure the one that
  /// came last, where it counts at all.
  var stated: [(report: Report, figure: StatedFigure)] {
    var seen: Set<StatedKey> = []
    var result: [(report: Report, figure: StatedFigure)] = []
    for part in parts where !part.stated.isEmpty {
      let counts = UsableFigures.usedSections(of: part)
      for figure in part.stated where counts[figure.section] && seen.insert(StatedKey(figure)).inserted {
        result.append((part, figure))
      }
    }
    return result
  }

  /// The percentages that the report and its supplements print, though they are computed: of each the one that came last.
  func printedRatios(_ ratios: Set<Identifier<Indicator>>) -> [(report: Report, figure: Figure, value: Quantity)] {
    var seen: Set<FigureKey> = []
    var result: [(report: Report, figure: Figure, value: Quantity)] = []
    for part in parts where part.figures.contains(where: { ratios.contains($0.indicator) }) {
      let counts = UsableFigures.usedSections(of: part)
      for figure in part.figures where ratios.contains(figure.indicator) && counts[figure.section] && figure.isAnswer {
        guard seen.insert(FigureKey(figure)).inserted, case .number(let value) = figure.value else { continue }
        result.append((part, figure, value))
      }
    }
    return result
  }
}

private struct StatedKey: Hashable {
  let indicator: Identifier<Indicator>
  let period: Identifier<Period>
  let role: StatedFigure.Role

  init(_ figure: StatedFigure) {
    indicator = figure.indicator
    period = figure.period
    role = figure.role
  }
}
