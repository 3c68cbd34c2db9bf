import Reporting

extension Edition {
  /// The indicators whose home is the task: those with a figure as rows, the others in one line.
  func consolidatedFigures(
    ofTask number: Int, in period: Period
  ) -> (shown: [ConsolidatedFigureView], missing: String?) {
    var shown: [ConsolidatedFigureView] = []
    var missing: [String] = []
    // A document that proves a duty is told there.
    let proofs = Set(summary.plan.duties.compactMap(\.proof))
    for summary in summary.indicators
    where summary.indicator.task == number && !proofs.contains(summary.indicator.id) {
      guard let figures = self.summary.figures(of: summary.indicator.id, in: period.id), let total = figures.total
      else { continue }
      if total.reporting > 0, total.value != nil || summary.indicator.kind == .document {
        shown.append(view(of: summary, figures, total, in: period))
      } else {
        missing.append(summary.indicator.label.startingSmall)
      }
    }
    let line = missing.isEmpty ? nil : texts.draft(.noFigures, ["indicators": missing.joined(separator: "; ")])
    return (shown, line)
  }

  private func view(
    of summary: IndicatorSummary, _ figures: IndicatorPeriod, _ total: IndicatorSummary.Total, in period: Period
  ) -> ConsolidatedFigureView {
    let facts = summary.indicator
    let province = wholeProvince(summary, in: period)
    var notes = [province, notAdded(to: summary, in: period)].compactMap(\.self)
    if let completed = figures.completed {
      notes.append(
        texts.draft(
          .completed,
          ["value": bare(completed.value, of: facts), "count": texts.number(completed.additions.count)]))
    }
    return ConsolidatedFigureView(
      label: facts.label, measure: facts.kind == .document ? texts.draft(.measureBodies) : facts.measure,
      total: facts.kind == .document
        ? texts.number(total.reporting) : total.value.map { bare($0, of: facts) } ?? texts(.noData),
      fraction: total.isOwed
        ? province == nil ? "\(texts.number(total.reporting))/\(texts.number(total.expected))" : nil : fraction(total),
      notes: notes.map(LineView.init), change: figures.change.flatMap { words(of: $0, facts, total) },
      target: figures.target.map { words(of: $0, facts) })
  }

  /// "+12", and over how many bodies where these are not all that gave the figure.
  private func words(
    of change: IndicatorChange, _ indicator: Indicator, _ total: IndicatorSummary.Total
  ) -> String? {
    let isWithout = change.withoutTransfers != nil
    guard let difference = change.withoutTransfers ?? change.comparable else { return nil }
    let bodies = isWithout ? change.bodiesWithoutTransfers : change.comparableBodies
    let move = difference.absolute.rounded(toPlaces: indicator.decimals)
    let magnitude = move < .zero ? Quantity.zero - move : move
    var text =
      move == .zero
      ? texts.draft(.unchanged) : (move < .zero ? "−" : "+") + bare(magnitude, of: indicator)
    if indicator.isPercentage, move != .zero { text += " " + texts(.percentagePoints) }
    guard bodies != total.reporting, indicator.scope == .own else { return text }
    return texts.draft(.changeOf, ["value": text, "count": texts.number(bodies)])
  }

  /// "Mục tiêu năm 2025: 10 %; còn thiếu 2,2 điểm %"
  private func words(of distance: TargetDistance, _ indicator: Indicator) -> String {
    let target = distance.target
    let value = aim(target, of: indicator)
    let aim = texts.draft(.aim, ["target": texts(.planTarget, ["year": String(target.year), "value": value])])
    if distance.isExpired, let until = target.until {
      return aim + "; " + texts.draft(.targetExpired, ["day": texts.day(until)])
    }
    guard distance.isOfEnoughBodies else { return aim + "; " + texts(.targetOfTooFew) }
    guard let progress = distance.progress else { return aim }
    if progress.isReached { return aim + "; " + texts(.targetReached) }
    return distance.stillToGo.map {
      aim + "; " + texts(.stillToGo, ["value": distanceText($0, of: indicator)])
    } ?? aim
  }
}
