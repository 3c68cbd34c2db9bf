import Foundation
import Reporting
import Testing

@testable import ReportSite

struct SummaryJSONTests {
  @Test func leavesToTheCoordinatorWhatIsNotForLeaders() throws {
    let site = try rules(in: json("du-lieu/tong-hop.json"))
    let reserved = try rules(in: json("tong-hop.json", reserved: true))
    #expect(site == ["unit-unknown", "section-missing", "number-ambiguous"])
    #expect(reserved == ["unit-unknown", "section-missing", "key-unknown", "number-ambiguous", "section-order"])
  }

  @Test func neverPublishesContactsOrQuotedLines() throws {
    let site = Site(summary: SmallSummary.make(), templates: try TemplateFolder.load())
    for plan in site.published {
      let text = String(decoding: plan.render().bytes, as: UTF8.self)
      #expect(!text.utf8.contains("0256 111 222".utf8), "\(plan.path)")
      #expect(!text.utf8.contains("dòng nguyên văn".utf8), "\(plan.path)")
    }
  }

  @Test func givesTheSameBytesInEitherLanguage() throws {
    #expect(try json("du-lieu/tong-hop.json", language: .en) == Self.expected)
  }

  /// The schema is for people who write programs against the file; Python's validator reads it as they would.
  @Test func followsItsSchema() throws {
    for (path, reserved) in [("du-lieu/tong-hop.json", false), ("tong-hop.json", true)] {
      #expect(try validate(json(path, reserved: reserved)) == "")
    }
    let broken = Self.expected.replacing("\"state\":\"late\"", with: "\"state\":\"Late\"")
    #expect(broken != Self.expected)
    #expect(try validate(broken) != "")
  }

  private func json(_ path: String, language: Language = .vi, reserved: Bool = false) throws -> String {
    let site = Site(summary: SmallSummary.make(), templates: try TemplateFolder.load(language))
    let plan = try #require((reserved ? site.reserved : site.published).first { $0.path == path })
    return String(decoding: plan.render().bytes, as: UTF8.self)
  }

  private func rules(in json: String) throws -> [String] {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    return findings.compactMap { $0["rule"] as? String }
  }

  private func validate(_ json: String) throws -> String {
    let schema = TemplateFolder.root.appending(path: "../docs/tong-hop.schema.json").standardizedFileURL.path
    return try Self.run(
      """
      import json, sys, jsonschema
      schema = json.load(open('\(schema)', encoding='utf-8'))
      jsonschema.Draft202012Validator.check_schema(schema)
      for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)):
        print(list(error.path), error.message)
      """, input: json)
  }

  /// What Python prints, errors included.
  private static func run(_ script: String, input: String) throws -> String {
    let process = Process()
    // Debian's own, which has the package python3-jsonschema.
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let output = Pipe()
    let source = Pipe()
    process.standardInput = source
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try source.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static let expected = Snapshots.dataVi + "\n"
}
