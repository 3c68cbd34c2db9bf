import Reporting
import Testing

@testable import ReportSite

/// Small charts, word by word.
struct ChartMarkupTests {
  private func value(_ number: Int) -> ChartValue { ChartValue(number: Quantity(number), text: String(number)) }

  @Test func breaksATrendAtGapsAndMergers() throws {
    let chart = TrendChart(
      title: "Số đơn vị (đơn vị)",
      points: [
        TrendChart.Point(label: "Q1/2024", name: "Quý I năm 2024", value: value(10)),
        TrendChart.Point(label: "Q2/2024", name: "Quý II năm 2024", value: value(20), isPartial: true),
        TrendChart.Point(label: "Q3/2024", name: "Quý III năm 2024", value: nil),
        TrendChart.Point(label: "Q4/2024", name: "Quý IV năm 2024", value: value(40)),
        TrendChart.Point(
          label: "Q1/2025", name: "Quý I năm 2025", value: value(30),
          seam: TrendChart.Seam(label: "01/01/2025", note: "01/01/2025: Hợp nhất An Thạnh, An Lộc → An Hoà")),
      ],
      targets: [TrendChart.Target(label: "Mục tiêu 2025: 35", value: Quantity(35))])
    #expect(
      text(chart.html(try TemplateFolder.load().texts)) == #"""
        <figure class="bd"><figcaption lang="vi">Số đơn vị (đơn vị)</figcaption>\#
        <svg class="xu-huong" viewBox="0 0 400 184" role="img"><title>Số đơn vị (đơn vị)</title>\#
        <desc>từ Quý I năm 2024 đến Quý I năm 2025: 4 trên 5 kỳ có số liệu; gần nhất 30 (Quý I năm 2025); thấp nhất 10 (Quý I năm 2024), cao nhất 40 (Quý IV năm 2024); 01/01/2025: Hợp nhất An Thạnh, An Lộc → An Hoà; Mục tiêu 2025: 35</desc>\#
        <path class="luoi" d="M20 160H400M20 127H400M20 95H400M20 62H400M20 30H400"/>\#
        <path class="truc" d="M20 160H400"/><g class="phu"><text x="8" y="164">0</text><text x="1" y="131">10</text>\#
        <text x="1" y="99">20</text><text x="1" y="66">30</text><text x="1" y="34">40</text>\#
        <text x="10" y="177">Q1/2024</text><text x="98" y="177">Q2/2024</text><text x="186" y="177">Q3/2024</text>\#
        <text x="274" y="177">Q4/2024</text><text x="352" y="177">Q1/2025</text></g>\#
        <path class="muc-tieu" d="M20 46H400"/><path class="moi-noi" d="M342 15V160"/>\#
        <path class="duong" d="M34 127L122 95M298 30M386 62"/><circle cx="34" cy="127" r="3"/>\#
        <circle class="rong" cx="122" cy="95" r="3"/><circle cx="298" cy="30" r="3"/><circle cx="386" cy="62" r="3"/>\#
        <path class="khuyet" d="M207 151l6 6m0-6l-6 6"/><text class="phu" x="310" y="11">01/01/2025</text>\#
        <text class="mt" x="20" y="42">Mục tiêu 2025: 35</text><text x="379" y="77">30</text>\#
        <text x="27" y="142">10</text><text x="291" y="45">40</text><text x="115" y="88">20</text></svg>\#
        <p class="phu"><span class="dong">┊ 01/01/2025: Hợp nhất An Thạnh, An Lộc → An Hoà</span>\#
        <span class="dong">○ chưa đủ số liệu của các nơi phải báo cáo</span>\#
        <span class="dong">× chưa có số liệu</span></p></figure>
        """#)
  }

  @Test func keepsTheNameOfATargetOutOfTheSeams() throws {
    let seam = TrendChart.Seam(label: "01/03/2025", note: "")
    for count in 3...8 {
      let points = (0..<count).map { index in
        TrendChart.Point(
          label: "Q\(index)", name: "Q\(index)", value: value(9 - index % 2), seam: index == count - 1 ? seam : nil)
      }
      let chart = TrendChart(
        title: "Số", points: points, targets: [TrendChart.Target(label: "Mục tiêu 2025: 10", value: Quantity(10))])
      let html = text(chart.html(try TemplateFolder.load().texts))
      let line = try #require(html.firstMatch(of: #/class="moi-noi" d="M(\d+) /#)?.1).description
      let label = try #require(html.firstMatch(of: #/class="mt" x="(\d+)"/#)?.1).description
      let (x, left) = (try #require(Int(line)), try #require(Int(label)))
      #expect(x < left || left + ChartText.width("Mục tiêu 2025: 10") < x)
    }
  }

  @Test func drawsBarsFromZero() throws {
    let chart = UnitBars(
      title: "Tăng, giảm (người)",
      groups: [
        UnitBars.Group(
          title: "Sở & ngành",
          bars: [
            UnitBars.Bar(name: "Nội vụ", value: value(30)), UnitBars.Bar(name: "Y tế", value: value(-20)),
            UnitBars.Bar(name: "Thanh tra", value: value(0)), UnitBars.Bar(name: "<Tư pháp>", value: nil),
          ])
      ])
    #expect(
      text(chart.html(try TemplateFolder.load(.en).texts)) == #"""
        <figure class="bd"><figcaption lang="vi">Tăng, giảm (người)</figcaption><div class="cac-cot">\#
        <svg class="thanh" viewBox="0 0 400 87" role="img"><title>Tăng, giảm (người)</title>\#
        <desc>bodies with a figure: 3/4; lowest -20 (Y tế), highest 30 (Nội vụ)</desc>\#
        <path d="M172 21h152v11H172zM70 38h102v11H70z"/><path class="truc" d="M172 17v68"/><g lang="vi">\#
        <text class="dam" x="0" y="13">Sở &amp; ngành</text><text x="0" y="30">Nội vụ</text>\#
        <text x="0" y="47">Y tế</text><text x="0" y="64">Thanh tra</text><text x="0" y="81">&lt;Tư pháp&gt;</text></g>\#
        <text x="328" y="30">30</text><text x="176" y="47">-20</text><text x="176" y="64">0</text>\#
        <text class="kc" x="176" y="81">No data yet</text></svg></div></figure>
        """#)
  }

  @Test func givesEachStateItsShape() throws {
    let pieces = [TaskStatus.done, .inProgress, .notStarted, .nothingArose, .notStated].map {
      StateBars.Piece(status: $0.rawValue, word: "w-\($0.rawValue)", narrow: "n", count: $0 == .notStarted ? 0 : 5)
    }
    let bars = StateBars(longest: 20, isLabelled: true)
    #expect(
      text(bars.html(title: "Nhiệm vụ 1", pieces, try TemplateFolder.load().texts)) == #"""
        <svg class="tt-thanh rieng" viewBox="0 0 400 30" role="img">\#
        <title>Nhiệm vụ 1: w-done 5, w-in-progress 5, w-nothing-arose 5, w-not-stated 5</title>\#
        <path class="tt-done" d="M0 2h98v10h-98z"/><text x="0" y="26">n 5</text>\#
        <path class="tt-in-progress" d="M100 7h98"/><text x="100" y="26">n 5</text>\#
        <path class="tt-nothing-arose" d="M200 5h98v4h-98z"/><text x="200" y="26">n 5</text>\#
        <path class="tt-not-stated" d="M300 7h98"/><text x="300" y="26">n 5</text></svg>
        """#)
  }

  @Test func drawsNoLineOfOneFigure() throws {
    let texts = try TemplateFolder.load().texts
    let known = TrendChart.Point(label: "Q1", name: "Quý I", value: value(10))
    let missing = TrendChart.Point(label: "Q2", name: "Quý II", value: nil)
    #expect(SparkLine(title: "Số", points: [known, missing]).html(texts) == nil)
    let line = SparkLine(title: "Số", points: [known, missing, known, known]).html(texts)
    #expect(
      line.map(text) == #"""
        <svg class="sp" viewBox="0 0 120 28" role="img">\#
        <title>Số: từ Quý I đến Quý I: 3 trên 4 kỳ có số liệu; gần nhất 10 (Quý I)</title>\#
        <path class="duong" d="M4 14h0M78 14h0L116 14"/><path class="khuyet" d="M39 23l4 4m0-4l-4 4"/>\#
        <circle cx="116" cy="14" r="3"/></svg>
        """#)
  }

  @Test func saysThatThereAreNoFigures() throws {
    let texts = try TemplateFolder.load().texts
    let point = TrendChart.Point(label: "Q1", name: "Quý I", value: nil)
    #expect(
      text(TrendChart(title: "Số", points: [point]).html(texts))
        == #"<figure class="bd"><figcaption lang="vi">Số</figcaption><p class="khong-co">Chưa có số liệu</p></figure>"#)
    #expect(
      text(UnitBars(title: "Số", groups: []).html(texts))
        == #"<figure class="bd"><figcaption lang="vi">Số</figcaption><p class="khong-co">Chưa có số liệu</p></figure>"#)
  }

  private func text(_ html: SafeHTML) -> String { String(decoding: html.bytes, as: UTF8.self) }
}
