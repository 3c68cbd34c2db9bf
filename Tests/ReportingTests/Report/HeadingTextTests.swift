import Testing

@testable import Reporting

struct HeadingTextTests {
  @Test(arguments: [
    ("4. Sắp xếp", "4 - Sắp xếp"), ("4.1. Sắp xếp", "- - Sắp xếp"), ("4.Sắp xếp", "4 - Sắp xếp"),
    ("(4) Sắp xếp", "4 - Sắp xếp"), ("4 Sắp xếp", "4 - Sắp xếp"), ("6 tháng cuối năm", "- - 6 tháng cuối năm"),
    ("2024 là năm đầu", "- - 2024 là năm đầu"), ("IV- Sắp xếp", "- 4 Sắp xếp"), ("iv) Sắp xếp", "- 4 Sắp xếp"),
    ("III Sắp xếp", "- 3 Sắp xếp"), ("VI PHẠM", "- - VI PHẠM"), ("Ⅳ. Sắp xếp", "- 4 Sắp xếp"),
    ("a) Sắp xếp", "- - Sắp xếp"), ("A nói", "- - A nói"), ("Nhiệm vụ 4: Sắp xếp", "4! - Sắp xếp"),
    ("NHIỆM VỤ SỐ 4", "4! - "), ("Nhiệm vụ thứ tư – Sắp xếp", "4! - Sắp xếp"), ("Nhiệm vụ IV", "4! - "),
    ("II. Nội dung 4. Sắp xếp", "4! - Sắp xếp"), ("Nhiệm vụ 6 tháng cuối năm", "- - Nhiệm vụ 6 tháng cuối năm"),
    ("Nhiệm vụ trọng tâm", "- - Nhiệm vụ trọng tâm"), ("Phần thứ nhất: Tình hình", "- - Tình hình"),
    ("PHẦN II. Kết quả", "- - Kết quả"), ("Phần việc đã làm", "- - Phần việc đã làm"), ("", "- - "), ("4", "4 - "),
  ])
  func partsNumberAndTitle(_ text: String, _ expected: String) {
    let heading = HeadingText(text, taskNoun: "nhiệm vụ")
    let number = heading.number.map { "\($0)" + (heading.namesTask ? "!" : "") } ?? "-"
    #expect("\(number) \(heading.roman.map(String.init) ?? "-") \(heading.title)" == expected)
  }

  @Test(arguments: [
    ("7. Giám sát: Không phát sinh.", TaskStatus.nothingArose, "Không phát sinh."),
    ("7. Giám sát (đang thực hiện)", .inProgress, "đang thực hiện)"), ("7. Hoàn thành", .done, "Hoàn thành"),
    ("Giám sát – xã, phường – Chưa thực hiện", .notStarted, "Chưa thực hiện"),
  ])
  func findsAStateBehindTheTitle(_ text: String, _ status: TaskStatus, _ written: String) {
    let heading = HeadingText(text, taskNoun: "nhiệm vụ")
    #expect(heading.status == status)
    #expect(heading.statusText == written)
  }

  @Test(arguments: ["Giám sát: Cơ bản hoàn thành", "Giám sát đã hoàn thành", "Giám sát: hoàn thành tốt", "Giám sát"])
  func seesNoStateInOtherWords(_ text: String) {
    #expect(HeadingText(text, taskNoun: "nhiệm vụ").status == nil)
  }

  @Test func knowsThePlansOwnWordForATask() {
    #expect(HeadingText("Chuyên đề 3: Việc", taskNoun: "chuyên đề").number == 3)
  }
}
