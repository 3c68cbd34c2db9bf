import Reporting
import Testing

@testable import ReportSite

struct PeriodPageTests {
  @Test func fillsTheBoxesOfThePlan() throws {
    let edition = Edition(summary: LargeSummary.make(units: 45), templates: try TemplateFolder.load())
    let period = edition.summary.periods[1]
    let boxes = edition.boxes(for: period.period, rates: period.rates)
    #expect(
      boxes.map(\.label) == [
        "Tỷ lệ gửi báo cáo", "Tỷ lệ gửi đúng hạn", "Đã ban hành kế hoạch", "Tỷ lệ giảm đơn vị sự nghiệp",
      ])
    #expect(boxes.map(\.value) == ["75\u{a0}%", "63\u{a0}%", "36/45", "7,8\u{a0}%"])
    #expect(boxes.map(\.fraction) == ["30/40", "25/40", nil, nil])
    #expect(boxes[3].lines.map(\.text) == ["năm gốc 2021", "từ 31/45 cơ quan, địa phương"])
    #expect(
      boxes.map(\.href) == [
        "#ma-tran", "#ma-tran", "chi-tieu/ke-hoach-trien-khai.html#theo-co-quan",
        "chi-tieu/ty-le-giam-don-vi.html#theo-co-quan",
      ])
  }

  @Test func saysWhereThereIsNoFigure() throws {
    let edition = Edition(summary: LargeSummary.make(units: 9), templates: try TemplateFolder.load())
    let other = Period(id: "2025-q1", title: "Quý I", kind: .quarter, from: day(2024, 12, 15), to: day(2025, 3, 14))
    let boxes = edition.boxes(for: other, rates: ReportingRates(expected: 0, received: 0, receivedOnTime: 0))
    #expect(boxes.map(\.value) == Array(repeating: "Chưa có số liệu", count: 4))
    #expect(boxes.map(\.hasValue) == [false, false, false, false])
  }

  @Test func keepsWhatNeedsAttentionToSevenLines() throws {
    let edition = Edition(summary: LargeSummary.make(units: 90), templates: try TemplateFolder.load())
    let lines = edition.attention(in: edition.summary.periods[1], root: "../")
    #expect(lines.count == 7)
    #expect(
      lines[0].text
        == "Quá hạn, chưa gửi: Cơ quan số 4, Cơ quan số 13, Cơ quan số 22, Cơ quan số 31 và 6 nơi khác")
    #expect(lines[0].href == "#cq-cq-4")
    #expect(lines[1].text == "2 tệp chưa rõ của cơ quan nào")
    #expect(lines[2].href == "../bao-cao/2024-q4/cq-1.html#o-20-3")
    #expect(lines[6].text.hasPrefix("và "))
  }

  @Test func leavesOutBodiesThatAreNoMore() throws {
    let small = SmallSummary.make()
    let gone = Unit(id: "gone", name: "Cũ", group: "so", to: day(2024, 3, 1))
    let obligation = Obligation(
      period: "2024-q4", unit: "gone", state: .notRequired, content: .none, received: nil, due: nil, tasks: [])
    let period = small.periods[0]
    let summary = Summary(
      asOf: small.asOf, plan: small.plan,
      roster: Roster(groups: small.roster.groups, units: small.roster.units + [gone]),
      periods: [
        PeriodSummary(
          period: period.period, obligations: period.obligations + [obligation], rates: period.rates)
      ],
      current: 0, reports: small.reports, indicators: [], findings: [], files: small.files)
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    let rows = edition.matrix(of: summary.periods[0], root: "").groups.flatMap { $0.rows.map(\.id) }
    #expect(rows == ["cq-quy-nhon", "cq-an-lao", "cq-so-noi-vu"])
  }
}
