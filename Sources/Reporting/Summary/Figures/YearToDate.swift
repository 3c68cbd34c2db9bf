/// What has happened since the year began: "luỹ kế". It is computed from the periods and never collected.
///
/// Only periods of one kind are added, those of the calendar year up to the end of the period that is asked about: the
/// shortest kind of which the plan lists all; where it lists all of none, the shortest in which the figure was given.
package struct YearToDate: Hashable, Sendable {
  /// The calendar year of the period.
  package let year: Int
  /// The kind of the periods that were added.
  package let kind: Frequency
  /// Nil where none of them has a figure. A ratio is made of the sums of its parts.
  package let value: Quantity?
  /// `value` before it is rounded.
  let exactValue: Rational?
  /// The periods that were added, in order of time: those in which at least one body gave the figure.
  package let periods: [Identifier<Period>]
  /// In how many periods of the year, up to this one, the figure falls due; more than `periods` where some are missing
  /// in the plan, are not yet reported on, or lack every figure.
  package let expectedPeriods: Int
  /// Bodies that gave the figure in each of the plan's periods in which they owe it.
  package let reporting: Int
  /// Bodies that owe it in any of them; where nobody owes it, those that gave it.
  package let expected: Int

  /// Whether nothing is missing: no period, and no body.
  package var isComplete: Bool { periods.count >= expectedPeriods && reporting == expected }
}
