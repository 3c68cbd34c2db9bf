/// A stock's sum with, for bodies that have not given it, the figure they gave last: "bổ sung số kỳ trước của 18 nơi
/// chưa gửi". It stands beside the total, never in its place.
package struct CompletedTotal: Hashable, Sendable {
  /// One body's figure of an earlier period.
  package struct Addition: Hashable, Sendable {
    package let unit: Identifier<Unit>
    /// The period in which it was given.
    package let period: Identifier<Period>
    package let value: Quantity

    package init(unit: Identifier<Unit>, period: Identifier<Period>, value: Quantity) {
      self.unit = unit
      self.period = period
      self.value = value
    }
  }

  package let value: Quantity
  /// In official order; never empty. A figure that one body gave for several is added once.
  package let additions: [Addition]
  /// Bodies that owe the figure and have never given it.
  package let stillMissing: Int

  /// The periods that the additions are from, each once, in order of time.
  package let periods: [Identifier<Period>]

  package init(value: Quantity, additions: [Addition], stillMissing: Int, periods: [Identifier<Period>]) {
    self.value = value
    self.additions = additions
    self.stillMissing = stillMissing
    self.periods = periods
  }
}
