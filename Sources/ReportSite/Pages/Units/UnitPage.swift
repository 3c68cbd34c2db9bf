import Reporting

/// `don-vi/<unit>.html`
struct UnitPage: Sendable {
  let unit: Unit

  var path: String { Address.unit(unit.id) }

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.unit, view(in: edition)) }

  func view(in edition: Edition) -> UnitView {
    let root = Address.root(from: path)
    let roster = edition.summary.roster
    // What it owed it owed as long as it was there.
    let end = unit.to.flatMap { $0 < edition.summary.asOf ? $0 : nil }
    let hasTaskPages = edition.currentPeriod != nil
    return UnitView(
      frame: edition.frame(title: unit.name, path: path, crumbs: [CrumbView(title: unit.short, href: nil)]),
      name: unit.name,
      groupTitle: edition.groups[unit.group(on: edition.summary.asOf)]?.title,
      validity: validity(edition.texts),
      jointWith: unit.jointWith.map { edition.nameView($0, root: root) },
      joined: roster.units.filter { $0.jointWith == unit.id }.map { edition.nameView($0.id, root: root) },
      events: roster.events.filter { $0.from.contains(unit.id) || $0.into.contains(unit.id) }.map {
        edition.eventView($0, besides: unit.id, root: root)
      },
      tasks: edition.summary.plan.tasks.map { task in
        TaskLinkView(
          number: task.number, title: task.title, href: root + Address.taskPage(task.number), isShown: false)
      },
      periods: edition.summary.periods.reversed().compactMap { periodView($0, in: edition, root: root) },
      heldUntil: end.map { edition.texts(.heldUntil, ["day": edition.texts.day($0)]) },
      owed: edition.summary.plan.tasks.compactMap { task in
        owedTask(task, in: edition, root: root, href: hasTaskPages ? root + Address.taskPage(task.number) : nil)
      },
      figures: edition.figureTable(of: unit, root: root),
      earlierFigures: edition.earlierFigures(of: unit, root: root),
      duties: edition.summary.plan.duties.filter { duty in duty.who.contains { $0.includes(unit, on: edition.planDay) }
      }.map {
        edition.dutyView($0, of: unit.id, until: end, root: root)
      }
    )
  }

  private func validity(_ texts: Texts) -> String? {
    let parts = [
      unit.from.map { texts(.validFrom, ["day": texts.day($0)]) },
      unit.to.map { texts(.validTo, ["day": texts.day($0)]) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Nil for a period in which the body owes nothing and from which nothing is known of it.
  private func periodView(_ period: PeriodSummary, in edition: Edition, root: String) -> UnitPeriodView? {
    guard let obligation = edition.obligation(period.period.id, unit.id) else { return nil }
    let standing = edition.report(answering: obligation)
    let conflict = edition.summary.conflicts.first { $0.period == period.period.id && $0.unit == unit.id }
    if obligation.state == .notRequired, standing == nil, conflict == nil { return nil }
    let page = standing.map { root + Address.report($0.period, $0.unit) }
    return UnitPeriodView(
      title: period.period.title, href: root + Address.period(period.period.id),
      arrival: edition.arrivalView(obligation), content: edition.contentView(of: obligation), reportHref: page,
      versions: conflict.map { versions(of: $0, in: edition, root: root) } ?? [],
      cells: obligation.tasks.map { cell in
        let place = standing?.source(on: cell.number) == nil ? "" : "#" + Address.task(cell.number)
        return UnitCellView(
          status: edition.statusView(cell.status, percent: cell.percent), href: page.map { $0 + place },
          // Nothing is known of a report that is not due or was not read.
          isBlank: cell.status == .notApplicable || obligation.absence?.isOpen ?? false)
      })
  }

  /// The pages of reports of which none stands.
  private func versions(of conflict: ConflictingReports, in edition: Edition, root: String) -> [CrumbView] {
    conflict.reports.enumerated().map { index, report in
      let title = edition.texts(.versionTitle, ["number": String(index + 1)])
      return CrumbView(
        title: report.number.map { "\(title) (\($0))" } ?? title,
        href: root + Address.version(conflict.period, conflict.unit, index + 1))
    }
  }

  /// Nil for a task of which the body owes nothing.
  private func owedTask(_ task: PlanTask, in edition: Edition, root: String, href: String?) -> OwedTaskView? {
    let frequency = edition.frequencies(of: task.owedBy, for: unit)
    let indicators = edition.summary.plan.indicators.compactMap { indicator -> NameView? in
      guard indicator.task == task.number, let words = edition.frequencies(of: indicator.owedBy, for: unit)
      else { return nil }
      return NameView(name: indicator.label, href: root + Address.indicator(indicator.id), note: words)
    }
    guard frequency != nil || !indicators.isEmpty else { return nil }
    return OwedTaskView(
      number: task.number, title: task.title, href: href, frequency: frequency,
      isLead: task.leads.contains(unit.id), indicators: indicators)
  }
}

extension Edition {
  fileprivate func dutyView(
    _ duty: Duty, of unit: Identifier<Unit>, until end: Day?, root: String
  ) -> DutyView {
    let summary = duties.first { $0.duty.id == duty.id }
    let body = summary?.bodies.first { $0.unit == unit }
    let own = duty.proof.flatMap { id in figures.places(of: unit).last { indicator(at: $0).id == id } }
    let other = body?.proof.flatMap { proof in
      proof.giver == unit ? nil : proofView(proof, of: unit, besides: unit, root: root)
    }
    let proof =
      own.map { place in
        let value = value(at: place)
        return FigureView(name: "", text: text(value, of: indicator(at: place)), href: href(value, root: root))
      } ?? other.map { FigureView(name: "", text: $0.text, href: $0.href) }
    return DutyView(
      text: duty.text, due: dueText(duty).startingSmall, source: duty.source, proof: proof,
      isUnproved: duty.proof != nil && proof == nil,
      notProved: end.map { texts(.unprovedUntil, ["day": texts.day($0)]) } ?? texts(.unproved),
      isOverdue: summary?.overdue(on: self.summary.asOf).contains { $0.unit == unit } ?? false,
      reporter: own == nil ? other?.reporter : nil,
      earlier: proof == nil
        ? (body?.earlier ?? []).map { proofView($0, of: $0.giver, besides: unit, root: root) } : [])
  }

  func indicator(at place: FigureIndex.Place) -> Indicator { summary.indicators[place.indicator].indicator }

  func value(at place: FigureIndex.Place) -> IndicatorSummary.Value {
    summary.indicators[place.indicator].values[place.value]
  }
}
