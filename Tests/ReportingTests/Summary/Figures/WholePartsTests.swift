import Testing

@testable import Reporting

/// A ratio of a figure of the whole province and the bodies' own.
struct WholePartsTests {
  private typealias Answer = CloudRiver.Answer

  /// One body tells once how many units the province had; the three districts tell how many there are.
  private static let plan = CloudRiver.plan.replacing(
    "{mã: goc, tên: Số năm gốc, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có, phải báo cáo: [{thẻ: [dvsn], tần suất: một lần}]}",
    by:
      "{mã: goc, tên: Số năm gốc, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có, phạm vi: toàn tỉnh, phải báo cáo: [{cơ quan: [mat-tran], tần suất: một lần}]}"
  ).replacing(
    "loại: hiện có, phải báo cáo: [{thẻ: [dvsn], tần suất: quý}], không tính",
    by: "loại: hiện có, phải báo cáo: [{nhóm: [huyen], tần suất: quý}], không tính")

  private let base = Answer("Mặt trận", "Quý III/2024", ["Số năm gốc": "260"])

  private func counts(_ period: String, _ values: String...) -> [Answer] {
    zip(["An Sơn", "Bình Lạc", "Cẩm Thủy"], values).map { Answer($0, period, ["Số đơn vị": $1]) }
  }

  private func summary(_ answers: [Answer], asOf: String = "20/01/2025") throws -> Summary {
    switch answers.count {
    case 3: try CloudRiver.summary(answers[0], answers[1], answers[2], plan: WholePartsTests.plan, asOf: asOf)
    case 4:
      try CloudRiver.summary(answers[0], answers[1], answers[2], answers[3], plan: WholePartsTests.plan, asOf: asOf)
    default:
      try CloudRiver.summary(
        answers[0], answers[1], answers[2], answers[3], answers[4], answers[5], answers[6],
        plan: WholePartsTests.plan, asOf: asOf)
    }
  }

  @Test func isReckonedOnceEverybodyHasGivenTheRest() throws {
    let whole = try summary([base] + counts("Quý III/2024", "100", "60", "56"))
    #expect(whole.total("ty-le-giam", "2024-q3") == "16.9231 3/3")
    // The base stays; nobody has told anything of the quarter behind.
    #expect(whole.total("ty-le-giam", "2024-q4") == "- 0/3")
    let part = try summary([base] + counts("Quý III/2024", "100", "60"))
    #expect(part.total("ty-le-giam", "2024-q3") == "- 2/3")
    #expect(try part.figures("ty-le-giam", "2024-q3").target == nil)
  }

  @Test func needsTheFigureOfTheWholeProvince() throws {
    let without = try summary(counts("Quý III/2024", "100", "60", "56"))
    #expect(without.total("ty-le-giam", "2024-q3") == "- 0/3")
  }

  @Test func isNoBodysAndNoGroups() throws {
    let own = Answer("Mặt trận", "Quý III/2024", ["Số năm gốc": "260", "Số đơn vị": "5"])
    let summary = try summary([own] + counts("Quý III/2024", "100", "60", "56"))
    #expect(summary.indicators.first { $0.indicator.id == "ty-le-giam" }?.values.isEmpty == true)
    let figures = try summary.figures("ty-le-giam", "2024-q3")
    #expect(figures.told == ["huyen - 3/3"])
    #expect(summary.distance(of: "ty-le-giam", in: "2024-q3", for: .group("huyen")) == nil)
    #expect(summary.distance(of: "ty-le-giam", in: "2024-q3", for: .unit("mat-tran")) == nil)
  }

  @Test func isHeldAgainstTheTargetAndThePeriodBefore() throws {
    let summary = try summary(
      [base] + counts("Quý III/2024", "100", "60", "80") + counts("Quý IV/2024", "100", "60", "56"))
    let figures = try summary.figures("ty-le-giam", "2024-q4")
    #expect(figures.target?.progress?.isReached == true && figures.target?.isOfEnoughBodies == true)
    #expect(figures.change?.comparable?.told == "7.6923 → 16.9231: 9.2308" && figures.change?.withoutTransfers == nil)
    #expect(figures.verdict == .improving)
    #expect(summary.trend(of: "ty-le-giam")?.points.compactMap(\.value?.plain) == ["7.6923", "16.9231"])
  }
}
