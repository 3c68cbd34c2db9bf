import Testing

@testable import Reporting

struct TargetDistanceTests {
  private typealias Answer = CloudRiver.Answer

  private func reduced(_ base: String, _ count: String, _ period: String = "Quý IV/2024") -> Answer {
    Answer("An Sơn", period, ["Số năm gốc": base, "Số đơn vị": count])
  }

  /// Two bodies owe what the figures are made of, and one of them the lessons.
  private static let plan = CloudRiver.plan.replacing("{thẻ: [dvsn], ", by: "{cơ quan: [an-son, so-ruong], ")
    .replacing("[{nhóm: [huyen], tần suất: quý}]", by: "[{cơ quan: [an-son], tần suất: quý}]")

  private func distance(
    _ answer: Answer, _ period: String = "2024-q4", plan: String = plan, asOf: String = "20/01/2025"
  ) throws -> TargetDistance {
    try #require(try CloudRiver.summary(answer, plan: plan, asOf: asOf).figures("ty-le-giam", period).target)
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
    let distance = try distance(reduced("1.000", "900", "Quý I/2025"), "2025-q1", asOf: "20/04/2025")
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
    let plan = TargetDistanceTests.plan.replacing("áp dụng đến: 31/12/2025", by: "áp dụng đến: 31/12/2024")
    let distance = try distance(reduced("1.000", "925", "Quý I/2025"), "2025-q1", plan: plan)
    #expect(distance.isExpired && distance.target.year == 2025 && distance.difference.plain == "2.5")
    #expect(distance.progress == nil)
  }

  @Test func knowsWhichWayIsGood() throws {
    let down = TargetDistanceTests.plan.replacing(
      "chiều tốt: tăng, mục tiêu: [{năm: 2021", by: "chiều tốt: giảm, mục tiêu: [{năm: 2021")
    let reached = try distance(reduced("1.000", "925"), plan: down)
    #expect(reached.progress?.isReached == true && reached.stillToGo == .zero && reached.difference.plain == "2.5")
    let neither = TargetDistanceTests.plan.replacing(
      "chiều tốt: tăng, mục tiêu: [{năm: 2021", by: "mục tiêu: [{năm: 2021")
    let unsaid = try distance(reduced("1.000", "925"), plan: neither)
    #expect(unsaid.stillToGo == nil && unsaid.progress == nil && unsaid.difference.plain == "2.5")
  }

  @Test func judgesNoSingleBody() throws {
    let summary = try CloudRiver.summary(
      reduced("1.000", "925"), Answer("Sở Ruộng", "Quý IV/2024", ["Số năm gốc": "10", "Số đơn vị": "8"]),
      plan: TargetDistanceTests.plan)
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
      Answer("An Sơn", "Quý II/2025", ["Lớp tập huấn": "30"]), plan: TargetDistanceTests.plan, asOf: "20/04/2025")
    #expect(try summary.figures("tap-huan", "2024-q4").target == nil)
    let first = try #require(try summary.figures("tap-huan", "2025-q1").target)
    #expect(first.value == Quantity(12) && first.stillToGo == Quantity(28))
    #expect(first.progress?.pace?.plain == "9.333334")
    let second = try #require(try summary.figures("tap-huan", "2025-q2").target)
    #expect(second.value == Quantity(42) && second.difference == Quantity(-2) && second.progress?.isReached == true)
    // One body's part of a sum is no distance from the whole.
    #expect(summary.distance(of: "tap-huan", in: "2025-q1", for: .unit("an-son")) == nil)
  }

  @Test func saysNothingOfATargetWhereTooFewBodiesGaveTheFigure() throws {
    // One of five bodies: their figure is past the target, that of all may not be.
    let few = try distance(reduced("1.000", "850"), plan: CloudRiver.plan)
    #expect(!few.isOfEnoughBodies && few.progress == nil)
    #expect(try distance(reduced("1.000", "850")).isOfEnoughBodies)
    // Of what nobody owes it is not known how many are missing.
    let welcome = CloudRiver.plan.replacing(", phải báo cáo: [{thẻ: [dvsn], tần suất: quý}]", by: "")
      .replacing(", phải báo cáo: [{thẻ: [dvsn], tần suất: một lần}]", by: "")
    #expect(try !distance(reduced("1.000", "850"), plan: welcome).isOfEnoughBodies)
  }

  @Test func roundsThePaceUpSoThatTheStepsAreEnough() throws {
    // 9,589 per cent: 0,411 in three steps of 0,137.
    let exact = try distance(reduced("1.000.000", "904.110", "Quý I/2025"), "2025-q1", asOf: "20/04/2025")
    #expect(exact.stillToGo?.plain == "0.411" && exact.progress?.pace?.plain == "0.137")
    let rounded = try distance(reduced("30.000", "28.000", "Quý I/2025"), "2025-q1", asOf: "20/04/2025")
    #expect(rounded.stillToGo?.plain == "3.3333" && rounded.progress?.pace?.plain == "1.1112")
  }

  @Test func countsThePeriodsLeftFromToday() throws {
    let answer = reduced("1.000", "925", "Quý I/2025")
    let left = { (day: String) in
      try distance(answer, "2025-q1", asOf: day).progress?.periodsLeft
    }
    #expect(try left("01/04/2025") == 3 && left("30/06/2025") == 3)
    #expect(try left("01/07/2025") == 2 && left("31/08/2025") == 2 && left("31/12/2025") == 1)
  }

  @Test func knowsATargetThatHasExpiredSince() throws {
    let answer = reduced("1.000", "925", "Quý I/2025")
    #expect(try !distance(answer, "2025-q1", asOf: "31/12/2025").isExpired)
    let past = try distance(answer, "2025-q1", asOf: "01/01/2026")
    #expect(past.isExpired && past.progress == nil && past.value.plain == "7.5")
  }

  @Test func tellsThePaceInTheNewestPeriodAlone() throws {
    let summary = try CloudRiver.summary(
      reduced("1.000", "925"), Answer("An Sơn", "Quý I/2025", ["Số đơn vị": "920"]), plan: TargetDistanceTests.plan,
      asOf: "20/04/2025")
    let before = try #require(try summary.figures("ty-le-giam", "2024-q4").target?.progress)
    #expect(before.pace == nil && !before.isReached)
    #expect(try summary.figures("ty-le-giam", "2025-q1").target?.progress?.pace != nil)
  }
}
