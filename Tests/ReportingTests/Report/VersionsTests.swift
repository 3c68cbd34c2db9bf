import Markdown
import Testing

@testable import Reporting

/// Reports of one body for one period, written as their names, and what stands of them.
struct VersionsTests {
  @Test(arguments: [
    (["a: Số: 1-BC"], "a | | |"),
    (["a: Số: 1-BC; Ngày: 1/12/2024", "b: Số: 2-BC; Ngày: 2/12/2024"], "- | | | a b"),
    (["a: Số: 1-BC; Ngày: 2/12/2024", "b: Số: 2-BC; Ngày: 1/12/2024", "c: Số: 3-BC"], "- | | | c b a"),
    (["a: Số: 1-BC", "b: Số: 2-BC; Thay thế: 1-BC"], "b | | a |"),
    (["a: Số: 2-BC; Thay thế: số 1-BC ngày 16/12/2024", "b: Số: 1 - BC"], "a | | b |"),
    (["a: Số: 1-BC", "b: Số: 2-BC; Thay thế: 9-BC"], "- | | | a b"),
    (["a: Số: 1-BC", "b: Lần: 2"], "b | | a |"),
    (["a: Lần: 2", "b: Lần: 3", "c: Số: 1-BC"], "b | | c a |"),
    (["a: Số: 1-BC", "b: Lần: 2", "c: Lần: 2"], "- | | | b c"),
    (["a: Số: 1-BC; Thay thế: 2-BC", "b: Số: 2-BC; Thay thế: 1-BC"], "- | | | a b"),
    (["a: Số: 1-BC", "b: Thay thế: có"], "b | | a |"),
    (["a: Số: 1-BC", "b: Thay thế: có; Ngày: 2/12/2024", "c: Thay thế: có; Ngày: 3/12/2024"], "c | | a b |"),
    (["a: Số: 1-BC", "b: Thay thế: có", "c: Thay thế: có"], "- | | | b c"),
    (["a: Số: 1-BC", "b: Số: 2-BC", "c: Thay thế: 1-BC, 2-BC"], "c | | a b |"),
    (["a: Số: 1-BC", "b: Bổ sung cho: 1-BC"], "a | b | |"),
    (["a: Số: 1-BC", "b: Bổ sung: có"], "a | b | |"),
    (["a: Số: 1-BC", "b: Bổ sung cho: 9-BC"], "a | | | b"),
    (["a: Bổ sung: có"], "- | | | a"),
    (
      ["a: Số: 1-BC", "b: Số: 2-BC; Bổ sung cho: 1-BC; Ngày: 2/12/2024", "c: Bổ sung cho: 2-BC; Ngày: 3/12/2024"],
      "a | b c | |"
    ),
    (["a: Số: 1-BC; Ngày: 1/12/2024", "b: Bổ sung: có; Ngày: 2/12/2024", "c: Lần: 2; Ngày: 3/12/2024"], "c | | a b |"),
    (["a: Số: 1-BC; Ngày: 1/12/2024", "b: Bổ sung: có; Ngày: 4/12/2024", "c: Lần: 2; Ngày: 3/12/2024"], "c | b | a |"),
    (
      ["a: Số: 1-BC; Ngày: 1/12/2024", "b: Bổ sung cho: 1-BC; Ngày: 2/12/2024", "c: Lần: 2; Ngày: 3/12/2024"],
      "c | | a b |"
    ),
    (["a: Số: 1-BC", "b: Số: 2-BC", "c: Bổ sung cho: 1-BC"], "- | | | a b c"),
    (["a: Số: 1-BC; Bổ sung: không", "b: Thay thế: không; Lần: 2"], "b | | a |"),
  ])
  func tellsWhatStands(_ reports: [String], _ expected: String) throws {
    #expect(summary(of: Versions(try reports.map(report))) == expected)
    #expect(summary(of: Versions(try reports.reversed().map(report))) == expected, "in the other order of files")
  }

  @Test(arguments: [
    ("2", 2), ("02", 2), ("lần 2", 2), ("Lần thứ hai", 2), ("II", 2), ("2 (20/12/2024)", 2), ("đầu", 1), ("", 1),
    ("x", 1),
  ])
  func readsTheNumberOfAVersion(_ text: String, _ version: Int) throws {
    #expect(try report("a: Lần: \(text)").version == version)
  }

  /// "standing | supplements | earlier | conflicting".
  private func summary(of versions: Versions) -> String {
    let names = { (reports: [Report]) in reports.map { " " + $0.file }.joined() }
    return (versions.standing?.file ?? "-") + " |" + names(versions.supplements) + " |" + names(versions.earlier) + " |"
      + names(versions.conflicting)
  }

  private func report(_ text: String) throws -> Report {
    let (name, lines) = (String(text.prefix(1)), text.dropFirst(3).split(separator: ";").map(String.init))
    let head = "---\nĐơn vị: Phù Cát\nKỳ báo cáo: Quý IV/2024\n" + lines.joined(separator: "\n") + "\n---\n"
    let file = CheckedFile(
      ReportFile(path: name, contentPath: name, content: .success(Array((head + Frame.body).utf8)), sha256: ""),
      knowledge: try #require(ForgivenessData.knowledge), links: .noFiles)
    return try #require(file.report)
  }
}
