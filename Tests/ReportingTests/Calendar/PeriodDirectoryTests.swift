import Testing

@testable import Reporting

private func day(_ day: Int, _ month: Int, _ year: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(daysSince1970: 0)
}

private let q3 = Period(
  id: "2024-q3", title: "Quý III năm 2024", kind: .quarter, from: day(15, 6, 2024), to: day(14, 9, 2024))
private let q4 = Period(
  id: "2024-q4", title: "Quý IV năm 2024", aliases: ["kỳ cuối năm"], kind: .quarter, from: day(15, 9, 2024),
  to: day(14, 12, 2024))
private let halfOne = Period(
  id: "2024-6t-dau", title: "Nửa đầu 2024", kind: .half, from: day(15, 12, 2023), to: day(14, 6, 2024))
private let halfTwo = Period(
  id: "2024-6t-cuoi", title: "Nửa cuối 2024", kind: .half, from: day(15, 6, 2024), to: day(14, 12, 2024))
private let nine = Period(
  id: "2024-9t", title: "Chín tháng", kind: .nineMonths, from: day(15, 12, 2023), to: day(14, 9, 2024))
private let year = Period(
  id: "2024", title: "Năm 2024", kind: .year, from: day(15, 12, 2023), to: day(14, 12, 2024))
private let october = Period(
  id: "2024-10", title: "Tháng mười", kind: .month, from: day(15, 9, 2024), to: day(14, 10, 2024))
private let directory = PeriodDirectory([q3, q4, halfOne, halfTwo, nine, year, october])

extension PeriodDirectory.Match {
  fileprivate var text: String {
    switch self {
    case .found(let periods): periods.map(\.id.rawValue).joined(separator: " ")
    case .notInPlan(let name): "not in plan: \(name.title)"
    case .notUnderstood(let nearest): "not understood: \(nearest?.id.rawValue ?? "-")"
    }
  }
}

struct PeriodDirectoryTests {
  @Test(arguments: [
    "2024-q4", "Quý IV năm 2024", "QUÝ 4/2024", "Q4-2024", "Q4/2024", "Quý IV/2024", "quý bốn năm 2024", "Quí 4 - 2024",
    "quý tư 2024", "Kỳ báo cáo quý IV/2024", "kỳ cuối năm", "IV/2024", "Quý Ⅳ năm 2024", "Quý IV, năm 2024", "2024 Q4",
    "QuýIV/2024",
  ])
  func understandsAQuarter(_ text: String) {
    #expect(directory.periods(named: text).text == "2024-q4")
  }

  @Test(arguments: [
    ("6 tháng đầu năm 2024", "2024-6t-dau"), ("sáu tháng cuối năm 2024", "2024-6t-cuoi"),
    ("9 tháng năm 2024", "2024-9t"), ("9 tháng đầu năm 2024", "2024-9t"), ("tháng 10/2024", "2024-10"),
    ("10/2024", "2024-10"), ("tháng mười năm 2024", "2024-10"), ("T10/2024", "2024-10"), ("năm 2024", "2024"),
    ("2024", "2024"), ("cả năm 2024", "2024"),
  ])
  func understandsTheOtherKinds(_ text: String, _ id: String) {
    #expect(directory.periods(named: text).text == id)
  }

  @Test(arguments: [
    "Quý IV và năm 2024", "Quý IV/2024 và năm 2024", "Quý IV và cả năm 2024", "Năm 2024 và quý IV năm 2024",
    "2024-q4, 2024", "Quý IV/2024, năm 2024", "kỳ cuối năm và năm 2024",
  ])
  func findsTwoPeriodsTheShorterFirst(_ text: String) {
    #expect(directory.periods(named: text).text == "2024-q4 2024")
  }

  @Test func findsOneWhereTwoNamesMeanIt() {
    #expect(directory.periods(named: "Quý IV/2024 và quý 4/2024").text == "2024-q4")
  }

  @Test(arguments: [
    ("Quý 2/2025", "Quý II/2025"), ("6 tháng đầu năm 2025", "6 tháng đầu năm 2025"), ("11/2024", "Tháng 11/2024"),
    ("Quý IV và năm 2025", "Quý IV/2025"), ("năm 2023", "Năm 2023"), ("9 tháng năm 2025", "9 tháng năm 2025"),
  ])
  func tellsOfAPeriodThatThePlanLacks(_ text: String, _ title: String) {
    #expect(directory.periods(named: text).text == "not in plan: \(title)")
  }

  @Test(arguments: [
    ("Quý IV", "2024-q4"), ("2024-q44", "2024-q4"), ("Quý V/2024", "2024-q4"), ("10/11/2024", "-"),
    ("hôm nay", "-"), ("", "-"), ("13/2024", "-"), ("quý", "-"),
  ])
  func tellsOfWhatItDoesNotUnderstand(_ text: String, _ nearest: String) {
    #expect(directory.periods(named: text).text == "not understood: \(nearest)")
  }

  @Test func tellsAPeriodsUsualNameFromItsWindow() {
    #expect(q3.usualName == PeriodName(kind: .quarter, number: 3, year: 2024))
    #expect(halfTwo.usualName == PeriodName(kind: .half, number: 2, year: 2024))
    #expect(october.usualName == PeriodName(kind: .month, number: 10, year: 2024))
    let calendar = Period(
      id: "2025-q1", title: "Quý I", kind: .quarter, from: day(1, 1, 2025), to: day(31, 3, 2025))
    #expect(calendar.usualName == PeriodName(kind: .quarter, number: 1, year: 2025))
    let ahead = Period(
      id: "2025-q1", title: "Quý I", kind: .quarter, from: day(15, 12, 2024), to: day(14, 3, 2025))
    #expect(ahead.usualName == PeriodName(kind: .quarter, number: 1, year: 2025))
  }
}

struct DueDateTests {
  private let period = Period(
    id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(15, 9, 2024), to: day(14, 12, 2024),
    due: [
      .init(day: day(27, 12, 2024), units: ["an-lao"], extendedBy: "Công văn số 1"),
      .init(day: day(18, 12, 2024), groups: ["so"]), .init(day: day(20, 12, 2024)),
      .init(day: day(16, 12, 2024), units: ["so-y-te"]),
    ])

  private func due(_ id: Identifier<Unit>, _ group: Identifier<Group>) -> DueDate? {
    period.dueDate(for: Unit(id: id, name: "Tên", group: group))
  }

  @Test func takesTheMostSpecificRow() {
    #expect(due("phu-cat", "huyen")?.day == day(20, 12, 2024))
    #expect(due("so-noi-vu", "so")?.day == day(18, 12, 2024))
    #expect(due("so-y-te", "so")?.day == day(16, 12, 2024))
    #expect(due("so-y-te", "so")?.isExtended == false)
  }

  @Test func takesAnExtensionAndKeepsTheOriginalDay() {
    #expect(
      due("an-lao", "huyen")
        == DueDate(day: day(27, 12, 2024), original: day(20, 12, 2024), extendedBy: "Công văn số 1"))
  }

  @Test func givesNoneWhereNoRowFits() {
    let period = Period(
      id: "2024-q4", title: "Quý IV", kind: .quarter, from: day(15, 9, 2024), to: day(14, 12, 2024),
      due: [.init(day: day(18, 12, 2024), groups: ["so"])])
    #expect(period.dueDate(for: Unit(id: "phu-cat", name: "Phù Cát", group: "huyen")) == nil)
  }
}
