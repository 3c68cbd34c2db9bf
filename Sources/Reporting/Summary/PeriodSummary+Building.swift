extension PeriodSummary {
  /// Works out what every body owed in a period and what came.
  init(
    period: Period, placed: PlacedReports, standing: StandingReports, answers: Answers, figures: UsableFigures,
    given: OnceGiven, knowledge: Knowledge
  ) {
    let builder = ObligationBuilder(
      period: period, placed: placed, standing: standing, answers: answers, figures: figures, given: given,
      knowledge: knowledge)
    let obligations = knowledge.roster.units.map(builder.obligation)
    let expected = obligations.filter { $0.state != .notRequired }
    self.init(
      period: period, obligations: obligations,
      rates: ReportingRates(
        expected: expected.count, received: expected.count { $0.state == .onTime || $0.state == .late },
        receivedOnTime: expected.count { $0.state == .onTime }))
  }
}

/// Works out what one body owed in one period and what came.
private struct ObligationBuilder {
  let period: Period
  let placed: PlacedReports
  let standing: StandingReports
  let answers: Answers
  let figures: UsableFigures
  let given: OnceGiven
  let knowledge: Knowledge

  func obligation(of unit: Unit) -> Obligation {
    let due = period.dueDate(for: unit)
    let isOwed = owesReport(unit.id)
    let other = isOwed ? answers.body(answeringFor: unit, in: period) : nil
    let found = answers.arrived(unit.id, answeredBy: other, in: period)
    let arrival = Arrival(
      receipts: found.receipts, hasArrived: found.hasArrived, due: due, isOwed: isOwed, asOf: knowledge.asOf)
    let key = PlacedReports.Key(period: period.id, unit: other ?? unit.id)
    let report = standing.indices[key]
    return Obligation(
      period: period.id, unit: unit.id, state: arrival.state, content: content(of: key), received: arrival.received,
      due: due?.day, extendedBy: due?.extendedBy, daysLate: arrival.daysLate, report: report, answeredBy: other,
      tasks: knowledge.plan.tasks.map { task in
        cell(task, unit: unit.id, report: report.map { standing.reports[$0] })
      })
  }

  /// Whether a report is owed: what is owed once no longer is when it was given in an earlier period.
  private func owesReport(_ unit: Identifier<Unit>) -> Bool {
    switch knowledge.owing.owesReport(unit: unit, period: period.id) {
    case .no: return false
    case .yes: return true
    case .once:
      return knowledge.plan.tasks.contains { owes($0, unit: unit) }
        || knowledge.owing.indicators(unit: unit, period: period.id).contains {
          !figures.wasGiven($0, by: unit, before: period)
        }
    }
  }

  /// Whether a task is owed: what is owed once no longer is when it was given in an earlier period.
  private func owes(_ task: PlanTask, unit: Identifier<Unit>) -> Bool {
    switch knowledge.owing.owes(task: task.number, unit: unit, period: period.id) {
    case .no: false
    case .yes: true
    case .once: !given.wasGiven(task.number, by: unit, before: period)
    }
  }

  private func content(of key: PlacedReports.Key) -> ContentState {
    if let index = standing.indices[key] { return standing.reports[index].content }
    return standing.conflicts[key] != nil || placed.unreadable[key] != nil ? .unreadable : .none
  }

  private func cell(_ task: PlanTask, unit: Identifier<Unit>, report: StandingReport?) -> TaskCell {
    let isOwed = owes(task, unit: unit)
    guard let section = report?.section(on: task.number) else {
      return TaskCell(number: task.number, isOwed: isOwed, status: isOwed ? .notStated : .notApplicable)
    }
    return TaskCell(
      number: task.number, isOwed: isOwed, status: section.status.status ?? .notStated,
      percent: section.progress?.percent)
  }
}

extension StandingReport {
  /// The report with its supplements, the last that came first.
  package var parts: [Report] { supplements.reversed() + [report] }

  /// The section on a task that counts: of a supplement where it has one.
  package func section(on task: Int) -> Section? {
    for part in parts {
      if let section = part.sections.first(where: { $0.task == task }) { return section }
    }
    return nil
  }
}
