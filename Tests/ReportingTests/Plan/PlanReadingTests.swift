import Testing

@testable import Reporting

struct PlanReadingTests {
  @Test func readsAPlanAndARosterWithoutAFinding() throws {
    let data = DataFixture.data()
    #expect(data.findings.map(\.line) == [])
    #expect(data.isSound)
    let plan = try #require(data.plan)
    #expect(plan.id == "kl62")
    #expect(plan.date == Day(year: 2024, month: 8, day: 21))
    #expect(plan.basis == ["Kết luận số 62-KL/TW"])
    #expect(plan.taskNoun == "nhiệm vụ")
    #expect(plan.headline == ["ty-le-gui", "ke-hoach-trien-khai"])
    #expect(plan.tasks.map(\.number) == [1, 4])
    #expect(plan.tasks[0].leads == ["so-tai-chinh"])
    #expect(
      plan.tasks[0].owedBy
        == [OwingRow(groups: ["huyen", "so"], except: ["so-ke-hoach"], frequency: .quarter)])
    #expect(plan.duties[0].due == .once)
    #expect(plan.duties[0].proof == "ke-hoach-trien-khai")
    #expect(plan.reportParts[0].role == .nextSteps)
    #expect(plan.taskParts[0].aliases == ["hạn chế"])
    #expect(plan.rules[0].severity == .note)
    #expect(plan.rules[0].scope == .province)
    #expect(plan.periods[0].due.map(\.extendedBy) == [nil, "Công văn số 1"])
  }

  @Test func readsAnIndicatorWithAllItHas() throws {
    let indicators = try #require(DataFixture.data().plan?.indicators)
    #expect(indicators.map(\.kind) == [.document, .stock, .stock, .ratio])
    #expect(indicators[1].owedBy == [OwingRow(tags: ["dvsn"], frequency: .quarter)])
    #expect(indicators[1].maximum == Quantity(1000))
    #expect(indicators[1].jump == Indicator.JumpThreshold(percent: Quantity(50), minimum: Quantity(5)))
    #expect(indicators[3].targets[0].value == Quantity(millionths: 10_500_000))
    #expect(indicators[3].better == .up)
    #expect(
      indicators[3].formula
        == .product(
          .quotient(.difference(.indicator("dau-ky"), .indicator("cuoi-ky")), .indicator("dau-ky")),
          .number(Quantity(100))))
  }

  @Test func readsARosterInGroupOrder() throws {
    let roster = try #require(DataFixture.data().roster)
    #expect(
      roster.units.map(\.id) == ["quy-nhon", "so-ke-hoach", "so-tai-chinh", "so-tai-chinh-2025", "doan-mttq"])
    #expect(roster.units[0].aliases == ["TP Quy Nhơn", "UBND thành phố Quy Nhơn"])
    #expect(roster.units[0].contact == "0123")
    #expect(roster.units[4].jointWith == "so-ke-hoach")
    #expect(roster.events[0].kind == .merged)
    #expect(roster.events[0].into == ["so-tai-chinh-2025"])
    let mixed = DataFixture.roster.replacing("{mã: huyen,", by: "{mã: so-2, tên: Khác}\n  - {mã: huyen,")
      .replacing("tên: Sở Kế hoạch và Đầu tư, nhóm: so,", by: "tên: Sở Kế hoạch và Đầu tư, nhóm: so-2,")
    #expect(DataFixture.data(roster: mixed).roster?.units.first?.id == "so-ke-hoach")
  }

  @Test func understandsKeysHoweverTheyAreWritten() {
    let plan = DataFixture.plan.replacing("kế hoạch:\n  mã: kl62", by: "PLAN:\n  ID: kl62")
      .replacing("nhiệm vụ:\n  - số: 1", by: "nhiem-vu:\n  - number: 1")
      .replacing("tên khác: [tuyên truyền]", by: "ten_khac: tuyên truyền")
      .replacing("tần suất: quý", by: "frequency: QUARTER").replacing("kỳ báo cáo:", by: "Kì báo cáo:")
    let data = DataFixture.data(plan: plan)
    #expect(data.findings.map(\.line) == [])
    #expect(data.plan?.tasks[0].aliases == ["tuyên truyền"])
  }

  @Test func readsDecomposedTextAndWindowsLineEnds() {
    let plan = DataFixture.plan.replacing("tên khác: [tuyên truyền]", by: "te\u{302}n kha\u{301}c: [tuyên truyền]")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(DataFixture.data(plan: "\u{FEFF}" + plan).findings.map(\.line) == [])
  }

  @Test func takesScalarsAsTheyWereTyped() throws {
    let plan = DataFixture.plan.replacing("mã: kl62", by: "mã: 012\n  số ký hiệu: no")
      .replacing("tên: Sắp xếp", by: "tên: 1e3")
    let read = try #require(DataFixture.data(plan: plan).plan)
    #expect(read.id == "012")
    #expect(read.number == "no")
    #expect(read.tasks[1].title == "1e3")
  }

  @Test func tellsPlacesInCharacters() throws {
    let marked = MarkedText(
      DataFixture.plan.replacing("{mã: kho-khan, tên: Khó khăn,", by: "{tên: Kho\u{301} khăn, mã: ▸kho khan,"))
    let finding = try #require(DataFixture.data(plan: marked.text).findings.first)
    #expect(
      finding.line
        == "\(marked.place) plan-id-invalid: “kho khan” is not an id: ids are 1 to 40 of a–z, 0–9 and “-”")
    #expect(finding.place.scalarColumn == finding.place.column + 1)
    #expect(finding.help?.vi == "có thể viết: kho-khan")
    #expect(finding.place.file == "content/ke-hoach.yml")
    #expect(finding.place.quotedLine?.hasPrefix("  - {tên: Kho\u{301} khăn") == true)
  }
}
