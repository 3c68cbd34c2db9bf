import Reporting
import Testing

@testable import ReportSite

struct StatementTests {
  private func statement(_ text: String, _ unit: Identifier<Unit>) -> Statement {
    Statement(text: text, unit: unit, number: "1-BC", href: "bao-cao/2024-q4/\(unit).html")
  }

  @Test func mergesWhatDiffersInFormAlone() {
    let merged = MergedStatements([
      statement("Đã hoà giải xong các kiến nghị trong kỳ.", "a"), statement("Thiếu người", "b"),
      statement("hòa giải xong kiến nghị", "c"),
    ])
    #expect(merged.groups.map { $0.map(\.unit) } == [["a", "c"], ["b"]])
  }

  @Test(arguments: [
    ("Tổ chức 3 hội nghị", "Tổ chức 5 hội nghị"), ("Có vướng mắc", "Không có vướng mắc"), ("Bán trụ sở", "Bàn trụ sở"),
    ("Sở giao cho huyện", "Huyện giao cho sở"),
  ])
  func keepsApartWhatDiffersInMeaning(left: String, right: String) {
    #expect(MergedStatements([statement(left, "a"), statement(right, "b")]).groups.count == 2)
  }

  @Test func putsFirstWhatMostSay() {
    let merged = MergedStatements([
      statement("Thiếu người", "a"), statement("Thiếu tiền", "b"), statement("Thiếu tiền", "c"),
    ])
    #expect(merged.byWeight.map { $0.map(\.unit) } == [["b", "c"], ["a"]])
  }

  @Test func namesDocumentsOfAFewAndBodiesOfMany() throws {
    let edition = Edition(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    let few = edition.view(of: ["quy-nhon", "an-lao"].map { statement("Thiếu người.", $0) }, root: "../")
    #expect(few.text == "Thiếu người")
    #expect(few.lead == "2 nơi cùng nêu:")
    #expect(few.sources.map(\.name) == ["Quy Nhơn", "Huyện ủy An Lão"])
    #expect(few.sources.map(\.number) == ["1-BC", "1-BC"])
    #expect(few.sources.map(\.separator) == ["; ", ""])
    let many = edition.view(
      of: ["quy-nhon", "an-lao", "so-noi-vu", "x"].map { statement("Thiếu người", $0) }, root: "../")
    #expect(many.sources.map(\.number) == [nil, nil, nil, nil])
    #expect(many.sources.map(\.separator) == [", ", ", ", ", ", ""])
    #expect(edition.view(of: [statement("Một", "an-lao")], root: "").lead == nil)
  }

  @Test func opensWithTheBodyWhereItIsAlone() throws {
    let edition = Edition(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    let unnumbered = Statement(text: "Đã xong.", unit: "quy-nhon", number: nil, href: "a.html")
    let alone = edition.view(of: [unnumbered], root: "../", opensWithBody: true)
    #expect(alone.body == "Quy Nhơn")
    #expect(alone.text == "Đã xong")
    #expect(alone.sources.map(\.name) == ["báo cáo"])
    #expect(alone.sources.map(\.href) == ["../a.html"])
    let both = edition.view(of: [unnumbered, statement("đã xong", "an-lao")], root: "../", opensWithBody: true)
    #expect(both.body == nil)
    #expect(both.lead == "2 nơi cùng nêu:")
  }

  @Test(arguments: [
    ("Một câu. Hai câu.", ["Một câu.", "Hai câu."]), ("TP. Quy Nhơn làm xong. Hết", ["TP. Quy Nhơn làm xong.", "Hết"]),
    ("Đạt 1.234,5 triệu. còn lại chậm", ["Đạt 1.234,5 triệu. còn lại chậm"]),
    ("Theo mục 5. Kế hoạch đã giao! Ai làm? Sở.", ["Theo mục 5. Kế hoạch đã giao!", "Ai làm?", "Sở."]), ("", []),
  ])
  func tellsSentencesApart(text: String, sentences: [String]) {
    #expect(text.sentences == sentences)
  }

  @Test func takesNeitherStateNorLeadIntoTheOpeningWords() {
    let section = section(.task(1), "Việc", block: 0, status: stated(.done))
    func words(_ pieces: [String]) -> String? {
      let whole = Section(
        subject: .task(1), heading: section.heading, blocks: 0..<pieces.count, status: section.status, hasText: true)
      let report = report(
        file: "a.md", unit: "a", period: "2024-q4", head: head([:]), pieces: pieces.map { "<p>\($0)</p>\n" },
        sections: [whole])
      return OpeningWords(whole, of: report).text
    }
    #expect(words(["Tình hình: Hoàn thành", "Kết quả như sau:", "đã nhập hai trường."]) == "Đã nhập hai trường.")
    #expect(words(["Tình hình: Hoàn thành", "24", "Kết quả:"]) == nil)
    #expect(words(["Họp xong.&lt;br&gt;Đã nhập.", "Họp xong.", "Đã nhập"]) == "Họp xong. Đã nhập.")
    let long = String(repeating: "Rất dài ", count: 80)
    #expect(words([long])?.count == 420)
    #expect(words([long])?.hasSuffix("…") == true)
    #expect(words(["Một.", "Hai.", long]) == "Một. Hai.")
  }

  @Test(arguments: [
    ("Quý IV năm 2024", "quý IV năm 2024"), ("UBND tỉnh", "UBND tỉnh"), ("Ủy ban", "ủy ban"), ("", ""),
  ])
  func beginsSmallUnlessAbbreviated(text: String, small: String) {
    #expect(text.startingSmall == small)
  }

  @Test func dropsTheNoteBehindALabel() {
    #expect("Kế hoạch (số ký hiệu, ngày)".withoutNote == "Kế hoạch")
    #expect("(số)".withoutNote == "(số)")
  }
}
