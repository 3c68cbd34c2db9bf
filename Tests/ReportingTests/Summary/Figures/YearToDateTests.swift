import Testing

@testable import Reporting

struct YearToDateTests {
  private typealias Answer = CloudRiver.Answer

  @Test func addsTheQuartersOfTheYearUpToThePeriod() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý I/2024", ["Lớp tập huấn": "5"]), Answer("An Sơn", "Quý II/2024", ["Lớp tập huấn": "7"]),
      Answer("Bình Lạc", "Quý I/2024", ["Lớp tập huấn": "3"]))
    #expect(try summary.figures("tap-huan", "2024-q1").yearToDate?.told == "8 quarter 1/1 2/3")
    let half = try #require(try summary.figures("tap-huan", "2024-q2").yearToDate)
    #expect(half.told == "15 quarter 2/2 1/3")
    #expect(half.year == 2024 && half.periods == ["2024-q1", "2024-q2"] && !half.isComplete)
    #expect(try summary.figures("tap-huan", "2024-q3").yearToDate?.told == "15 quarter 2/3 0/3")
    // A new year begins anew.
    #expect(try summary.figures("tap-huan", "2025-q1").yearToDate?.told == "- quarter 0/1 0/3")
  }

  @Test func neverAddsAYearAndItsQuarters() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý I/2024", ["Lớp tập huấn": "5"]), Answer("An Sơn", "Năm 2024", ["Lớp tập huấn": "100"]))
    #expect(try summary.figures("tap-huan", "2024").yearToDate?.told == "5 quarter 1/4 0/3")
    #expect(try summary.figures("tap-huan", "2024-q4").yearToDate?.told == "5 quarter 1/4 0/3")
  }

  @Test func takesTheYearWhereThePlanLacksQuarters() throws {
    let plan = ["2024-q1, tên: Quý I ", "2024-q2, tên: Quý II "].reduce(CloudRiver.plan) { plan, start in
      plan.split(separator: "\n").filter { !$0.contains("mã: \(start)") }.joined(separator: "\n") + "\n"
    }
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý IV/2024", ["Lớp tập huấn": "5"]), Answer("An Sơn", "Năm 2024", ["Lớp tập huấn": "100"]),
      plan: plan)
    #expect(try summary.figures("tap-huan", "2024").yearToDate?.told == "100 year 1/1 1/1")
    // Two quarters of four are known to the plan.
    #expect(try summary.figures("tap-huan", "2024-q4").yearToDate?.told == "5 quarter 1/4 0/3")
  }

  @Test func expectsAHalfYearlyFigureInEverySecondQuarter() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý II/2024", ["Chênh lệch thu chi": "-1,5"]),
      Answer("Bình Lạc", "Quý II/2024", ["Chênh lệch thu chi": "0,25"]),
      Answer("An Sơn", "Quý IV/2024", ["Chênh lệch thu chi": "0,000001"]))
    #expect(try summary.figures("chenh-lech", "2024-q1").yearToDate == nil)
    #expect(try summary.figures("chenh-lech", "2024-q2").yearToDate?.told == "-1.25 quarter 1/1 2/3")
    #expect(try summary.figures("chenh-lech", "2024-q3").yearToDate?.told == "-1.25 quarter 1/1 2/3")
    #expect(try summary.figures("chenh-lech", "2024-q4").yearToDate?.told == "-1.249999 quarter 2/2 1/3")
  }

  @Test func computesARatioOfFlowsFromTheirSums() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý I/2024", ["Số đã học": "3", "Số phải học": "4"]),
      // Without its denominator it is in no numerator.
      Answer("Bình Lạc", "Quý I/2024", ["Số đã học": "10"]),
      Answer("An Sơn", "Quý II/2024", ["Số đã học": "1", "Số phải học": "4"]),
      Answer("Cẩm Thủy", "Quý II/2024", ["Số đã học": "2", "Số phải học": "3"]))
    // (3 + 1 + 2) / (4 + 4 + 3), not the mean of 75, 25 and 66,7.
    #expect(try summary.figures("ty-le-hoc", "2024-q2").yearToDate?.told == "54.5455 quarter 2/2 1/3")
  }

  @Test func hasNoRatioOfZeros() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý I/2024", ["Số đã học": "0", "Số phải học": "0"]))
    #expect(try summary.figures("ty-le-hoc", "2024-q1").yearToDate?.told == "- quarter 1/1 1/3")
  }

  @Test func addsNothingThatIsAState() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý I/2024", ["Số đơn vị": "60", "Số năm gốc": "60"]),
      Answer("An Sơn", "Quý II/2024", ["Số đơn vị": "50"]))
    let figures = try summary.figures("don-vi", "2024-q3")
    #expect(figures.yearToDate == nil)
    #expect(figures.latest?.period == "2024-q2" && figures.latest?.value == Quantity(50))
    #expect(try summary.figures("ty-le-giam", "2024-q2").yearToDate == nil)
    #expect(try summary.figures("tap-huan", "2024-q2").latest == nil)
  }
}
