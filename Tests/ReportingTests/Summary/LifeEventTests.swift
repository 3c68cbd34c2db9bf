import Testing

@testable import Reporting

/// What becomes of obligations, totals and the figures of the period before when bodies change.
struct LifeEventTests {
  // Answering

  @Test func letsTheSuccessorOnTheDueDateAnswerThroughAChain() throws {
    let roster = Bodies.roster(
      units: "a đến 04/01/2025", "b đến 04/01/2025", "c từ 05/01/2025 đến 07/01/2025", "d từ 08/01/2025",
      events: "hợp nhất 05/01/2025 a,b c", "đổi tên 08/01/2025 c d")
    let summary = try Bodies.summary(roster, of: Bodies.report("d", "2024-q4", 7))
    #expect(summary.obligation("a", "2024-q4")?.answeredBy == "d")
    #expect(summary.obligation("b", "2024-q4")?.answeredBy == "d")
    #expect(summary.obligation("a", "2024-q4")?.state == .onTime)
    #expect(summary.obligation("c", "2024-q4")?.state == .notRequired)
    #expect(summary.obligation("d", "2024-q4")?.state == .notRequired)
    // The one report counts for both, its figure once.
    #expect(summary.total("so-cuoc", "2024-q4") == "7 2/2")
  }

  @Test func prefersTheNearestSuccessorThatHasReported() throws {
    let roster = Bodies.roster(
      units: "a đến 04/01/2025", "c từ 05/01/2025 đến 07/01/2025", "d từ 08/01/2025",
      events: "đổi tên 05/01/2025 a c", "đổi tên 08/01/2025 c d")
    let summary = try Bodies.summary(
      roster, of: Bodies.report("d", "2024-q4", 7), Bodies.report("c", "2024-q4", 5))
    #expect(summary.obligation("a", "2024-q4")?.answeredBy == "c")
    #expect(summary.total("so-cuoc", "2024-q4") == "5 1/1")
  }

  @Test func letsNobodyAnswerWhoTookOverAfterTheDueDate() throws {
    let roster = Bodies.roster(
      units: "a đến 10/01/2025", "b từ 11/01/2025", events: "đổi tên 11/01/2025 a b")
    let late = try Bodies.summary(roster, of: Bodies.report("b", "2024-q4", 7))
    #expect(late.obligation("a", "2024-q4")?.state == .missing)
    #expect(late.findings.map(\.rule) == ["unit-not-active"])
    #expect(
      late.findings.first?.help?.vi
        == "xem lại mục “Kỳ báo cáo”; nếu đúng kỳ ấy thì ghi cơ quan trước sắp xếp “Đơn vị: Cơ quan a”")
    // In the name of the body of then the report counts, whoever sends it.
    let named = try Bodies.summary(roster, of: Bodies.report("a", "2024-q4", 7))
    #expect(named.total("so-cuoc", "2024-q4") == "7 1/1")
  }

  @Test func letsASuccessorAnswerThatTookOverOnTheDueDate() throws {
    let roster = Bodies.roster(
      units: "a đến 09/01/2025", "b từ 10/01/2025", events: "đổi tên 10/01/2025 a b")
    let summary = try Bodies.summary(roster, of: Bodies.report("b", "2024-q4", 7))
    #expect(summary.obligation("a", "2024-q4")?.answeredBy == "b")
  }

  @Test func letsTheFirstNamedPartOfASplitAnswer() throws {
    let roster = Bodies.roster(
      units: "a đến 04/01/2025", "b từ 05/01/2025", "c từ 05/01/2025", events: "chia tách 05/01/2025 a c,b")
    let both = try Bodies.summary(roster, of: Bodies.report("b", "2024-q4", 2), Bodies.report("c", "2024-q4", 3))
    #expect(both.obligation("a", "2024-q4")?.answeredBy == "c")
    #expect(both.total("so-cuoc", "2024-q4") == "3 1/1")
    let one = try Bodies.summary(roster, of: Bodies.report("b", "2024-q4", 2))
    #expect(one.obligation("a", "2024-q4")?.answeredBy == "b")
  }

  @Test func letsABodyAnswerForItselfThatOnlyGaveUpAPart() throws {
    let roster = Bodies.roster(
      units: "a", "b từ 05/01/2025", events: "chia tách 05/01/2025 a a,b")
    let summary = try Bodies.summary(roster, of: Bodies.report("b", "2024-q4", 2))
    #expect(summary.obligation("a", "2024-q4")?.state == .missing)
    #expect(summary.obligation("a", "2024-q4")?.answeredBy == nil)
  }

  @Test func letsTheAbsorbingBodyAnswerWithItsOwnReport() throws {
    let roster = Bodies.roster(
      units: "a đến 04/01/2025", "b", events: "sáp nhập 05/01/2025 a b")
    let summary = try Bodies.summary(roster, of: Bodies.report("b", "2024-q4", 9))
    #expect(summary.obligation("a", "2024-q4")?.answeredBy == "b")
    #expect(summary.total("so-cuoc", "2024-q4") == "9 2/2")
    #expect(summary.total("so-cuoc", "2025-q1") == "- 0/1")
  }

  @Test func stillAsksABodyThatEndedWithoutSuccessor() throws {
    let roster = Bodies.roster(units: "a đến 04/01/2025", "b", events: "kết thúc 05/01/2025 a")
    let summary = try Bodies.summary(roster, of: Bodies.report("b", "2024-q4", 9))
    #expect(summary.obligation("a", "2024-q4")?.state == .missing)
    #expect(summary.obligation("a", "2025-q1")?.state == .notRequired)
    #expect(summary.total("so-cuoc", "2024-q4") == "9 1/2")
  }

  @Test func followsTheBodyWithWhichAnotherReports() throws {
    let roster = Bodies.roster(
      units: "a đến 04/01/2025", "b chung a", "c từ 05/01/2025", events: "đổi tên 05/01/2025 a c")
    let summary = try Bodies.summary(
      roster, of: Bodies.report("c", "2024-q4", 9), Bodies.report("c", "2025-q1", 4))
    #expect(summary.obligation("b", "2024-q4")?.answeredBy == "c")
    #expect(summary.obligation("b", "2025-q1")?.answeredBy == "c")
    #expect(summary.total("so-cuoc", "2025-q1") == "4 2/2")
  }

  // Groups

  @Test func asksForWhatTheGroupOfThatDayOwes() throws {
    let roster = Bodies.roster(units: "a nhóm hai", "b", events: "chuyển nhóm 01/02/2025 a mot")
    let summary = try Bodies.summary(roster, of: Bodies.report("a", "2025-q1", 4))
    // The second group owes nothing but the plan, and has a later date.
    #expect(summary.total("so-cuoc", "2024-q4") == "- 0/1")
    #expect(summary.total("so-cuoc", "2025-q1") == "4 1/2")
    #expect(summary.obligation("a", "2024-q4")?.tasks.map(\.isOwed) == [false])
    #expect(summary.obligation("a", "2025-q1")?.tasks.map(\.isOwed) == [true])
    #expect(summary.obligation("a", "2024-q4")?.due?.iso == "2025-01-15")
    #expect(summary.obligation("a", "2025-q1")?.due?.iso == "2025-04-10")
  }

  // The period before

  @Test func addsUpWhatBecameOneBody() throws {
    let roster = Bodies.roster(
      units: "a đến 31/01/2025", "b đến 31/01/2025", "c từ 01/02/2025 đến 28/02/2025", "d từ 01/03/2025",
      events: "hợp nhất 01/02/2025 a,b c", "đổi tên 01/03/2025 c d")
    #expect(
      try Bodies.startFindings(
        roster, Bodies.report("a", "2024-q4", 1, stock: 5), Bodies.report("b", "2024-q4", 1, stock: 7),
        Bodies.report("d", "2025-q1", 1, start: 13)) == ["“Đầu kỳ” là 13, nhưng “Cuối kỳ” kỳ trước là 12"])
    // A merged body whose second part gave nothing cannot be checked.
    #expect(
      try Bodies.startFindings(
        roster, Bodies.report("a", "2024-q4", 1, stock: 5), Bodies.report("d", "2025-q1", 1, start: 13)) == [])
  }

  @Test func addsWhatWasAbsorbedToTheBodyThatStayed() throws {
    let roster = Bodies.roster(units: "a đến 31/01/2025", "b", events: "sáp nhập 01/02/2025 a b")
    #expect(
      try Bodies.startFindings(
        roster, Bodies.report("a", "2024-q4", 1, stock: 5), Bodies.report("b", "2024-q4", 1, stock: 7),
        Bodies.report("b", "2025-q1", 1, start: 7)) == ["“Đầu kỳ” là 7, nhưng “Cuối kỳ” kỳ trước là 12"])
  }

  @Test func takesTheFigureThatTheSuccessorGaveForThemOnce() throws {
    let roster = Bodies.roster(
      units: "a đến 04/01/2025", "b đến 04/01/2025", "c từ 05/01/2025", events: "hợp nhất 05/01/2025 a,b c")
    #expect(
      try Bodies.startFindings(
        roster, Bodies.report("c", "2024-q4", 1, stock: 12), Bodies.report("c", "2025-q1", 1, start: 11))
        == ["“Đầu kỳ” là 11, nhưng “Cuối kỳ” kỳ trước là 12"])
  }

  @Test func knowsNoEarlierFigureOfAPartOfWhatWasSplit() throws {
    let roster = Bodies.roster(
      units: "a", "b từ 01/02/2025", "c", "d từ 01/03/2025", events: "chia tách 01/02/2025 a a,b",
      "hợp nhất 01/03/2025 b,c d")
    #expect(
      try Bodies.startFindings(
        roster, Bodies.report("a", "2024-q4", 1, stock: 5), Bodies.report("c", "2024-q4", 1, stock: 5),
        Bodies.report("a", "2025-q1", 1, start: 3), Bodies.report("b", "2025-q1", 1, start: 2),
        Bodies.report("d", "2025-q1", 1, start: 2)) == [])
  }

  @Test func takesNoJointFigureForABodysOwn() throws {
    let roster = Bodies.roster(units: "a chung b", "b từ 01/01/2000", events: "thành lập 01/01/2000 b")
    #expect(
      try Bodies.startFindings(
        roster, Bodies.report("b", "2024-q4", 1, stock: 5), Bodies.report("a", "2025-q1", 1, start: 3)) == [])
  }

  @Test func followsAFigureOfTheWholeProvinceWhoeverGivesIt() throws {
    let roster = Bodies.roster(
      units: "a đến 31/01/2025", "b đến 31/01/2025", "c từ 01/02/2025", events: "hợp nhất 01/02/2025 a,b c")
    let summary = try Bodies.summary(
      roster, plan: Bodies.plan(province: "a, c"), of: Bodies.report("a", "2024-q4", 1, province: 30),
      Bodies.report("c", "2025-q1", 1, province: 90))
    #expect(summary.total("du-an", "2024-q4") == "30 1/1")
    #expect(summary.total("du-an", "2025-q1") == "90 1/1")
    #expect(
      summary.findings.filter { $0.rule == "jump-suspicious" }.map(\.message.vi) == ["“Dự án” là 90, kỳ trước là 30"])
    #expect(
      summary.findings.filter { $0.rule == "rule-violated" }.map(\.message.vi)
        == ["“Dự án” là 90, lớn hơn 30 × 2 = 60"])
  }
}
