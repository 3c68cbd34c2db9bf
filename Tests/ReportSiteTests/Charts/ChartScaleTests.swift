import Reporting
import Testing

@testable import ReportSite

struct ChartScaleTests {
  struct Case: Sendable {
    let values: [String]
    let fromZero: Bool
    let ticks: [String]

    init(_ values: [String], fromZero: Bool = false, _ ticks: [String]) {
      self.values = values
      self.fromZero = fromZero
      self.ticks = ticks
    }
  }

  @Test(arguments: [
    Case([], ["0", "1"]),
    Case(["0"], ["0", "1"]),
    Case(["3"], ["0", "1", "2", "3"]),
    Case(["7.8", "9.1"], ["7.5", "8", "8.5", "9", "9.5"]),
    Case(["7.8", "9.1"], fromZero: true, ["0", "5", "10"]),
    Case(["100", "104"], ["100", "101", "102", "103", "104"]),
    Case(["-12", "30"], ["-20", "0", "20", "40"]),
    Case(["-3", "-1"], ["-3", "-2", "-1", "0"]),
    Case(["1", "1000000000"], ["0", "500000000", "1000000000"]),
    Case(["0.000001"], ["0", "0.000001"]),
  ])
  func stepsInRoundNumbers(case example: Case) throws {
    let values = try example.values.map { try #require(Quantity(dataText: $0)) }
    #expect(ChartScale(covering: values, length: 100, fromZero: example.fromZero).ticks.map(\.plain) == example.ticks)
  }

  @Test func neverFallsWhileFiguresRise() {
    for seed in 1...200 {
      var dice = Dice(UInt64(seed))
      let values = (0..<30).compactMap { _ in dice.value()?.number }.sorted()
      let scale = ChartScale(covering: values, length: 120, fromZero: seed % 2 == 0)
      let places = values.map(scale.position)
      #expect(places == places.sorted())
      #expect(places.allSatisfy { (0...120).contains($0) })
      #expect(scale.ticks.count <= 8)
      if seed % 2 == 0 { #expect(scale.low <= .zero && .zero <= scale.high) }
    }
  }

  @Test func tellsLargeStepsInMillions() throws {
    let scale = ChartScale(covering: [Quantity(8_000_000)], length: 100, fromZero: true)
    let vi = try TemplateFolder.load(.vi).texts
    let en = try TemplateFolder.load(.en).texts
    #expect(scale.ticks.map { scale.text($0, vi) } == ["0", "2 triệu", "4 triệu", "6 triệu", "8 triệu"])
    #expect(scale.ticks.map { scale.text($0, en) } == ["0", "2 mn", "4 mn", "6 mn", "8 mn"])
    let small = ChartScale(covering: [Quantity(millionths: 2_000_000), .zero], length: 100, fromZero: true)
    #expect(small.ticks.map { small.text($0, vi) } == ["0", "1", "2"])
  }

  @Test func shortensLongNames() {
    #expect(ChartText.fitted("An Nhơn", width: 100) == "An Nhơn")
    #expect(ChartText.fitted("Ủy ban nhân dân thành phố Sông Mây", width: 100) == "Ủy ban nhân d…")
    #expect(ChartText.width("1.234,5") == 43)
    #expect(ChartText.width("") == 0)
  }
}
