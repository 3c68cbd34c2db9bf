import Testing

@testable import Reporting

private func day(_ text: String) throws -> Day { try #require(Day.parse(text)) }

/// Tết and the days about 1 May of 2025, with the Saturday that was worked for Friday 2 May.
private func calendar2025() throws -> WorkCalendar {
  WorkCalendar(
    daysOff: [
      try day("01/01/2025")...day("01/01/2025"), try day("25/01/2025")...day("02/02/2025"),
      try day("30/04/2025")...day("04/05/2025"),
    ],
    daysWorked: [try day("26/04/2025")])
}

struct WorkCalendarTests {
  @Test(arguments: [
    ("01/01/1970", 4), ("31/12/1969", 3), ("29/02/2024", 4), ("01/03/2025", 6), ("02/03/2025", 7), ("03/03/2025", 1),
    ("01/01/1900", 1),
  ])
  func knowsTheDayOfTheWeek(_ text: String, _ weekday: Int) throws {
    #expect(try day(text).weekday == weekday)
  }

  @Test(arguments: [
    ("14/03/2025", 1, "17/03/2025"),
    ("14/03/2025", 5, "21/03/2025"),
    ("14/06/2025", 5, "20/06/2025"),
    // Over Tết, and over the end of the year.
    ("24/01/2025", 1, "03/02/2025"),
    ("24/01/2025", 3, "05/02/2025"),
    ("31/12/2024", 1, "02/01/2025"),
    // Over the Saturday that is worked and the Friday that is not.
    ("25/04/2025", 1, "26/04/2025"),
    ("25/04/2025", 2, "28/04/2025"),
    ("25/04/2025", 4, "05/05/2025"),
    // Over a leap day, a Thursday.
    ("28/02/2024", 1, "29/02/2024"),
    ("28/02/2024", 2, "01/03/2024"),
  ])
  func countsWorkingDays(_ start: String, _ count: Int, _ end: String) throws {
    #expect(try calendar2025().day(count, workingDaysAfter: day(start)) == day(end))
  }

  @Test func worksOnADayThatIsBothOffAndWorked() throws {
    let calendar = WorkCalendar(
      daysOff: [try day("01/03/2025")...day("05/03/2025")], daysWorked: [try day("01/03/2025")])
    #expect(try calendar.isWorkingDay(day("01/03/2025")))
    #expect(try !calendar.isWorkingDay(day("05/03/2025")))
    #expect(try calendar.isWorkingDay(day("06/03/2025")))
  }

  @Test func endsEvenWhereEveryDayIsOff() throws {
    let calendar = WorkCalendar(daysOff: [try day("01/01/2025")...day("31/12/2999")])
    #expect(try calendar.day(1, workingDaysAfter: day("01/01/2025")) == day("03/01/2027"))
  }

  @Test func knowsTheYearsThatItHasDaysOffOf() throws {
    let calendar = WorkCalendar(daysOff: [try day("30/12/2025")...day("02/01/2026")])
    #expect((2024...2027).map(calendar.knows) == [false, true, true, false])
  }
}
