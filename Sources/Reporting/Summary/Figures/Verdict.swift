/// Whether a figure of the whole province moves the right way, by a rule that pages print beside it.
package enum Verdict: Hashable, Sendable {
  case improving
  case steady
  case worsening
  case unknown(Reason)

  /// Why nothing can be said.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// There are not two adjacent periods with figures of the same bodies.
    case noComparison = "no-comparison"
    /// Fewer bodies than the rule asks for gave the figure in both.
    case tooFewBodies = "too-few-bodies"
    /// Bodies were founded, merged, split or ended in between.
    case seam
  }
}

/// The rule by which a figure is called improving, steady or worsening. It is published: whoever prints a verdict prints
/// these numbers with it.
package struct VerdictRule: Hashable, Sendable {
  /// A change of at most so many per cent of the figure before is none.
  package let steadyPercent: Quantity
  /// For a measure of per cent: a change of at most so many points is none.
  package let steadyPoints: Quantity
  /// The share of the bodies that owe the figure, in per cent, that must have given it in both periods.
  package let minimumShare: Quantity

  package init(steadyPercent: Quantity, steadyPoints: Quantity, minimumShare: Quantity) {
    self.steadyPercent = steadyPercent
    self.steadyPoints = steadyPoints
    self.minimumShare = minimumShare
  }

  /// Whether so many of those bodies are enough.
  package func isMet(by reporting: Int, of expected: Int) -> Bool {
    minimumShare.millionths * Int128(expected) <= Int128(reporting) * 100 * Quantity.scale
  }

  /// One per cent, or a tenth of a point as that is how far printed percentages are off; and half of the bodies.
  package static let published = VerdictRule(
    steadyPercent: Quantity(1), steadyPoints: Quantity(millionths: 100_000), minimumShare: Quantity(50))
}
