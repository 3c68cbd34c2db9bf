import Reporting
import Testing

@testable import ReportSite

/// What is told of a figure in a period in which nobody has to give it, and of a target where few have given it.
struct VolunteeredTests {
  private func edition(_ language: Language = .vi, asOf: Day = day(2025, 4, 20)) throws -> Edition {
    Edition(summary: HalfYearSummary.make(asOf: asOf), templates: try TemplateFolder.load(language))
  }

  private func page(_ index: Int, _ edition: Edition) -> IndicatorView {
    IndicatorPage(index: index, indicator: edition.summary.plan.indicators[index]).view(in: edition)
  }

  @Test func showsTheNewestPeriodInWhichSomebodyOwesTheFigure() throws {
    let view = page(0, try edition())
    #expect(view.now?.periodTitle == "Quý IV" && view.now?.row.fraction == "2/3")
    let rows = try #require(view.trends.first).rows
    #expect(rows.map(\.fraction) == ["1 nơi cho số, không nơi nào phải báo cáo", "2/3"])
    // One figure makes no line.
    #expect(view.trends.first?.chart == nil)
  }

  @Test func standsApartOnThePagesOfThePeriod() throws {
    let edition = try edition()
    let periods = edition.summary.plan.periods
    let rates = edition.summary.periods[1].rates
    let boxes = edition.boxes(for: periods[1], rates: rates)
    #expect(boxes.map(\.value) == ["1 nơi cho số, không nơi nào phải báo cáo", "12 lớp"])
    #expect(boxes.map(\.hasValue) == [false, true])
    #expect(edition.boxes(for: periods[0], rates: rates).map(\.value) == ["30,5 người", "7 lớp"])
    let history = try #require(edition.history(until: edition.summary.periods[1], root: ""))
    #expect(history.rows[0].cells.map(\.text) == ["30,5 người", "1 nơi cho số, không nơi nào phải báo cáo"])
    #expect(history.rows[0].line == nil && history.rows[1].line != nil)
    let printed = edition.consolidatedFigures(ofTask: 1, in: periods[1]).shown
    #expect(printed.map(\.fraction) == ["1 nơi cho số, không nơi nào phải báo cáo", "1/3"])
  }

  @Test func drawsNoPointWhereNobodyOwesTheFigure() throws {
    let edition = try edition()
    let facts = edition.summary.plan.indicators[0]
    let series = try #require(edition.summary.trend(of: facts.id))
    #expect(series.points.map(\.isOwed) == [true, false])
    #expect(edition.points(of: series, indicator: facts).map(\.name) == ["Quý IV"])
  }

  @Test func saysOfATargetThatTooFewHaveGivenTheFigure() throws {
    let edition = try edition()
    let row = try #require(page(1, edition).now?.row)
    // 12 is past the target of 10, but two of three have not told theirs.
    #expect(
      row.lines.map(\.text) == [
        "mục tiêu năm 2025: 10 lớp (áp dụng đến 31/12/2025)", "chưa nói được đã đạt hay còn thiếu: quá ít nơi có số",
      ])
    #expect(row.verdict?.verdict == "unknown")
    let box = edition.boxes(for: edition.summary.plan.periods[1], rates: edition.summary.periods[1].rates)[1]
    #expect(box.lines.map(\.text).contains("chưa nói được đã đạt hay còn thiếu: quá ít nơi có số"))
    #expect(!box.lines.map(\.text).contains("đã đạt mục tiêu"))
    let printed = edition.consolidatedFigures(ofTask: 1, in: edition.summary.plan.periods[1]).shown
    #expect(
      printed[1].target == "Mục tiêu năm 2025: 10 lớp; chưa nói được đã đạt hay còn thiếu: quá ít nơi có số")
    let before = edition.row(ofIndicatorAt: 1, in: edition.summary.plan.periods[0], root: "", lists: "", isBrief: false)
    #expect(before?.lines.map(\.text).last == "còn thiếu 3 lớp")
    #expect(edition.verdictRule.contains("còn thiếu bao nhiêu cũng chỉ nói khi ít nhất 50\u{a0}%"))
  }

  @Test func roundsThePaceUp() throws {
    let edition = try edition(asOf: day(2025, 1, 20))
    let row = edition.row(ofIndicatorAt: 1, in: edition.summary.plan.periods[0], root: "", lists: "", isBrief: false)
    #expect(
      row?.lines.map(\.text).suffix(2) == ["còn thiếu 3 lớp", "để đạt, cần tăng 1 lớp mỗi kỳ trong 4 kỳ còn lại"])
  }

  @Test func tellsAnExpiredTargetAsPast() throws {
    let edition = try edition(asOf: day(2026, 2, 10))
    // The last figure of enough bodies is told; that of the last period is of too few.
    #expect(
      page(1, edition).now?.row.lines.map(\.text) == [
        "mục tiêu năm 2025: 10 lớp (áp dụng đến 31/12/2025)", "mục tiêu này đã hết thời gian áp dụng ngày 31/12/2025",
      ])
  }

  @Test func countsInEnglishWithoutAPlural() throws {
    let row = try #require(page(1, try edition(.en)).now?.row)
    #expect(row.changes.map(\.text) == ["up 8 lớp (200.0%) since Quý IV; the same bodies in both: 1"])
    #expect(page(0, try edition(.en)).trends.first?.rows.first?.fraction == "given by 1, owed by none")
  }

  @Test func hasOneNumberOfDecimalsInATable() throws {
    let edition = try edition()
    let view = page(0, edition)
    #expect(view.now?.row.total == "30,5 người")
    #expect(view.trends.first?.rows.map(\.total) == ["7,0 người", "30,5 người"])
    let group = try #require(view.bodies?.groups.first)
    #expect(group.rows.map(\.now.text) == ["10,0", "20,5", nil] && group.now.total == "30,5 người")
    let unit = try #require(edition.figureTable(of: edition.summary.roster.units[0], root: ""))
    #expect(unit.tasks.first?.rows.map { $0.cells.map(\.text) } == [["10", "7"], ["4", "12"]])
    let ratio = Indicator(id: "r", label: "r", measure: "%", task: 1, kind: .ratio, decimals: 1)
    #expect(edition.amount(Quantity(8), of: ratio) == "8,0\u{a0}%")
    let value = IndicatorSummary.Value(
      period: "2024-q4", unit: "mot", content: .number(Quantity(50)), file: "", line: 1, anchor: nil)
    #expect(edition.text(value, of: ratio) == "50,0\u{a0}%")
    #expect(edition.aim(Indicator.Target(year: 2025, value: Quantity(10)), of: ratio) == "10\u{a0}%")
  }

  @Test func drawsWhoIsMissingAmongTheBars() throws {
    let edition = try edition()
    let bars = try #require(edition.unitBars(ofIndicatorAt: 1, in: edition.summary.periods[1]))
    let drawn = bars.groups.flatMap(\.bars)
    #expect(drawn.map { $0.value?.text } == ["12", nil, nil])
    let html = String(decoding: bars.html(edition.texts).bytes, as: UTF8.self)
    #expect(html.contains("1 trên 3 nơi có số liệu") && !html.contains("muc-tieu"))
  }
}
