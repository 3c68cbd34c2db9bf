/// Whose figures a series shows.
package enum TrendSubject: Hashable, Sendable {
  case province
  case group(Identifier<Group>)
  case unit(Identifier<Unit>)
}

/// An indicator over the periods of one kind, in order of time. It has a point for each of the plan's periods of the
/// kind, also for one without a figure: a gap is drawn, not closed.
package struct TrendSeries: Sendable {
  package struct Point: Sendable {
    package let period: Identifier<Period>
    /// Nil where there is no figure, which is not zero.
    package let value: Quantity?
    package let reporting: Int
    package let expected: Int
    /// Whether anybody owes the figure in the period.
    package let isOwed: Bool
    /// What happened since the point before to bodies in the series; a line must not be drawn through it unmarked.
    package let events: [LifeEvent]

    /// Whether the figures before and behind are of different bodies.
    package var seam: Bool { !events.isEmpty }

    package init(
      period: Identifier<Period>, value: Quantity?, reporting: Int, expected: Int, isOwed: Bool = true,
      events: [LifeEvent] = []
    ) {
      self.period = period
      self.value = value
      self.reporting = reporting
      self.expected = expected
      self.isOwed = isOwed
      self.events = events
    }
  }

  package let indicator: Identifier<Indicator>
  package let subject: TrendSubject
  package let kind: Frequency
  package let points: [Point]

  /// How many points have a figure: fewer than two make no line.
  package var known: Int { points.count { $0.value != nil } }

  package init(indicator: Identifier<Indicator>, subject: TrendSubject, kind: Frequency, points: [Point]) {
    self.indicator = indicator
    self.subject = subject
    self.kind = kind
    self.points = points
  }
}

/// A body's series, with those of the bodies that it came from. Each keeps its own figures: nothing is copied from one to
/// another, and nothing is added up.
package struct UnitTrend: Sendable {
  package struct Predecessor: Sendable {
    package let series: TrendSeries
    /// What made it this body, or one between.
    package let event: LifeEvent

    package init(series: TrendSeries, event: LifeEvent) {
      self.series = series
      self.event = event
    }
  }

  /// The body's own, without points before it began and after it ended.
  package let own: TrendSeries
  /// Direct and indirect ones that gave a figure, the latest event first, in official order.
  package let predecessors: [Predecessor]

  package init(own: TrendSeries, predecessors: [Predecessor]) {
    self.own = own
    self.predecessors = predecessors
  }
}
