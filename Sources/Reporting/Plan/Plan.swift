/// What the province asks for: the document, its tasks, duties, indicators, rules and periods (`content/ke-hoach.yml`).
package struct Plan: Sendable {
  package let id: Identifier<Plan>
  package let title: String
  package let number: String?
  package let date: Day?
  package let issuer: String?
  package let basis: [String]
  package let aims: [String]
  package let recipients: [String]
  /// A line that every page shows, such as that the data are illustrative.
  package let notice: String?
  /// What a task is called: "nhiệm vụ" in one province, "nội dung" in another.
  package let taskNoun: String
  /// The figures at the head of a period's page: built-in rates or indicators, by id.
  package let headline: [String]
  /// In the plan's order.
  package let tasks: [PlanTask]
  package let duties: [Duty]
  /// Level-2 headings that are not tasks.
  package let reportParts: [ReportPart]
  /// Headings inside a task.
  package let taskParts: [ReportPart]
  package let indicators: [Indicator]
  package let rules: [ConsistencyRule]
  /// In the order of the file.
  package let periods: [Period]

  package init(
    id: Identifier<Plan>, title: String, number: String? = nil, date: Day? = nil, issuer: String? = nil,
    basis: [String] = [], aims: [String] = [], recipients: [String] = [], notice: String? = nil,
    taskNoun: String = "nhiệm vụ", headline: [String] = [], tasks: [PlanTask] = [], duties: [Duty] = [],
    reportParts: [ReportPart] = [], taskParts: [ReportPart] = [], indicators: [Indicator] = [],
    rules: [ConsistencyRule] = [], periods: [Period] = []
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.date = date
    self.issuer = issuer
    self.basis = basis
    self.aims = aims
    self.recipients = recipients
    self.notice = notice
    self.taskNoun = taskNoun
    self.headline = headline
    self.tasks = tasks
    self.duties = duties
    self.reportParts = reportParts
    self.taskParts = taskParts
    self.indicators = indicators
    self.rules = rules
    self.periods = periods
  }
}

/// A place in the plan or the roster, for findings that stand there.
package struct DataPlace: Hashable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, in grapheme clusters.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// One of the plan's task areas.
package struct PlanTask: Sendable {
  package let number: Int
  package let id: Identifier<PlanTask>
  package let title: String
  package let summary: String?
  /// Other titles that its heading may bear.
  package let aliases: [String]
  /// The leading bodies, only where the document names them.
  package let leads: [Identifier<Unit>]
  package let owedBy: [OwingRow]

  package init(
    number: Int, id: Identifier<PlanTask>, title: String, summary: String? = nil, aliases: [String] = [],
    leads: [Identifier<Unit>] = [], owedBy: [OwingRow] = []
  ) {
    self.number = number
    self.id = id
    self.title = title
    self.summary = summary
    self.aliases = aliases
    self.leads = leads
    self.owedBy = owedBy
  }
}

/// One row of who owes something: the bodies of these groups that carry all these tags, and the bodies named, less the
/// excepted; rows add up.
package struct OwingRow: Hashable, Sendable {
  package let groups: [Identifier<Group>]
  /// A body must carry all of them.
  package let tags: [String]
  /// Bodies named one by one; a successor owes only when it is named.
  package let units: [Identifier<Unit>]
  package let except: [Identifier<Unit>]
  /// How often; nil where the row says who and another key says when.
  package let frequency: Frequency?

  package init(
    groups: [Identifier<Group>] = [], tags: [String] = [], units: [Identifier<Unit>] = [],
    except: [Identifier<Unit>] = [], frequency: Frequency? = nil
  ) {
    self.groups = groups
    self.tags = tags
    self.units = units
    self.except = except
    self.frequency = frequency
  }
}

/// How often something is owed, and the kind of a period.
package enum Frequency: String, Sendable, CaseIterable {
  case month
  case quarter
  case half
  case nineMonths = "nine-months"
  case year
  case once
}

/// Something a body must do, once or continuously, rather than report as a task.
package struct Duty: Sendable {
  package enum Due: Hashable, Sendable {
    case day(Day)
    case once
    case continuous
  }

  package let id: Identifier<Duty>
  package let text: String
  package let who: [OwingRow]
  package let due: Due
  /// The document indicator that proves it.
  package let proof: Identifier<Indicator>?
  /// Where the document says so.
  package let source: String?

  package init(
    id: Identifier<Duty>, text: String, who: [OwingRow], due: Due, proof: Identifier<Indicator>? = nil,
    source: String? = nil
  ) {
    self.id = id
    self.text = text
    self.who = who
    self.due = due
    self.proof = proof
    self.source = source
  }
}

/// A part that a report, or a task in it, may have.
package struct ReportPart: Sendable {
  /// What a part is for, whatever the plan calls it.
  package enum Role: String, Sendable, CaseIterable {
    case situation
    case leadership
    case assessment
    case results
    case difficulties
    case causes
    case proposals
    case nextSteps = "next-steps"
    case appendix
  }

  package let id: Identifier<ReportPart>
  package let title: String
  package let aliases: [String]
  package let role: Role?

  package init(id: Identifier<ReportPart>, title: String, aliases: [String] = [], role: Role? = nil) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.role = role
  }
}

/// A rule between figures that the plan states as an expression.
package struct ConsistencyRule: Sendable {
  package enum Scope: String, Sendable {
    /// Each report.
    case unit
    /// The totals, only when every body that owes has given its figure.
    case province
  }

  package let id: Identifier<ConsistencyRule>
  package let comparison: Comparison
  /// Warning or note.
  package let severity: Severity
  package let scope: Scope
  /// The sentence for people.
  package let says: String
  package let place: DataPlace

  package init(
    id: Identifier<ConsistencyRule>, comparison: Comparison, severity: Severity = .warning, scope: Scope = .unit,
    says: String, place: DataPlace = DataPlace(line: 1, column: 1)
  ) {
    self.id = id
    self.comparison = comparison
    self.severity = severity
    self.scope = scope
    self.says = says
    self.place = place
  }
}
