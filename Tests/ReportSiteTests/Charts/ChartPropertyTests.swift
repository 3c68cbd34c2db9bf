import Reporting
import Testing

@testable import ReportSite

/// What holds of every chart, whatever it shows.
struct ChartPropertyTests {
  @Test(arguments: [1, 2, 3, 11, 12, 13, 20, 40, 200])
  func drawsTrendsInsideTheirFrame(count: Int) throws {
    let texts = try TemplateFolder.load().texts
    for seed in 1...40 {
      var dice = Dice(UInt64(seed * 1000 + count))
      let points = (0..<count).map { index in
        TrendChart.Point(
          label: "Q\(index % 4 + 1)/\(2020 + index / 4)", name: "Quý", value: dice.value(),
          isPartial: dice.roll(0...1) == 0,
          seam: dice.roll(0...6) == 0 ? TrendChart.Seam(label: "01/07/2025", note: "Hợp nhất") : nil)
      }
      let targets = (0..<dice.roll(0...2)).compactMap { index in
        dice.value().map { TrendChart.Target(label: "Mục tiêu \(2025 + index): \($0.text)", value: $0.number) }
      }
      let html = TrendChart(title: "Số đơn vị", points: points, targets: targets).html(texts)
      check(html, seed: seed)
      // A figure that is missing is no point, least of all at zero.
      let known = points.count { $0.value != nil }
      #expect(Drawing.all(in: html).map(\.circles) == (known == 0 ? [] : [known]), "seed \(seed)")
      if let line = SparkLine(title: "Số đơn vị", points: points).html(texts) { check(line, seed: seed) }
    }
  }

  @Test(arguments: [1, 2, 11, 45, 200])
  func drawsBarsInsideTheirFrame(count: Int) throws {
    let texts = try TemplateFolder.load().texts
    for seed in 1...20 {
      var dice = Dice(UInt64(seed * 1000 + count))
      let bars = (0..<count).map { index in
        UnitBars.Bar(
          name: String(repeating: ["Sông Mây ", "An", "MW "][index % 3], count: dice.roll(1...12)), value: dice.value())
      }
      let half = count / 2
      let groups = [
        UnitBars.Group(title: "Huyện ủy, thị ủy, thành ủy", bars: Array(bars[..<half])),
        UnitBars.Group(title: seed % 2 == 0 ? "Sở, ban, ngành" : nil, bars: Array(bars[half...])),
      ]
      let chart = UnitBars(title: "Số đơn vị", groups: groups)
      let html = chart.html(texts)
      check(html, seed: seed)
      #expect(chart.pictures.flatMap(\.self).map(\.bars.count).reduce(0, +) == count)
      let missing = bars.count { $0.value == nil }
      let told = Drawing.all(in: html).flatMap(\.texts).count { $0.words == "Chưa có số liệu" }
      #expect(told == (missing == count ? 0 : missing), "seed \(seed)")
      #expect(
        chart.pictures.allSatisfy { picture in
          picture.map { $0.bars.count + ($0.title == nil ? 0 : 1) }.reduce(0, +) <= UnitBars.rowsInPicture
        })
    }
  }

  @Test func drawsStatesInsideTheirFrame() throws {
    let texts = try TemplateFolder.load().texts
    for seed in 1...100 {
      var dice = Dice(UInt64(seed))
      let pieces = [TaskStatus.done, .inProgress, .notStarted, .nothingArose, .notStated].map { status in
        StateBars.Piece(
          status: status.rawValue, word: "Lời", narrow: "L", count: dice.roll(0...(seed % 3 == 0 ? 3 : 90)))
      }
      let longest = pieces.map(\.count).reduce(0, +) + dice.roll(0...20)
      for isLabelled in [false, true] {
        check(StateBars(longest: longest, isLabelled: isLabelled).html(title: "Việc", pieces, texts), seed: seed)
      }
    }
  }

  @Test func keepsFortyFiveBarsSmall() throws {
    let bars = (1...45).map { index in
      UnitBars.Bar(
        name: "Phường Sông Mây \(index)",
        value: ChartValue(number: Quantity(index * 31), text: Quantity(index * 31).vietnamese()))
    }
    let chart = UnitBars(title: "Số đơn vị (đơn vị)", groups: [UnitBars.Group(title: nil, bars: bars)])
    #expect(chart.html(try TemplateFolder.load().texts).bytes.count <= 8_000)
  }

  private func check(_ html: SafeHTML, seed: Int) {
    let markup = String(decoding: html.bytes, as: UTF8.self)
    #expect(!markup.contains("style") && !markup.contains("Gradient") && !markup.contains("-0"), "seed \(seed)")
    for drawing in Drawing.all(in: html) {
      for point in drawing.points {
        #expect((0...drawing.width).contains(point.x), "x \(point.x), seed \(seed)")
        #expect((0...drawing.height).contains(point.y), "y \(point.y), seed \(seed)")
      }
      for (index, text) in drawing.texts.enumerated() {
        #expect(text.box.left >= 0 && text.box.right <= drawing.width, "\(text.words), seed \(seed)")
        #expect(text.box.bottom <= drawing.height + 1, "\(text.words), seed \(seed)")
        for other in drawing.texts[(index + 1)...] where text.box.overlaps(other.box) {
          Issue.record("“\(text.words)” over “\(other.words)”, seed \(seed)")
        }
      }
    }
  }
}
