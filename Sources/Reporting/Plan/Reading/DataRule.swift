/// What can be wrong with the plan, the roster or the register.
///
/// A finding's rule is the file's kind and this name: `plan-key-unknown`, `roster-key-unknown`.
enum DataRule: String, CaseIterable {
  // Of any YAML file and its values.
  case syntax
  case shapeInvalid = "shape-invalid"
  case keyUnknown = "key-unknown"
  case keyDuplicate = "key-duplicate"
  case keyMissing = "key-missing"
  case idInvalid = "id-invalid"
  case idDuplicate = "id-duplicate"
  case dateInvalid = "date-invalid"
  case numberInvalid = "number-invalid"
  case wordUnknown = "word-unknown"
  case rangeReversed = "range-reversed"
  case referenceUnknown = "reference-unknown"
  case nameAmbiguous = "name-ambiguous"
  // Of the plan.
  case proofInvalid = "proof-invalid"
  case rowEmpty = "row-empty"
  case owingMisplaced = "owing-misplaced"
  case formulaMisplaced = "formula-misplaced"
  case periodOverlap = "period-overlap"
  case periodMismatch = "period-mismatch"
  case periodGap = "period-gap"
  case frequencyIdle = "frequency-idle"
  case dueTooEarly = "due-too-early"
  case dueMissing = "due-missing"
  case holidaysUnknown = "holidays-unknown"
  case dayOffDoubtful = "day-off-doubtful"
  case expressionInvalid = "expression-invalid"
  case expressionOperand = "expression-operand"
  case expressionCircular = "expression-circular"
  case expressionZero = "expression-zero"
  case expressionMeasure = "expression-measure"
  // Of the roster.
  case jointCircular = "joint-circular"
  case eventShape = "event-shape"
  case eventMismatch = "event-mismatch"
  // Of the register.
  case headerInvalid = "header-invalid"
  case columnUnknown = "column-unknown"
  case cellMissing = "cell-missing"
  case unitUnknown = "unit-unknown"
  case unitNotActive = "unit-not-active"
  case periodUnknown = "period-unknown"
  case fileInvalid = "file-invalid"
  case shaInvalid = "sha-invalid"
  case dateInFuture = "date-in-future"
  case dateTooEarly = "date-too-early"
  case quoteOpen = "quote-open"

  /// The files in which it is found.
  var kinds: [DataSource.Kind] {
    switch self {
    case .dateInvalid: [.plan, .roster, .register]
    case .syntax, .shapeInvalid, .keyUnknown, .keyDuplicate, .keyMissing, .idInvalid, .idDuplicate, .wordUnknown,
      .rangeReversed, .referenceUnknown, .nameAmbiguous:
      [.plan, .roster]
    case .numberInvalid, .proofInvalid, .rowEmpty, .owingMisplaced, .formulaMisplaced, .periodOverlap, .periodMismatch,
      .periodGap, .frequencyIdle,
      .dueTooEarly, .dueMissing, .holidaysUnknown, .dayOffDoubtful, .expressionInvalid, .expressionOperand,
      .expressionCircular, .expressionZero,
      .expressionMeasure:
      [.plan]
    case .jointCircular, .eventShape, .eventMismatch: [.roster]
    case .headerInvalid, .columnUnknown, .cellMissing, .unitUnknown, .unitNotActive, .periodUnknown, .fileInvalid,
      .shaInvalid, .dateInFuture, .dateTooEarly, .quoteOpen:
      [.register]
    }
  }

  /// Errors stop the run; the register's rows are only left out, and what may well be meant is only asked about.
  func severity(in kind: DataSource.Kind) -> Severity {
    switch self {
    case .headerInvalid: .error
    case .periodMismatch, .periodGap, .frequencyIdle, .dueMissing, .holidaysUnknown, .dayOffDoubtful,
      .expressionMeasure, .eventMismatch:
      .warning
    default: kind == .register ? .warning : .error
    }
  }

  func id(in kind: DataSource.Kind) -> String { "\(kind.rawValue)-\(rawValue)" }
}

/// What people are told of the rules about the plan, the roster and the register.
package enum DataRuleCatalog {
  /// File by file, in the order in which the rules are declared.
  package static let all: [RuleInfo] = DataSource.Kind.allCases.flatMap { kind in
    DataRule.allCases.filter { $0.kinds.contains(kind) }.map { rule in
      let examples = rule.examples(in: kind)
      return RuleInfo(
        id: rule.id(in: kind), severity: rule.severity(in: kind), summary: rule.summary, reason: rule.reason(in: kind),
        wrong: examples.wrong, right: examples.right)
    }
  }
}
