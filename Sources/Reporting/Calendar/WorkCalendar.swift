/// Which days offices work: Monday to Friday, less the days off, plus the weekend days worked in exchange.
///
/// Days off and days worked are the plan's data, since each year's are fixed by a notice; a day that is both is worked.
package struct WorkCalendar: Sendable {
  private let daysOff: [ClosedRange<Int>]
  private let daysWorked: Set<Int>
  private let knownYears: Set<Int>

  package init(daysOff: [ClosedRange<Day>] = [], daysWorked: [Day] = []) {
    self.daysOff = daysOff.map { $0.lowerBound.daysSince1970...$0.upperBound.daysSince1970 }
    self.daysWorked = Set(daysWorked.map(\.daysSince1970))
    knownYears = Set(daysOff.flatMap { [$0.lowerBound.year, $0.upperBound.year] })
  }

  package func isWorkingDay(_ day: Day) -> Bool {
    let number = day.daysSince1970
    if daysWorked.contains(number) { return true }
    return !day.isWeekend && !daysOff.contains { $0.contains(number) }
  }

  /// Whether a day off of that year is known; where none is, a count over it may be wrong.
  package func knows(year: Int) -> Bool { knownYears.contains(year) }

  /// The `count`-th working day after a day, which is the first where `count` is 1.
  package func day(_ count: Int, workingDaysAfter start: Day) -> Day {
    var day = start
    var left = count
    // No office is closed for years; the bound keeps a mistyped day off from running to the end of the calendar.
    for _ in 0..<(WorkCalendar.longestWait + count * 2) where left > 0 {
      day = day.advanced(by: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  private static let longestWait = 730
}

extension Day {
  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    // 1 January 1970 was a Thursday.
    let number = (daysSince1970 + 3) % 7
    return (number < 0 ? number + 7 : number) + 1
  }

  package var isWeekend: Bool { weekday > 5 }
}
