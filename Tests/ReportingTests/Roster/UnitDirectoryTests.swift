import Testing

@testable import Reporting

private let merger = Day(year: 2025, month: 3, day: 1) ?? Day(daysSince1970: 0)
private let before = merger.advanced(by: -1)

private let roster = Roster(
  groups: [Group(id: "huyen", title: "Cấp huyện"), Group(id: "so", title: "Sở")],
  units: [
    Unit(
      id: "quy-nhon", name: "Thành ủy Quy Nhơn", shortName: "Quy Nhơn", aliases: ["TP Quy Nhơn"], group: "huyen"),
    Unit(id: "so-tai-chinh", name: "Sở Tài chính", group: "so", to: before),
    Unit(id: "so-tai-chinh-2025", name: "Sở Tài chính", group: "so", from: merger),
    Unit(id: "so-du-lich", name: "Sở Du lịch", group: "so", to: before),
    Unit(id: "hoi-ma", name: "Hội Má", group: "so"), Unit(id: "hoi-mua", name: "Hội Mạ", group: "so"),
  ])
private let directory = UnitDirectory(roster)

extension UnitDirectory.Match {
  fileprivate var text: String {
    switch self {
    case .found(let unit): unit.id.rawValue
    case .notActive(let units): "not active: " + units.map(\.id.rawValue).joined(separator: " ")
    case .ambiguous(let units): "ambiguous: " + units.map(\.id.rawValue).joined(separator: " ")
    case .unknown(let near):
      "unknown: \(near.isEmpty ? "-" : near.map(\.id.rawValue).joined(separator: " "))"
    }
  }
}

struct UnitDirectoryTests {
  @Test(arguments: [
    "quy-nhon", "Thành ủy Quy Nhơn", "THÀNH UỶ QUI NHƠN", "TP. Quy Nhơn", "tp quy nhon", " Quy\u{A0}Nhơn ", "Qui Nhơn",
  ])
  func findsABodyByAnyOfItsNames(_ name: String) {
    #expect(directory.find(name: name, on: before).text == "quy-nhon")
  }

  @Test func findsTheBodyThatBearsTheNameOnTheDay() {
    #expect(directory.find(name: "Sở Tài chính", on: before).text == "so-tai-chinh")
    #expect(directory.find(name: "Sở Tài chính", on: merger).text == "so-tai-chinh-2025")
  }

  @Test func tellsOfBodiesThatDoNotExistOnTheDay() {
    #expect(directory.find(name: "Sở Du lịch", on: merger).text == "not active: so-du-lich")
    #expect(directory.find(name: "so-tai-chinh-2025", on: before).text == "not active: so-tai-chinh-2025")
  }

  @Test func ranksTheExactMarksFirst() {
    #expect(directory.find(name: "Hội Mạ", on: before).text == "hoi-mua")
    #expect(directory.find(name: "Hoi Ma", on: before).text == "ambiguous: hoi-ma hoi-mua")
  }

  @Test func proposesTheOneNearBody() {
    #expect(directory.find(name: "Sở Tài chánh", on: merger).text == "unknown: so-tai-chinh-2025")
    #expect(directory.find(name: "Sở Du lich", on: before).text == "so-du-lich")
    #expect(directory.find(name: "Tòa án", on: before).text == "unknown: -")
    #expect(directory.find(name: "", on: before).text == "unknown: -")
  }

  @Test(arguments: [
    ("Cai Lậy", "huyen-cai-lay thi-xa-cai-lay"), ("Huyện Gò Công", "go-cong go-cong-dong"),
    ("Thị uỷ Gò Công Đôn", "-"), ("Huyện ủy Gò Công Đôn", "go-cong-dong"), ("Tỉnh ủy Tiền Giang", "-"),
    ("Huyện ủy Cai Lâyj", "huyen-cai-lay"), ("Tỉnh đoàn Tiền Gian", "tinh-doan"), ("Huyện ủy", "-"),
  ])
  func proposesEveryBodyOfTheProperNameAndNoFarOne(_ name: String, _ near: String) {
    let units = [
      Unit(id: "huyen-cai-lay", name: "Huyện ủy Cai Lậy", group: "huyen"),
      Unit(id: "thi-xa-cai-lay", name: "Thị ủy Cai Lậy", group: "huyen"),
      Unit(id: "go-cong", name: "Thành ủy Gò Công", group: "huyen"),
      Unit(id: "go-cong-dong", name: "Huyện ủy Gò Công Đông", group: "huyen"),
      Unit(id: "tinh-doan", name: "Đoàn Thanh niên tỉnh", aliases: ["Tỉnh đoàn Tiền Giang"], group: "so"),
    ]
    let found = UnitDirectory(Roster(groups: roster.groups, units: units)).find(name: name, on: before)
    #expect(found.text == "unknown: \(near)")
  }
}
