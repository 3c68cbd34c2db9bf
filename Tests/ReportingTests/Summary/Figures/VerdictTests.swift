import Testing

@testable import Reporting

struct VerdictTests {
  private typealias Answer = CloudRiver.Answer

  private func units(_ name: String, _ period: String, _ count: Int, den: Int = 0) -> Answer {
    Answer(
      name, "\(period)/2024",
      ["Số năm gốc": "1000", "Số đơn vị": "\(count)", "Chuyển đến": "\(den)", "Chuyển đi": "0"])
  }

  private func verdict(of indicator: Identifier<Indicator>, _ before: Int, _ now: Int, den: Int = 0) throws -> Verdict?
  {
    try CloudRiver.summary(
      units("An Sơn", "Quý III", before), units("Bình Lạc", "Quý III", before), units("Cẩm Thủy", "Quý III", before),
      units("An Sơn", "Quý IV", now, den: den), units("Bình Lạc", "Quý IV", now, den: den),
      units("Cẩm Thủy", "Quý IV", now, den: den)
    ).figures(indicator, "2024-q4").verdict
  }

  private func classes(_ before: Int, _ now: Int, bodies: [String] = ["An Sơn", "Bình Lạc"]) throws -> Verdict? {
    let answers = bodies.flatMap { body in
      [("Quý III/2024", before), ("Quý IV/2024", now)].map { period, count in
        Answer(body, period, ["Lớp tập huấn": "\(count)"])
      }
    }
    let summary =
      answers.count == 4
      ? try CloudRiver.summary(answers[0], answers[1], answers[2], answers[3])
      : try CloudRiver.summary(answers[0], answers[1])
    return try summary.figures("tap-huan", "2024-q4").verdict
  }

  @Test func isPublishedInNumbers() {
    #expect(VerdictRule.published.steadyPercent == Quantity(1))
    #expect(VerdictRule.published.steadyPoints.plain == "0.1")
    #expect(VerdictRule.published.minimumShare == Quantity(50))
  }

  @Test func judgesPerCentsByPoints() throws {
    #expect(try verdict(of: "ty-le-giam", 900, 897) == .improving)
    // 10,0 to 10,1.
    #expect(try verdict(of: "ty-le-giam", 900, 899) == .steady)
    #expect(try verdict(of: "ty-le-giam", 900, 901) == .steady)
    #expect(try verdict(of: "ty-le-giam", 900, 905) == .worsening)
  }

  @Test func judgesCountsByPerCents() throws {
    #expect(try classes(100, 101) == .steady)
    #expect(try classes(100, 102) == .improving)
    #expect(try classes(100, 98) == .worsening)
    #expect(try classes(0, 0) == .steady)
    #expect(try classes(0, 1) == .improving)
    // Fewer bodies are better.
    #expect(try verdict(of: "don-vi", 900, 880) == .improving)
  }

  @Test func leavesTransfersOut() throws {
    #expect(try verdict(of: "ty-le-giam", 900, 910, den: 15) == .improving)
    #expect(try verdict(of: "don-vi", 900, 910, den: 30) == .improving)
  }

  @Test func saysWhyNothingCanBeSaid() throws {
    #expect(try classes(100, 200, bodies: ["An Sơn"]) == .unknown(.tooFewBodies))
    let once = try CloudRiver.summary(Answer("An Sơn", "Quý IV/2024", ["Lớp tập huấn": "5"]))
    #expect(try once.figures("tap-huan", "2024-q4").verdict == .unknown(.noComparison))
    #expect(try once.figures("tap-huan", "2025-q1").verdict == .unknown(.noComparison))
    #expect(try once.figures("phai-hoc", "2024-q4").verdict == nil)
    #expect(try once.figures("ke-hoach", "2024-q4").verdict == nil)
    #expect(try once.figures("chenh-lech", "2024-q1").verdict == nil)
  }

  @Test func judgesNothingAcrossASeam() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý IV/2024", ["Số đơn vị": "60", "Lớp tập huấn": "5"]),
      Answer("Bình Lạc", "Quý IV/2024", ["Lớp tập huấn": "5"]),
      Answer("An Sơn", "Quý I/2025", ["Số đơn vị": "50", "Lớp tập huấn": "6"]),
      Answer("Bình Lạc", "Quý I/2025", ["Lớp tập huấn": "6"]))
    #expect(try summary.figures("don-vi", "2025-q1").verdict == .unknown(.seam))
    // The departments that became one have no part in this one.
    #expect(try summary.figures("tap-huan", "2025-q1").verdict == .improving)
  }
}
