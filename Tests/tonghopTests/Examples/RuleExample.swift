import Foundation
import Reporting
import Testing

/// One folder of `Examples/loi/`: the smallest project that breaks one rule, and in `mong-doi/` what must be printed.
struct RuleExample {
  let rule: String

  static let folder = "Examples/loi"

  /// The day for which every example is checked: after its period is due.
  static let asOf = "31/12/2024"

  /// The names of all examples.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: RecordedFiles.root.appending(path: folder).path).sorted()
  }

  /// Checks a project in each form of printing and compares every letter.
  ///
  /// - Parameter project: the example itself, or a copy to which was added what git cannot hold.
  func check(project: String) throws {
    let severity = try #require(RuleCatalog.rule(named: rule)).severity
    for form in Form.allCases {
      let run = try Program.run(
        ["check", "--quiet", "--project", project, "--as-of", RuleExample.asOf] + form.arguments)
      #expect(run.exitCode == (severity == .error ? 1 : 0), "\(rule)")
      #expect(run.messages == "")
      if form == .json { try expectThisRuleOnly(in: run.output) }
      let expected = form == .sarif ? try NarrowedSARIF(run.output, to: rule).text : run.output
      try RecordedFiles.check("\(RuleExample.folder)/\(rule)/mong-doi/\(form.rawValue)", holds: expected)
    }
  }

  private enum Form: String, CaseIterable {
    case vi = "vi.txt"
    case en = "en.txt"
    case json = "findings.json"
    case sarif = "findings.sarif"

    var arguments: [String] {
      switch self {
      case .vi: []
      case .en: ["--lang", "en"]
      case .json: ["--format", "json"]
      case .sarif: ["--format", "sarif"]
      }
    }
  }

  private struct Findings: Decodable {
    struct Finding: Decodable {
      let rule: String
    }
    let findings: [Finding]
  }

  private func expectThisRuleOnly(in json: String) throws {
    let found = try JSONDecoder().decode(Findings.self, from: Data(json.utf8)).findings.map(\.rule)
    #expect(Set(found) == [rule])
  }
}
