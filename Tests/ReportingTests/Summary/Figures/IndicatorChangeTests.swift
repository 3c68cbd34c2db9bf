import Testing

@testable import Reporting

struct IndicatorChangeTests {
  private typealias Answer = CloudRiver.Answer

  private func units(_ name: String, _ period: String, _ count: String) -> Answer {
    Answer(name, period, ["Số đơn vị": count])
  }

  @Test func comparesBodiesThatGaveTheFigureInBothPeriods() throws {
    let summary = try CloudRiver.summary(
      units("An Sơn", "Quý III/2024", "60"), units("Bình Lạc", "Quý III/2024", "50"),
      units("Sở Ruộng", "Quý III/2024", "7"), units("An Sơn", "Quý IV/2024", "58"),
      units("Cẩm Thủy", "Quý IV/2024", "40"), units("Sở Ruộng", "Quý IV/2024", "8"))
    let change = try #require(try summary.figures("don-vi", "2024-q4").change)
    #expect(change.period == "2024-q3")
    #expect(change.comparable?.told == "67 → 66: -1 (-1.4925 %)" && change.comparableBodies == 2)
    #expect(change.ofTotals?.told == "117 → 106: -11 (-9.4017 %)" && !change.hasSameBodies)
    #expect(change.withoutTransfers == nil && change.bodiesWithoutTransfers == 0)
  }

  @Test func leavesOutWhatWasOnlyPassedOn() throws {
    let summary = try CloudRiver.summary(
      units("An Sơn", "Quý III/2024", "60"), units("Bình Lạc", "Quý III/2024", "50"),
      units("Sở Ruộng", "Quý III/2024", "7"),
      Answer("An Sơn", "Quý IV/2024", ["Số đơn vị": "63", "Chuyển đến": "5", "Chuyển đi": "0"]),
      // Bình Lạc does not tell what came and went.
      Answer("Bình Lạc", "Quý IV/2024", ["Số đơn vị": "50", "Chuyển đi": "0"]),
      Answer("Sở Ruộng", "Quý IV/2024", ["Số đơn vị": "3", "Chuyển đến": "1", "Chuyển đi": "4"]))
    let change = try #require(try summary.figures("don-vi", "2024-q4").change)
    #expect(change.comparable?.told == "117 → 116: -1 (-0.8547 %)" && change.comparableBodies == 3)
    #expect(change.withoutTransfers?.told == "67 → 64: -3 (-4.4776 %)" && change.bodiesWithoutTransfers == 2)
    #expect(change.hasSameBodies)
  }

  @Test func holdsABodyAgainstThoseThatBecameIt() throws {
    let merged = try CloudRiver.summary(
      units("Sở Ruộng", "Quý IV/2024", "7"), units("Sở Rừng", "Quý IV/2024", "9"),
      units("Sở Đất", "Quý I/2025", "15"))
    let figures = try merged.figures("don-vi", "2025-q1")
    #expect(figures.change?.comparable?.told == "16 → 15: -1 (-6.25 %)" && figures.change?.comparableBodies == 1)
    #expect(figures.seam.map(\.kind) == [.merged] && figures.change?.hasSameBodies == false)
    let incomplete = try CloudRiver.summary(
      units("Sở Ruộng", "Quý IV/2024", "7"), units("Sở Đất", "Quý I/2025", "15"))
    let change = try #require(try incomplete.figures("don-vi", "2025-q1").change)
    #expect(change.comparable == nil && change.ofTotals?.told == "7 → 15: 8 (114.2857 %)")
  }

  @Test func holdsABodyThatOthersWentIntoAgainstAllOfThem() throws {
    let roster = CloudRiver.roster.replacing(
      "{loại: hợp nhất, ngày: 01/03/2025, từ: [so-ruong, so-rung], thành: [so-dat]}",
      by: "{loại: sáp nhập, ngày: 01/03/2025, từ: [so-rung], thành: [so-ruong]}"
    ).replacing("tên: Sở Ruộng, nhóm: so, thẻ: [dvsn], đến: 28/02/2025", by: "tên: Sở Ruộng, nhóm: so, thẻ: [dvsn]")
    let summary = try CloudRiver.summary(
      units("Sở Ruộng", "Quý IV/2024", "7"), units("Sở Rừng", "Quý IV/2024", "9"),
      units("Sở Ruộng", "Quý I/2025", "15"), roster: roster)
    #expect(try summary.figures("don-vi", "2025-q1").change?.comparable?.told == "16 → 15: -1 (-6.25 %)")
  }

  @Test func comparesNoPartOfASplitBody() throws {
    let roster = CloudRiver.roster.replacing(
      "{loại: hợp nhất, ngày: 01/03/2025, từ: [so-ruong, so-rung], thành: [so-dat]}",
      by: "{loại: chia tách, ngày: 01/03/2025, từ: [so-ruong], thành: [so-dat, so-nuoc]}"
    ).replacing(
      "  - {mã: mat-tran",
      by: "  - {mã: so-nuoc, tên: Sở Nước, nhóm: so, thẻ: [dvsn], từ: 01/03/2025}\n  - {mã: mat-tran"
    )
    .replacing("tên: Sở Rừng, nhóm: so, thẻ: [dvsn], đến: 28/02/2025", by: "tên: Sở Rừng, nhóm: so, thẻ: [dvsn]")
    let summary = try CloudRiver.summary(
      units("Sở Ruộng", "Quý IV/2024", "10"), units("Sở Đất", "Quý I/2025", "6"), units("Sở Nước", "Quý I/2025", "4"),
      roster: roster)
    let change = try #require(try summary.figures("don-vi", "2025-q1").change)
    #expect(change.comparable == nil && change.comparableBodies == 0)
    #expect(change.ofTotals?.told == "10 → 10: 0 (0 %)" && !change.hasSameBodies)
  }

  @Test func comparesAJointFigureOnceAndNotWithAPart() throws {
    let joint = Answer("Mặt trận", "Quý III/2024", ["Hội viên": "30"])
    let again = try CloudRiver.summary(joint, Answer("Mặt trận", "Quý IV/2024", ["Hội viên": "33"]))
    let change = try #require(try again.figures("hoi-vien", "2024-q4").change)
    #expect(change.comparable?.told == "30 → 33: 3 (10 %)" && change.comparableBodies == 2 && change.hasSameBodies)
    let apart = try CloudRiver.summary(
      joint, Answer("Mặt trận", "Quý IV/2024", ["Hội viên": "20"]),
      Answer("Đảng đoàn", "Quý IV/2024", ["Hội viên": "12"]))
    #expect(try apart.figures("hoi-vien", "2024-q4").change?.comparable == nil)
    // What was said of two is not held against what is said of one, though the other says nothing now.
    let alone = try CloudRiver.summary(
      joint, Answer("Mặt trận", "Quý IV/2024", ["Hội viên": "20"]), Answer("Đảng đoàn", "Quý IV/2024", [:]))
    let left = try #require(try alone.figures("hoi-vien", "2024-q4").change)
    #expect(left.comparable == nil && left.comparableBodies == 0)
    #expect(left.ofTotals?.told == "30 → 20: -10 (-33.3333 %)" && !left.hasSameBodies)
  }

  @Test func tellsOfARatioInPoints() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý III/2024", ["Số năm gốc": "60", "Số đơn vị": "57"]),
      Answer("Bình Lạc", "Quý III/2024", ["Số năm gốc": "50", "Số đơn vị": "50"]),
      units("An Sơn", "Quý IV/2024", "54"),
      Answer("Cẩm Thủy", "Quý IV/2024", ["Số năm gốc": "40", "Số đơn vị": "20"]))
    let change = try #require(try summary.figures("ty-le-giam", "2024-q4").change)
    #expect(change.comparable?.told == "5 → 10: 5" && change.comparableBodies == 1)
    // The difference is rounded, not the difference of what was rounded.
    #expect(change.ofTotals?.told == "2.7273 → 26: 23.2727")
  }

  @Test func roundsHalvesAwayFromZero() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý III/2024", ["Số năm gốc": "3.200", "Số đơn vị": "3.199"]),
      units("An Sơn", "Quý IV/2024", "3.201"))
    // 1/3200 is 0,03125 per cent.
    #expect(try summary.figures("ty-le-giam", "2024-q4").change?.comparable?.told == "0.0313 → -0.0313: -0.0625")
  }

  @Test func hasNoPercentOfNothingAndTellsWhichWayANegativeFigureWent() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý I/2024", ["Lớp tập huấn": "0", "Chênh lệch thu chi": "-4"]),
      Answer("An Sơn", "Quý II/2024", ["Lớp tập huấn": "5", "Chênh lệch thu chi": "-5"]))
    #expect(try summary.figures("tap-huan", "2024-q2").change?.comparable?.told == "0 → 5: 5")
    #expect(try summary.figures("chenh-lech", "2024-q2").change?.comparable?.told == "-4 → -5: -1 (-25 %)")
  }

  @Test func leapsOverNoPeriod() throws {
    let plan =
      CloudRiver.plan.split(separator: "\n").filter { !$0.contains("mã: 2024-q3,") }.joined(separator: "\n") + "\n"
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý II/2024", ["Lớp tập huấn": "5"]), Answer("An Sơn", "Quý IV/2024", ["Lớp tập huấn": "9"]),
      plan: plan)
    let figures = try summary.figures("tap-huan", "2024-q4")
    #expect(figures.change == nil && figures.verdict == .unknown(.noComparison))
    #expect(try summary.figures("ke-hoach", "2024-q2").change == nil)
  }
}
