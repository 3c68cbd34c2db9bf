/// What a period is usually called: its kind, its year, and which of the year's it is.
package struct PeriodName: Hashable, Sendable {
  package let kind: Frequency
  /// The month 1 to 12, the quarter 1 to 4, the half 1 or 2; 1 for nine months and for a year.
  package let number: Int
  package let year: Int

  package init(kind: Frequency, number: Int = 1, year: Int) {
    self.kind = kind
    self.number = number
    self.year = year
  }

  /// "Quý II/2025", "6 tháng đầu năm 2025": the name as offices write it.
  package var title: String {
    switch kind {
    case .month: "Tháng \(number)/\(year)"
    case .quarter: "Quý \(["I", "II", "III", "IV"][min(max(number, 1), 4) - 1])/\(year)"
    case .half: "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)"
    case .nineMonths: "9 tháng năm \(year)"
    case .year, .once: "Năm \(year)"
    }
  }

  /// The last month of the calendar that such a period reaches.
  package var endMonth: Int {
    switch kind {
    case .month: number
    case .quarter: number * 3
    case .half: number * 6
    case .nineMonths: 9
    case .year, .once: 12
    }
  }
}

extension Period {
  /// What the period is usually called, told from its kind and its data window.
  ///
  /// Windows run ahead of the calendar (15 September to 14 December is quarter IV), so the middle of the window tells
  /// the quarter, half and year; a month is the one in which its window ends.
  package var usualName: PeriodName {
    let middle = Day(daysSince1970: (from.daysSince1970 + to.daysSince1970) / 2)
    return switch kind {
    case .month: PeriodName(kind: .month, number: to.month, year: to.year)
    case .quarter: PeriodName(kind: .quarter, number: (middle.month - 1) / 3 + 1, year: middle.year)
    case .half: PeriodName(kind: .half, number: middle.month <= 6 ? 1 : 2, year: middle.year)
    case .nineMonths, .year, .once: PeriodName(kind: kind, year: middle.year)
    }
  }
}

extension Frequency {
  /// Months from one to the next; nil for `once`.
  package var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .nineMonths: 9
    case .year: 12
    case .once: nil
    }
  }
}
