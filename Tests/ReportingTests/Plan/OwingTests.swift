import Testing

@testable import Reporting

private func day(_ day: Int, _ month: Int, _ year: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(daysSince1970: 0)
}

private func period(_ id: Identifier<Period>, _ kind: Frequency, _ from: Day, _ to: Day) -> Period {
  Period(id: id, title: id.rawValue, kind: kind, from: from, to: to)
}

private let q1 = period("q1", .quarter, day(15, 12, 2023), day(14, 3, 2024))
private let q2 = period("q2", .quarter, day(15, 3, 2024), day(14, 6, 2024))
private let q3 = period("q3", .quarter, day(15, 6, 2024), day(14, 9, 2024))
private let q4 = period("q4", .quarter, day(15, 9, 2024), day(14, 12, 2024))
private let year = period("2024", .year, day(15, 12, 2023), day(14, 12, 2024))

private let roster = Roster(
  groups: [Group(id: "huyen", title: "Huyện"), Group(id: "so", title: "Sở")],
  units: [
    Unit(id: "phu-cat", name: "Phù Cát", group: "huyen"),
    Unit(id: "so-y-te", name: "Sở Y tế", group: "so", tags: ["dvsn", "lon"]),
    Unit(id: "so-moi", name: "Sở Mới", group: "so", tags: ["dvsn"], from: day(1, 7, 2024)),
    Unit(id: "thanh-tra", name: "Thanh tra", group: "so"),
  ])

private func plan(_ periods: [Period], _ rows: [OwingRow], indicators: [Indicator] = []) -> Plan {
  Plan(
    id: "k", title: "K",
    tasks: rows.enumerated().map { PlanTask(number: $0 + 1, id: "t", title: "T", owedBy: [$1]) },
    indicators: indicators, periods: periods)
}

struct OwingTests {
  @Test func owesALongFrequencyInTheShorterPeriodThatEndsThere() {
    let rows: [OwingRow] = [Frequency.month, .quarter, .half, .nineMonths, .year]
      .map { OwingRow(groups: ["huyen"], frequency: $0) }
    let owing = Owing(plan: plan([q1, q2, q3, q4], rows), roster: roster)
    #expect(owing.tasks(unit: "phu-cat", period: "q1") == [2])
    #expect(owing.tasks(unit: "phu-cat", period: "q2") == [2, 3])
    #expect(owing.tasks(unit: "phu-cat", period: "q3") == [2, 4])
    #expect(owing.tasks(unit: "phu-cat", period: "q4") == [2, 3, 5])
  }

  @Test func owesAFrequencyInThePeriodOfItsOwnKindWhereThereIsOne() {
    let rows: [OwingRow] = [Frequency.quarter, .half, .year].map { OwingRow(groups: ["huyen"], frequency: $0) }
    let owing = Owing(plan: plan([q3, q4, year], rows), roster: roster)
    #expect(owing.tasks(unit: "phu-cat", period: "q4") == [1, 2])
    #expect(owing.tasks(unit: "phu-cat", period: "2024") == [3])
  }

  @Test func addsRowsUpAndTakesTheExceptedAway() {
    let rows = [
      OwingRow(groups: ["huyen", "so"], except: ["thanh-tra"], frequency: .quarter),
      OwingRow(groups: ["so"], tags: ["dvsn", "lon"], frequency: .quarter),
      OwingRow(tags: ["dvsn"], units: ["thanh-tra"], frequency: .quarter),
    ]
    let owing = Owing(plan: plan([q4], rows), roster: roster)
    #expect(owing.tasks(unit: "phu-cat", period: "q4") == [1])
    #expect(owing.tasks(unit: "so-y-te", period: "q4") == [1, 2, 3])
    #expect(owing.tasks(unit: "so-moi", period: "q4") == [1, 3])
    #expect(owing.tasks(unit: "thanh-tra", period: "q4") == [3])
  }

  @Test func asksNothingOfABodyThatDoesNotExistAtThePeriodsEnd() {
    let owing = Owing(plan: plan([q2, q3], [OwingRow(groups: ["so"], frequency: .quarter)]), roster: roster)
    #expect(owing.owesReport(unit: "so-moi", period: "q2") == .no)
    #expect(owing.owesReport(unit: "so-moi", period: "q3") == .yes)
  }

  @Test func tellsWhatIsOwedOnceApart() {
    let indicators = [
      Indicator(
        id: "ke-hoach", label: "Kế hoạch", measure: "văn bản", task: 1, kind: .document,
        owedBy: [OwingRow(groups: ["huyen", "so"], frequency: .once)]),
      Indicator(
        id: "hoi-nghi", label: "Hội nghị", measure: "cuộc", task: 1, kind: .flow,
        owedBy: [OwingRow(groups: ["huyen"], frequency: .quarter), OwingRow(units: ["phu-cat"], frequency: .once)]),
      Indicator(id: "tin-bai", label: "Tin, bài", measure: "tin", task: 1, kind: .flow),
    ]
    let owing = Owing(plan: plan([q4, year], [], indicators: indicators), roster: roster)
    #expect(owing.owes(indicator: "ke-hoach", unit: "phu-cat", period: "q4") == .once)
    #expect(owing.owes(indicator: "ke-hoach", unit: "phu-cat", period: "2024") == .no)
    #expect(owing.owes(indicator: "hoi-nghi", unit: "phu-cat", period: "q4") == .yes)
    #expect(owing.owes(indicator: "tin-bai", unit: "phu-cat", period: "q4") == .no)
    #expect(owing.indicators(unit: "phu-cat", period: "q4") == ["ke-hoach", "hoi-nghi"])
    #expect(owing.units(owing: "ke-hoach", period: "q4") == ["phu-cat", "so-y-te", "so-moi", "thanh-tra"])
    #expect(owing.units(owing: "hoi-nghi", period: "q4") == ["phu-cat"])
    #expect(owing.units(owing: "khong-co", period: "q4") == [])
    #expect(owing.owesReport(unit: "phu-cat", period: "q4") == .yes)
    #expect(owing.owesReport(unit: "so-y-te", period: "q4") == .once)
  }

  @Test func owesNothingForNamesItDoesNotKnow() {
    let owing = Owing(plan: plan([q4], [OwingRow(groups: ["so"], frequency: .quarter)]), roster: roster)
    #expect(owing.owesReport(unit: "khong-co", period: "q4") == .no)
    #expect(owing.owesReport(unit: "so-y-te", period: "q9") == .no)
    #expect(owing.owes(task: 9, unit: "so-y-te", period: "q4") == .no)
  }
}
