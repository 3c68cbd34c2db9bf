import Foundation
import Reporting
import Testing

@testable import ReportSite

struct JSONTextTests {
  @Test func writesNestedValuesInOrder() {
    var json = JSONText()
    json.object { json in
      json.key("a")
      json.array { json in
        json.number(1)
        json.string("x")
        json.null()
        json.object { _ in }
      }
      json.key("b")
      json.number(Quantity(millionths: -1_500_000))
      json.key("c")
      json.lines([1, 2]) { $0.number($1) }
      json.key("d")
      json.lines([Int]()) { $0.number($1) }
    }
    #expect(text(json) == "{\"a\":[1,\"x\",null,{}],\"b\":-1.5,\"c\":[\n1,\n2],\"d\":[]}")
  }

  @Test(arguments: [
    ("\"\u{301}", #""\"́""#), ("\\", #""\\""#), ("\u{1}\u{1f}\u{7f}", #""\u0001\u001f\u007f""#),
    ("\u{80}\u{9b}\u{9f}\u{a0}\u{df}", "\"\\u0080\\u009b\\u009f\u{a0}\u{df}\""),
    ("\n\t\r", #""\n\t\u000d""#),
    ("\u{202e}\u{200f}\u{2066}\u{2069}\u{61c}", #""\u202e\u200f\u2066\u2069\u061c""#),
    ("\u{2026}\u{2013}\u{206f}\u{61b}", "\"\u{2026}\u{2013}\u{206f}\u{61b}\""),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{20a8}\u{e28}", "\"\u{20a8}\u{e28}\""), ("Nguyễn", #""Nguyễn""#),
    ("</script>", #""</script>""#),
  ])
  func escapesWhatJSONAndScriptsDoNotAllow(value: String, expected: String) throws {
    var json = JSONText()
    json.string(value)
    #expect(text(json).utf8.elementsEqual(expected.utf8))
    let parsed = try JSONSerialization.jsonObject(with: Data(json.bytes), options: .fragmentsAllowed)
    #expect(try #require(parsed as? String).utf8.elementsEqual(value.utf8))
  }

  private func text(_ json: JSONText) -> String { String(decoding: json.bytes, as: UTF8.self) }
}
