import Markdown
import Testing

@testable import Reporting

struct HeadReaderTests {
  @Test func tellsWhereKeysAndValuesStand() throws {
    let head = try #require(read("---\n**Đơn vị:** Phù Cát\n Kỳ :\t“Quý IV/2024”\n---\nThân").head)
    #expect(head.entries.map(\.line) == [2, 3])
    #expect(head.entries.map(\.nameOffset) == [2, 1])
    #expect(head.entries.map(\.valueOffset) == [16, 11])
    #expect(head.entries.map(\.value) == ["Phù Cát", "Quý IV/2024"])
  }

  @Test(arguments: [
    ("---\nĐơn vị: A\n---\nThân", 4), ("---\nĐơn vị: A\n\nThân", 3), ("---\nĐơn vị: A\nMột câu.\n\nThân", 3),
    ("---\nĐơn vị: A\n## 7. Giám sát: Không phát sinh", 3), ("---\nĐơn vị: A\n\nKỳ: B\n\nTình hình: tốt\n\n---\n", 5),
    ("---\nMột câu.\n\nHai câu.", 2), ("\n---\nĐơn vị: A\n---", 5),
  ])
  func losesNothingOfTheBody(_ text: String, _ bodyLine: Int) {
    #expect(read(text).bodyLine == bodyLine)
  }

  @Test func namesEachFlawWhereItStands() {
    let text = "---\nĐơn vị: A\n  gửi lần đầu\nKỳ: B\n"
    #expect(read(text).flaws == [.notKeyValue(TextPlace(line: 3, offset: 2)), .noClosingLine(line: 4)])
    #expect(read("Đơn vị: A\nKỳ: B\n---\n").flaws == [.noOpeningLine(line: 1)])
  }

  @Test func stopsAtItsLimits() {
    let lines = String(repeating: "Đơn vị: A\n", count: 201)
    #expect(read("---\n" + lines + "---\n").isTooLong)
    #expect(read("---\nĐơn vị: " + String(repeating: "a", count: 16 << 10) + "\n---\n").isTooLong)
    #expect(!read("---\n" + String(repeating: "Đơn vị: A\n", count: 199) + "---\n").isTooLong)
  }

  private struct Read {
    var head: Head?
    var bodyLine: Int?
    var flaws: [HeadReader.Flaw] = []
    var isTooLong = false
  }

  private func read(_ text: String) -> Read {
    switch HeadReader.read(SourceText(text)) {
    case .head(let head, let bodyLine, let flaws): Read(head: head, bodyLine: bodyLine, flaws: flaws)
    case .missing: Read()
    case .tooLong: Read(isTooLong: true)
    }
  }
}
