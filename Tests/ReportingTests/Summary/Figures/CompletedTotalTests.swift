import Testing

@testable import Reporting

struct CompletedTotalTests {
  private typealias Answer = CloudRiver.Answer

  private func told(_ completed: CompletedTotal?) -> String? {
    completed.map { total in
      let additions = total.additions.map { "\($0.unit) \($0.period) \($0.value.plain)" }.joined(separator: ", ")
      let periods = total.periods.map(\.rawValue).joined(separator: ", ")
      return "\(total.value.plain): \(additions); from \(periods); without \(total.stillMissing)"
    }
  }

  @Test func addsWhatMissingBodiesGaveLast() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý III/2024", ["Số đơn vị": "60"]), Answer("Bình Lạc", "Quý III/2024", ["Số đơn vị": "50"]),
      Answer("Sở Ruộng", "Quý III/2024", ["Số đơn vị": "7"]), Answer("An Sơn", "Quý IV/2024", ["Số đơn vị": "58"]),
      Answer("Cẩm Thủy", "Năm 2024", ["Số đơn vị": "9"]))
    #expect(try summary.figures("don-vi", "2024-q3").completed == nil)
    let quarter = try summary.figures("don-vi", "2024-q4")
    #expect(
      told(quarter.completed) == "115: binh-lac 2024-q3 50, so-ruong 2024-q3 7; from 2024-q3; without 2")
    #expect(quarter.total?.value == Quantity(58))
    // What the year's report says is known from the next quarter on; the departments are no more.
    #expect(
      told(try summary.figures("don-vi", "2025-q1").completed)
        == "117: an-son 2024-q4 58, binh-lac 2024-q3 50, cam-thuy 2024 9; from 2024-q3, 2024-q4, 2024; without 1")
  }

  @Test func addsAJointFigureOnce() throws {
    let summary = try CloudRiver.summary(Answer("Mặt trận", "Quý III/2024", ["Hội viên": "30"]))
    #expect(
      told(try summary.figures("hoi-vien", "2024-q4").completed) == "30: mat-tran 2024-q3 30; from 2024-q3; without 0")
  }

  @Test func followsABodyThatOnlyChangedItsName() throws {
    let roster = CloudRiver.roster.replacing(
      "{loại: hợp nhất, ngày: 01/03/2025, từ: [so-ruong, so-rung], thành: [so-dat]}",
      by: "{loại: đổi tên, ngày: 01/03/2025, từ: [so-ruong], thành: [so-dat]}"
    ).replacing("tên: Sở Rừng, nhóm: so, thẻ: [dvsn], đến: 28/02/2025", by: "tên: Sở Rừng, nhóm: so, thẻ: [dvsn]")
    let answer = Answer("Sở Ruộng", "Quý IV/2024", ["Số đơn vị": "7"])
    #expect(
      told(try CloudRiver.summary(answer, roster: roster).figures("don-vi", "2025-q1").completed)
        == "7: so-dat 2024-q4 7; from 2024-q4; without 4")
    // A body that several became gets no figure of theirs.
    #expect(try CloudRiver.summary(answer).figures("don-vi", "2025-q1").completed == nil)
  }

  @Test func completesNothingButStocks() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý III/2024", ["Lớp tập huấn": "5"]), Answer("Sở Ruộng", "Quý III/2024", ["Dự án": "12"]))
    #expect(try summary.figures("tap-huan", "2024-q4").completed == nil)
    #expect(try summary.figures("du-an", "2024-q4").completed == nil)
  }
}
