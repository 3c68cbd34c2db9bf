import Testing

@testable import Reporting

@Suite struct ConfidentialTests {
  private static let secret = ExpectedFinding(
    "confidential", vi: "tệp có dấu chỉ độ mật nên không được dùng; nội dung không được hiện ở đâu",
    en: "the file bears a mark of secrecy and is not used; its text is shown nowhere",
    help: (
      vi:
        "chuyển tệp ra khỏi thư mục này và gửi theo đường văn bản mật; nếu không phải văn bản mật thì xóa dòng này",
      en: "move the file away and send it by the way for secret documents; if it is not secret, take this line out"
    ))

  @Test(arguments: ["Mật", "Tối mật", "TUYỆT MẬT", "có", "?", "Ma\u{323}\u{302}t"])
  func `refuses any level but the two open ones`(level: String) throws {
    try expect(Self.secret, in: phuCat(sound, head: "Độ mật: ⟦1⟧\(level)\n"))
  }

  @Test(arguments: [
    "⟦1⟧MẬT", "⟦1⟧M Ậ T", "⟦1⟧mat", "⟦1⟧TỐI MẬT", "  ⟦1⟧Tuyệt mật.", "⟦1⟧**MẬT**", "⟦1⟧M\u{200B}ẬT", "⟦1⟧МẬТ",
    "Độ mật: ⟦1⟧Mật", "**Đo\u{323}\u{302} mật:** ⟦1⟧Tối mật",
    "⟦1⟧- Tối mật", "⟦1⟧# MẬT", "⟦1⟧(MẬT)", "⟦1⟧M&#7852;T",
  ])
  func `refuses a line that is only the mark, in any disguise`(line: String) throws {
    try expect(Self.secret, in: phuCat("\(sound)\n\(line)\n"))
  }

  @Test func `says nothing else of such a file, and quotes none of it`() throws {
    let text = "---\nĐơn vị: Không ai biết\nKỳ báo cáo: bao giờ\n---\n\nMẬT\n\n<b>Lạ</b>\n"
    let file = checked(text, named: "content/a.md", try SmallProject.knowledge())
    #expect(file.report == nil)
    #expect(file.findings.map(\.rule) == ["confidential"])
    #expect(file.findings.map(\.place.line) == [6])
    for finding in file.findings {
      #expect(finding.place.quotedLine == nil)
      #expect(finding.unit == nil)
      #expect(finding.period == nil)
    }
  }

  @Test(arguments: [
    "Sản lượng mật ong tăng.", "Bảo mật", "mật ong", "Mặt", "mát", "bí mật", "Công tác bảo mật: tốt", "Mật độ",
    "- mặt trận",
  ])
  func `says nothing of ordinary words`(line: String) throws {
    try expect(in: phuCat("\(sound)\n\(line)\n"))
  }

  @Test(arguments: ["Thường", "Không", "KHÔNG", "thuong", ""])
  func `takes open reports`(level: String) throws {
    try expect(in: phuCat(sound, head: "Độ mật: \(level)\n"))
  }
}
