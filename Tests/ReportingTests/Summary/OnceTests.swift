import Testing

@testable import Reporting

/// What is owed once: a task, a stock, what only happens, and a document.
struct OnceTests {
  private let roster = Bodies.roster(
    units: "a", "b chung a", "c đến 04/01/2025", "d từ 05/01/2025", events: "đổi tên 05/01/2025 c d")

  private let plan = """
    kế hoạch: {mã: thu, tên: Kế hoạch thử}
    nhiệm vụ:
      - {số: 1, mã: tong-ket, tên: Tổng kết, phải báo cáo: [{cơ quan: [a, b, c, d], tần suất: một lần}]}
      - {số: 2, mã: sap-xep, tên: Sắp xếp}
    chỉ tiêu:
      - {mã: goc, tên: Số gốc, đơn vị tính: đơn vị, nhiệm vụ: 2, loại: hiện có, phải báo cáo: [{cơ quan: [a], tần suất: một lần}, {cơ quan: [c, d], tần suất: quý}]}
      - {mã: dot, tên: Số đợt, đơn vị tính: đợt, nhiệm vụ: 2, loại: phát sinh, phải báo cáo: [{cơ quan: [a], tần suất: một lần}]}
      - {mã: ke-hoach, tên: Kế hoạch riêng, đơn vị tính: văn bản, nhiệm vụ: 2, loại: văn bản, phải báo cáo: [{cơ quan: [c, d], tần suất: một lần}]}
    kỳ báo cáo:
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 01/10/2024, đến: 31/12/2024, hạn gửi: [{ngày: 10/01/2025}]}
      - {mã: 2025-q1, tên: Quý I năm 2025, loại: quý, từ: 01/01/2025, đến: 31/03/2025, hạn gửi: [{ngày: 10/04/2025}]}

    """

  private func report(_ unit: String, _ body: String) -> String {
    "---\nĐơn vị: \(unit)\nKỳ báo cáo: 2024-q4\nNgày nhận: 03/01/2025\n---\n\n\(body)\n"
  }

  private let given = "## 1. Tổng kết\n\nTình hình: Hoàn thành\n\nĐã họp.\n"
  private let rest = "## 2. Sắp xếp\n\nTình hình: Hoàn thành\n\n- Số gốc: 30 đơn vị\n- Số đợt: 2 đợt\n"

  private func cell(_ summary: Summary, _ unit: String, _ period: String) -> TaskCell? {
    summary.obligation(unit, period)?.tasks.first
  }

  @Test func asksForATaskUntilASectionOnItWasGiven() throws {
    let summary = try Bodies.summary(roster, plan: plan, of: report("a", given + "\n" + rest))
    #expect(cell(summary, "a", "2024-q4") == TaskCell(number: 1, isOwed: true, status: .done))
    #expect(cell(summary, "a", "2025-q1") == TaskCell(number: 1, isOwed: false, status: .notApplicable))
    #expect(summary.obligation("a", "2025-q1")?.state == .notRequired)
    // A joint report gives it for both.
    #expect(summary.obligation("b", "2025-q1")?.state == .notRequired)
    // Nobody has given it for the third, which is another body since.
    #expect(summary.obligation("c", "2024-q4")?.state == .missing)
    #expect(cell(summary, "d", "2025-q1") == TaskCell(number: 1, isOwed: true, status: .notStated))
  }

  @Test func missesTheSectionOnATaskThatNobodyGaveBefore() throws {
    let later = { (body: String) in self.report("a", body).replacing("2024-q4", with: "2025-q1") }
    let never = try Bodies.summary(roster, plan: plan, of: report("a", rest))
    let missing = never.findings.filter { $0.rule == "section-missing" }
    #expect(missing.map(\.message.vi) == ["báo cáo thiếu mục về nhiệm vụ 1 “Tổng kết”"])
    #expect(missing.map(\.place.line) == [1])
    #expect(never.obligation("a", "2024-q4")?.content == .needsWork)
    let before = try Bodies.summary(roster, plan: plan, of: report("a", given + "\n" + rest), later(rest))
    #expect(before.findings.filter { $0.rule == "section-missing" }.isEmpty)
    #expect(before.obligation("a", "2025-q1")?.content == .accepted)
  }

  @Test func asksAgainWhereTheSectionWasEmpty() throws {
    let summary = try Bodies.summary(roster, plan: plan, of: report("a", "## 1. Tổng kết\n\n" + rest))
    #expect(cell(summary, "a", "2025-q1")?.isOwed == true)
    #expect(summary.obligation("a", "2025-q1")?.state == .missing)
  }

  @Test func keepsAStockInItsPlaceForThoseThatOweItOnce() throws {
    let summary = try Bodies.summary(
      roster, plan: plan, of: report("a", given + "\n" + rest), report("c", given + "\n" + rest))
    #expect(summary.total("goc", "2024-q4") == "60 2/2")
    // The other owes it every quarter, and so has not given it.
    #expect(summary.total("goc", "2025-q1") == "30 1/2")
  }

  @Test func countsWhatHappenedOnceInItsPeriodAlone() throws {
    let summary = try Bodies.summary(roster, plan: plan, of: report("a", given + "\n" + rest))
    #expect(summary.total("dot", "2024-q4") == "2 1/1")
    #expect(summary.total("dot", "2025-q1") == nil)
  }

  @Test func asksASuccessorForItsOwnDocument() throws {
    let summary = try Bodies.summary(
      roster, plan: plan,
      of: report("c", given + "\n## 2. Sắp xếp\n\nTình hình: Hoàn thành\n\n- Kế hoạch riêng: 5/KH ngày 1/10/2024\n"))
    #expect(summary.total("ke-hoach", "2024-q4") == "1 1/1")
    #expect(summary.total("ke-hoach", "2025-q1") == "0 0/1")
  }

  @Test func tellsADraftWhatItLacksOfWhatIsOwedOnce() throws {
    let draft = report("a", "## 2. Sắp xếp\n\nTình hình: Hoàn thành\n\nĐã làm.\n\n- Số gốc: 30 đơn vị\n")
      .replacing("2024-q4\n", with: "2025-q1\nDự thảo: có\n")
    let first = try Bodies.summary(roster, plan: plan, of: draft)
    #expect(
      Set(first.draftFindings.map(\.message.vi)) == [
        "báo cáo thiếu mục về nhiệm vụ 1 “Tổng kết”", "thiếu số liệu “Số đợt”",
      ])
    #expect(first.findings.filter { $0.place.file == "content/1.md" }.isEmpty)
    let later = try Bodies.summary(roster, plan: plan, of: draft, report("a", given + "\n" + rest))
    #expect(later.draftFindings.isEmpty)
  }
}
