import Testing

@testable import Reporting

struct TargetDistanceTests {
  private typealias Answer = CloudRiver.Answer

  private func reduced(_ base: String, _ count: String, _ period: String = "Quý IV/2024") -> Answer {
    Answer("An Sơn", period, ["Số năm gốc": base, "Số đơn vị": count])
  }

  private func distance(_ answer: Answer, _ period: String = "2024-q4", plan: String = CloudRiver.plan) throws
    -> TargetDistance
  {
    try #require(try CloudRiver.summary(answer, plan: plan).figures("ty-le-giam", period).target)
  }

  @Test func tellsHowFarItIsAndThePaceNeeded() throws {
    let distance = try distance(reduced("1.000", "925"))
    #expect(distance.target.year == 2025 && distance.target.source == "Nghị quyết Sông Mây" && !distance.isExpired)
    #expect(distance.value.plain == "7.5" && distance.difference.plain == "2.5")
    #expect(distance.direction == .up && distance.stillToGo?.plain == "2.5")
    let progress = try #require(distance.progress)
    #expect(!progress.isReached && progress.monthsLeft == 12 && progress.periodsLeft == 4)
    #expect(progress.pace?.plain == "0.625")
  }

  @Test func needsNoPaceOnceItIsReached() throws {
    let distance = try distance(reduced("1.000", "900", "Quý I/2025"), "2025-q1")
    #expect(distance.difference == .zero && distance.stillToGo == .zero)
    let progress = try #require(distance.progress)
    #expect(progress.isReached && progress.pace == nil && progress.monthsLeft == 9 && progress.periodsLeft == 3)
  }

  @Test func isNotReachedByRounding() throws {
    // 9,99996 per cent.
    let distance = try distance(reduced("2.500.000", "2.250.001"))
    #expect(distance.value == Quantity(10) && distance.progress?.isReached == false)
  }

  @Test func saysNothingMoreOfATargetThatHasExpired() throws {
    let plan = CloudRiver.plan.replacing("áp dụng đến: 31/12/2025", by: "áp dụng đến: 31/12/2024")
    let distance = try distance(reduced("1.000", "925", "Quý I/2025"), "2025-q1", plan: plan)
    #expect(distance.isExpired && distance.target.year == 2025 && distance.difference.plain == "2.5")
    #expect(distance.progress == nil)
  }

  @Test func knowsWhichWayIsGood() throws {
    let down = CloudRiver.plan.replacing(
      "chiều tốt: tăng, mục tiêu: [{năm: 2021", by: "chiều tốt: giảm, mục tiêu: [{năm: 2021")
    let reached = try distance(reduced("1.000", "925"), plan: down)
    #expect(reached.progress?.isReached == true && reached.stillToGo == .zero && reached.difference.plain == "2.5")
    let neither = CloudRiver.plan.replacing("chiều tốt: tăng, mục tiêu: [{năm: 2021", by: "mục tiêu: [{năm: 2021")
    let unsaid = try distance(reduced("1.000", "925"), plan: neither)
    #expect(unsaid.stillToGo == nil && unsaid.progress == nil && unsaid.difference.plain == "2.5")
  }

  @Test func judgesNoSingleBody() throws {
    let summary = try CloudRiver.summary(
      reduced("1.000", "925"), Answer("Sở Ruộng", "Quý IV/2024", ["Số năm gốc": "10", "Số đơn vị": "8"]))
    let body = try #require(summary.distance(of: "ty-le-giam", in: "2024-q4", for: .unit("an-son")))
    #expect(body.difference.plain == "2.5" && body.progress == nil)
    let group = try #require(summary.distance(of: "ty-le-giam", in: "2024-q4", for: .group("so")))
    #expect(group.value == Quantity(20) && group.difference == Quantity(-10) && group.progress == nil)
    #expect(summary.distance(of: "ty-le-giam", in: "2024-q4", for: .province)?.progress != nil)
    #expect(summary.distance(of: "ty-le-giam", in: "2024-q4", for: .unit("binh-lac")) == nil)
  }

  @Test func holdsWhatHappenedInTheYearAgainstItsTarget() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý IV/2024", ["Lớp tập huấn": "90"]), Answer("An Sơn", "Quý I/2025", ["Lớp tập huấn": "12"]),
      Answer("An Sơn", "Quý II/2025", ["Lớp tập huấn": "30"]))
    #expect(try summary.figures("tap-huan", "2024-q4").target == nil)
    let first = try #require(try summary.figures("tap-huan", "2025-q1").target)
    #expect(first.value == Quantity(12) && first.stillToGo == Quantity(28))
    #expect(first.progress?.pace?.plain == "9.333333")
    let second = try #require(try summary.figures("tap-huan", "2025-q2").target)
    #expect(second.value == Quantity(42) && second.difference == Quantity(-2) && second.progress?.isReached == true)
    // One body's part of a sum is no distance from the whole.
    #expect(summary.distance(of: "tap-huan", in: "2025-q1", for: .unit("an-son")) == nil)
  }
}
