import Testing

@testable import Reporting

@Suite struct SectionMissingTests {
  private static func missing(_ number: Int, _ title: String, at mark: Int = 0) -> ExpectedFinding {
    ExpectedFinding(
      "section-missing", at: mark, vi: "báo cáo thiếu mục về nhiệm vụ \(number) “\(title)”",
      en: "the report has no section on task \(number) “\(title)”",
      help: (
        vi:
          "thêm vào cuối tệp, sát lề, hai dòng dưới đây, thay dấu … bằng Hoàn thành, Đang thực hiện, Chưa thực hiện hoặc Không phát sinh, rồi viết nội dung ở dưới, ít nhất một câu:\n## \(number). \(title)\nTình hình: …",
        en:
          "add these two lines at the end of the file, not indented, with Hoàn thành (done), Đang thực hiện (in progress), Chưa thực hiện (not started) or Không phát sinh (nothing arose) for the …, and at least a sentence below:\n## \(number). \(title)\nTình hình: …"
      ))
  }

  @Test func `finds what is owed and not there`() throws {
    try expect(Self.missing(1, "Thông tin, tuyên truyền", at: 1), in: "⟦1⟧" + phuCat("Chưa có gì."))
  }

  @Test func `finds each of several in the plan's order`() throws {
    try expect(
      Self.missing(1, "Thông tin, tuyên truyền"), Self.missing(4, "Sắp xếp đơn vị sự nghiệp"),
      in: report(of: "Quy Nhơn", "Chưa có gì."))
  }

  @Test func `asks for nothing that is not owed`() throws {
    // Task 7 is owed by departments, task 4 by those with public service units, task 5 once a year.
    try expect(
      in: phuCat(sound),
      report(
        of: "Sở Y tế",
        "## 7. Giám sát\n\nTình hình: Hoàn thành\n\nTheo Kế hoạch triển khai.\n\n- Kế hoạch triển khai: 35-KH/SYT"))
  }

  @Test func `says nothing of a section that was volunteered`() throws {
    try expect(in: phuCat(sound + "\n## 7. Giám sát\n\nĐã giám sát 02 cuộc.\n"))
    try expect(in: phuCat(sound + "\n## 7. Giám sát\n"))
    try expect(in: phuCat(sound + "\n## 7. Giám sát\n\nTình hình: Không phát sinh\n"))
  }

  @Test func `asks for what either of two periods asks for`() throws {
    try expect(
      Self.missing(5, "Đổi mới cơ chế tài chính"), in: report(of: "Phù Cát", period: "Quý IV và năm 2024", sound))
  }

  @Test func `asks nothing of a supplement`() throws {
    let first = phuCat(sound, head: "Số ký hiệu: 12-BC/HU\n")
    try expect(in: first, phuCat("Sửa một chữ.", head: "Bổ sung cho: 12-BC/HU\n"))
  }

  @Test func `counts a section by its title, its number or the word for a task`() throws {
    for heading in [
      "## Quán triệt", "## 1)", "## Nhiệm vụ 1:", "# Báo cáo\n\n## 1. Thông tin tuyên truyền", "## I.",
    ] {
      try expect(in: phuCat("\(heading)\n\nTình hình: Hoàn thành"))
    }
  }

  @Test func `finds it in a draft only when the draft is named`() throws {
    let draft = phuCat("Chưa có gì.", head: "Dự thảo: có\n")
    try expect(in: draft)
    let knowledge = try SmallProject.knowledge()
    #expect(checked(draft, named: "content/a.md", knowledge).findings.map(\.rule) == ["section-missing"])
  }

  @Test func `says above which heading it belongs`() throws {
    func help(_ body: String) throws -> [String?] {
      let findings = checked(phuCat(body), named: "content/a.md", try SmallProject.knowledge()).findings
      return findings.filter { $0.rule == "section-missing" }.map { $0.help?.vi }
    }
    let seven = "## 7. Giám sát\n\nTình hình: Hoàn thành\n"
    let rest =
      "hai dòng dưới đây, thay dấu … bằng Hoàn thành, Đang thực hiện, Chưa thực hiện hoặc Không phát sinh, rồi viết nội dung ở dưới, ít nhất một câu:\n## 1. Thông tin, tuyên truyền\nTình hình: …"
    #expect(try help(seven) == ["thêm ngay trên dòng 6 (đề mục “7. Giám sát”), sát lề, \(rest)"])
    #expect(try help("## Phương hướng\n\nLàm tiếp.\n") == ["thêm vào cuối tệp, sát lề, \(rest)"])
  }

  @Test func `stands in the first line behind a byte order mark`() throws {
    try expect(Self.missing(1, "Thông tin, tuyên truyền", at: 1), in: "\u{FEFF}⟦1⟧" + phuCat("Chưa có gì."))
  }
}
