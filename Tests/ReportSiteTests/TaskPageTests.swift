import Markdown
import Reporting
import Testing

@testable import ReportSite

struct TaskPageTests {
  private func view(_ number: Int, _ period: Int, _ language: Language = .vi) throws -> TaskView {
    let edition = Edition(summary: MergedSummary.make(), templates: try TemplateFolder.load(language))
    let summary = edition.summary
    return TaskPage(
      index: number - 1, task: summary.plan.tasks[number - 1], period: summary.periods[period], isFront: false
    ).view(in: edition)
  }

  @Test func countsTheStatesOfThoseThatOweTheTask() throws {
    let page = try view(1, 0)
    #expect(
      page.sentence
        == "1 trên 3 cơ quan, địa phương phải báo cáo nhiệm vụ này đã nêu tình hình; 2 nơi quá hạn chưa gửi báo cáo."
    )
    #expect(page.counts.map(\.count) == ["0/3", "1/3", "0/3", "0/3", "2/3"])
    #expect(page.absent.map(\.title) == ["Quá hạn, chưa gửi báo cáo"])
    let absent = page.absent.flatMap(\.bodies)
    #expect(absent.map(\.name) == ["Sở Kế hoạch", "Sở Tài chính"])
    #expect(absent.map(\.note) == ["Chưa gửi, quá hạn 5 ngày", "Chưa gửi, quá hạn 5 ngày"])
    #expect(page.silent.map(\.name) == [])
  }

  @Test func tellsWhoOwesItInWords() throws {
    let owing = try view(1, 0).owing
    #expect(owing.map(\.text) == ["Hằng quý: Huyện ủy", "Một lần: Sở Kế hoạch"])
    #expect(try view(1, 0).leads.map(\.href) == ["../don-vi/so-ke-hoach.html", "../don-vi/so-tai-chinh.html"])
    #expect(try view(2, 0).leads.map(\.name) == [])
  }

  @Test func givesTotalsWithTargetAndDistance() throws {
    let indicator = try #require(try view(1, 0).indicators.first)
    #expect(indicator.total == "7,3\u{a0}%")
    #expect(indicator.fraction == "1/3")
    #expect(
      indicator.lines.map(\.text) == [
        "năm gốc 2021", "mục tiêu năm 2025: 10\u{a0}% (Nghị quyết 19)", "còn thiếu 2,8 điểm %",
      ])
    #expect(indicator.values.map(\.href) == ["../bao-cao/2024-q4/quy-nhon.html#o-10"])
    let next = try view(1, 1).indicators
    #expect(next.map(\.total) == ["8\u{a0}%", "1 nơi đã có"])
    // What cannot be compared is left blank in a table of many; the indicator's page says why.
    #expect(next.map { $0.changes.map(\.text) } == [[], []])
    #expect(next.map(\.totalHref) == ["#ct-ty-le-giam", "#ct-ke-hoach"])
    #expect(next.map { $0.values.map(\.name) } == [["Sở Kế hoạch"], ["Sở Tài chính"]])
  }

  @Test func setsDifficultiesApartAndFoldsWhatIsLong() throws {
    let page = try view(1, 0)
    let entry = try #require(page.groups.first?.entries.first)
    #expect(
      entry.lead.map { String(decoding: $0.text.bytes, as: UTF8.self) } == [
        "<p>Giảm 7,25%, xem <a href=\"../bao-cao/2024-q4/quy-nhon.html#o-10\">trên</a>.</p>\n"
      ])
    #expect(entry.rest.map(\.title) == [nil, "Việc sẽ làm"])
    #expect(page.topics.map(\.title) == ["Khó khăn"])
    #expect(
      page.topics[0].entries.map { String(decoding: $0.text.bytes, as: UTF8.self) } == [
        "<ul><li>Thiếu người.</li></ul>\n"
      ])
  }

  @Test func showsAReportForSeveralBodiesOnce() throws {
    let entries = try view(1, 1).groups.flatMap(\.entries)
    #expect(entries.map(\.name) == ["Sở Kế hoạch", "Sở Tài chính"])
    #expect(
      entries.map(\.note) == [
        "Nội dung ở báo cáo của Sở Tài chính.", "Nơi này không bắt buộc báo cáo nhiệm vụ này trong kỳ.",
      ])
    #expect(entries.map(\.lead.count) == [0, 1])
  }

  @Test func leadsToBodiesWhoseReportHasNoSectionOnIt() throws {
    #expect(try view(2, 0).silent.map(\.href) == ["../bao-cao/2024-q4/quy-nhon.html"])
  }

  @Test func hidesALineThatOnlySaysTheState() throws {
    let texts = ["Tình hình: Đang thực hiện\nTiến độ: 80%", "Đã làm.", "Tình hình: Đang thực hiện vì thiếu vốn"]
    let blocks = texts.enumerated().map { index, text in
      Block(
        kind: .paragraph, depth: 0, end: index + 1, lines: 1...2, contentOffset: 0, text: text,
        html: index..<(index + 1), anchor: nil)
    }
    let document = Document(blocks: blocks, links: [], rawHTML: [], html: Array("abc".utf8), rootSlots: [])
    func lead(_ range: Range<Int>) -> [String] {
      let section = Section(
        subject: .task(1), heading: nil, blocks: range, status: stated(.inProgress),
        progress: Progress(text: "80%", percent: Quantity(80)), hasText: true)
      return TaskText(section, of: document, root: "", page: "p").lead.map {
        String(decoding: $0.text.bytes, as: UTF8.self)
      }
    }
    #expect(lead(0..<2) == ["b"])
    #expect(lead(2..<3) == ["c"])
  }
}
