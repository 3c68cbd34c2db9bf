import Testing

@testable import Reporting

/// Totals of periods in which nobody owes a figure.
struct UnaskedTests {
  private let first = "## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\nĐã họp.\n\n"

  @Test func countsWhatStaysAlikeInPeriodsThatEndOnOneDay() throws {
    let summary = try CountedProject.summary(
      of: report(of: "Mặt trận", period: "Quý III/2024", first + "- Kế hoạch riêng: 5/KH\n- Số năm gốc: 30 đơn vị"),
      report(of: "Sở Y tế", period: "Quý IV/2024", first + "- Kế hoạch riêng: 6/KH ngày 1/7/2024"))
    #expect(summary.total("ke-hoach", "2024-q4") == "3 3/4")
    #expect(summary.total("ke-hoach", "2024") == "3 3/4")
    #expect(summary.total("goc", "2024") == "30 2/2")
    let year = summary.figures(of: "ke-hoach", in: "2024")
    #expect(year?.total.map { "\($0.reporting)/\($0.expected)" } == "3/4")
    #expect(year?.holders.map(\.since) == ["2024-q3", "2024-q3", "2024-q4"])
  }

  @Test func doesNotCarryWhatHappenedIntoALongerPeriod() throws {
    let summary = try CountedProject.summary(
      of: report(of: "Sở Y tế", period: "Quý IV/2024", first + "- Số cuộc: 4 cuộc"))
    #expect(summary.total("so-cuoc", "2024") == nil)
  }

  /// Nobody owes anything in quarter III; the figures of a year fall due in quarter IV.
  private let plan = """
    kế hoạch: {mã: thu, tên: Kế hoạch thử}
    nhiệm vụ:
      - {số: 1, mã: tuyen-truyen, tên: Tuyên truyền, phải báo cáo: [{nhóm: [mot], tần suất: quý}]}
    chỉ tiêu:
      - {mã: van-ban, tên: Văn bản, đơn vị tính: văn bản, nhiệm vụ: 1, loại: văn bản, phải báo cáo: [{cơ quan: [a, c, d], tần suất: năm}]}
      - {mã: so-dan, tên: Số dân, đơn vị tính: người, nhiệm vụ: 1, loại: hiện có}
    kỳ báo cáo:
      - {mã: 2024-q3, tên: Quý III năm 2024, loại: quý, từ: 01/07/2024, đến: 30/09/2024, hạn gửi: [{ngày: 10/10/2024}]}
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 01/10/2024, đến: 31/12/2024, hạn gửi: [{ngày: 10/01/2025}]}
      - {mã: 2025-q1, tên: Quý I năm 2025, loại: quý, từ: 01/01/2025, đến: 31/03/2025, hạn gửi: [{ngày: 10/04/2025}]}

    """

  private func given(_ unit: String) -> String {
    report(of: unit, period: "2024-q3", first + "- Văn bản: 5/KH\n- Số dân: 7 người\n")
  }

  @Test func countsThoseThatGaveItAndAreStillThere() throws {
    let summary = try Bodies.summary(
      Bodies.roster(units: "a", "b chung a", "c đến 04/01/2025", "d", events: "kết thúc 05/01/2025 c"), plan: plan,
      of: given("a"), given("c"))
    // The second reports jointly with the first, and never owes the document.
    #expect(summary.obligation("b", "2024-q3")?.answeredBy == "a")
    #expect(summary.total("van-ban", "2024-q3") == "2 2/2")
    #expect(summary.total("van-ban", "2024-q4") == "2 2/3")
    // What nobody ever owes counts for each body of a joint report.
    #expect(summary.total("so-dan", "2024-q3") == "14 3/3")
    // The third is gone.
    #expect(summary.total("van-ban", "2025-q1") == "1 1/1")
    for period in ["2024-q3", "2024-q4", "2025-q1"] {
      let group = summary.figures(of: "van-ban", in: Identifier(period) ?? "x")?.groups.first
      let told = group.map { "\($0.value?.plain ?? "-") \($0.reporting)/\($0.expected)" }
      #expect(told == summary.total("van-ban", period))
    }
  }

  @Test func countsADocumentForTheSuccessorThatGaveItAlone() throws {
    let summary = try Bodies.summary(
      Bodies.roster(units: "a đến 04/10/2024", "b từ 05/10/2024", "c", "d", events: "đổi tên 05/10/2024 a b"),
      plan: plan, of: given("b"))
    // The former body is gone, though the report answered for it.
    #expect(summary.total("van-ban", "2025-q1") == "1 1/1")
  }
}
