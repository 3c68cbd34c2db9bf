import Reporting
import Testing

@Suite struct KeyDuplicateTests {
  private static func twice(_ key: String, line: Int) -> ExpectedFinding {
    ExpectedFinding(
      "key-duplicate", vi: "mục “\(key)” đã có ở dòng \(line); dòng \(line) được dùng, dòng này thì không",
      en: "the key “\(key)” stands in line \(line) already; line \(line) counts, this one does not",
      help: (
        vi: "xóa dòng này; nếu chính dòng này mới đúng thì xóa dòng \(line)",
        en: "take this line out; or line \(line), if this one is right"
      ))
  }

  @Test func `finds the second line, whatever its name`() throws {
    try expect(Self.twice("Kỳ báo cáo", line: 3), in: phuCat(sound, head: "Kỳ:\t⟦1⟧Quý III/2024\n"))
    try expect(Self.twice("Đơn vị", line: 2), in: phuCat(sound, head: "Cơ quan: ⟦1⟧Phù Cát\n"))
  }

  @Test func `says nothing of a second line without a value, nor of unknown keys`() throws {
    try expect(in: phuCat(sound, head: "Kỳ báo cáo:\nSố: 12\n"))
  }

  @Test(arguments: [("không", "có"), ("có", "không")])
  func `says of two lines on a draft that the report is one`(first: String, second: String) throws {
    let found = try checked(phuCat(sound, head: "Dự thảo: \(first)\nDự thảo: \(second)\n")).findings
    #expect(
      found.map(\.message.vi) == [
        "mục “Dự thảo” đã có ở dòng 4; báo cáo được coi là dự thảo nên chưa được tính"
      ])
    #expect(
      found.map(\.help?.vi) == ["chỉ giữ một dòng; nếu là bản chính thức thì xóa dòng này và dòng 4"])
    #expect(found.map(\.place.line) == [5])
  }
}
