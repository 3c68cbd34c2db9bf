/// The texts that pages put together from values; the other texts are named by the templates themselves.
///
/// A raw value is the key in `chuoi/vi.txt` and `chuoi/en.txt`.
enum Wording: String, CaseIterable, Sendable {
  // Arrival.
  case onTime = "state-on-time"
  case late = "state-late"
  case missing = "state-missing"
  case notDue = "state-not-due"
  case extended = "state-extended"
  case notRequired = "state-not-required"
  case onTimeNarrow = "state-on-time-narrow"
  case lateNarrow = "state-late-narrow"
  case missingNarrow = "state-missing-narrow"
  case notDueNarrow = "state-not-due-narrow"
  case extendedNarrow = "state-extended-narrow"
  case notRequiredNarrow = "state-not-required-narrow"
  case lateLegend = "legend-late"
  case extendedLegend = "legend-extended"
  case rowMissing = "row-missing"
  case rowNotDue = "row-not-due"
  case byDateOfIssue = "by-date-of-issue"
  case answeredBy = "answered-by"

  // Content.
  case needsWork = "content-needs-work"
  case unreadable = "content-unreadable"
  case awaited = "content-awaited"

  // Tasks.
  case done = "status-done"
  case inProgress = "status-in-progress"
  case notStarted = "status-not-started"
  case nothingArose = "status-nothing-arose"
  case notStated = "status-not-stated"
  case notApplicable = "status-not-applicable"
  case doneNarrow = "status-done-narrow"
  case inProgressNarrow = "status-in-progress-narrow"
  case notStartedNarrow = "status-not-started-narrow"
  case nothingAroseNarrow = "status-nothing-arose-narrow"
  case notStatedNarrow = "status-not-stated-narrow"
  case taskNumber = "task-number"
  case groupFolded = "group-folded"

  // The sentence at the head of a period.
  case nobodyOwes = "sentence-nobody-owes"
  case allSent = "sentence-all"
  case someSent = "sentence-some"
  case noneSent = "sentence-none"
  case allOnTime = "sentence-all-on-time"
  case countOnTime = "sentence-on-time"
  case countOverdue = "sentence-overdue"
  case countNotDue = "sentence-not-due"
  case countExtended = "sentence-extended"

  // Headline boxes.
  case reportingRate = "box-reporting-rate"
  case onTimeRate = "box-on-time-rate"
  case noData = "no-data"
  case fromBodies = "box-from"
  case wholeProvince = "box-province"
  case notAdded = "not-added"
  case target = "box-target"
  case stillToGo = "box-to-go"
  case targetReached = "box-reached"
  case baseYear = "box-base"
  case previously = "box-previously"
  case percentagePoints = "percentage-points"

  // What needs attention.
  case overdueBodies = "attention-overdue"
  case andOthers = "attention-and-others"
  case unreadableReport = "attention-unreadable"
  case unknownFiles = "attention-unknown-files"
  case moreFindings = "attention-more"
  case findingOf = "attention-finding"

  // Frames.
  case updated = "updated"
  case cutOff = "cut-off"
  case dueOn = "due-on"
  case issuedCount = "issued-count"
  case reportTitle = "report-title"
  case twoPeriods = "two-periods"
  case versionTitle = "version-title"
  case bothArrivals = "both-arrivals"
  case superseded = "version-superseded"
  case standingLink = "version-standing"
  case conflictNote = "version-conflict"
  case conflictLink = "version-conflict-unit"
  case supplementedBy = "section-supplemented"
  case reviewTitle = "review-title"
  case slipTitle = "slip-title"
  case linePlace = "line-place"

  // A report's head.
  case headNumber = "head-number"
  case headDate = "head-date"
  case headSubject = "head-subject"
  case headSigner = "head-signer"
  case headReceived = "head-received"
  case headVersion = "head-version"
  case headReplaces = "head-replaces"
  case headSupplements = "head-supplements"
  case headSecurity = "head-security"
  case headPlan = "head-plan"

  // Findings.
  case error = "severity-error"
  case warning = "severity-warning"
  case note = "severity-note"
  case findingCounts = "finding-counts"
  case projectFindings = "review-project"
  case unknownUnitFindings = "review-unknown-unit"

  // The pages of tasks and bodies.
  case everyMonth = "every-month"
  case everyQuarter = "every-quarter"
  case everyHalf = "every-half"
  case everyNineMonths = "every-nine-months"
  case everyYear = "every-year"
  case onlyOnce = "only-once"
  case withTags = "with-tags"
  case allBodies = "all-bodies"
  case exceptBodies = "except-bodies"
  case taskNobodyOwes = "task-nobody-owes"
  case taskStated = "task-stated"
  case taskAbsent = "task-absent"
  case taskSilent = "task-silent"
  case taskVolunteered = "task-volunteered"
  case volunteered = "volunteered"
  case seeReportOf = "see-report-of"
  case haveDocument = "have-document"
  case figuresFrom = "figures-from"
  case difficulties = "topic-difficulties"
  case causes = "topic-causes"
  case proposals = "topic-proposals"
  case validFrom = "valid-from"
  case validTo = "valid-to"
  case founded = "event-founded"
  case renamed = "event-renamed"
  case merged = "event-merged"
  case absorbed = "event-absorbed"
  case split = "event-split"
  case ended = "event-ended"
  case moved = "event-moved"
  case continuous = "duty-continuous"
  case noFigure = "no-figure"
  case crumbReport = "crumb-report"
  case startTitle = "start-title"

  // Difficulties and proposals.
  case proposalsLink = "nav-proposals"
  case proposalsTitle = "proposals-title"
  case proposalsSentence = "proposals-sentence"
  case noProposals = "proposals-none"
  case wholeReport = "proposals-whole-report"
  case noAddressee = "proposals-no-addressee"
  case countProposals = "count-proposals"
  case countDifficulties = "count-difficulties"

  // Gaps and figures under review.
  case gapsLink = "nav-gaps"
  case gapsTitle = "gaps-title"
  case noGaps = "gaps-none"
  case nothingSent = "gaps-nothing-sent"
  case countGapsOverdue = "gaps-count-overdue"
  case countGapsUnreadable = "gaps-count-unreadable"
  case countGapsMissing = "gaps-count-missing"
  case countGapsFigures = "gaps-count-figures"

  // The plan.
  case planLink = "nav-plan"
  case planIssuer = "plan-issuer"
  case planTarget = "plan-target"
  case kindStock = "kind-stock"
  case kindFlow = "kind-flow"
  case kindRatio = "kind-ratio"
  case kindDocument = "kind-document"
  case dutyDue = "duty-due"
  case dutyStanding = "duty-standing"
  case dutyUnproved = "duty-unproved"
  case dutyOverdue = "duty-overdue"
  case countBodies = "count-bodies"
  case countOfGroup = "count-of-group"
  case owingExcept = "owing-except"
  case dueExtended = "due-extended"

  // Files of data: the columns of tables, parted by `|`.
  case csvFigures = "csv-figures"
  case csvTotals = "csv-totals"
  case csvArrivals = "csv-arrivals"
  case csvRemarks = "csv-remarks"
  case csvYes = "csv-yes"
  case csvNo = "csv-no"
  case nextSteps = "topic-next-steps"

  // Workbooks.
  case sheetCover = "sheet-cover"
  case sheetArrivals = "sheet-arrivals"
  case workbookTitle = "workbook-title"
  case workbookYear = "workbook-year"
  case workbookNumber = "workbook-number"
  case workbookUnit = "workbook-unit"
  case workbookStates = "workbook-states"
  case workbookState = "workbook-state"
  case workbookDaysLate = "workbook-days-late"
  case workbookReporting = "workbook-reporting"
  case workbookExpected = "workbook-expected"
  case workbookProvince = "workbook-province"
  case workbookAnswered = "workbook-answered"
  case workbookCarried = "workbook-carried"
  case workbookOthers = "workbook-others"
  case workbookExact = "workbook-exact"
  case workbookNoFormula = "workbook-no-formula"
  case workbookLegend = "workbook-legend"
  case total
  case expected = "workbook-expected-reports"
  case received
  case receivedOnTime = "workbook-received-on-time"
  case downloadWorkbook = "download-workbook"
  case downloadFigures = "download-figures"
  case downloadTotals = "download-totals"
  case downloadArrivals = "download-arrivals"
  case downloadRemarks = "download-remarks"
  case downloadJSON = "download-json"

  // Search.
  case searchTitle = "search-title"
  case searchCount = "search-count"
  case searchCountPartial = "search-count-partial"
  case searchNone = "search-none"
  case searchNear = "search-near"

  // Charts.
  case chartTrend = "chart-trend"
  case chartLatest = "chart-latest"
  case chartExtremes = "chart-extremes"
  case chartBars = "chart-bars"
  case chartTarget = "chart-target"
  case chartSeam = "chart-seam"
  case chartPartial = "chart-partial"
  case chartMissing = "chart-missing"
  case chartNotFromZero = "chart-not-zero"
  case chartMillions = "chart-millions"
  case chartBillions = "chart-billions"
  case chartEvent = "chart-event"
  case chartEvents = "chart-events"
  case chartMonth = "chart-month"
  case chartQuarter = "chart-quarter"
  case chartFirstHalf = "chart-first-half"
  case chartSecondHalf = "chart-second-half"
  case chartNineMonths = "chart-nine-months"

  // Frames of every page, also named by templates.
  case periods

  /// The names of the values that a text may use in braces.
  var values: [String] {
    switch self {
    case .late, .lateNarrow, .rowMissing: ["days"]
    case .extended, .rowNotDue, .updated, .cutOff, .dueOn: ["day"]
    case .answeredBy, .unreadableReport, .overdueBodies: ["unit"]
    case .taskNumber, .versionTitle: ["number"]
    case .allSent, .someSent, .noneSent: ["received", "expected"]
    case .countOnTime, .countOverdue, .countNotDue, .countExtended, .andOthers, .unknownFiles, .moreFindings,
      .issuedCount:
      ["count"]
    case .fromBodies: ["reporting", "expected"]
    case .target: ["year", "value"]
    case .stillToGo, .previously: ["value"]
    case .baseYear: ["year"]
    case .findingOf: ["unit", "message"]
    case .reportTitle, .slipTitle: ["unit", "period"]
    case .twoPeriods: ["first", "second"]
    case .bothArrivals: ["first", "day"]
    case .reviewTitle: ["period"]
    case .supplementedBy: ["report"]
    case .linePlace: ["line", "column"]
    case .findingCounts: ["errors", "warnings", "notes"]
    case .withTags: ["tags"]
    case .exceptBodies, .seeReportOf, .wholeProvince: ["unit"]
    case .taskStated: ["stated", "owing"]
    case .taskAbsent, .taskSilent, .taskVolunteered, .haveDocument, .figuresFrom, .notAdded, .groupFolded: ["count"]
    case .validFrom, .validTo: ["day"]
    case .proposalsTitle, .gapsTitle: ["period"]
    case .proposalsSentence: ["counts", "bodies"]
    case .countProposals, .countDifficulties, .countGapsOverdue, .countGapsUnreadable, .countGapsMissing,
      .countGapsFigures, .dutyUnproved, .dutyOverdue, .countBodies:
      ["count"]
    case .planTarget: ["year", "value"]
    case .dutyDue: ["day"]
    case .dutyStanding: ["count", "all", "label"]
    case .countOfGroup: ["count", "group"]
    case .owingExcept: ["bodies", "except"]
    case .dueExtended: ["day", "document"]
    case .workbookTitle, .workbookYear, .downloadWorkbook, .downloadFigures, .downloadTotals, .downloadArrivals,
      .downloadRemarks:
      ["year"]
    case .workbookAnswered: ["unit"]
    case .workbookCarried: ["period"]
    case .workbookExact: ["value"]
    case .searchCount: ["count"]
    case .searchCountPartial: ["count", "period"]
    case .searchNone: ["query"]
    case .searchNear: ["word"]
    case .chartTrend: ["first", "last", "known", "count"]
    case .chartLatest: ["value", "period"]
    case .chartExtremes: ["low", "lowest", "high", "highest"]
    case .chartBars: ["known", "count"]
    case .chartTarget: ["year", "value"]
    case .chartSeam: ["event"]
    case .chartMillions, .chartBillions: ["value"]
    case .chartEvent: ["day", "kind", "bodies"]
    case .chartEvents: ["day", "count"]
    case .chartMonth, .chartQuarter: ["number", "year"]
    case .chartFirstHalf, .chartSecondHalf, .chartNineMonths: ["year"]
    default: []
    }
  }
}
