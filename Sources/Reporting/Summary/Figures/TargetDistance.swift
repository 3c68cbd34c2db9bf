/// How far a figure is from a target of the plan.
///
/// Targets are set for the whole province: only its figure is said to reach one. A group's or a body's has a distance and
/// nothing else.
package struct TargetDistance: Hashable, Sendable {
  /// What the whole province's figure is told beside the distance.
  package struct Progress: Hashable, Sendable {
    package let isReached: Bool
    /// From the end of the period, or the day of the reckoning where that is later, to the end of the target's year; zero
    /// where that is past.
    package let monthsLeft: Int
    /// Periods of this kind that end in that time.
    package let periodsLeft: Int
    /// How much the figure must move in each of them, rounded up so that as many steps are enough; nil where it is
    /// reached, where no period is left, and where a later period has told more.
    package let pace: Quantity?

    package init(isReached: Bool, monthsLeft: Int, periodsLeft: Int, pace: Quantity?) {
      self.isReached = isReached
      self.monthsLeft = monthsLeft
      self.periodsLeft = periodsLeft
      self.pace = pace
    }
  }

  /// Of those that still apply on the period's last day the next one due, or the last where all are past due; where none
  /// applies any more, the one that applied longest.
  package let target: Indicator.Target
  /// Whether "áp dụng đến" is past, at the end of the period or on the day of the reckoning.
  package let isExpired: Bool
  /// Whether enough bodies gave the figure to hold the whole province's against the target, by `VerdictRule`.
  package let isOfEnoughBodies: Bool
  /// The good direction; nil where the plan names none, and then nothing is said to be reached.
  package let direction: Indicator.Direction?
  /// What is held against the target: for a flow what has happened since the year began.
  package let value: Quantity
  /// The target less the figure.
  package let difference: Quantity
  /// What is missing in the good direction, never negative; nil without a direction.
  package let stillToGo: Quantity?
  /// Nil for a group and for a body, without a direction, of too few bodies, and where the target has expired.
  package let progress: Progress?

  package init(
    target: Indicator.Target, isExpired: Bool, isOfEnoughBodies: Bool = true, direction: Indicator.Direction?,
    value: Quantity, difference: Quantity, stillToGo: Quantity?, progress: Progress?
  ) {
    self.target = target
    self.isExpired = isExpired
    self.isOfEnoughBodies = isOfEnoughBodies
    self.direction = direction
    self.value = value
    self.difference = difference
    self.stillToGo = stillToGo
    self.progress = progress
  }
}
