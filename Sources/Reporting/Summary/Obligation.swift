/// Whether a report has come, apart from what is in it (`PRODUCT.md` 2).
package enum ArrivalState: String, Sendable, CaseIterable {
  case onTime = "on-time"
  case late
  /// The due date has passed.
  case missing
  case notDue = "not-due"
  case extended
  case notRequired = "not-required"
}

/// How much of what has come can be used.
package enum ContentState: String, Sendable, CaseIterable {
  case accepted
  case needsWork = "needs-work"
  case unreadable
  case none
}

/// The day a report came, and how that is known.
package struct Receipt: Hashable, Sendable {
  package enum Basis: String, Sendable {
    case register
    /// `Ngày nhận` in the report's head.
    case stated
    /// The document's own date: "theo ngày ban hành".
    case issued
  }

  package let day: Day
  package let basis: Basis

  package init(day: Day, basis: Basis) {
    self.day = day
    self.basis = basis
  }
}

/// What one body owes in one period, and what became of it.
package struct Obligation: Sendable {
  package let period: Identifier<Period>
  package let unit: Identifier<Unit>
  package let state: ArrivalState
  package let content: ContentState
  package let received: Receipt?
  /// The day on which it is due for this body, extensions counted; nil where the plan gives none.
  package let due: Day?
  /// The decision that extended it.
  package let extendedBy: String?
  /// For `late`: received after due. For `missing`: today after due. In calendar days, else nil.
  package let daysLate: Int?
  /// The index in `Summary.reports` of the report that stands; nil where none does.
  package let report: Int?
  /// The body whose report answers this obligation, where that is another one.
  package let answeredBy: Identifier<Unit>?
  /// One for each task of the plan, in its order.
  package let tasks: [TaskCell]

  package init(
    period: Identifier<Period>, unit: Identifier<Unit>, state: ArrivalState, content: ContentState,
    received: Receipt?, due: Day?, extendedBy: String? = nil, daysLate: Int? = nil, report: Int? = nil,
    answeredBy: Identifier<Unit>? = nil, tasks: [TaskCell]
  ) {
    self.period = period
    self.unit = unit
    self.state = state
    self.content = content
    self.received = received
    self.due = due
    self.extendedBy = extendedBy
    self.daysLate = daysLate
    self.report = report
    self.answeredBy = answeredBy
    self.tasks = tasks
  }
}

extension Obligation {
  /// Whether a report was received of which there is no file yet: a row of the register without one.
  package var awaitsContent: Bool { received != nil && content == .none }
}

/// One cell of the matrix: a body, a period and a task.
package struct TaskCell: Hashable, Sendable {
  package let number: Int
  package let isOwed: Bool
  package let status: TaskStatus
  package let percent: Quantity?

  package init(number: Int, isOwed: Bool, status: TaskStatus, percent: Quantity? = nil) {
    self.number = number
    self.isOwed = isOwed
    self.status = status
    self.percent = percent
  }
}

/// The rates of a period, as DHIS2 counts them: every state but `not-required` is expected.
package struct ReportingRates: Hashable, Sendable {
  package let expected: Int
  package let received: Int
  package let receivedOnTime: Int

  package init(expected: Int, received: Int, receivedOnTime: Int) {
    self.expected = expected
    self.received = received
    self.receivedOnTime = receivedOnTime
  }

  /// Received of expected, in per cent; nil where nothing is expected.
  package var reportingRate: Quantity? { rate(of: received) }

  /// Received on time of expected, in per cent; nil where nothing is expected.
  package var onTimeRate: Quantity? { rate(of: receivedOnTime) }

  private func rate(of count: Int) -> Quantity? {
    guard expected > 0 else { return nil }
    return Quantity(millionths: Int128(count) * 100 * Quantity.scale / Int128(expected))
  }
}
