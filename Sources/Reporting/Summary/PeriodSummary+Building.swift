extension PeriodSummary {
  /// Works out what every body owed in a period and what came.
  init(
    period: Period, placed: PlacedReports, standing: StandingReports, register: Register, knowledge: Knowledge
  ) {
    let builder = ObligationBuilder(
      period: period, placed: placed, standing: standing, register: register, knowledge: knowledge)
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
  let register: Register
  let knowledge: Knowledge

  func obligation(of unit: Unit) -> Obligation {
    let due = period.dueDate(for: unit)
    let isOwed = knowledge.owing.owesReport(unit: unit.id, period: period.id).isOwed
    let own = arrived(unit.id)
    let other = own.hasArrived || !isOwed ? nil : answering(unit, due: due)
    let found = other.map { arrived($0) } ?? own
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

  private func arrived(_ unit: Identifier<Unit>) -> (receipts: [Receipt], hasArrived: Bool) {
    Arrival.receipts(
      for: PlacedReports.Key(period: period.id, unit: unit), in: placed, register: register)
  }

  /// The body whose report answers this one's obligation: the one it reports jointly with, or the one that it became
  /// before the report was due.
  private func answering(_ unit: Unit, due: DueDate?) -> Identifier<Unit>? {
    if let joint = unit.jointWith, arrived(joint).hasArrived { return joint }
    guard let due else { return nil }
    return knowledge.roster.events.first { event in
      event.from.contains(unit.id) && event.day <= due.day && !event.into.contains(unit.id)
        && event.into.contains { arrived($0).hasArrived }
    }?.into.first { arrived($0).hasArrived }
  }

  private func content(of key: PlacedReports.Key) -> ContentState {
    if let index = standing.indices[key] { return standing.reports[index].content }
    return standing.conflicts[key] != nil || placed.unreadable[key] != nil ? .unreadable : .none
  }

  private func cell(_ task: PlanTask, unit: Identifier<Unit>, report: StandingReport?) -> TaskCell {
    let isOwed = knowledge.owing.owes(task: task.number, unit: unit, period: period.id).isOwed
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
