import Reporting
import Testing

@testable import ReportSite

struct TextTableTests {
  @Test func readsKeysAndTexts() {
    let reading = TextTable.read(
      Array("# chú thích\n\nhome =  Trang đầu  \nstate-late = Trễ {days} ngày = muộn\n".utf8), path: "vi.txt")
    #expect(reading.findings.isEmpty)
    #expect(reading.table.entries.map(\.key) == ["home", "state-late"])
    #expect(reading.table.entries.map(\.text) == ["Trang đầu", "Trễ {days} ngày = muộn"])
    #expect(reading.table.entries.map(\.line) == [3, 4])
    #expect(reading.table.entries[1].placeholders == ["days"])
  }

  @Test func findsLinesThatAreNoTexts() {
    let reading = TextTable.read(Array("home = A\nhome = B\nkhông có dấu\nKhóa = x\n".utf8), path: "vi.txt")
    #expect(
      reading.findings.map { "\($0.place.line) \($0.rule) \($0.message.vi)" } == [
        "2 template-text-duplicate Khóa “home” đã có ở dòng 1",
        "3 template-text-syntax Dòng này không có dạng “khóa = câu chữ”",
        "4 template-text-syntax Dòng này không có dạng “khóa = câu chữ”",
      ])
  }

  @Test func findsTextsThatOneLanguageLacks() throws {
    let found = try findings { $0["chuoi/en.txt"] = without("state-late", in: $0["chuoi/en.txt"]) }
    #expect(found == ["templates/chuoi/en.txt template-text-missing Thiếu câu chữ “state-late”"])
  }

  @Test func findsValuesThatNothingGives() throws {
    let found = try findings { files in
      files["chuoi/vi.txt"] = without("state-late", in: files["chuoi/vi.txt"])
      files["chuoi/vi.txt", default: []] += Array("state-late = Trễ {ngay} ngày\n".utf8)
    }
    #expect(found == ["templates/chuoi/vi.txt template-text-placeholder Câu chữ “state-late” không có chỗ điền {ngay}"])
  }

  @Test func warnsOfTextsThatNothingUses() throws {
    let found = try findings { $0["chuoi/en.txt", default: []] += Array("thua = x\n".utf8) }
    #expect(found == ["templates/chuoi/en.txt template-text-unused Không mẫu nào dùng câu chữ “thua”"])
  }

  @Test(arguments: [
    ("Trễ {days} ngày", [TextPiece.words("Trễ "), .value("days"), .words(" ngày")]),
    ("{a}{b}", [.value("a"), .value("b")]),
    ("một { hở", [.words("một { hở")]), ("", []),
  ])
  func splitsTextsIntoPieces(text: String, pieces: [TextPiece]) {
    #expect(TextPiece.split(text) == pieces)
  }

  @Test func callsATaskWhatThePlanCallsIt() throws {
    for (language, caption) in [(Language.vi, "Nội dung 4, Không thuộc nội dung"), (.en, "Task 4, Not applicable")] {
      let loading = Templates.load(
        TemplateSources(files: try TemplateFolder.files()), language: language, taskNoun: "nội dung")
      let texts = try #require(loading.templates).texts
      #expect("\(texts(.taskNumber, ["number": "4"])), \(texts(.notApplicable))" == caption)
      #expect(!texts.plain("legend-tasks").contains("{"))
      #expect(!texts.plain("matrix-caption").contains("nhiệm vụ"))
    }
  }

  @Test func writesNumbersAndDaysAsTheLanguageDoes() throws {
    let vi = try TemplateFolder.load(.vi).texts
    let en = try TemplateFolder.load(.en).texts
    let number = Quantity(millionths: 1_234_567_500)
    #expect(vi.number(number, places: 1) == "1.234,6")
    #expect(en.number(number, places: 1) == "1,234.6")
    #expect(vi.percent(Quantity(60)) == "60\u{a0}%")
    #expect(en.percent(Quantity(60)) == "60%")
    #expect(vi.day(day(2024, 12, 5)) == "05/12/2024")
    #expect(en.day(day(2024, 12, 5)) == "5 Dec 2024")
  }

  private func findings(_ change: (inout [String: [UInt8]]) -> Void) throws -> [String] {
    var files = try TemplateFolder.files()
    change(&files)
    return Templates.load(TemplateSources(files: files), language: .vi).findings.map {
      "\($0.place.file) \($0.rule) \($0.message.vi)"
    }
  }

  private func without(_ key: String, in bytes: [UInt8]?) -> [UInt8] {
    let lines = String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.filter { !$0.hasPrefix("\(key) =") }.joined(separator: "\n").utf8)
  }
}
