/// Something that is counted, or proved by a document.
package struct Indicator: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The state at the end of the period: over bodies the sum, over time the latest.
    case stock
    /// What happened in the period: over bodies and over periods of equal length the sum.
    case flow
    /// Computed from its parts, never typed in, never summed.
    case ratio
    /// The number and date of a document: over bodies how many have it; once given, it stays.
    case document
  }

  package enum Scope: String, Sendable {
    /// The body's own figure.
    case own
    /// The whole province from the one body that owes it; shown beside a sum, never in it.
    case province
  }

  package enum Direction: String, Sendable {
    case up
    case down
  }

  package struct Target: Hashable, Sendable {
    package let year: Int
    package let value: Quantity
    package let source: String?
    /// The last day on which the target applies.
    package let until: Day?

    package init(year: Int, value: Quantity, source: String? = nil, until: Day? = nil) {
      self.year = year
      self.value = value
      self.source = source
      self.until = until
    }
  }

  /// How large a change from the period before asks for a second look.
  package struct JumpThreshold: Hashable, Sendable {
    /// Per cent of the value before.
    package let percent: Quantity
    /// In the indicator's own measure.
    package let minimum: Quantity

    package init(percent: Quantity, minimum: Quantity) {
      self.percent = percent
      self.minimum = minimum
    }
  }

  package let id: Identifier<Indicator>
  package let label: String
  package let aliases: [String]
  /// The unit of measure: "đơn vị", "%", "triệu đồng".
  package let measure: String
  package let measureAliases: [String]
  /// The number of its home task.
  package let task: Int
  package let kind: Kind
  /// Empty where the figure is welcome and never missing.
  package let owedBy: [OwingRow]
  package let scope: Scope
  /// For a ratio.
  package let formula: Expression?
  /// What is no change though the figure moves by it, from flows of the same body: `không tính: chuyen-den - chuyen-di`
  /// leaves out of a stock's change what was only passed from one body to another. For a stock or a flow.
  package let excluded: Expression?
  package let better: Direction?
  package let targets: [Target]
  package let baseYear: Int?
  /// Digits after the decimal comma, on pages; 0 to 6.
  package let decimals: Int
  package let minimum: Quantity?
  package let maximum: Quantity?
  package let jump: JumpThreshold?
  package let place: DataPlace

  package init(
    id: Identifier<Indicator>, label: String, aliases: [String] = [], measure: String, measureAliases: [String] = [],
    task: Int, kind: Kind, owedBy: [OwingRow] = [], scope: Scope = .own, formula: Expression? = nil,
    excluded: Expression? = nil, better: Direction? = nil, targets: [Target] = [], baseYear: Int? = nil,
    decimals: Int = 0,
    minimum: Quantity? = nil, maximum: Quantity? = nil, jump: JumpThreshold? = nil,
    place: DataPlace = DataPlace(line: 1, column: 1)
  ) {
    self.id = id
    self.label = label
    self.aliases = aliases
    self.measure = measure
    self.measureAliases = measureAliases
    self.task = task
    self.kind = kind
    self.owedBy = owedBy
    self.scope = scope
    self.formula = formula
    self.excluded = excluded
    self.better = better
    self.targets = targets
    self.baseYear = baseYear
    self.decimals = decimals
    self.minimum = minimum
    self.maximum = maximum
    self.jump = jump
    self.place = place
  }
}
