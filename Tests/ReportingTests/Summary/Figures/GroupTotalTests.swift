import Testing

@testable import Reporting

struct GroupTotalTests {
  private typealias Answer = CloudRiver.Answer

  @Test func addsUpEachGroupThatOwesTheFigure() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý III/2024", ["Số đơn vị": "60"]), Answer("Cẩm Thủy", "Quý III/2024", ["Số đơn vị": "1.040"]),
      Answer("Sở Ruộng", "Quý III/2024", ["Số đơn vị": "7"]))
    let figures = try summary.figures("don-vi", "2024-q3")
    #expect(figures.told == ["huyen 1100 2/3", "so 7 1/2"])
    #expect(summary.total("don-vi", "2024-q3") == "1107 3/5")
  }

  @Test func computesTheRatioOfEachGroupFromItsParts() throws {
    // Bình Lạc lacks the base, so that its units are in no denominator and no numerator.
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý III/2024", ["Số năm gốc": "30", "Số đơn vị": "20"]),
      Answer("Bình Lạc", "Quý III/2024", ["Số đơn vị": "900"]),
      Answer("Cẩm Thủy", "Quý III/2024", ["Số năm gốc": "60", "Số đơn vị": "65"]),
      Answer("Sở Ruộng", "Quý III/2024", ["Số năm gốc": "3", "Số đơn vị": "5"]))
    let figures = try summary.figures("ty-le-giam", "2024-q3")
    // (90 − 85) / 90, and a group that grew: (3 − 5) / 3 = −66,66666…
    #expect(figures.told == ["huyen 5.5556 2/3", "so -66.6667 1/2"])
    #expect(summary.total("ty-le-giam", "2024-q3") == "3.2258 3/5")
  }

  @Test func hasNoRatioWhereTheDenominatorIsZero() throws {
    let summary = try CloudRiver.summary(
      Answer("An Sơn", "Quý III/2024", ["Số năm gốc": "0", "Số đơn vị": "0"]),
      Answer("Sở Ruộng", "Quý III/2024", ["Số năm gốc": "4", "Số đơn vị": "3"]))
    let figures = try summary.figures("ty-le-giam", "2024-q3")
    #expect(figures.told == ["huyen - 1/3", "so 25 1/2"])
  }

  @Test func countsAJointFigureOnceInTheGroupOfItsGiver() throws {
    let summary = try CloudRiver.summary(Answer("Mặt trận", "Quý III/2024", ["Hội viên": "30"]))
    let figures = try summary.figures("hoi-vien", "2024-q3")
    #expect(figures.told == ["hoi 30 1/1", "doan - 1/1 (1)"])
    #expect(summary.total("hoi-vien", "2024-q3") == "30 2/2")
    #expect(try summary.figures("hoi-vien", "2024-q4").told == ["hoi - 0/1", "doan - 0/1"])
  }

  @Test func countsAJointFigureOfOneGroupNowhereElse() throws {
    let roster = CloudRiver.roster.replacing("nhóm: doan, thẻ: [hoi]", by: "nhóm: hoi, thẻ: [hoi]")
    let summary = try CloudRiver.summary(Answer("Mặt trận", "Quý III/2024", ["Hội viên": "30"]), roster: roster)
    #expect(try summary.figures("hoi-vien", "2024-q3").told == ["hoi 30 2/2"])
  }

  @Test func countsVolunteersOnlyWhereNobodyOwes() throws {
    let free = CloudRiver.plan.replacing(
      "nhiệm vụ: 1, loại: hiện có, phải báo cáo: [{thẻ: [hoi], tần suất: quý}]", by: "nhiệm vụ: 1, loại: hiện có")
    let answers = [
      Answer("An Sơn", "Quý III/2024", ["Hội viên": "5"]), Answer("Mặt trận", "Quý III/2024", ["Hội viên": "30"]),
    ]
    let owed = try CloudRiver.summary(answers[0], answers[1])
    #expect(try owed.figures("hoi-vien", "2024-q3").told == ["hoi 30 1/1", "doan - 1/1 (1)"])
    let welcome = try CloudRiver.summary(answers[0], answers[1], plan: free)
    #expect(try welcome.figures("hoi-vien", "2024-q3").told == ["huyen 5 1/1", "hoi 30 1/1", "doan - 1/1 (1)"])
    #expect(welcome.total("hoi-vien", "2024-q3") == "35 3/3")
    #expect(try welcome.figures("hoi-vien", "2024-q4").told == [])
  }

  @Test func countsDocumentsAndTellsSinceWhenTheyAreThere() throws {
    let summary = try CloudRiver.summary(
      Answer("Bình Lạc", "Quý II/2024", ["Kế hoạch riêng": "7/KH ngày 1/6/2024"]),
      Answer("Bình Lạc", "Quý IV/2024", ["Kế hoạch riêng": "9/KH ngày 1/12/2024"]),
      Answer("An Sơn", "Quý IV/2024", ["Kế hoạch riêng": "8/KH ngày 1/12/2024"]))
    #expect(try summary.figures("ke-hoach", "2024-q1").told == ["huyen 0 0/3"])
    #expect(try summary.figures("ke-hoach", "2024-q3").told == ["huyen 1 1/3"])
    let latest = try summary.figures("ke-hoach", "2025-q2")
    #expect(latest.told == ["huyen 2 2/3"])
    #expect(latest.holders.map { "\($0.unit) \($0.since)" } == ["an-son 2024-q4", "binh-lac 2024-q2"])
    #expect(summary.trend(of: "ke-hoach")?.points.map { $0.value?.plain } == ["0", "1", "1", "2", "2", "2"])
  }

  @Test func knowsNothingOfWhatThePlanDoesNotHave() throws {
    let summary = try CloudRiver.summary()
    #expect(summary.figures(of: "khong-co", in: "du-an") == nil)
    #expect(summary.figures(of: "don-vi", in: "khong-co") == nil)
    let empty = try summary.figures("don-vi", "2025-q2")
    #expect(empty.told == ["huyen - 0/3", "so - 0/1"] && empty.total?.value == nil && empty.change?.comparable == nil)
    #expect(empty.completed == nil && empty.latest == nil && empty.target == nil)
  }
}
