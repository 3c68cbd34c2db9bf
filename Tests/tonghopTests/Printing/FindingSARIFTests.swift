import Foundation
import ReportSite
import Reporting
import Testing

@testable import tonghop

@Suite struct FindingSARIFTests {
  private static let plan = Finding(
    rule: "plan-key-unknown", severity: .error, message: Phrase(vi: "không có mục nào tên “tem”", en: "no key “tem”"),
    help: Phrase(vi: "có phải ý là “tên”?", en: "did you mean “tên”?"),
    place: Place(file: "content/ke-hoach.yml", line: 3, column: 5))

  @Test func `holds what the recorded file holds`() throws {
    let findings = SampleFindings.all + [Self.plan]
    let sarif = FindingSARIF(language: .vi, version: "0.1.0").bytes(of: findings)
    try RecordedFiles.check("Tests/Data/findings.sarif", holds: String(decoding: sarif, as: UTF8.self))
  }

  @Test func `writes a result letter by letter, one a line`() {
    let sarif = FindingSARIF(language: .en, version: "0.1.0").bytes(of: [Self.plan])
    let lines = String(decoding: sarif, as: UTF8.self).split(separator: "\n")
    let expected =
      #"{"ruleId":"plan-key-unknown","ruleIndex":\#(RuleCatalog.all.count),"level":"error","#
      + #""message":{"text":"no key “tem”\nhelp: did you mean “tên”?"},"locations":[{"physicalLocation":"#
      + #"{"artifactLocation":{"uri":"content/ke-hoach.yml"},"region":{"startLine":3,"startColumn":5}}}]}]}]}"#
    #expect(lines.last.map(String.init) == expected)
  }

  @Test func `names every rule, and each result points to its own`() throws {
    let others = ["template-unknown-name", "plan-key-unknown", "x", "plan-key-unknown"].map {
      Finding(
        rule: $0, severity: .warning, message: Phrase(vi: "v", en: "e"), place: Place(file: "a", line: 1, column: 1))
    }
    let run = try run(of: SampleFindings.all + others + [Self.plan])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(driver["name"] as? String == "tonghop")
    #expect(driver["version"] as? String == "0.1.0")
    let names = rules.compactMap { $0["id"] as? String }
    #expect(names.starts(with: RuleCatalog.all.map(\.id)))
    let added = names.dropFirst(RuleCatalog.all.count).filter { $0 != "file-unused" }
    #expect(Array(added) == ["plan-key-unknown", "template-unknown-name", "x"])
    #expect(Set(names).count == names.count)
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(result["ruleId"] as? String == names[index])
    }
    let planRule = try #require(rules.first { $0["id"] as? String == "plan-key-unknown" })
    #expect((planRule["defaultConfiguration"] as? [String: Any])?["level"] as? String == "error")
    #expect(text(planRule["shortDescription"]) == "Có chỗ sai trong tệp kế hoạch ke-hoach.yml.")
  }

  @Test func `describes a rule of the catalogue`() throws {
    let run = try run(of: [])
    let rules = ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
    let rule = try #require(rules?.first { $0["id"] as? String == "section-mismatch" })
    #expect(text(rule["shortDescription"]) == "Số và tên của một đề mục chỉ hai nhiệm vụ khác nhau.")
    #expect(
      text(rule["fullDescription"])
        == "Số và tên của một đề mục chỉ hai nhiệm vụ khác nhau. Chương trình theo tên, không theo số; "
        + "nếu tên mới là chỗ gõ sai thì nội dung bị tính nhầm nhiệm vụ.")
    #expect(text(rule["help"]) == "Ví dụ sai:\n\n    ## 5. Giám sát\n\nVí dụ đúng:\n\n    ## 7. Giám sát\n")
    #expect((rule["defaultConfiguration"] as? [String: Any])?["level"] as? String == "warning")
  }

  @Test func `counts columns in code points and says so`() throws {
    let finding = Finding(
      rule: "html-raw", severity: .note, message: Phrase(vi: "v", en: "e"),
      place: Place(file: "a.md", line: 7, column: 4, scalarColumn: 6, quotedLine: "to\u{302}\u{301}i <b>"))
    let run = try run(of: [finding])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["language"] as? String == "vi")
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    #expect(physical["region"] as? [String: Int] == ["startLine": 7, "startColumn": 6])
    #expect(result["level"] as? String == "note")
  }

  @Test(arguments: [
    ("content/bao-cao/a_b~1.md", "content/bao-cao/a_b~1.md"),
    ("content/báo cáo.md", "content/b%C3%A1o%20c%C3%A1o.md"),
    ("content/ba\u{301}o.md", "content/ba%CC%81o.md"),
    ("a:b?c#d%e\\f.md", "a%3Ab%3Fc%23d%25e%5Cf.md"),
    ("\u{1b}\"<>.md", "%1B%22%3C%3E.md"),
  ])
  func `gives addresses as relative references`(file: String, expected: String) {
    #expect(FindingSARIF.address(of: file) == expected)
  }

  private func run(of findings: [Finding]) throws -> [String: Any] {
    let data = Data(FindingSARIF(language: .vi, version: "0.1.0").bytes(of: findings))
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func text(_ message: Any?) -> String? { (message as? [String: Any])?["text"] as? String }
}
