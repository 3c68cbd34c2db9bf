import Markdown
import Testing

@testable import Reporting

/// What must be found at a mark, letter by letter.
struct ExpectedFinding {
  let mark: Int
  let rule: String
  let vi: String
  let en: String
  let help: Phrase?

  /// - Parameter mark: the number of the mark in the report; the first line where it is 0, for a text that cannot be
  ///   marked there.
  init(_ rule: String, at mark: Int = 1, vi: String, en: String, help: (vi: String, en: String)) {
    self.rule = rule
    self.mark = mark
    self.vi = vi
    self.en = en
    self.help = Phrase(vi: help.vi, en: help.en)
  }
}

/// One finding as the tests compare it, in one line for each thing that may differ.
private struct Told: Hashable, CustomStringConvertible {
  let file: String
  let rule: String
  let line: Int
  let column: Int
  let scalarColumn: Int
  let message: Phrase
  let help: Phrase?

  init(_ finding: Finding) {
    file = finding.place.file
    rule = finding.rule
    line = finding.place.line
    column = finding.place.column
    scalarColumn = finding.place.scalarColumn
    message = finding.message
    help = finding.help
  }

  init(_ expected: ExpectedFinding, at spot: MarkedReport.Spot, in file: String) {
    self.file = file
    rule = expected.rule
    line = spot.line
    column = spot.column
    scalarColumn = spot.scalarColumn
    message = Phrase(vi: expected.vi, en: expected.en)
    help = expected.help
  }

  var description: String {
    """

    \(file):\(line):\(column) (\(scalarColumn)) [\(rule)]
      vi: \(message.vi)
      en: \(message.en)
      help vi: \(help?.vi ?? "-")
      help en: \(help?.en ?? "-")
    """
  }
}

/// Reads reports that came together, and compares everything that is found with what is expected; what is missing fails
/// and what is too much fails.
///
/// - Parameters:
///   - reports: marked texts, each in a file of its own: `a.md`, `b.md` … Marks are numbered through all of them.
///   - isRegistered: whether the register tells on what day each of the files came.
func expect(
  _ expected: ExpectedFinding..., in reports: String..., isRegistered: Bool = true,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let knowledge = try SmallProject.knowledge()
  let names = ["a", "b", "c", "d", "e"].map { "content/bao-cao/\($0).md" }
  let marked = zip(names, reports.map(MarkedReport.init))
  let files = marked.map { name, report in checked(report.text, named: name, knowledge) }
  let summary = Summary(files: files, register: isRegistered ? .files(names) : .none, knowledge: knowledge)
  var spots: [Int: (MarkedReport.Spot, String)] = [
    0: (MarkedReport.Spot(line: 1, column: 1, scalarColumn: 1), names[0])
  ]
  for (name, report) in marked {
    for (mark, spot) in report.spots { spots[mark] = (spot, name) }
  }
  let wanted = try expected.map { finding in
    let (spot, file) = try #require(spots[finding.mark], "no mark \(finding.mark)", sourceLocation: sourceLocation)
    return Told(finding, at: spot, in: file)
  }
  let told = summary.findings.map(Told.init)
  let missing = wanted.filter { !told.contains($0) }
  let extra = told.filter { !wanted.contains($0) }
  #expect(missing.isEmpty, "not found:\(missing)", sourceLocation: sourceLocation)
  #expect(extra.isEmpty, "found and not expected:\(extra)", sourceLocation: sourceLocation)
  #expect(told.count == wanted.count, "one place is told of twice", sourceLocation: sourceLocation)
  let unused = Set(spots.keys).subtracting(expected.map(\.mark)).subtracting([0])
  #expect(unused.isEmpty, "marks without a finding: \(unused.sorted())", sourceLocation: sourceLocation)
}

extension Register {
  /// One that tells on what day files came and says nothing of bodies.
  static func files(_ paths: [String]) -> Register {
    Register(
      rows: paths.map { path in
        Row(
          received: Day(daysSince1970: 20_072), unit: "khong-ai", period: "2024-q4",
          file: String(path.dropFirst("content/".count)))
      })
  }
}

/// Checks a text as a file of that name.
func checked(_ text: String, named name: String, _ knowledge: Knowledge) -> CheckedFile {
  let file = ReportFile(
    path: name, contentPath: String(name.dropFirst("content/".count)), content: .success(Array(text.utf8)), sha256: "")
  return CheckedFile(file, knowledge: knowledge, attachments: .none)
}

/// A report of Phù Cát for the fourth quarter, by what stands under its head.
func phuCat(_ body: String, head: String = "") -> String { report(of: "Phù Cát", head: head, body) }

/// A report of that body for the fourth quarter, by what stands under its head.
func report(of unit: String, period: String = "Quý IV/2024", head: String = "", _ body: String) -> String {
  "---\nĐơn vị: \(unit)\nKỳ báo cáo: \(period)\n\(head)---\n\n\(body)\n"
}

/// A section on task 1, the only one that Phù Cát owes in a quarter.
let sound = "## 1. Thông tin, tuyên truyền\n\nTình hình: Đang thực hiện\n"
