/// How a figure moved since the period before, of the same kind and adjacent.
package struct IndicatorChange: Hashable, Sendable {
  /// The move from one figure to another.
  package struct Difference: Hashable, Sendable {
    package let before: Quantity
    package let now: Quantity
    /// In the indicator's measure; for a measure of per cent, in points.
    package let absolute: Quantity
    /// Of the magnitude of the figure before; nil where that is zero, and for a measure of per cent.
    package let percent: Quantity?

    /// The figure before and the move, not rounded.
    let exactBefore: Rational
    let exactMove: Rational
  }

  /// The period before.
  package let period: Identifier<Period>
  /// Over the bodies that gave the figure in both periods; nil where there is none. A body that several became is held
  /// against their sum, where all of them gave it; one into which others went, against its own figure and theirs. A joint
  /// figure is compared where it was one of the same bodies before. A figure for the whole province is one figure,
  /// whoever gives it.
  package let comparable: Difference?
  /// How many bodies' figures of this period that is.
  package let comparableBodies: Int
  /// As `comparable`, with what the plan tells to leave out of a change (`không tính`) taken from this period's figures,
  /// over the bodies that gave that too; nil where the plan tells nothing, or no body gave it.
  package let withoutTransfers: Difference?
  package let bodiesWithoutTransfers: Int
  /// The difference of the two totals as they stand, whoever is in them; nil where one has no figure.
  package let ofTotals: Difference?
  /// "cùng cơ quan": whether the same bodies are in both totals. Where they are not, the difference of the totals is no
  /// change.
  package let hasSameBodies: Bool

  package init(
    period: Identifier<Period>, comparable: Difference?, comparableBodies: Int, withoutTransfers: Difference?,
    bodiesWithoutTransfers: Int, ofTotals: Difference?, hasSameBodies: Bool
  ) {
    self.period = period
    self.comparable = comparable
    self.comparableBodies = comparableBodies
    self.withoutTransfers = withoutTransfers
    self.bodiesWithoutTransfers = bodiesWithoutTransfers
    self.ofTotals = ofTotals
    self.hasSameBodies = hasSameBodies
  }
}
