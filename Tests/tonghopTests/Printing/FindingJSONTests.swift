import Foundation
import Reporting
import Testing

@testable import tonghop

@Suite struct FindingJSONTests {
  @Test func `writes findings letter by letter`() {
    let expected = #"""
      {"findings":[
      {"rule":"status-unknown","severity":"error","message":"“Cơ bản tốt” không phải là tình hình nào",\#
      "help":"ghi một trong bốn tình hình","file":"content/bao-cao/2024-q4/phu-cat.md","line":12,"column":12,\#
      "unit":"phu-cat","period":"2024-q4"},
      {"rule":"file-unused","severity":"note","message":"tệp này không được báo cáo nào dùng","help":null,\#
      "file":"content/bao-cao/2024-q4/quy-nhon.md","line":1,"column":1,"unit":null,"period":null}],\#
      "counts":{"error":1,"warning":0,"note":1}}

      """#
    let findings = [SampleFindings.status, SampleFindings.unused]
    #expect(String(decoding: FindingJSON(language: .vi).bytes(of: findings), as: UTF8.self) == expected)
  }

  @Test func `speaks English when asked to`() throws {
    let first = try #require(try parsed(SampleFindings.all, language: .en).first)
    #expect(first["message"] as? String == "“Cơ bản tốt” is none of the four states")
    #expect(first["help"] as? String == "write one of the four states")
    #expect(first["severity"] as? String == "error")
  }

  @Test func `writes an object for no findings too`() {
    #expect(
      String(decoding: FindingJSON(language: .vi).bytes(of: []), as: UTF8.self)
        == #"{"findings":[],"counts":{"error":0,"warning":0,"note":0}}"# + "\n")
  }

  @Test func `gives back what it was given, whatever its letters`() throws {
    let hostile = "\"\\/\u{8}\u{c}\n\r\t\u{0}\u{1b}\u{7f}\u{2028}\u{2029}e\u{301}\"\u{301}🇻🇳</script>\u{202e}\u{fffe}"
    let finding = Finding(
      rule: "html-raw", severity: .warning, message: Phrase(vi: hostile, en: ""), help: Phrase(vi: hostile, en: ""),
      place: Place(file: "content/\(hostile).md", line: 1, column: 1))
    let back = try #require(try parsed([finding], language: .vi).first)
    for (key, expected) in [("message", hostile), ("help", hostile), ("file", "content/\(hostile).md")] {
      let value = try #require(back[key] as? String)
      #expect(Array(value.unicodeScalars) == Array(expected.unicodeScalars))
    }
    #expect(!FindingJSON(language: .vi).bytes(of: [finding]).dropLast(1).contains { $0 < 0x20 && $0 != 0x0a })
  }

  private func parsed(_ findings: [Finding], language: Language) throws -> [[String: Any]] {
    let data = Data(FindingJSON(language: language).bytes(of: findings))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(object["findings"] as? [[String: Any]])
  }
}
