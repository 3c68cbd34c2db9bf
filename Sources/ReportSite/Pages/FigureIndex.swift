import Reporting

/// Where the values of the indicators stand in the summary, by body and by period.
struct FigureIndex: Sendable {
  /// One value: its indicator's index in the summary, and its own in `IndicatorSummary.values`.
  struct Place: Hashable, Sendable {
    let indicator: Int
    let value: Int
  }

  /// For each body of the roster, by indicator, then period.
  private let byUnit: [[Place]]
  private let unitOrder: [Identifier<Unit>: Int]
  /// For each indicator, which of its values are of a period.
  private let byPeriod: [[Identifier<Period>: Range<Int>]]

  init(_ summary: Summary, unitOrder: [Identifier<Unit>: Int]) {
    let units = summary.roster.units
    var byUnit = [[Place]](repeating: [], count: units.count)
    var byPeriod: [[Identifier<Period>: Range<Int>]] = []
    for (number, indicator) in summary.indicators.enumerated() {
      let values = indicator.values
      var ranges: [Identifier<Period>: Range<Int>] = [:]
      var start = 0
      // Values go in official order within a period, so that the next body is seldom far.
      var expected = 0
      for index in values.indices {
        let unit = values[index].unit
        if !(expected < units.count && units[expected].id == unit) { expected = unitOrder[unit] ?? units.count }
        if expected < units.count { byUnit[expected].append(Place(indicator: number, value: index)) }
        expected += 1
        if index + 1 == values.count || values[index + 1].period != values[index].period {
          ranges[values[index].period] = start..<(index + 1)
          start = index + 1
        }
      }
      byPeriod.append(ranges)
    }
    self.byUnit = byUnit
    self.byPeriod = byPeriod
    self.unitOrder = unitOrder
  }

  func places(of unit: Identifier<Unit>) -> [Place] { unitOrder[unit].map { byUnit[$0] } ?? [] }

  /// Which values of the indicator at that index in the summary are of a period.
  func values(ofIndicatorAt index: Int, in period: Identifier<Period>) -> Range<Int> {
    byPeriod[index][period] ?? 0..<0
  }
}

/// A figure as people read it, with the way to the place where its author wrote it.
struct FigureView: ViewModel {
  /// The body.
  let name: String
  let text: String
  let href: String?
  /// Whose it is, when it was given, or that it is not added.
  let note: String?
  let doubt: DoubtView?

  init(name: String, text: String, href: String?, note: String? = nil, doubt: DoubtView? = nil) {
    self.name = name
    self.text = text
    self.href = href
    self.note = note
    self.doubt = doubt
  }

  static let fields = Fields<FigureView>([
    .text("name") { $0.name },
    .text("text") { $0.text },
    .text("href", optional: { $0.href }),
    .text("note", optional: { $0.note }),
    .view("doubt", optional: { $0.doubt }),
  ])
}

extension Edition {
  /// The page and the element where the value was written; nil where no report that stands has it.
  func href(_ value: IndicatorSummary.Value, root: String) -> String? {
    guard let standing = standing(ofFile: value.file) else { return nil }
    let page = root + Address.report(standing.period, standing.unit)
    return value.anchor.map { "\(page)#\(pageAnchor($0, in: value.file))" } ?? page
  }
}
