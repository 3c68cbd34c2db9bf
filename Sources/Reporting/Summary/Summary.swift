/// Everything the pages, the exports and the terminal are made of.
package struct Summary: Sendable {
  package let asOf: Day
  package let plan: Plan
  package let roster: Roster
  /// One for each period of the plan, in its order.
  package let periods: [PeriodSummary]
  /// The index in `periods` of the newest whose cut-off is not after `asOf`; nil where the plan has no period.
  package let current: Int?
  /// What stands, ordered by period (the plan's order) and unit (official order).
  package let reports: [StandingReport]
  /// Reports that cannot all stand, where none does; ordered by period and unit.
  package let conflicts: [ConflictingReports]
  /// One for each indicator of the plan, in its order.
  package let indicators: [IndicatorSummary]
  /// All of them, in their order.
  package let findings: [Finding]
  package let files: FileCounts
  /// What drafts lack of what is owed once: told only of a draft that is named.
  package let draftFindings: [Finding]
  /// What `figures(of:in:)` and `trend(of:for:over:)` reckon with.
  let tables: FigureTables

  package init(
    asOf: Day, plan: Plan, roster: Roster, periods: [PeriodSummary], current: Int?, reports: [StandingReport],
    conflicts: [ConflictingReports] = [], indicators: [IndicatorSummary], findings: [Finding], files: FileCounts
  ) {
    let units = Dictionary(
      roster.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let answering = periods.map { period in
      let answers = Dictionary(
        period.obligations.map { ($0.unit, $0.answeredBy) }, uniquingKeysWith: { first, _ in first })
      return roster.units.map { unit in answers[unit.id].flatMap(\.self).flatMap { units[$0] } }
    }
    self.init(
      asOf: asOf, plan: plan, roster: roster, periods: periods, current: current, reports: reports,
      conflicts: conflicts, indicators: indicators, findings: findings, files: files,
      tables: FigureTables(
        plan: plan, roster: roster, indicators: indicators, answering: answering,
        owing: Owing(plan: plan, roster: roster)))
  }

  init(
    asOf: Day, plan: Plan, roster: Roster, periods: [PeriodSummary], current: Int?, reports: [StandingReport],
    conflicts: [ConflictingReports], indicators: [IndicatorSummary], findings: [Finding], files: FileCounts,
    draftFindings: [Finding] = [], tables: FigureTables
  ) {
    self.asOf = asOf
    self.plan = plan
    self.roster = roster
    self.periods = periods
    self.current = current
    self.reports = reports
    self.conflicts = conflicts
    self.indicators = indicators
    self.findings = findings
    self.files = files
    self.draftFindings = draftFindings
    self.tables = tables
  }
}

/// One period: what every body owed and what came.
package struct PeriodSummary: Sendable {
  package let period: Period
  /// One for each unit of the roster, in official order.
  package let obligations: [Obligation]
  package let rates: ReportingRates

  package init(period: Period, obligations: [Obligation], rates: ReportingRates) {
    self.period = period
    self.obligations = obligations
    self.rates = rates
  }
}

/// What stands for one body and period: a report with its supplements, and what came before.
package struct StandingReport: Sendable {
  package let period: Identifier<Period>
  package let unit: Identifier<Unit>
  package let content: ContentState
  package let report: Report
  /// In the order in which they came; each replaces only the sections and figures that it contains.
  package let supplements: [Report]
  /// Earlier and conflicting versions, oldest first: `<unit>-lan-<k>.html`, k from 1.
  package let earlier: [Report]

  package init(
    period: Identifier<Period>, unit: Identifier<Unit>, content: ContentState, report: Report,
    supplements: [Report] = [], earlier: [Report] = []
  ) {
    self.period = period
    self.unit = unit
    self.content = content
    self.report = report
    self.supplements = supplements
    self.earlier = earlier
  }
}

/// Several reports of one body for one period of which none stands, because nothing says which replaces which.
package struct ConflictingReports: Sendable {
  package let period: Identifier<Period>
  package let unit: Identifier<Unit>
  /// In the order of their files: `<unit>-lan-<k>.html`, k from 1.
  package let reports: [Report]

  package init(period: Identifier<Period>, unit: Identifier<Unit>, reports: [Report]) {
    self.period = period
    self.unit = unit
    self.reports = reports
  }
}

/// One indicator: what each body gave, and the totals.
package struct IndicatorSummary: Sendable {
  package enum Content: Hashable, Sendable {
    case number(Quantity)
    /// The number and date of a document, as typed.
    case text(String)
  }

  package struct Value: Sendable {
    package let period: Identifier<Period>
    package let unit: Identifier<Unit>
    package let content: Content
    package let file: String
    package let line: Int
    /// The `id` of its cell or list item on the report's page.
    package let anchor: String?

    package init(
      period: Identifier<Period>, unit: Identifier<Unit>, content: Content, file: String, line: Int, anchor: String?
    ) {
      self.period = period
      self.unit = unit
      self.content = content
      self.file = file
      self.line = line
      self.anchor = anchor
    }
  }

  package struct Total: Sendable {
    package let period: Identifier<Period>
    /// Nil where no body gave a figure, and for a ratio with a part of the whole province where a body is missing.
    package let value: Quantity?
    package let reporting: Int
    package let expected: Int
    /// The bodies that are counted in `reporting`, in official order.
    package let counted: [Counted]
    /// Whether anybody owes the figure; where nobody does, `expected` are those that gave it.
    package let isOwed: Bool

    package init(
      period: Identifier<Period>, value: Quantity?, reporting: Int, expected: Int, counted: [Counted] = [],
      isOwed: Bool = true
    ) {
      self.period = period
      self.value = value
      self.reporting = reporting
      self.expected = expected
      self.counted = counted
      self.isOwed = isOwed
    }
  }

  /// One body that counts in a total.
  package struct Counted: Hashable, Sendable {
    private let unitPosition: UInt32
    private let valueIndex: Int32

    /// The body's position in the roster.
    package var unit: Int { Int(unitPosition) }

    /// Which of the indicator's values counts for it: its own or that of the body that answers for it, of the period or
    /// of an earlier one from which it still stands. Nil for a ratio, which is made of the values of its parts.
    package var value: Int? { valueIndex < 0 ? nil : Int(valueIndex) }

    package init(unit: Int, value: Int?) {
      unitPosition = UInt32(unit)
      valueIndex = value.map(Int32.init) ?? -1
    }
  }

  package let indicator: Indicator
  /// Ordered by period (the plan's order) and unit (official order).
  package let values: [Value]
  /// One for each period in which somebody owes or gave it, in the plan's order.
  package let totals: [Total]

  package init(indicator: Indicator, values: [Value], totals: [Total]) {
    self.indicator = indicator
    self.values = values
    self.totals = totals
  }
}

/// What became of the files of `content/`, counted.
package struct FileCounts: Hashable, Sendable {
  /// Files read as reports, drafts and unreadable ones included.
  package let reports: Int
  package let drafts: Int
  /// Files that cannot be used and of which no unit can be told.
  package let unknownUnit: Int
  /// Of those files the ones whose periods are known: for each its periods.
  package let periodsOfUnknownUnit: [[Identifier<Period>]]
  /// Names that begin with `.` or `_`.
  package let skipped: Int

  package init(
    reports: Int, drafts: Int, unknownUnit: Int, periodsOfUnknownUnit: [[Identifier<Period>]] = [], skipped: Int
  ) {
    self.reports = reports
    self.drafts = drafts
    self.unknownUnit = unknownUnit
    self.periodsOfUnknownUnit = periodsOfUnknownUnit
    self.skipped = skipped
  }
}

extension FileCounts {
  /// The files of unknown units that may be for that period: those for it, and those of which no period is known.
  package func unknownUnit(in period: Identifier<Period>) -> Int {
    unknownUnit - periodsOfUnknownUnit.count { !$0.isEmpty && !$0.contains(period) }
  }
}
