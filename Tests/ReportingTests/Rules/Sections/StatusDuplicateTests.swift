import Testing

@testable import Reporting

@Suite struct StatusDuplicateTests {
  private static func twice(_ text: String, _ earlier: String, line: Int) -> ExpectedFinding {
    ExpectedFinding(
      "status-duplicate", vi: "ở đây ghi tình hình “\(text)”, nhưng dòng \(line) của cùng mục ghi “\(earlier)”",
      en: "the state is “\(text)” here but “\(earlier)” in line \(line) of the same section",
      help: (
        vi: "chỉ giữ một dòng “Tình hình: …” đúng, đặt ngay dưới đề mục",
        en: "keep one right line “Tình hình: …”, right below the heading"
      ))
  }

  @Test(arguments: ["", "Đã làm.\n\n", "### Khó khăn, vướng mắc\n\n- ", "| a | b |\n|---|---|\n| 1 | 2 |\n\n"])
  func `points at a second state wherever it stands`(before: String) throws {
    try expect(
      Self.twice("Hoàn thành", "Đang thực hiện", line: 8),
      in: phuCat("\(sound)\n\(before)Trạng thái: ⟦1⟧Hoàn thành\n"))
  }

  @Test func `prefers the line to the heading`() throws {
    let text = "## 1. Thông tin, tuyên truyền: ⟦1⟧Hoàn thành\n\nTình hình: Đang thực hiện\n\nĐã làm."
    try expect(Self.twice("Hoàn thành", "Đang thực hiện", line: 8), in: phuCat(text))
    #expect(try status(of: MarkedReport(phuCat(text)).text) == .inProgress)
  }

  @Test func `takes a state further down where it is the only one`() throws {
    let text = phuCat("## 1. Thông tin, tuyên truyền\n\n### Kết quả\n\nĐã làm.\n\nTình hình: Hoàn thành\n")
    try expect(in: text)
    #expect(try status(of: text) == .done)
  }

  @Test func `takes none of two further down`() throws {
    let text = phuCat(
      "## 1. Thông tin, tuyên truyền\n\n### Xã A\n\nTình hình: Hoàn thành\n\n### Xã B\n\nTình hình: Chưa thực hiện\n")
    #expect(try status(of: text) == nil)
    let findings = checked(text, named: "content/a.md", try SmallProject.knowledge()).findings
    #expect(findings.map { "\($0.rule) \($0.place.line)" } == ["status-missing 6", "status-duplicate 14"])
  }

  @Test(arguments: [
    "Tình hình: Đang thực hiện", "Tình hình: khó khăn về kinh phí", "Tình hình thực hiện: tốt",
    "Tình hình an ninh: Hoàn thành",
  ])
  func `says nothing of the same state and of sentences`(line: String) throws {
    try expect(in: phuCat("\(sound)\nĐã làm.\n\n\(line)\n"))
  }

  private func status(of text: String) throws -> TaskStatus? {
    let report = checked(text, named: "content/a.md", try SmallProject.knowledge()).report
    return report?.sections.first { $0.task == 1 }?.status.status
  }
}
