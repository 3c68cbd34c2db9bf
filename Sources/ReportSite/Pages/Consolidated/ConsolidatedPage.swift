import Reporting

/// `in/<period>.html`: everything that was reported for a period, as a draft in the layout of party documents.
///
/// Number, place, day and signature are left blank for the person who finishes it.
struct ConsolidatedPage: Sendable {
  let period: PeriodSummary

  var path: String { Address.consolidated(period.period.id) }

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.consolidated, view(in: edition)) }

  func view(in edition: Edition) -> ConsolidatedView {
    let texts = edition.texts
    let plan = edition.summary.plan
    let facts = period.period
    let root = Address.root(from: path)
    let name = texts.language == .vi ? facts.title.startingSmall : facts.title
    let duties = plan.duties.map { standing(of: $0, in: edition.summary) }
    let forms = AppendixForms(period: period, duties: duties, root: root, edition: edition)
    return ConsolidatedView(
      frame: edition.frame(
        title: texts.draft(.subject, ["plan": plan.title, "period": name]).startingLarge, path: path,
        crumbs: [
          CrumbView(title: facts.title, href: root + Address.period(facts.id)),
          CrumbView(title: texts.draft(.crumb), href: nil),
        ], isDocument: true),
      issuer: plan.issuer,
      subject: texts.draft(.subject, ["plan": plan.title, "period": name]),
      periodTitle: facts.title,
      periodHref: root + Address.period(facts.id),
      lead: texts.draft(
        .lead,
        [
          "plan": planName(plan, texts), "period": name, "cutOff": texts.day(facts.to),
          "asOf": texts.day(edition.summary.asOf),
        ]),
      arrivals: arrivals(in: edition).map(LineView.init),
      duties: duties.enumerated().map { duty($1, number: $0 + 1, in: edition) },
      tasks: tasks(in: edition, root: root),
      absent: absent(in: edition).map(LineView.init),
      reports: forms.reports, appendices: forms.figures)
  }

  /// "Kế hoạch … (số 12-KH/TU, ngày 03/4/2024)"
  private func planName(_ plan: Plan, _ texts: Texts) -> String {
    let document: String? =
      switch (plan.number, plan.date) {
      case (let number?, let day?): texts.draft(.dated, ["number": number, "day": texts.day(day)])
      case (let number?, nil): number
      case (nil, _): nil
      }
    return document.map { "\(plan.title) (\($0))" } ?? plan.title
  }

  private func tasks(in edition: Edition, root: String) -> [ConsolidatedTaskView] {
    let remarks = edition.remarks(in: period.period.id)
    let plan = edition.summary.plan
    let own = plan.tasks.indices.map { index in
      let task = plan.tasks[index]
      let gathering = ConsolidatedTask(taskAt: index, number: task.number, in: period, edition: edition)
      let words = ConsolidatedRemarks(remarks.filter { $0.task == task.number }, root: root, edition: edition)
      let figures = edition.consolidatedFigures(ofTask: task.number, in: period.period)
      return ConsolidatedTaskView(
        id: Address.task(task.number), number: String(index + 1), title: task.title,
        sentence: gathering.counts.sentence(edition.texts), figures: figures.shown, noFigures: figures.missing,
        results: gathering.results(root: root, edition: edition),
        briefly: gathering.briefly(root: root, edition: edition),
        difficulties: words.difficulties, causes: words.causes, proposals: words.proposals)
    }
    let general = ConsolidatedRemarks(remarks.filter { $0.task == nil }, root: root, edition: edition)
    guard !general.isEmpty else { return own }
    return own + [
      ConsolidatedTaskView(
        id: "chung", number: String(own.count + 1), title: edition.texts(.wholeReport), sentence: nil, figures: [],
        noFigures: nil, results: [], briefly: [], difficulties: general.difficulties, causes: general.causes,
        proposals: general.proposals)
    ]
  }
}

// MARK: - Who reported, and who did not

extension ConsolidatedPage {
  /// Sentences on what came, and how late.
  private func arrivals(in edition: Edition) -> [String] {
    let texts = edition.texts
    let rates = period.rates
    var opening = PeriodSentence(period: period).text(texts)
    if let sent = rates.reportingRate, let inTime = rates.onTimeRate, rates.received > 0 {
      opening +=
        " "
        + texts.draft(
          .rates, ["reporting": texts.percent(sent, places: 1), "onTime": texts.percent(inTime, places: 1)])
    }
    var lines = [opening]
    let late = period.obligations.filter { $0.state == .late }
    if !late.isEmpty {
      let names = late.map { obligation in
        obligation.daysLate.map {
          texts.draft(.lateBody, ["unit": edition.shortName(obligation.unit), "days": texts.number($0)])
        } ?? "\(edition.shortName(obligation.unit)) (\(texts(.dayUnknown)))"
      }
      lines.append(texts.draft(.late, ["count": texts.number(late.count), "bodies": names.joined(separator: ", ")]))
    }
    let unreadable = period.obligations.filter { $0.content == .unreadable }
    lines += sentence(.unreadable, of: unreadable, in: edition)
    lines += sentence(.awaited, of: period.obligations.filter(\.awaitsContent), in: edition)
    if let unknown = edition.unknownFilesLine(in: period.period.id) { lines.append(unknown.startingLarge + ".") }
    return lines
  }

  private func sentence(
    _ wording: ConsolidatedWording, of obligations: [Obligation], in edition: Edition
  ) -> [String] {
    guard !obligations.isEmpty else { return [] }
    let names = obligations.map { edition.shortName($0.unit) }.joined(separator: ", ")
    return [edition.texts.draft(wording, ["count": edition.texts.number(obligations.count), "bodies": names])]
  }

  /// Those that have not sent, with how long they are overdue or until when they have time; those of one day together,
  /// the earliest first.
  private func absent(in edition: Edition) -> [String] {
    let texts = edition.texts
    guard period.rates.expected > 0 else { return [texts.draft(.nobodyDue)] }
    let missing = period.obligations.filter { $0.state != .notRequired && !$0.hasArrived }
    guard !missing.isEmpty else { return [texts.draft(.everybodySent)] }
    var groups: [(state: String, units: [String])] = []
    var places: [String: Int] = [:]
    for state in [ArrivalState.missing, .extended, .notDue] {
      let inOrder = missing.filter { $0.state == state }.enumerated().sorted { left, right in
        switch (left.element.due, right.element.due) {
        case (let first?, let second?) where first != second: first < second
        case (.some, nil): true
        case (nil, .some): false
        default: left.offset < right.offset
        }
      }
      for (_, obligation) in inOrder {
        let word = edition.arrivalView(obligation).word
        if let place = places[word] {
          groups[place].units.append(edition.unitName(obligation.unit))
        } else {
          places[word] = groups.count
          groups.append((word, [edition.unitName(obligation.unit)]))
        }
      }
    }
    return groups.map { state, units in
      texts.draft(
        .absentBodies,
        ["state": state, "count": texts.number(units.count), "bodies": units.joined(separator: "; ")])
    }
  }
}

// MARK: - Duties

extension ConsolidatedPage {
  /// As it stood at the period's cut-off.
  private func standing(of duty: Duty, in summary: Summary) -> DutySummary {
    DutySummary(
      duty, indicators: summary.indicators, periods: summary.periods, plan: summary.plan, roster: summary.roster,
      day: period.period.to)
  }

  private func duty(_ standing: DutySummary, number: Int, in edition: Edition) -> ConsolidatedDutyView {
    ConsolidatedDutyView(
      number: String(number), text: standing.duty.text.withoutFullStop, source: standing.duty.source,
      sentence: DutySentence(summary: standing, period: period.period.id, asOf: edition.summary.asOf).text(edition))
  }
}

/// The sentence on a duty: how many have the document that proves it, who has not, and of whose report it is
/// not known.
struct DutySentence {
  let summary: DutySummary
  let period: Identifier<Period>
  let asOf: Day

  /// So many bodies are named where nothing but their number is to be said.
  private static let named = 3

  func text(_ edition: Edition) -> String {
    let texts = edition.texts
    guard let indicator = summary.indicator else {
      let bodies = summary.bodies
      guard !bodies.isEmpty else { return texts.draft(.dutyNobody) }
      let owners =
        bodies.count > DutySentence.named
        ? texts(.countBodies, ["count": texts.number(bodies.count)])
        : bodies.map { edition.unitName($0.unit) }.joined(separator: "; ")
      return texts.draft(.dutyOfBodies, ["bodies": owners]) + " " + texts.draft(.dutyNotJudged)
    }
    let (all, count) = (summary.bodies.count, summary.proved.count)
    let label = indicator.label.withoutNote.startingSmall
    guard all > 0 else { return texts.draft(.dutyNobody) }
    let late = (summary.overdue(on: asOf).isEmpty ? "" : " " + texts.draft(.dutyOverdue)) + earlier(edition)
    if all == 1, let body = summary.bodies.first {
      let words = ["unit": edition.unitName(body.unit), "label": label] as KeyValuePairs
      if count == 0, let state = open(edition).first?.state {
        return texts.draft(
          .dutyOneOpen, ["unit": edition.unitName(body.unit), "label": label, "state": state.startingSmall]) + late
      }
      return texts.draft(count == 1 ? .dutyOne : .dutyNotOne, words) + late
    }
    if count == all { return texts.draft(.dutyAll, ["all": texts.number(all), "label": label]) }
    let open = open(edition)
    let known = Set(open.flatMap(\.bodies))
    let silent = summary.unproved.map(\.unit).filter { !known.contains($0) }
    func names(_ bodies: [Identifier<Unit>]) -> String {
      bodies.map(edition.shortName).joined(separator: ", ")
    }
    let words = ["count": texts.number(count), "all": texts.number(all), "label": label] as KeyValuePairs
    var sentences = [texts.draft(count == 0 ? .dutyNone : .dutySome, words)]
    // Where nobody has it, those whose report was read need not be named.
    if !silent.isEmpty, count > 0 || !open.isEmpty {
      sentences.append(texts.draft(.dutyLacking, ["bodies": names(silent)]))
    }
    sentences += open.map { texts.draft(.dutyOpen, ["state": $0.state, "bodies": names($0.bodies)]) }
    return sentences.joined(separator: " ") + late
  }

  /// Those without the document whose report of the period may yet name it, by why it does not yet.
  private func open(_ edition: Edition) -> [(state: String, bodies: [Identifier<Unit>])] {
    let absent = edition.absences(of: summary.unproved.map(\.unit), in: period)
    return Absence.allCases.filter(\.isOpen).compactMap { absence in
      absent[absence].map { (edition.texts(absence.title), $0) }
    }
  }

  /// What those from which bodies without a document took over had: each document, or how many bodies that is.
  private func earlier(_ edition: Edition) -> String {
    let (texts, bodies) = (edition.texts, summary.provedEarlier)
    let proofs = bodies.flatMap(\.earlier)
    guard !proofs.isEmpty else { return "" }
    guard proofs.count <= DutySentence.named else {
      return " " + texts(.dutyEarlier, ["count": texts.number(bodies.count)]) + "."
    }
    let documents = proofs.map { proof in
      texts.draft(.dutyDocument, ["unit": edition.unitName(proof.giver), "document": proof.text.withoutFullStop])
    }
    return " " + texts.draft(.dutyEarlier, ["documents": documents.joined(separator: "; ")])
  }
}

extension String {
  /// Without what stands in brackets at its end: "Kế hoạch triển khai (số ký hiệu, ngày)".
  var withoutNote: String {
    guard hasSuffix(")"), let open = lastIndex(of: "("), open > startIndex else { return self }
    return String(self[..<open]).withoutFullStop
  }

  /// With a small letter at its beginning, unless its first word is an abbreviation: "quý IV", but "UBND tỉnh".
  var startingSmall: String {
    let second = dropFirst().first
    return second?.isUppercase ?? false ? self : prefix(1).lowercased() + dropFirst()
  }
}
