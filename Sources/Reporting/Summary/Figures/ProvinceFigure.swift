/// A figure that one body gives for the whole province, and beside it the sum of what others volunteer. They are shown
/// together and never added.
///
/// That the two differ is a finding only where the sum must be the whole, or is more than the whole: `rule-violated`. A plan
/// that wants more has a second indicator, which the bodies owe, and a rule between the two for the whole province.
package struct ProvinceFigure: Sendable {
  /// What the body gave that owes it, with its place; where nobody owes it in the period, what was given. Several only where the plan has several
  /// bodies owe it in one period, in official order.
  package let official: [IndicatorSummary.Value]
  /// The bodies that owe it in the period, in official order.
  package let owedBy: [Identifier<Unit>]
  /// What others gave, summed; nil where nobody did.
  package let volunteeredSum: Quantity?
  /// How many gave it without owing it.
  package let volunteers: Int
  /// The figure less the sum beside it; nil where one of them is not there.
  package let difference: Quantity?

  package init(
    official: [IndicatorSummary.Value], owedBy: [Identifier<Unit>], volunteeredSum: Quantity?, volunteers: Int,
    difference: Quantity?
  ) {
    self.official = official
    self.owedBy = owedBy
    self.volunteeredSum = volunteeredSum
    self.volunteers = volunteers
    self.difference = difference
  }
}
