import Reporting
import Testing

@testable import ReportSite

struct ConsolidatedPageTests {
  private func view(_ period: Int, _ language: Language = .vi) throws -> ConsolidatedView {
    let edition = Edition(summary: MergedSummary.make(), templates: try TemplateFolder.load(language))
    return ConsolidatedPage(period: edition.summary.periods[period]).view(in: edition)
  }

  @Test func saysWhatItReportsOnAndFromWhen() throws {
    let page = try view(0)
    #expect(page.subject == "kết quả triển khai Kế hoạch thực hiện, quý IV năm 2024")
    #expect(
      page.lead
        == "Thực hiện Kế hoạch thực hiện, trên cơ sở báo cáo của các cơ quan, địa phương (số liệu chốt 14/12/2024, cập nhật đến ngày 20/04/2025), kết quả quý IV năm 2024 như sau:"
    )
    #expect(page.issuer == nil)
  }

  @Test func tellsWhoReportedAndWhoDidNot() throws {
    let page = try view(0)
    #expect(
      page.arrivals.map(\.text) == [
        "1 trên 3 cơ quan, địa phương đã gửi báo cáo, 1 đúng hạn; 2 nơi đã quá hạn. Tỷ lệ gửi báo cáo 33,3\u{a0}%, tỷ lệ gửi đúng hạn 33,3\u{a0}%."
      ])
    #expect(page.absent.map(\.text) == ["Chưa gửi, quá hạn 5 ngày (2 nơi): Sở Kế hoạch; Sở Tài chính."])
    #expect(page.reports?.rows.map(\.name) == ["Thành ủy Quy Nhơn"])
    #expect(page.reports?.rows.map(\.document) == ["1-BC"])
    #expect(page.reports?.rows.map(\.state) == ["Đúng hạn, theo ngày ban hành"])
  }

  @Test func tellsDutiesAsTheyStoodAtTheCutOff() throws {
    #expect(
      try view(0).duties.map(\.sentence) == [
        "Chưa nơi nào trong 3 nơi phải làm nêu kế hoạch trong báo cáo.",
        "Nơi thực hiện: Sở Kế hoạch; Sở Tài chính. [Cơ quan tổng hợp bổ sung kết quả.]",
      ])
    #expect(
      try view(1).duties.map(\.sentence) == [
        "1 trên 2 nơi đã có kế hoạch. Chưa nêu trong báo cáo: Quy Nhơn.",
        "Nơi thực hiện: Sở Tài chính. [Cơ quan tổng hợp bổ sung kết quả.]",
      ])
  }

  @Test func givesATaskWithItsFiguresAndTheSourcesOfItsSentences() throws {
    let task = try #require(try view(0).tasks.first)
    #expect(
      task.sentence
        == "Trong 3 cơ quan, địa phương phải báo cáo: 1 nơi đang thực hiện; 2 nơi quá hạn chưa gửi báo cáo.")
    #expect(task.figures.map(\.total) == ["7,3"])
    #expect(task.figures.map(\.fraction) == ["1/3"])
    #expect(task.figures.map(\.target) == ["Mục tiêu năm 2025: 10\u{a0}%; còn thiếu 2,8 điểm %"])
    #expect(task.results.map(\.title) == ["Đang thực hiện"])
    let result = try #require(task.results.first?.statements.first)
    #expect(result.text == "Giảm 7,25%, xem trên. Đã nhập hai trường mầm non")
    #expect(result.body == "Quy Nhơn")
    #expect(result.sources.map(\.name) == ["1-BC"])
    #expect(result.sources.map(\.href) == ["../bao-cao/2024-q4/quy-nhon.html#nhiem-vu-1"])
    #expect(task.difficulties.map(\.text) == ["Thiếu người"])
    #expect(task.difficulties.map(\.body) == [nil])
    #expect(task.difficulties.map { $0.sources.map(\.name) } == [["Quy Nhơn"]])
    #expect(task.proposals.isEmpty)
  }

  @Test func leavesOutTheDocumentThatADutyTellsOf() throws {
    let page = try view(1)
    #expect(page.tasks.map { $0.figures.map(\.label) } == [["Tỷ lệ giảm"], []])
    #expect(page.appendices.map { $0.columns.map(\.label) } == [["Kế hoạch"], ["Tỷ lệ giảm"]])
  }

  @Test func formsATableOfTheDocumentsThatProveDuties() throws {
    let form = try #require(try view(1).appendices.first)
    #expect(form.title == "Phụ lục 2. Văn bản thực hiện các đầu việc, đến ngày 14/03/2025")
    #expect(form.rows.prefix(2).map { $0.cells.map(\.text) } == [["1"], ["1/2"]])
    #expect(form.rows.first { $0.name == "Sở Tài chính" }?.cells.map(\.text) == ["9135/KH-STC"])
    #expect(form.rows.first { $0.name == "Quy Nhơn" }?.cells.map(\.text) == ["…"])
  }

  @Test func formsATableOfBodiesAndIndicators() throws {
    let form = try #require(try view(1).appendices.last)
    #expect(form.title == "Phụ lục 3. Số liệu nhiệm vụ 1: Sắp xếp đơn vị, quý I năm 2025")
    #expect(form.rows.prefix(2).map(\.name) == ["Cộng", "Số nơi có số liệu / phải báo cáo"])
    let department = try #require(form.rows.first { $0.name == "Sở Tài chính" })
    #expect(department.cells.map(\.text) == ["8"])
    #expect(form.rows.first { $0.name == "Quy Nhơn" }?.cells.map(\.text) == ["…"])
  }

  @Test func saysThatEverybodySentOrHasTimeLeft() throws {
    let summary = MergedSummary.make()
    let edition = Edition(summary: summary, templates: try TemplateFolder.load())
    func absent(_ states: [ArrivalState], due: [Int] = [20, 20]) -> [String] {
      let obligations = zip(["quy-nhon", "so-cu"] as [Identifier<Reporting.Unit>], zip(states, due)).map {
        unit, facts in
        let (state, due) = facts
        return Obligation(
          period: "2024-q4", unit: unit, state: state, content: .none,
          received: state == .onTime ? Receipt(day: day(2024, 12, 16), basis: .register) : nil,
          due: day(2024, 12, due), tasks: [])
      }
      let period = PeriodSummary(
        period: summary.plan.periods[0], obligations: obligations,
        rates: ReportingRates(
          expected: states.count { $0 != .notRequired }, received: states.count { $0 == .onTime },
          receivedOnTime: states.count { $0 == .onTime }))
      return ConsolidatedPage(period: period).view(in: edition).absent.map(\.text)
    }
    #expect(absent([.onTime, .onTime]) == ["Không có: mọi cơ quan, địa phương thuộc diện báo cáo đã gửi."])
    #expect(absent([.notRequired, .notRequired]) == ["Kỳ này không có cơ quan, địa phương nào phải báo cáo."])
    #expect(
      absent([.notDue, .extended]) == [
        "Được gia hạn đến 20/12/2024 (1 nơi): Sở Tài chính.",
        "Chưa đến hạn 20/12/2024 (1 nơi): Thành ủy Quy Nhơn.",
      ])
    #expect(
      absent([.notDue, .notDue], due: [22, 21]) == [
        "Chưa đến hạn 21/12/2024 (1 nơi): Sở Tài chính.", "Chưa đến hạn 22/12/2024 (1 nơi): Thành ủy Quy Nhơn.",
      ])
  }
}
