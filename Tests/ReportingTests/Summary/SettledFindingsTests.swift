import Testing

@testable import Reporting

/// What supplements settle: everything that is wrong with sections and figures that they replace, and nothing else.
struct SettledFindingsTests {
  private let sound = "## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\nĐã họp.\n"

  private func summary(_ first: String, _ supplements: String...) throws -> Summary {
    let day = "Ngày ban hành: 05/01/2025\n"
    let bodies = [("Số ký hiệu: 1/BC\n\(day)", first)] + supplements.map { ("Bổ sung cho: 1/BC\n\(day)", $0) }
    return try Bodies.summary(
      Bodies.roster(units: "a"),
      files: bodies.map { head, body in report(of: "a", period: "2024-q4", head: head, body) })
  }

  private func told(_ summary: Summary) -> [String] {
    summary.findings.filter { $0.place.file == "content/1.md" }.map(\.rule)
  }

  @Test func settlesWhatIsWrongWithWhatIsReplaced() throws {
    let wrong = "## 1. Tuyên truyền\n\nTình hình: Cơ bản xong\n\n- Số cuộc: khoảng 3 cuộc\n- Kế hoạch riêng: 5/KH\n"
    let alone = try summary(wrong)
    #expect(told(alone) == ["status-unknown", "number-ambiguous"])
    #expect(alone.obligation("a", "2024-q4")?.content == .needsWork)
    let mended = try summary(wrong, sound + "\n- Số cuộc: 3 cuộc\n")
    #expect(told(mended).isEmpty)
    #expect(mended.obligation("a", "2024-q4")?.content == .accepted)
    #expect(mended.total("so-cuoc", "2024-q4") == "3 1/1")
  }

  @Test func keepsWhatIsWrongWithWhatIsNotReplaced() throws {
    let wrong = "## 1. Tuyên truyền\n\nTình hình: Cơ bản xong\n\n- Số cuộc: khoảng 3 cuộc\n- Kế hoạch riêng: 5/KH\n"
    #expect(told(try summary(wrong, sound)) == ["number-ambiguous"])
    #expect(told(try summary(wrong, "- Số cuộc: 3 cuộc\n")) == ["status-unknown"])
    #expect(try summary(wrong, sound).obligation("a", "2024-q4")?.content == .needsWork)
  }

  @Test func keepsWhatIsSaidOfTheTextItself() throws {
    let linked = sound + "\nXem [tệp](javascript:alert).\n\n- Số cuộc: 3 cuộc\n- Kế hoạch riêng: 5/KH\n"
    let summary = try summary(linked, sound + "\n- Số cuộc: 4 cuộc\n")
    #expect(told(summary) == ["link-unsafe"])
    #expect(summary.obligation("a", "2024-q4")?.content == .needsWork)
  }

  @Test func settlesWhatWasWrongWithASupplementToo() throws {
    let first = sound + "\n- Kế hoạch riêng: 5/KH\n- Số cuộc: 1 cuộc\n"
    let summary = try summary(first, "- Số cuộc: khoảng 3 cuộc\n", "- Số cuộc: 3 cuộc\n")
    #expect(summary.findings.map(\.rule).isEmpty)
    #expect(summary.obligation("a", "2024-q4")?.content == .accepted)
  }

  @Test func settlesASectionWhoseHeadingWasNotMarked() throws {
    let unmarked = "**1. Tuyên truyền**\n\nTình hình: Hoàn thành\n\nSố cuộc: 9 cuộc\n"
    #expect(told(try summary(unmarked)).sorted() == ["figure-unread", "heading-unmarked", "section-missing"])
    let mended = try summary(unmarked, sound + "\n- Số cuộc: 9 cuộc\n- Kế hoạch riêng: 5/KH\n")
    #expect(told(mended).isEmpty)
    #expect(mended.obligation("a", "2024-q4")?.content == .accepted)
  }

  @Test func settlesATableThatIsNoneOnceItsFiguresAreGiven() throws {
    let table = sound + "\nChỉ tiêu\tĐơn vị tính\tKỳ này\nSố cuộc\tcuộc\t9\nĐầu kỳ\tđơn vị\t4\n"
    #expect(told(try summary(table)).contains("table-broken"))
    let plan = "\n- Kế hoạch riêng: 5/KH\n"
    #expect(told(try summary(table, plan + "- Số cuộc: 9 cuộc\n")).contains("table-broken"))
    let mended = try summary(table, plan + "- Số cuộc: 9 cuộc\n- Đầu kỳ: 4 đơn vị\n")
    #expect(!told(mended).contains("table-broken"))
    #expect(mended.obligation("a", "2024-q4")?.content == .accepted)
  }

  @Test func settlesASecondSectionOnlyWithItsFigures() throws {
    let twice = sound + "\n- Kế hoạch riêng: 5/KH\n\n## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\n- Số cuộc: 9 cuộc\n"
    #expect(told(try summary(twice, sound)).contains("section-duplicate"))
    #expect(!told(try summary(twice, sound + "\n- Số cuộc: 9 cuộc\n")).contains("section-duplicate"))
  }

  @Test func asksForTheFigureThatTheSupplementsSectionLacks() throws {
    let missing = try summary("Mở đầu.\n", sound + "\n- Kế hoạch riêng: 5/KH\n").findings
      .filter { $0.rule == "indicator-missing" }
    #expect(missing.map(\.message.vi) == ["thiếu số liệu “Số cuộc”"])
    #expect(missing.map { "\($0.place.file):\($0.place.line)" } == ["content/2.md:8"])
  }
}
