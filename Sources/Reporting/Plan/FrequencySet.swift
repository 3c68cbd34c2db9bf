/// Some of the frequencies.
struct FrequencySet: Hashable, Sendable {
  private var bits: UInt8 = 0

  init() {}

  init(_ frequencies: Frequency...) {
    for frequency in frequencies { insert(frequency) }
  }

  mutating func insert(_ frequency: Frequency) { bits |= FrequencySet.bit(frequency) }

  func contains(_ frequency: Frequency) -> Bool { bits & FrequencySet.bit(frequency) != 0 }

  /// Whether something owed at these frequencies is owed where those fall due.
  func owed(fallingIn falling: FrequencySet) -> Owed {
    switch bits & falling.bits {
    case 0: .no
    case FrequencySet.bit(.once): .once
    default: .yes
    }
  }

  private static func bit(_ frequency: Frequency) -> UInt8 {
    switch frequency {
    case .month: 1
    case .quarter: 2
    case .half: 4
    case .nineMonths: 8
    case .year: 16
    case .once: 32
    }
  }
}

extension FrequencySet {
  /// The frequencies that fall due in one of the plan's periods.
  init(fallingIn period: Period, of periods: [Period]) {
    let name = period.usualName
    // Those that end in the same month of the calendar, whatever their cut-offs.
    let ending = periods.map(\.usualName).filter { $0.year == name.year && $0.endMonth == name.endMonth }
    guard let length = name.kind.months else { return }
    for frequency in Frequency.allCases {
      guard let wanted = frequency.months else {
        if !ending.contains(where: { ($0.kind.months ?? length) < length }) { insert(.once) }
        continue
      }
      let falls =
        frequency == name.kind
        || (wanted > length && frequency.ends(inMonth: name.endMonth)
          && !ending.contains { other in other.kind.months.map { $0 > length && $0 <= wanted } ?? false })
      if falls { insert(frequency) }
    }
  }
}

extension Frequency {
  /// Whether a period of this kind can end with that month of the calendar.
  fileprivate func ends(inMonth month: Int) -> Bool {
    switch self {
    case .month: true
    case .quarter: month.isMultiple(of: 3)
    case .half: month.isMultiple(of: 6)
    case .nineMonths: month == 9
    case .year: month == 12
    case .once: false
    }
  }
}
