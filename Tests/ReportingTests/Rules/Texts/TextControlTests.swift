import Testing

@testable import Reporting

struct TextControlTests {
  private func found(_ body: String) throws -> [String] { try CheckedSample(body).found(TextControl.self) }

  @Test func namesTheFirstHiddenCharacterOfEachLine() throws {
    let lines = [
      "Số hội nghị: 2\u{200B}4\u{200B} cuộc\u{202E}", "bình thường", "\u{7}chuông", "đ\u{85}", "\u{202E}đảo\u{202C}",
      "ở giữa\u{FEFF}", "thẻ\u{E0041}", "\u{61C}x", "\u{2066}a\u{2069}", "\u{180E}", "\u{FFF9}",
    ]
    #expect(
      try found(lines.joined(separator: "\n")) == [
        "4:15 dòng này có ký tự ẩn U+200B (không có bề rộng)",
        "6:1 dòng này có ký tự ẩn U+0007 (ký tự điều khiển)",
        "7:2 dòng này có ký tự ẩn U+0085 (ký tự điều khiển)",
        "8:1 dòng này có ký tự ẩn U+202E (đảo chiều chữ)",
        "9:7 dòng này có ký tự ẩn U+FEFF (dấu BOM ở giữa văn bản)",
        "10:4 dòng này có ký tự ẩn U+E0041 (ký tự thẻ)",
        "11:1 dòng này có ký tự ẩn U+061C (đảo chiều chữ)",
        "12:1 dòng này có ký tự ẩn U+2066 (đảo chiều chữ)",
        "13:1 dòng này có ký tự ẩn U+180E (không có bề rộng)",
        "14:1 dòng này có ký tự ẩn U+FFF9 (ký tự điều khiển)",
      ])
  }

  @Test func looksAtTheHeadToo() throws {
    let knowledge = Knowledge(
      plan: Plan(id: "ke-hoach", title: "Kế hoạch"), roster: Roster(groups: [], units: []),
      asOf: Day(daysSince1970: 20_000))
    let text = Array("---\nĐơn vị: Phù\u{200D} Cát\n---\nabc".utf8)
    let file = ReportFile(path: "content/a.md", contentPath: "a.md", content: .success(text), sha256: "")
    let checked = CheckedFile(file, knowledge: knowledge, attachments: .none)
    #expect(checked.findings.filter { $0.rule == "text-control" }.map(\.place.line) == [2])
  }

  @Test(arguments: [
    "Tuyên\u{AD}truyền", "tab\tở giữa", "dấu “ngoặc” – … ‰ €", "không\u{A0}ngắt", "ưu tiên ệ ữ Ặ ḁ",
    "u\u{31B}\u{323}", "❤\u{FE0F}", "👩\u{200D}🌾 nông dân", "👨\u{200D}👩\u{200D}👧", "日本語 عربي",
  ])
  func saysNothingOfWhatIsSeen(_ text: String) throws {
    #expect(try found(text) == [])
  }
}
