import Markdown

@testable import Reporting

/// A report of one body, checked against a plan that asks for nothing.
struct CheckedSample {
  let file: CheckedFile

  init(_ body: String, at contentPath: String = "q4/phu-cat.md", beside attachments: Attachments = .none) throws {
    let knowledge = Knowledge(
      plan: Plan(id: "ke-hoach", title: "Kế hoạch"), roster: Roster(groups: [], units: []),
      asOf: Day(daysSince1970: 20_000))
    let text = "---\nĐơn vị: Phù Cát\n---\n\(body)"
    let report = ReportFile(
      path: "content/\(contentPath)", contentPath: contentPath, content: .success(Array(text.utf8)), sha256: "")
    file = CheckedFile(report, knowledge: knowledge, attachments: attachments)
  }

  /// What a rule finds, as `line:column message`; the body begins in line 4.
  func found(_ rule: any Rule.Type) -> [String] {
    file.findings.filter { $0.rule == rule.info.id }.map {
      "\($0.place.line):\($0.place.column) \($0.message.vi)"
    }
  }
}
