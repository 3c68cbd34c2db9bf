import Testing

@testable import Reporting

struct DataSourceTests {
  @Test func hasLinesHoweverTheyEnd() {
    let source = DataSource(
      DataFile(name: "a.yml", text: "\u{FEFF}a\r\nb\rc\n\nd\u{2028}e\u{85}f\u{2029}"), kind: .plan)
    #expect(source.lines == ["a", "b", "c", "", "d e f "])
    #expect(source.text == "a\nb\nc\n\nd e f ")
    #expect(source.line(9) == "")
  }

  @Test func countsPlacesInCharactersAndInScalars() {
    let source = DataSource(DataFile(name: "a.yml", text: "x\nte\u{302}n: a"), kind: .roster)
    let place = source.place(DataMark(line: 2, column: 6))
    #expect(place.column == 5)
    #expect(place.scalarColumn == 6)
    #expect(place.quotedLine == "te\u{302}n: a")
  }
}
