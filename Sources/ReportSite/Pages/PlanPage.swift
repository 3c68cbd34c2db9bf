import Reporting

/// `ke-hoach.html`: the plan's document, tasks, duties, indicators and periods.
struct PlanPage: Sendable {
  let path = Address.plan

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.plan, view(in: edition)) }

  func view(in edition: Edition) -> PlanView {
    let texts = edition.texts
    let plan = edition.summary.plan
    return PlanView(
      frame: edition.frame(
        title: texts(.planLink), path: path, crumbs: [CrumbView(title: texts(.planLink), href: nil)]),
      title: plan.title,
      head: [
        (Wording.headNumber, plan.number), (.headDate, plan.date.map(texts.day)), (.planIssuer, plan.issuer),
      ].compactMap { label, value in value.map { HeadEntryView(label: texts(label), value: $0) } },
      basis: plan.basis.map(LineView.init), aims: plan.aims.map(LineView.init),
      recipients: plan.recipients.map(LineView.init),
      tasks: plan.tasks.map { task(edition, $0) },
      duties: edition.duties.map { duty(edition, $0) },
      periods: plan.periods.reversed().map { period(edition, $0) })
  }

  private func task(_ edition: Edition, _ task: PlanTask) -> PlanTaskView {
    let leads = task.leads.compactMap { edition.units[$0] }
    let living = leads.filter { $0.isActive(on: edition.planDay) }
    return PlanTaskView(
      id: Address.task(task.number), title: "\(edition.taskName(task.number)). \(task.title)",
      href: edition.currentPeriod == nil ? nil : Address.taskPage(task.number), summary: task.summary,
      leads: leads.isEmpty ? nil : (living.isEmpty ? leads : living).map(\.name).joined(separator: "; "),
      owedBy: task.owedBy.compactMap { edition.owingView($0) },
      indicators: edition.summary.plan.indicators.filter { $0.task == task.number }.map { indicator(edition, $0) })
  }

  private func indicator(_ edition: Edition, _ indicator: Indicator) -> PlanIndicatorView {
    let texts = edition.texts
    let targets = indicator.targets.map { target in
      let line = texts(
        .planTarget,
        ["year": String(target.year), "value": edition.aim(target, of: indicator)])
      return target.source.map { "\(line) (\($0))" } ?? line
    }
    return PlanIndicatorView(
      id: "chi-tieu-\(indicator.id)", label: indicator.label, href: Address.indicator(indicator.id),
      measure: indicator.measure, kind: edition.word(indicator.kind),
      targets: targets.map(LineView.init),
      owedBy: indicator.owedBy.compactMap { edition.owingView($0).map { LineView(text: $0.text) } })
  }

  private func duty(_ edition: Edition, _ summary: DutySummary) -> PlanDutyView {
    let (texts, duty, proved) = (edition.texts, summary.duty, summary.proved)
    let overdue = Set(summary.overdue(on: edition.summary.asOf).map(\.unit))
    let lacking = summary.unproved.map(\.unit)
    let unproved: [(wording: Wording, bodies: [Identifier<Unit>])] = [
      (.dutyOverdue, lacking.filter(overdue.contains)), (.dutyUnproved, lacking.filter { !overdue.contains($0) }),
    ]
    return PlanDutyView(
      id: Address.duty(duty.id), text: duty.text, due: edition.dueText(duty), source: duty.source,
      owedBy: duty.who.compactMap { edition.owingView($0) },
      standing: summary.indicator.map { indicator in
        texts(
          .dutyStanding,
          [
            "count": texts.number(proved.count), "all": texts.number(summary.bodies.count),
            "label": indicator.label,
          ])
      },
      proofs: proved.compactMap { body in
        body.proof.map { edition.proofView($0, of: body.unit, besides: body.unit, root: "") }
      },
      unprovedTitle: unproved.filter { !$0.bodies.isEmpty }
        .map { edition.lackingText($0.wording, $0.bodies, in: edition.currentPeriod?.period.id) }
        .joined(separator: "; "),
      unproved: summary.indicator == nil
        ? []
        : summary.unproved.map { body in
          UnprovedView(
            unit: edition.unitName(body.unit),
            earlier: body.earlier.map { edition.proofView($0, of: $0.giver, besides: body.unit, root: "") })
        })
  }

  private func period(_ edition: Edition, _ period: Period) -> PlanPeriodView {
    PlanPeriodView(
      title: period.title, href: Address.period(period.id), from: edition.texts.day(period.from),
      cutOff: edition.texts.day(period.to), due: period.due.map { LineView(text: edition.dueText($0)) },
      askedBy: period.askedBy)
  }
}

extension Edition {
  /// - Parameter unit: the body that the page speaks of, which need not be named again as the one that reported.
  func proofView(
    _ proof: DutySummary.Proof, of body: Identifier<Unit>, besides unit: Identifier<Unit>, root: String
  ) -> ProofView {
    let page = obligation(proof.period, proof.giver).flatMap(report).map { Address.report($0.period, $0.unit) }
    let href = page.map { page in proof.anchor.map { "\(page)#\(pageAnchor($0, in: proof.file))" } ?? page }
    return ProofView(
      unit: unitName(body), text: proof.text, href: root + (href ?? Address.period(proof.period)),
      since: period(proof.since)?.period.title ?? proof.since.rawValue,
      reporter: proof.giver == unit || proof.giver == body ? nil : unitName(proof.giver))
  }
}
