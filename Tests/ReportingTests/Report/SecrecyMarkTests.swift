import Markdown
import Testing

@testable import Reporting

struct SecrecyMarkTests {
  @Test(arguments: [
    "MẬT", "Mật", "mat", "MA\u{323}\u{302}T", "MA\u{302}\u{323}T", "M\u{1EAC}T", "M Ậ T", "M.Ậ.T", "- M - Ậ - T -",
    "M\u{AD}Ậ\u{2060}T", "МẬТ", "ΜΑΤ", "ＭẬＴ", "𝐌𝐀𝐓", "ⓂⒶⓉ", "M\u{336}Ậ\u{336}T\u{336}", "TỐI MẬT", "Tối\u{A0}mật",
    "TOI MAT", "T0I MAT", "TUYỆT MẬT", "TUYE\u{323}\u{302}T MA\u{323}\u{302}T", "(MẬT)", "** MẬT **", "<b>MẬT</b>",
    "<MẬT>", "<!-- MẬT -->", "MẬT 01", "ĐỘ MẬT: TỐI MẬT", "Ðộ mật: Mật", "“MẬT”", "# MẬT", "> MẬT", "\tMẬT\t",
  ])
  func findsAMarkInAnyDisguise(_ line: String) {
    #expect(SecrecyMark.find(in: SourceText("Một câu.\n\(line)\nCâu nữa.")) != nil)
  }

  @Test(arguments: [
    "mật ong", "bảo mật", "Mật độ", "bí mật", "mặt", "mất", "mát", "mắt", "tôi mật vụ", "Tài liệu mật", "MẬT vụ",
    "t mật",
    "ma", "mậ", "tmat", "matt", "Độ mật: Thường", "Độ mật", "1. 2. 3.", "", "<mat href=x>y", "tuyệt", "Tối",
    "MẬT 5 cuộc",
    "мир", "密",
  ])
  func leavesOrdinaryWordsAlone(_ line: String) {
    #expect(SecrecyMark.find(in: SourceText("Một câu.\n\(line)\nCâu nữa.")) == nil)
  }

  @Test func tellsWhereTheMarkStands() {
    #expect(SecrecyMark.find(in: SourceText("Một câu.\n\n  MẬT\n")) == TextPlace(line: 3, offset: 2))
  }

  @Test func findsWhatEntitiesAndEmphasisHide() throws {
    let source = SourceText("Một câu.\n\nM&#7852;T\n")
    #expect(SecrecyMark.find(in: source) == nil)
    let document = try Document(source, links: .noFiles)
    #expect(SecrecyMark.find(in: document) == TextPlace(line: 3, offset: 0))
  }

  @Test(arguments: [("Thường", false), ("KHÔNG", false), ("", false), ("Mật", true), ("A", true), ("Hỏa tốc", true)])
  func forbidsAnyLevelButTheOpenOnes(_ level: String, _ isSecret: Bool) {
    #expect(SecrecyMark.isSecret(level: level) == isSecret)
  }

  @Test(arguments: ["Trích yếu: MẬT", "Số ký hiệu: (Mật)", "Ghi chú: TỐI MẬT", "Trích yếu: Độ mật: Mật; Khẩn"])
  func refusesAMarkForTheValueOfAnyLineOfTheHead(_ line: String) throws {
    let file = try checked("---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n\(line)\n---\n\n## 7. Giám sát\n")
    #expect(file.report == nil)
    #expect(file.findings.map(\.rule) == ["confidential"])
    #expect(file.findings.first?.place.line == 4)
  }

  /// Whatever stands behind a level is looked at once.
  @Test(.timeLimit(.minutes(1)), arguments: ["-", ";", "\u{202E}", "\u{202E}M", "- A", "\u{202C}\u{202E}"])
  func takesTimeInProportion(_ piece: String) {
    let line = "Độ mật: MẬT" + String(repeating: piece, count: 40_000 / piece.utf8.count)
    _ = SecrecyMark.find(in: SourceText(line.replacing("Độ mật: ", with: "")))
    _ = SecrecyMark.find(in: SourceText(line))
  }

  @Test func refusesASecondLineOfTheHeadAsWellAsTheFirst() throws {
    let file = try checked(
      "---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\nĐộ mật: Thường\nMức độ mật: Mật\n---\n\n## 7. Giám sát\n")
    #expect(file.report == nil)
    #expect(file.findings.map(\.rule) == ["confidential"])
    #expect(file.findings.first?.place.line == 5)
    #expect(file.findings.first?.place.quotedLine == nil)
  }
}
