import Reporting
import Testing

@testable import ReportSite

struct CSVTextTests {
  private func text(_ fields: [CSVText.Field]) -> String {
    var csv = CSVText(header: "a")
    csv.row(fields)
    return String(decoding: csv.bytes.dropFirst(6), as: UTF8.self)
  }

  @Test func beginsWithAByteOrderMarkAndTheColumns() {
    let csv = CSVText(header: "Mã kỳ | Cơ quan, địa phương |Dòng")
    #expect(csv.bytes == Array("\u{feff}Mã kỳ,\"Cơ quan, địa phương\",Dòng\r\n".utf8))
  }

  @Test func keepsNumbersNumbers() {
    #expect(
      text([.number(Quantity(-5)), .number(Quantity(millionths: -1_234_500_000)), .count(7), .empty])
        == "-5,-1234.5,7,\r\n")
    #expect(text([.day(day(2024, 12, 3))]) == "2024-12-03\r\n")
  }

  @Test(arguments: [
    ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"),
    ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("=\u{301}1", "'=\u{301}1"), ("a=1", "a=1"), ("'a", "'a"),
  ])
  func takesTheForceOutOfFormulas(source: String, written: String) {
    #expect(text([.text(source)]) == written + "\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("nói \"a\"", "\"nói \"\"a\"\"\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""),
    ("\"\u{301}", "\"\"\"\u{301}\""), ("a\u{0}b", "a\u{fffd}b"), ("", ""),
  ])
  func quotesWhatWouldTearARow(source: String, written: String) {
    #expect(text([.text(source)]) == written + "\r\n")
  }
}
