import Testing

@testable import Reporting

extension DataFixture {
  /// A calendar without a mistake, to stand behind the sound plan.
  static let calendar = """
    lịch báo cáo:
      - loại: quý
        năm: [2024, 2025]
        từ: 21/08/2024
        ngày chốt: 14
        hạn gửi: [{sau: 4}, {nhóm: [so], sau: 3}]
        gia hạn: [{kỳ: 2025-q1, cơ quan: [quy-nhon], ngày: 27/03/2025, gia hạn: Công văn số 2}]
        văn bản yêu cầu: Công văn số 3
      - loại: năm
        năm: 2025
        đến: 31/12/2025
        ngày chốt: cuối tháng
        hạn gửi: 6
    ngày nghỉ:
      - {từ: 31/08/2024, đến: 03/09/2024, tên: Quốc khánh, nguồn: Thông báo số 1}
      - {từ: 25/01/2025, đến: 02/02/2025, tên: Tết Nguyên đán}
      - {ngày: 01/01/2026, tên: Tết Dương lịch}
    ngày làm bù:
      - {ngày: 26/04/2025, tên: Làm bù cho 02/05/2025, nguồn: Công văn số 4}

    """
}

struct CalendarReadingTests {
  private func periods(_ plan: String) throws -> [Period] {
    let data = DataFixture.data(plan: plan)
    #expect(data.findings.map(\.line) == [])
    return try #require(data.plan).periods
  }

  @Test func makesPeriodsAroundThoseThatAreListed() throws {
    let periods = try periods(DataFixture.plan + DataFixture.calendar)
    #expect(
      periods.map { "\($0.id) \($0.title) \($0.from.slashed)–\($0.to.slashed)" } == [
        "2024-q3 Quý III năm 2024 15/06/2024–14/09/2024", "2024-q4 Quý IV năm 2024 15/09/2024–14/12/2024",
        "2025-q1 Quý I năm 2025 15/12/2024–14/03/2025", "2025-q2 Quý II năm 2025 15/03/2025–14/06/2025",
        "2025-q3 Quý III năm 2025 15/06/2025–14/09/2025", "2025-q4 Quý IV năm 2025 15/09/2025–14/12/2025",
        "2025 Năm 2025 01/01/2025–31/12/2025",
      ])
    // The listed one keeps its own due dates and has no letter.
    #expect(periods[1].due.map(\.day.slashed) == ["20/12/2024", "27/12/2024"])
    #expect(periods.map(\.askedBy) == ["Công văn số 3", nil] + Array(repeating: "Công văn số 3", count: 4) + [nil])
  }

  @Test func countsDueDatesForEachGroupAndBody() throws {
    let data = DataFixture.data(plan: DataFixture.plan + DataFixture.calendar)
    let periods = try #require(data.plan?.periods)
    let units = try #require(data.roster?.units)
    let quyNhon = try #require(units.first { $0.id == "quy-nhon" })
    let finance = try #require(units.first { $0.id == "so-tai-chinh" })
    #expect(
      periods.map { $0.dueDate(for: quyNhon)?.day.slashed } == [
        "19/09/2024", "27/12/2024", "27/03/2025", "19/06/2025", "18/09/2025", "18/12/2025", "09/01/2026",
      ])
    #expect(
      periods.map { $0.dueDate(for: finance)?.day.slashed } == [
        "18/09/2024", "20/12/2024", "19/03/2025", "18/06/2025", "17/09/2025", "17/12/2025", "09/01/2026",
      ])
    let extended = try #require(periods[2].dueDate(for: quyNhon))
    #expect(extended.original.slashed == "20/03/2025")
    #expect(extended.extendedBy == "Công văn số 2")
  }

  @Test func countsTheDueDateOfAListedPeriod() throws {
    let plan = DataFixture.plan.replacing("{ngày: 20/12/2024}", by: "{sau: 4}, {nhóm: so, sau: 10}")
    let periods = try periods(plan + "ngày nghỉ: {từ: 24/12/2024, đến: 25/12/2024, tên: Nghỉ}\n")
    #expect(periods[0].due.map(\.day.slashed) == ["19/12/2024", "31/12/2024", "27/12/2024"])
  }

  @Test func needsNoListWhereACalendarMakesThePeriods() throws {
    let plan = try #require(DataFixture.plan.split(separator: "kỳ báo cáo:").first) + DataFixture.calendar
    let periods = try periods(String(plan))
    #expect(periods.map(\.id.rawValue).prefix(2) == ["2024-q3", "2024-q4"])
    #expect(periods[1].due.map(\.day.slashed) == ["19/12/2024", "18/12/2024"])
  }

  @Test func understandsEnglishKeys() throws {
    let periods = try periods(
      DataFixture.plan + """
        calendar:
          - {kind: month, years: 2025, cut-off-day: month-end, to: 28/02/2025, asked-by: A letter,
             due: [{after: 2}, {groups: [so], after: 1}],
             extensions: [{period: 2025-t01, units: [quy-nhon], after: 9, extension: A decision}]}
        holidays: [{from: 25/01/2025, to: 02/02/2025, title: Tết, source: A notice}]
        make-up-days: [{date: 08/02/2025, title: For a Friday, source: A notice}]

        """)
    #expect(periods.map(\.id.rawValue) == ["2024-q4", "2025-t01", "2025-t02"])
    #expect(periods[1].due.map(\.day.slashed) == ["04/02/2025", "03/02/2025", "12/02/2025"])
    #expect(periods[2].to.slashed == "28/02/2025")
  }

  @Test func letsAReportNameAPeriodThatARuleMade() throws {
    let directory = PeriodDirectory(try periods(DataFixture.plan + DataFixture.calendar))
    guard case .found(let found) = directory.periods(named: "Quý IV và năm 2025") else {
      Issue.record("not found")
      return
    }
    #expect(found.map(\.id.rawValue) == ["2025-q4", "2025"])
  }
}
