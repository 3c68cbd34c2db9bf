/// What makes the periods of one kind: the day on which each ends, after which the next begins.
package struct PeriodRule: Hashable, Sendable {
  package let kind: Frequency
  /// The day of a period's last month on which its data are cut off; the month's last day where the month has fewer.
  package let cutOffDay: Int

  /// The cut-off on the last day of the month, whichever that is.
  package static let endOfMonth = 31

  package init(kind: Frequency, cutOffDay: Int) {
    self.kind = kind
    self.cutOffDay = cutOffDay
  }

  /// The kind's periods of a year, in their order; none for what is owed once.
  package func names(in year: Int) -> [PeriodName] {
    let count =
      switch kind {
      case .month: 12
      case .quarter: 4
      case .half: 2
      case .nineMonths, .year: 1
      case .once: 0
      }
    return (0..<count).map { PeriodName(kind: kind, number: $0 + 1, year: year) }
  }

  /// The data window: from the day after the cut-off before, which for a year's first period lies in the December before.
  package func window(of name: PeriodName) -> (from: Day, to: Day)? {
    guard let months = kind.months, let to = cutOff(month: name.endMonth, year: name.year) else { return nil }
    let monthBefore = name.endMonth - months
    let before =
      monthBefore == 0 ? cutOff(month: 12, year: name.year - 1) : cutOff(month: monthBefore, year: name.year)
    return before.map { ($0.advanced(by: 1), to) }
  }

  private func cutOff(month: Int, year: Int) -> Day? {
    Day(year: year, month: month, day: min(cutOffDay, Day.length(ofMonth: month, year: year)))
  }
}

extension PeriodName {
  /// The id that the period usually bears: `2025-t01`, `2025-q2`, `2025-6t-dau`, `2025-9t`, `2025`.
  package var id: String {
    switch kind {
    case .month: "\(year)-t\(number < 10 ? "0" : "")\(number)"
    case .quarter: "\(year)-q\(number)"
    case .half: "\(year)-6t-\(number == 1 ? "dau" : "cuoi")"
    case .nineMonths: "\(year)-9t"
    case .year, .once: "\(year)"
    }
  }

  /// The period of the same kind that comes before; nil for nine months, which leave the rest of the year out, and for
  /// what is owed once.
  package var previous: PeriodName? {
    guard kind != .nineMonths, let months = kind.months else { return nil }
    return number > 1
      ? PeriodName(kind: kind, number: number - 1, year: year)
      : PeriodName(kind: kind, number: 12 / months, year: year - 1)
  }

  /// "Quý II năm 2025", "Tháng 1 năm 2025": the title in full.
  package var fullTitle: String {
    switch kind {
    case .month: "Tháng \(number) năm \(year)"
    case .quarter: "Quý \(["I", "II", "III", "IV"][min(max(number, 1), 4) - 1]) năm \(year)"
    case .half, .nineMonths, .year, .once: title
    }
  }
}
