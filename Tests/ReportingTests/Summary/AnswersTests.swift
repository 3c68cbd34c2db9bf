import Testing

@testable import Reporting

/// Whose report answers for whom, and what it is held against.
struct AnswersTests {
  @Test func letsAJointReportAnswerBesideARowWithoutAFile() throws {
    let day = try #require(Day.parse("05/10/2024"))
    let row = Register.Row(received: day, unit: "dang-doan", period: "2024-q3")
    let joint = report(
      of: "Mặt trận", period: "Quý III/2024", head: "Ngày nhận: 12/10/2024\n",
      "## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\n- Số năm gốc: 30 đơn vị\n")
    let summary = try CountedProject.summary(of: joint, register: [row])
    let obligation = try #require(summary.obligation("dang-doan", "2024-q3"))
    #expect(obligation.answeredBy == "mat-tran")
    #expect(obligation.content == .accepted || obligation.content == .needsWork)
    #expect(!obligation.awaitsContent)
    // It came on the day of its own row.
    #expect(obligation.received == Receipt(day: day, basis: .register))
    #expect(obligation.state == .onTime)
    #expect(summary.total("goc", "2024-q3") == "30 2/2")
  }

  @Test func leavesARowWithoutAFileAsItIsWhereNobodyAnswers() throws {
    let row = Register.Row(
      received: try #require(Day.parse("05/10/2024")), unit: "dang-doan", period: "2024-q3")
    let other = Register.Row(
      received: try #require(Day.parse("06/10/2024")), unit: "mat-tran", period: "2024-q3")
    let summary = try CountedProject.summary(of: "Không có phần đầu.\n", register: [row, other])
    #expect(summary.obligation("dang-doan", "2024-q3")?.answeredBy == nil)
    #expect(summary.obligation("dang-doan", "2024-q3")?.awaitsContent == true)
  }

  // A report for quarter I that speaks for a body which went into the one that sends it, before it was due.

  private let before = [Bodies.report("a", "2024-q4", 1, stock: 60), Bodies.report("b", "2024-q4", 1, stock: 30)]

  private func startFindings(_ roster: String, _ reports: String...) throws -> [String] {
    try Bodies.summary(roster, files: before + reports).findings.filter { $0.rule == "rule-violated" }
      .map(\.message.vi)
  }

  @Test func holdsAReportForAnAbsorbedBodyAgainstBoth() throws {
    let roster = Bodies.roster(units: "a", "b đến 04/04/2025", events: "sáp nhập 05/04/2025 b a")
    #expect(try startFindings(roster, Bodies.report("a", "2025-q1", 1, start: 90)).isEmpty)
    #expect(try startFindings(roster, Bodies.report("a", "2025-q1", 1, start: 60)).count == 1)
    // Where the other reported itself, each is held against its own.
    #expect(
      try startFindings(
        roster, Bodies.report("a", "2025-q1", 1, start: 60), Bodies.report("b", "2025-q1", 1, start: 30)
      ).isEmpty)
  }

  @Test func holdsAReportOfABodyThatSeveralBecameAgainstTheirSum() throws {
    let roster = Bodies.roster(
      units: "a đến 04/04/2025", "b đến 04/04/2025", "c từ 05/04/2025", events: "hợp nhất 05/04/2025 a,b c")
    #expect(try startFindings(roster, Bodies.report("c", "2025-q1", 1, start: 90)).isEmpty)
    #expect(try startFindings(roster, Bodies.report("c", "2025-q1", 1, start: 60)).count == 1)
  }

  @Test func holdsAReportOfAPartOfASplitBodyAgainstNothing() throws {
    let roster = Bodies.roster(
      units: "a đến 04/04/2025", "b", "c từ 05/04/2025", "d từ 05/04/2025", events: "chia tách 05/04/2025 a c,d")
    #expect(try startFindings(roster, Bodies.report("c", "2025-q1", 1, start: 10)).isEmpty)
  }
}
