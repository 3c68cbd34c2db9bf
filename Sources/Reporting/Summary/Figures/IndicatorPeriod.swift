/// Everything about one indicator in one period: `Summary.figures(of:in:)` works it out when it is asked for.
///
/// Values are exact until they are rounded once, half away from zero, to four places.
package struct IndicatorPeriod: Sendable {
  package let indicator: Identifier<Indicator>
  package let period: Identifier<Period>
  /// Nil where nobody owes or gave it.
  package let total: IndicatorSummary.Total?
  /// For what does not happen over time: the newest total with a figure, of this period or one that ended before it.
  package let latest: IndicatorSummary.Total?
  /// In official order, those groups in which a body owes the figure, or gave it where nobody owes it. Together they are
  /// the total, but for a ratio, which each group makes of its own parts.
  package let groups: [GroupTotal]
  /// For a flow, and for a ratio of flows alone; nil for every other.
  package let yearToDate: YearToDate?
  /// For a stock to which bodies are missing; nil where nothing can be added. Stands beside the total, never in its place.
  package let completed: CompletedTotal?
  /// For an indicator of the whole province.
  package let province: ProvinceFigure?
  /// Against the period of the same kind that ends the day before this one begins; nil without one, and for documents.
  package let change: IndicatorChange?
  /// Of the whole province's figure from the target that applies; nil without one.
  package let target: TargetDistance?
  /// Of the whole province's figure, never of one body's; nil where the plan says no good direction.
  package let verdict: Verdict?
  /// For a document: who has it, in official order.
  package let holders: [DocumentHolder]
  /// What happened, since the period before ended, to bodies that owe or gave the figure; by day, then in the roster's
  /// order.
  package let seam: [LifeEvent]
}

/// The total of one group of bodies.
package struct GroupTotal: Hashable, Sendable {
  package let group: Identifier<Group>
  /// Nil where no figure counts here. A joint report's figures count in the group of the body that made the report.
  package let value: Quantity?
  package let reporting: Int
  package let expected: Int
  /// Of those reporting, bodies whose figure is that of a body in another group and counts there.
  package let countedElsewhere: Int

  package init(group: Identifier<Group>, value: Quantity?, reporting: Int, expected: Int, countedElsewhere: Int = 0) {
    self.group = group
    self.value = value
    self.reporting = reporting
    self.expected = expected
    self.countedElsewhere = countedElsewhere
  }
}

/// A body that has a document, and since when.
package struct DocumentHolder: Hashable, Sendable {
  package let unit: Identifier<Unit>
  /// The first period in which it was given, by the body or by the one that answers for it.
  package let since: Identifier<Period>

  package init(unit: Identifier<Unit>, since: Identifier<Period>) {
    self.unit = unit
    self.since = since
  }
}
