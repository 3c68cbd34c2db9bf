import Testing

@testable import Reporting

struct YAMLFlawTests {
  private func findings(_ text: String) -> [String] {
    Plan.read(DataFile(name: "p.yml", text: text)).findings.map(\.line)
  }

  @Test(arguments: [
    ("▸", "plan-syntax: the file is empty"), ("▸# chú thích\n", "plan-syntax: the file is empty"),
    ("kế hoạch:\n  tên: một▸: hai\n", "plan-syntax: a “:” inside the value"),
    ("kế hoạch:\n  mã: a\n ▸tên: b\n", "plan-syntax: this line does not fit the keys above it"),
    ("kế hoạch: \"a▸\n", "plan-syntax: a quotation mark is opened and not closed"),
    ("kế hoạch: [a, b\nx▸: y", "plan-syntax: this list or brace is not closed rightly"),
    ("kế hoạch:\n▸\tmã: a\n", "plan-syntax: a value cannot begin with this sign"),
    ("kế hoạch: ▸*a\n", "plan-syntax: a value cannot begin with “*”"),
    ("kế hoạch: a\n▸---\nb: c\n", "plan-syntax: the line “---” begins another document"),
    ("kế hoạch: a▸\u{1}b\n", "plan-syntax: there is an invisible control character"),
  ])
  func tellsWhyAFileIsNotRead(_ text: String, _ message: String) {
    let marked = MarkedText(text)
    #expect(findings(marked.text) == ["\(marked.place) \(message)"])
  }

  @Test func refusesWhatIsNestedTooDeep() {
    #expect(findings("kế hoạch: " + String(repeating: "[", count: 100_000)) == ["1:75 plan-syntax: nested too deep"])
    #expect(findings(String(repeating: "- ", count: 100_000)) == ["1:171 plan-syntax: nested too deep"])
  }

  @Test(arguments: [
    ("kế hoạch: ▸&a {mã: k}", "&"), ("kế hoạch: ▸!!int 5", "!"), ("kế hoạch: ▸!x {mã: k}", "!"),
    ("? ▸[a, b]\n: c", "?"), ("? ▸kế hoạch\n: c", "?"), ("▸{a: b}: c", "?"), ("▸&a kế hoạch: b", "&"),
  ])
  func refusesWhatYAMLCanDoBesides(_ text: String, _ sign: String) {
    let marked = MarkedText(text)
    #expect(
      findings(marked.text).contains(
        "\(marked.place) plan-syntax: YAML's “\(sign)” at the beginning of a value is not accepted here"))
  }

  @Test func isNotHarmedByAliasesOfAliases() {
    let bomb = (1...40).map { "k\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
    let found = findings("k0: &a0 [x]\n" + bomb)
    #expect(found.filter { $0.contains("“&”") }.count == 41)
  }

  @Test func tellsWhatBelongsWhereTheShapeIsWrong() {
    #expect(
      findings("- a\n") == [
        "1:1 plan-shape-invalid: keys with values belong here, such as “plan: …”, “tasks: …”, “duties: …”"
      ])
    #expect(
      findings("kế hoạch: a\nnhiệm vụ: b\nkỳ báo cáo: [c]\n") == [
        "1:11 plan-shape-invalid: keys with values belong here, such as “id: …”, “title: …”, “number: …”",
        "2:11 plan-shape-invalid: keys with values belong here, such as “number: …”, “id: …”, “title: …”",
        "3:14 plan-shape-invalid: keys with values belong here, such as “id: …”, “title: …”, “aliases: …”",
      ])
  }
}
