import Testing

@testable import Reporting

struct TrendSeriesTests {
  private typealias Answer = CloudRiver.Answer

  private func units(_ name: String, _ period: String, _ count: String) -> Answer {
    Answer(name, period, ["Số đơn vị": count])
  }

  private func summary(roster: String = CloudRiver.roster) throws -> Summary {
    try CloudRiver.summary(
      units("An Sơn", "Quý III/2024", "60"), units("Sở Ruộng", "Quý III/2024", "7"),
      units("Sở Rừng", "Quý III/2024", "9"), units("An Sơn", "Quý IV/2024", "58"), units("An Sơn", "Năm 2024", "58"),
      units("Sở Đất", "Quý I/2025", "15"), roster: roster)
  }

  @Test func hasAPointForEachPeriodAndMarksTheSeam() throws {
    let summary = try summary()
    let province = try #require(summary.trend(of: "don-vi"))
    #expect(
      province.told == [
        "2024-q1 - 0/5", "2024-q2 - 0/5", "2024-q3 76 3/5", "2024-q4 58 1/5", "⌇2025-q1 15 1/4", "2025-q2 - 0/4",
      ])
    #expect(province.known == 3 && province.points[4].events.map(\.kind) == [.merged])
    #expect(
      summary.trend(of: "don-vi", for: .group("so"))?.told == [
        "2024-q1 - 0/2", "2024-q2 - 0/2", "2024-q3 16 2/2", "2024-q4 - 0/2", "⌇2025-q1 15 1/1", "2025-q2 - 0/1",
      ])
    #expect(
      summary.trend(of: "don-vi", for: .group("huyen"))?.told == [
        "2024-q1 - 0/3", "2024-q2 - 0/3", "2024-q3 60 1/3", "2024-q4 58 1/3", "2025-q1 - 0/3", "2025-q2 - 0/3",
      ])
    #expect(summary.trend(of: "don-vi", for: .group("khong-co")) == nil)
  }

  @Test func keepsPeriodsOfDifferentLengthApart() throws {
    let summary = try summary()
    #expect(summary.kinds(of: "don-vi") == [.quarter, .year])
    #expect(summary.trend(of: "don-vi", over: .year)?.told == ["2024 58 1/1"])
    #expect(summary.kinds(of: "khong-co") == [] && summary.trend(of: "khong-co") == nil)
  }

  @Test func listsPredecessorsBesideABodyAndCopiesNothing() throws {
    let trend = try #require(try summary().trend(of: "don-vi", ofUnit: "so-dat"))
    #expect(trend.own.told == ["2025-q1 15 1/1", "2025-q2 - 0/1"])
    #expect(trend.predecessors.map(\.series.subject) == [.unit("so-ruong"), .unit("so-rung")])
    #expect(trend.predecessors.map(\.event.kind) == [.merged, .merged])
    #expect(
      trend.predecessors[0].series.told == ["2024-q1 - 0/1", "2024-q2 - 0/1", "2024-q3 7 1/1", "2024-q4 - 0/1"])
    #expect(try summary().trend(of: "don-vi", ofUnit: "so-ruong")?.predecessors.count == 0)
    #expect(try summary().trend(of: "don-vi", ofUnit: "an-son")?.own.known == 2)
  }

  @Test func goesBackThroughChains() throws {
    let roster = CloudRiver.roster.replacing(
      "  - {mã: so-rung, tên: Sở Rừng, nhóm: so, thẻ: [dvsn], đến",
      by: "  - {mã: so-cay, tên: Sở Cây, nhóm: so, thẻ: [dvsn], đến: 30/06/2024}\n"
        + "  - {mã: so-rung, tên: Sở Rừng, nhóm: so, thẻ: [dvsn], từ: 01/07/2024, đến"
    ).replacing(
      "biến động:\n", by: "biến động:\n  - {loại: đổi tên, ngày: 01/07/2024, từ: [so-cay], thành: [so-rung]}\n")
    let summary = try CloudRiver.summary(
      units("Sở Cây", "Quý II/2024", "4"), units("Sở Rừng", "Quý III/2024", "4"), units("Sở Đất", "Quý I/2025", "15"),
      roster: roster)
    let trend = try #require(summary.trend(of: "don-vi", ofUnit: "so-dat"))
    // Sở Ruộng gave nothing.
    #expect(trend.predecessors.map(\.series.subject) == [.unit("so-rung"), .unit("so-cay")])
    #expect(trend.predecessors.map(\.event.kind) == [.merged, .renamed])
    #expect(try summary.figures("don-vi", "2024-q3").change?.comparable?.told == "4 → 4: 0 (0 %)")
  }
}
