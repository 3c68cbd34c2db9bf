import Testing

@testable import Reporting

@Suite struct UnitUnknownTests {
  private static func unknown(_ name: String, help: (vi: String, en: String)) -> ExpectedFinding {
    ExpectedFinding(
      "unit-unknown", vi: "không có cơ quan, địa phương nào tên là “\(name)” trong danh sách",
      en: "no body in the roster is called “\(name)”", help: help)
  }

  @Test func `offers the body that is near and never takes it`() throws {
    try expect(
      Self.unknown(
        "Huyện ủy Phù Các",
        help: (
          vi: "nếu ý bạn là dòng dưới đây thì thay cả dòng này bằng dòng ấy:\nĐơn vị: Huyện ủy Phù Cát",
          en: "if you meant the line below, put it in place of this one:\nĐơn vị: Huyện ủy Phù Cát"
        )),
      in: report(of: "⟦1⟧Huyện ủy Phù Các", sound))
  }

  @Test func `says where to ask where none is near`() throws {
    try expect(
      Self.unknown(
        "Văn phòng",
        help: (
          vi: "ghi tên đầy đủ của cơ quan; vẫn chưa được thì hỏi đầu mối tổng hợp (danh sách ở tệp don-vi.yml)",
          en: "write the body's full name; if that does not help, ask the coordinator (the roster is don-vi.yml)"
        )), in: report(of: "\t⟦1⟧Văn phòng", sound))
  }

  /// A sound roster has no two bodies of one name; one that was made otherwise is asked about all the same.
  @Test func `asks which where two bodies bear the name`() throws {
    let sound = try SmallProject.knowledge()
    let first = try #require(sound.unit("phu-my"))
    let twins = ["Thị ủy Phú Mỹ", first.name].map {
      Unit(id: "thi-phu-my", name: $0, aliases: ["Phú Mỹ"], group: "huyen")
    }
    let choices = [
      "thay cả dòng này bằng dòng của cơ quan mình:\nĐơn vị: Huyện ủy Phù Mỹ\nĐơn vị: Thị ủy Phú Mỹ",
      "ghi mã của cơ quan mình thay cho tên:\nĐơn vị: phu-my\nĐơn vị: thi-phu-my",
    ]
    for (twin, choice) in zip(twins, choices) {
      let knowledge = Knowledge(
        plan: sound.plan, roster: Roster(groups: sound.roster.groups, units: [first, twin]), asOf: sound.asOf)
      let found = checked(report(of: "Phu My", ""), named: "content/a.md", knowledge).findings
      #expect(found.map(\.rule) == ["unit-unknown"])
      #expect(found.map(\.message.vi) == ["tên “Phu My” có thể là của nhiều cơ quan, địa phương"])
      #expect(found.map(\.message.en) == ["the name “Phu My” may mean more than one body"])
      #expect(found.map { $0.help?.vi } == [choice])
    }
  }

  @Test(arguments: [
    "Huyện ủy Phù Cát", "HUYỆN ỦY PHÙ CÁT", "Huyện uỷ Phù Cát", "huyen uy phu cat", "Phù Cát", "phu-cat", "'Phù Cát'",
    "Phu\u{300}  Ca\u{301}t",
  ])
  func `knows a body by its names and its id`(name: String) throws {
    try expect(in: report(of: name, sound))
  }
}
