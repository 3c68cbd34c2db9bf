import Foundation
import Testing

@testable import Reporting

/// Who is expected of the project's own roster, before and after the mergers of February and March 2025.
struct RealRosterTests {
  private let knowledge: Knowledge

  init() throws {
    let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../content")
    let read = { (name: String) in
      DataFile(
        name: name, text: try String(decoding: Data(contentsOf: content.appending(path: name)), as: UTF8.self))
    }
    let data = ProjectData(plan: try read("ke-hoach.yml"), roster: try read("don-vi.yml"))
    try #require(data.isSound)
    knowledge = Knowledge(
      plan: try #require(data.plan), roster: try #require(data.roster),
      asOf: try #require(Day(year: 2025, month: 4, day: 20)))
  }

  private func expected(_ period: Identifier<Period>) -> [Identifier<Reporting.Unit>] {
    knowledge.roster.units.map(\.id).filter { knowledge.owing.owesReport(unit: $0, period: period).isOwed }
  }

  @Test func expectsTheSuccessorsAndNotThoseThatEnded() {
    let (before, after) = (expected("2024-q4"), expected("2025-q1"))
    #expect(before.count == 55)
    #expect(after.count == 40)
    #expect(
      before.filter { !after.contains($0) } == [
        "so-noi-vu", "so-ke-hoach-dau-tu", "so-tai-chinh", "so-nong-nghiep-ptnt", "so-giao-thong-van-tai",
        "so-xay-dung", "so-tai-nguyen-moi-truong", "so-thong-tin-truyen-thong", "so-lao-dong-tbxh",
        "so-van-hoa-the-thao", "so-du-lich", "so-khoa-hoc-cong-nghe", "ban-dan-toc", "ban-tuyen-giao", "ban-dan-van",
        "dang-uy-khoi",
        "dang-doan-hdnd", "bcsd-ubnd", "bcsd-tand", "bcsd-vksnd", "dang-doan-mttq", "dang-doan-ldld",
        "dang-doan-hoi-nong-dan", "dang-doan-hoi-phu-nu", "dang-doan-hoi-ccb",
      ])
    #expect(
      after.filter { !before.contains($0) } == [
        "so-noi-vu-2025", "so-tai-chinh-2025", "so-nong-nghiep-moi-truong", "so-xay-dung-2025",
        "so-van-hoa-the-thao-du-lich", "so-khoa-hoc-cong-nghe-2025", "so-dan-toc-ton-giao", "ban-tuyen-giao-dan-van",
        "dang-uy-co-quan-dang", "dang-uy-ubnd",
      ])
  }

  @Test(arguments: [
    ("ke-hoach-trien-khai", 55, 40), ("hoi-nghi-quan-triet", 20, 21), ("dang-vien-phai-hoc", 13, 0),
    ("van-ban-ban-hanh", 18, 0), ("tu-chu-nhom-1", 30, 0), ("don-vi-goc", 30, 25), ("don-vi-dau-ky", 30, 25),
    ("don-vi-cuoi-ky", 30, 25), ("thanh-lap-moi", 30, 25), ("dieu-chuyen-di", 30, 25), ("bien-che-giao", 30, 0),
    ("du-an-xhh", 1, 0), ("von-xhh", 1, 0), ("cuoc-giam-sat", 18, 18), ("kien-nghi", 18, 18),
  ])
  func countsThoseThatOweAFigure(_ name: String, _ before: Int, _ after: Int) throws {
    let indicator = try #require(Identifier<Indicator>(name))
    #expect(knowledge.owing.units(owing: indicator, period: "2024-q4").count == before)
    #expect(knowledge.owing.units(owing: indicator, period: "2025-q1").count == after)
  }

  @Test func asksTheSuccessorForTheFigureOfTheWholeProvince() throws {
    #expect(knowledge.owing.units(owing: "du-an-xhh", period: "2024-q4") == ["so-ke-hoach-dau-tu"])
    let quarter = Period(
      id: "2025-q2", title: "Quý II năm 2025", kind: .quarter, from: try #require(Day(year: 2025, month: 3, day: 15)),
      to: try #require(Day(year: 2025, month: 6, day: 14)))
    let plan = Plan(id: "k", title: "K", indicators: knowledge.plan.indicators, periods: [quarter])
    #expect(
      Owing(plan: plan, roster: knowledge.roster).units(owing: "du-an-xhh", period: "2025-q2")
        == ["so-tai-chinh-2025"])
  }

  @Test func tellsWhoTookOverFromWhom() throws {
    let (succession, day) = (knowledge.succession, try #require(Day(year: 2025, month: 4, day: 20)))
    #expect(succession.predecessors(of: "so-noi-vu-2025", until: day) == ["so-noi-vu", "so-lao-dong-tbxh"])
    #expect(succession.successors(of: "so-du-lich", until: day) == ["so-van-hoa-the-thao-du-lich"])
    #expect(succession.successors(of: "dang-uy-khoi", until: day) == [])
    let cutOff = try #require(Day(year: 2024, month: 12, day: 14))
    #expect(succession.origins(of: "so-dan-toc-ton-giao", on: cutOff, until: day) == ["ban-dan-toc"])
    #expect(succession.origins(of: "dang-uy-ubnd", on: cutOff, until: day) == nil)
  }
}
