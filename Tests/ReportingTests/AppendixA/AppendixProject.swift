import Foundation
import Testing

@testable import Reporting

/// The plan and the roster of `content/`, whose rules the reports of these tests break or just keep; the day is
/// 20/04/2025.
enum AppendixProject {
  static let knowledge: Result<Knowledge, Flawed> = Result(catching: read)

  struct Flawed: Error, CustomStringConvertible {
    let description: String
  }

  private static func read() throws(Flawed) -> Knowledge {
    let data = ProjectData(
      plan: DataFile(name: "content/ke-hoach.yml", text: try text("ke-hoach.yml")),
      roster: DataFile(name: "content/don-vi.yml", text: try text("don-vi.yml")))
    guard data.isSound, let plan = data.plan, let roster = data.roster, let asOf = Day.parse("20/04/2025") else {
      throw Flawed(description: data.findings.map(\.line).joined(separator: "\n"))
    }
    return Knowledge(plan: plan, roster: roster, asOf: asOf)
  }

  static func text(_ name: String) throws(Flawed) -> String {
    do {
      return try String(contentsOf: repository.appending(path: "content/\(name)"), encoding: .utf8)
    } catch {
      throw Flawed(description: "content/\(name): \(error)")
    }
  }

  /// The rules by which Appendix A is told of.
  static let rules: Set<String> = [
    "rule-violated", "previous-differs", "cumulative-differs", "jump-suspicious", "number-invalid", "number-ambiguous",
    "measure-mismatch", "unit-not-active",
  ]

  /// What reports that came together bring, of those rules: "a:12:5 rule: message".
  static func told(of reports: [String]) throws -> [String] {
    let knowledge = try knowledge.get()
    let files = zip(["a", "b", "c", "d"], reports).map { checked($1, named: "content/\($0).md", knowledge) }
    return told(of: files, knowledge)
  }

  static func told(of files: [CheckedFile], _ knowledge: Knowledge) -> [String] {
    Summary(files: files, register: .none, knowledge: knowledge).findings.filter { rules.contains($0.rule) }
      .map { finding in
        let file = finding.place.file.dropFirst("content/".count).prefix { $0 != "." }
        return "\(file):\(finding.place.line):\(finding.place.column) \(finding.rule): \(finding.message.vi)"
      }
  }
}

/// One mistake that a rule of Appendix A tells of.
struct Broken {
  let mark: Int
  let rule: String
  let message: String

  init(_ message: String, at mark: Int = 1, _ rule: String = "rule-violated") {
    self.mark = mark
    self.rule = rule
    self.message = message
  }
}

/// Compares all that the rules of Appendix A find in reports with what they must; nothing where the rules are kept.
///
/// - Parameter reports: marked texts, each in a file of its own; marks are numbered through all of them.
func expectByAppendix(
  _ broken: Broken..., in reports: String..., sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let marked = reports.map(MarkedReport.init)
  var places: [Int: String] = [:]
  for (name, report) in zip(["a", "b", "c", "d"], marked) {
    for (mark, spot) in report.spots { places[mark] = "\(name):\(spot.line):\(spot.column)" }
  }
  let wanted = try broken.map { broken in
    let place = try #require(places[broken.mark], "no mark \(broken.mark)", sourceLocation: sourceLocation)
    return "\(place) \(broken.rule): \(broken.message)"
  }
  let told = try AppendixProject.told(of: marked.map(\.text))
  #expect(told.sorted() == wanted.sorted(), sourceLocation: sourceLocation)
  #expect(places.count == Set(broken.map(\.mark)).count, "marks without a finding", sourceLocation: sourceLocation)
}

/// A report with a table in the section on the fourth task; `rows` are "label | value" or more columns, one a line.
func tableReport(
  of unit: String = "Phù Cát", in period: String = "Quý IV/2024", columns: String = "Kỳ này", _ rows: String...
) -> String {
  let columnCount = columns.split(separator: "|").count
  return report(
    of: unit, period: period,
    "## 4. Sắp xếp đơn vị sự nghiệp công lập\n\nTình hình: Đang thực hiện\n\n| Chỉ tiêu | \(columns) |\n"
      + "|---|\(String(repeating: "---|", count: columnCount))\n" + rows.map { "| \($0) |" }.joined(separator: "\n"))
}
