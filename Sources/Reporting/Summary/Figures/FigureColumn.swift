/// The figures of one indicator by period and body, small enough to be kept beside the summary.
///
/// Periods and bodies are told by their positions in the plan and the roster. A body's own figure is what it gave; what
/// counts for it may be that of the body which answers for it.
struct FigureColumn: Sendable {
  /// Whose figure counts for a body, and the period in which it was given.
  struct Source: Hashable, Sendable {
    let period: Int
    let giver: Int
  }

  private let width: Int
  /// For each body, whether a figure stays until another is given.
  private let carries: [Bool]
  /// What bodies gave; zero where they gave none, and for documents.
  private let numbers: [Quantity]
  /// The body whose figure counts in that very period; −1 where there is none.
  private let givers: [Int32]
  /// The period of the body's latest own figure, up to and with this one; −1 where there is none.
  private let latestOwn: [Int32]
  /// As `latestOwn`, for what counts for the body.
  private let latestCounted: [Int32]

  /// Nil where nobody gave anything.
  init?(
    _ indicator: Indicator, values: [IndicatorSummary.Value], periods: [Identifier<Period>: Int],
    units: [Identifier<Unit>: Int], carries: [Bool], answering: [[Int?]], byDay: [[Int]]
  ) {
    width = carries.count
    self.carries = carries
    var numbers = [Quantity](repeating: .zero, count: answering.count * width)
    var own = [Int32](repeating: -1, count: numbers.count)
    var isEmpty = true
    for value in values {
      guard let period = periods[value.period], let unit = units[value.unit] else { continue }
      switch value.content {
      case .number(let quantity): numbers[period * width + unit] = quantity
      case .text: if indicator.kind != .document { continue }
      }
      own[period * width + unit] = Int32(unit)
      isEmpty = false
    }
    guard !isEmpty else { return nil }
    var givers = own
    for (period, others) in answering.enumerated() {
      for (unit, other) in others.enumerated() where givers[period * width + unit] < 0 {
        if let other { givers[period * width + unit] = own[period * width + other] }
      }
    }
    self.numbers = numbers
    self.givers = givers
    latestOwn = FigureColumn.latest(own, width: width, carries: carries, byDay: byDay)
    latestCounted = FigureColumn.latest(givers, width: width, carries: carries, byDay: byDay)
  }

  /// What counts for a body in a period, be it given in it or, for what stays, before; nil where nothing does.
  func counted(in period: Int, for unit: Int) -> Source? {
    guard carries[unit] || givers[period * width + unit] >= 0 else { return nil }
    return latest(in: period, for: unit)
  }

  /// What counted last for a body up to and with a period; nil where nothing ever did.
  func latest(in period: Int, for unit: Int) -> Source? {
    let given = Int(latestCounted[period * width + unit])
    return given < 0 ? nil : Source(period: given, giver: Int(givers[given * width + unit]))
  }

  /// The body's own number in a period; nil where there is none.
  func number(in period: Int, of unit: Int) -> Quantity? {
    let given = Int(latestOwn[period * width + unit])
    return given < 0 || (!carries[unit] && given != period) ? nil : numbers[given * width + unit]
  }

  /// For each period and body the latest period up to it with a figure. What stays stands in a longer period that ends
  /// on the same day; any other figure of that day is none of an earlier period.
  private static func latest(_ figures: [Int32], width: Int, carries: [Bool], byDay: [[Int]]) -> [Int32] {
    var latest = figures
    var last = [Int32](repeating: -1, count: width)
    for sameDay in byDay {
      var today = last
      for period in sameDay {
        for unit in 0..<width {
          let isGiven = figures[period * width + unit] >= 0
          if isGiven { today[unit] = Int32(period) }
          latest[period * width + unit] = isGiven || carries[unit] ? today[unit] : last[unit]
        }
      }
      last = today
    }
    return latest
  }
}
