import Testing

@testable import Reporting

@Suite struct NameStartsTests {
  private let starts = NameStarts(["Số hội nghị, lớp quán triệt", "Giám sát", "Chi tiêu và thu", "Khác"].map(\.folded))

  @Test(arguments: [
    "Số hội nghị, lớp quán triệt: 24 cuộc", "- **Số hội nghị** – 24", "a) SỐ HỘI NGHỊ", "4.1. Công tác giám sát",
    "II. Nhiệm vụ 4: Công tác giám sát: không phát sinh", "Chi tiêu, thu ngân sách", "Chi và tiêu và thu", "“Khác”",
    "Số\u{00a0}hội nghị", "So\u{0302}\u{0301} ho\u{0323}\u{0302}i nghị",
  ])
  func passesOnWhatMayBearAName(_ text: String) {
    #expect(starts.mayBegin(text))
  }

  @Test(arguments: [
    "", "Huyện đã tổ chức 24 hội nghị", "Số lớp: 12", "giámsát", "hội nghị số 3",
    "Ủy ban nhân dân huyện chỉ đạo các phòng, ban chuyên môn rà soát, xây dựng phương án sắp xếp và giám sát việc đó",
  ])
  func passesOverWhatBearsNone(_ text: String) {
    #expect(!starts.mayBegin(text))
  }

  @Test func doesNotJudgeLongTextOfFewWords() {
    #expect(starts.mayBegin(String(repeating: "- ", count: 80) + "Giám sát"))
    #expect(starts.mayBegin(String(repeating: "x", count: 130) + " Giám sát"))
  }
}
