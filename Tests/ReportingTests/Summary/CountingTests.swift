import Testing

@testable import Reporting

struct CountingTests {
  private let first = "## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\n"

  @Test func countsAJointReportForEachBodyButItsFiguresOnce() throws {
    let summary = try CountedProject.summary(
      of: report(
        of: "Mặt trận", period: "Quý III/2024", first + "- Kế hoạch riêng: 5/KH ngày 1/7/2024\n- Số năm gốc: 30 đơn vị")
    )
    #expect(summary.total("ke-hoach", "2024-q3") == "2 2/4")
    #expect(summary.total("goc", "2024-q3") == "30 2/2")
    #expect(summary.total("goc", "2025-q1") == "30 2/2")
    #expect(summary.obligation("dang-doan", "2024-q3")?.answeredBy?.rawValue == "mat-tran")
  }

  @Test func tellsWhoseFiguresAreInATotal() throws {
    let summary = try CountedProject.summary(
      of: report(
        of: "Mặt trận", period: "Quý III/2024", first + "- Kế hoạch riêng: 5/KH ngày 1/7/2024\n- Số năm gốc: 30 đơn vị"),
      report(
        of: "Sở Y tế", period: "Quý IV/2024", first + "- Kế hoạch riêng: 6/KH ngày 1/7/2024\n- Số năm gốc: 9 đơn vị"))
    let counted = { (indicator: Int, total: Int) in
      summary.indicators[indicator].totals[total].counted.map { "\($0.unit)←\($0.value ?? -1)" }
    }
    #expect(summary.indicators[0].values.map(\.unit) == ["mat-tran", "so-y-te"])
    #expect(counted(0, 0) == ["0←0", "1←0"])
    // What stands from an earlier period, and for whom.
    #expect(counted(0, 1) == ["0←0", "1←0", "2←1"])
    // Volunteered figures are values, and counted in nothing.
    #expect(summary.indicators[1].values.map(\.unit) == ["mat-tran", "so-y-te"])
    #expect(counted(1, 1) == ["0←0", "1←0"])
  }

  @Test func asksForNoReportOnceAllThatIsOwedOnceWasGiven() throws {
    let summary = try CountedProject.summary(
      of: report(of: "Sở Xây dựng", period: "Quý III/2024", first + "- Kế hoạch riêng: 5/KH ngày 1/7/2024"),
      report(of: "Mặt trận", period: "Quý III/2024", first + "- Kế hoạch riêng: 6/KH ngày 1/7/2024"))
    #expect(summary.obligation("so-xay-dung", "2024-q3")?.state == .late)
    #expect(summary.obligation("so-xay-dung", "2024-q4")?.state == .notRequired)
    #expect(summary.total("ke-hoach", "2024-q4") == "3 3/4")
    // The base figure is still owed.
    #expect(summary.obligation("mat-tran", "2024-q4")?.state == .missing)
    #expect(summary.obligation("dang-doan", "2024-q4")?.state == .missing)
  }

  @Test func leavesOutTheFiguresOfAYearForWhichReportsConflict() throws {
    let table = "| Chỉ tiêu | Quý IV | Năm 2024 |\n|---|---|---|\n| Số cuộc | 4 | 19 |"
    let summary = try CountedProject.summary(
      of: report(of: "Sở Y tế", period: "Quý IV và năm 2024", first + table),
      report(of: "Sở Y tế", period: "Năm 2024", first + "- Số cuộc: 20 cuộc"))
    #expect(summary.total("so-cuoc", "2024-q4") == "4 1/1")
    #expect(summary.total("so-cuoc", "2024") == nil)
    #expect(summary.obligation("so-y-te", "2024")?.content == .unreadable)
  }

  @Test func takesWhatSupplementsAReportForOneOfItsPeriods() throws {
    let table = "| Chỉ tiêu | Quý IV | Năm 2024 |\n|---|---|---|\n| Số cuộc | 4 | 19 |"
    let summary = try CountedProject.summary(
      of: report(of: "Sở Y tế", period: "Quý IV và năm 2024", head: "Số ký hiệu: 1/BC\n", first + table),
      report(of: "Sở Y tế", period: "Năm 2024", head: "Bổ sung cho: 1/BC\n", first + "- Số cuộc: 20 cuộc"))
    #expect(summary.total("so-cuoc", "2024-q4") == "4 1/1")
    #expect(summary.total("so-cuoc", "2024") == "20 1/1")
    #expect(summary.reports.map { $0.supplements.map(\.file) } == [["content/2.md"]])
    #expect(summary.reports.map(\.period) == ["2024-q4"])
  }

  @Test func letsASupplementTakeBackAFigure() throws {
    let summary = try CountedProject.summary(
      of: report(of: "Sở Y tế", head: "Số ký hiệu: 1/BC\n", first + "- Số cuộc: 20 cuộc"),
      report(of: "Sở Y tế", head: "Bổ sung cho: 1/BC\n", first + "- Số cuộc: khoảng 20"))
    #expect(summary.total("so-cuoc", "2024-q4") == "- 0/1")
  }

  @Test func asksForNothingThatASupplementHasGiven() throws {
    let summary = try CountedProject.summary(
      of: report(of: "Sở Y tế", head: "Số ký hiệu: 1/BC\n", "Mở đầu."),
      report(of: "Sở Y tế", head: "Bổ sung cho: 1/BC\n", first + "- Số cuộc: 20 cuộc"))
    #expect(summary.obligation("so-y-te", "2024-q4")?.content == .accepted)
    #expect(
      !summary.findings.contains { ["section-missing", "indicator-missing"].contains($0.rule) && $0.place.line == 1 })
  }

  @Test func keepsTheLatestFigureOfPeriodsThatEndOnOneDay() throws {
    let figure = { (period: String, count: Int) in
      report(of: "Mặt trận", period: period, first + "- Số năm gốc: \(count) đơn vị")
    }
    let summary = try CountedProject.summary(of: figure("Quý III/2024", 30), figure("Quý IV/2024", 31))
    #expect(summary.total("goc", "2025-q1") == "31 2/2")
    let withYear = try CountedProject.summary(of: figure("Quý IV/2024", 31), figure("Năm 2024", 32))
    #expect(withYear.total("goc", "2025-q1") == "32 2/2")
  }

  @Test func countsAnUnreadableFileForBothPeriodsOfItsRow() throws {
    let day = try #require(Day.parse("09/01/2025"))
    let rows = try ["2024-q4", "2024"].map { period in
      Register.Row(
        received: day, unit: "so-y-te", period: try #require(Identifier(period)), file: "1.md")
    }
    let summary = try CountedProject.summary(of: "Không có phần đầu.\n", register: rows)
    #expect(summary.obligation("so-y-te", "2024-q4")?.content == .unreadable)
    #expect(summary.obligation("so-y-te", "2024")?.content == .unreadable)
  }

  @Test func takesTheDayOfAFileFromItsRowUnderAnotherBody() throws {
    let day = try #require(Day.parse("09/01/2025"))
    let row = Register.Row(received: day, unit: "mat-tran", period: "2024-q4", file: "1.md")
    let summary = try CountedProject.summary(
      of: report(of: "Sở Y tế", head: "Ngày ban hành: 02/01/2025\n", first + "- Số cuộc: 20 cuộc"), register: [row])
    #expect(summary.obligation("so-y-te", "2024-q4")?.received == Receipt(day: day, basis: .register))
    // A row for the body itself goes before.
    let own = Register.Row(received: try #require(Day.parse("07/01/2025")), unit: "so-y-te", period: "2024-q4")
    let both = try CountedProject.summary(of: report(of: "Sở Y tế", first), register: [row, own])
    #expect(both.obligation("so-y-te", "2024-q4")?.received?.day == own.received)
  }

  @Test(arguments: [["cuộc", "lớp"], ["lớp", "cuộc"]])
  func usesNeitherOfTwoFiguresInDifferentMeasures(_ measures: [String]) throws {
    let rows = measures.map { "| Số cuộc | \($0) | 20 |" }.joined(separator: "\n")
    let table = "| Chỉ tiêu | Đơn vị tính | Kỳ này |\n|---|---|---|\n" + rows
    #expect(try CountedProject.summary(of: report(of: "Sở Y tế", first + table)).total("so-cuoc", "2024-q4") == "- 0/1")
  }

  @Test func tellsLeadersOnlyThatAReportIsKeptOut() throws {
    let summary = try CountedProject.summary(
      of: report(of: "Sở Lạ", "## 1. Tuyên truyền\n\nTình hình: Bí mật riêng"),
      report(of: "Sở Y tế", "## 1. Tuyên truyền\n\nTình hình: Chưa rõ"))
    let told = summary.findingsForLeaders.map { "\($0.place.file) \($0.rule)" }
    #expect(told.filter { $0.hasPrefix("content/1.md") } == ["content/1.md unit-unknown"])
    #expect(told.contains("content/2.md status-unknown"))
  }

  @Test func tellsFilesApartWhoseNamesDifferOnlyInHowMarksAreComposed() throws {
    let summary = try CountedProject.summary(
      of: report(of: "Sở Y tế", first + "- Số cuộc: 20 cuộc"), report(of: "Mặt trận", first + "- Số năm gốc: 5 đơn vị"),
      named: ["content/l\u{1EE5}c.md", "content/lu\u{323}c.md"])
    #expect(summary.reports.map(\.unit.rawValue).sorted() == ["mat-tran", "so-y-te"])
    #expect(summary.total("goc", "2024-q4") == "5 2/2")
  }

  @Test func replacesOnlyTheVersionBefore() throws {
    func version(_ date: String, _ head: String, _ count: Int) -> String {
      report(of: "Sở Y tế", head: "Ngày ban hành: \(date)\n\(head)", first + "- Số cuộc: \(count) cuộc")
    }
    let replaced = try CountedProject.summary(
      of: version("02/01/2025", "", 1), version("02/01/2025", "Thay thế: có\n", 2))
    #expect(replaced.total("so-cuoc", "2024-q4") == "2 1/1")
    let chain = try CountedProject.summary(
      of: version("02/01/2025", "", 1), version("03/01/2025", "Thay thế: có\n", 2),
      version("04/01/2025", "Thay thế: có\n", 3))
    #expect(chain.total("so-cuoc", "2024-q4") == "3 1/1")
    let two = try CountedProject.summary(
      of: version("01/01/2025", "", 1), version("02/01/2025", "", 2), version("03/01/2025", "Thay thế: có\n", 3))
    #expect(two.obligation("so-y-te", "2024-q4")?.content == .unreadable)
    // What came after it is not the version before, and stands against it.
    let later = try CountedProject.summary(
      of: version("02/01/2025", "", 1), version("03/01/2025", "Thay thế: có\n", 2), version("04/01/2025", "", 3))
    #expect(later.obligation("so-y-te", "2024-q4")?.content == .unreadable)
  }
}
