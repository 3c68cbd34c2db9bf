extension Summary {
  /// Works out what stands, who has reported, and every total.
  ///
  /// - Parameters:
  ///   - files: every file that may be a report, in the order of their paths.
  ///   - otherFindings: what is to be said of other things than reports.
  ///   - skipped: how many files have names that begin with `.` or `_`.
  package init(
    files: [CheckedFile], register: Register, knowledge: Knowledge, otherFindings: [Finding] = [], skipped: Int = 0
  ) {
    let placed = PlacedReports(files, register: register, knowledge: knowledge)
    let usable = StandingReports(placed, knowledge: knowledge)
    let answers = Answers(placed: placed, register: register, knowledge: knowledge)
    let figures = UsableFigures(usable, answers: answers, knowledge: knowledge)
    let given = OnceGiven(usable, answers: answers, knowledge: knowledge)
    let standing = usable.asking(forOnce: given, knowledge: knowledge)
    let periods = knowledge.plan.periods.map { period in
      PeriodSummary(
        period: period, placed: placed, standing: standing, answers: answers, figures: figures, given: given,
        knowledge: knowledge)
    }
    let settled = SettledFindings(standing.reports, given: knowledge)
    let indicators = knowledge.plan.indicators.map { IndicatorSummary($0, figures: figures, knowledge: knowledge) }
    let findings =
      files.filter { !$0.isDraft }.flatMap(\.findings).filter { !settled.contains($0) } + standing.findings
      + otherFindings
      + IndicatorMissing.findingsOfOnce(
        in: standing.reports, figures: figures, given: given, knowledge: knowledge)
      + IndicatorMissing.findingsOfSupplements(to: standing.reports, given: knowledge)
      + RuleViolated.findings(in: standing.reports, figures: figures, knowledge: knowledge)
      + RuleViolated.findings(inTotalsOf: indicators, knowledge: knowledge)
      + RuleViolated.findings(inRatiosOf: standing.reports, figures: figures, knowledge: knowledge)
      + RuleViolated.findings(inCumulativesOf: standing.reports, knowledge: knowledge)
      + RuleViolated.findings(inProvinceFiguresOf: indicators, reports: standing.reports, knowledge: knowledge)
      + PreviousDiffers.findings(in: standing.reports, figures: figures, knowledge: knowledge)
      + CumulativeDiffers.findings(in: standing.reports, figures: figures, knowledge: knowledge)
      + JumpSuspicious.findings(in: standing.reports, figures: figures, knowledge: knowledge)
      + ArrivalUnknown.findings(in: periods, placed: placed)
    self.init(
      asOf: knowledge.asOf, plan: knowledge.plan, roster: knowledge.roster, periods: periods,
      current: Summary.current(of: knowledge.plan.periods, asOf: knowledge.asOf), reports: standing.reports,
      conflicts: standing.unsettled(knowledge), indicators: indicators,
      findings: findings.sorted(by: Finding.precedes),
      files: FileCounts(
        reports: files.count, drafts: files.count(where: \.isDraft), unknownUnit: placed.unknownUnit.count,
        periodsOfUnknownUnit: placed.unknownUnit.compactMap { $0.report?.periods },
        skipped: skipped),
      draftFindings: files.filter(\.isDraft).compactMap(\.report).flatMap { draft in
        SectionMissing.findingsOfOnce(inDraft: draft, given: given, knowledge: knowledge)
          + IndicatorMissing.findingsOfOnce(inDraft: draft, figures: figures, given: given, knowledge: knowledge)
      },
      tables: FigureTables(
        plan: knowledge.plan, roster: knowledge.roster, indicators: indicators, answering: figures.answering,
        owing: knowledge.owing))
  }

  /// The newest period whose cut-off is not after that day, of equals the shorter; the first where there is none.
  package static func current(of periods: [Period], asOf: Day) -> Int? {
    let past = periods.indices.filter { periods[$0].to <= asOf }
    return past.max { left, right in
      (periods[left].to, periods[left].from, -left) < (periods[right].to, periods[right].from, -right)
    } ?? periods.indices.first
  }
}
