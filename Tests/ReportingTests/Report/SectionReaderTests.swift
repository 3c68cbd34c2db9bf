import Markdown
import Testing

@testable import Reporting

struct SectionReaderTests {
  @Test func pointsAtTheHeadingsFirstLetter() throws {
    let report = try #require(try checked(Frame.body("##   4. Sắp xếp\n\nTình hình: Hoàn thành")).report)
    let heading = try #require(report.sections.first?.heading)
    #expect(report.source.column(line: heading.line, byteOffset: heading.offset) == 6)
    #expect(heading.title == "Sắp xếp")
  }

  @Test func pointsAtTheStateOnItsLineAndInItsHeading() throws {
    let report = try #require(
      try checked(
        Frame.body("## 4. Sắp xếp\n\n- **Tình hình:** Hoàn thành\n\n## 7. Giám sát: Không phát sinh\n\nChưa đến kỳ.")
      ).report)
    let places = report.sections.compactMap { section -> TextPlace? in
      if case .stated(_, let place) = section.status { place } else { nil }
    }
    #expect(places.map(\.line) == [8, 10])
    #expect(places.map { report.source.column(line: $0.line, byteOffset: $0.offset) } == [18, 17])
  }

  @Test(
    arguments: [
      ("Tình hình: Đang thực hiện, đạt 85.5%", nil), ("Tình hình: Đang thực hiện 60-70%", nil),
      ("Tình hình: Đang thực hiện\nTiến độ: 85,5%", "85,5"), ("Tiến độ: 5%\n\nTình hình: Đang thực hiện", "5"),
    ] as [(String, String?)])
  func readsAPercentageOnlyWhereItIsClear(_ text: String, _ percent: String?) throws {
    let report = try #require(try checked(Frame.belowHeading(text)).report)
    #expect(report.sections.first?.progress?.percent?.vietnamese() == percent)
    #expect(report.sections.first?.status.status == .inProgress)
  }

  @Test func takesNoSentenceFurtherDownForAMistypedState() throws {
    let text = "Một.\n\nHai.\n\nBa.\n\nTình hình: mưa lũ kéo dài."
    #expect(try checked(Frame.belowHeading(text)).findings.map(\.rule) == ["status-missing"])
  }

  @Test(arguments: [
    (
      "# II. Kết quả\n\n## 4. Sắp xếp\n\n### Khó khăn\n\n## III. Đánh giá chung",
      "phần ket-qua · nhiệm vụ 4 · phần danh-gia"
    ),
    (
      "## II. Kết quả\n\n### 4. Sắp xếp\n\n### Khó khăn\n\n### 8. Khó khăn", "phần ket-qua · nhiệm vụ 4 · phần kho-khan"
    ),
    ("# Báo cáo\n\n# 4. Sắp xếp\n\n## Khó khăn\n\n## VI. Kiến nghị", "nhiệm vụ 4 · phần kien-nghi"),
    ("## 4. Sắp xếp\n\n### 7. Giám sát", "nhiệm vụ 4"), ("### 4. Sắp xếp", "nhiệm vụ 4"),
    ("## II. Kết quả\n\n### Bài học", "phần ket-qua"), ("> ## 4. Sắp xếp", ""), ("```\n## 4. Sắp xếp\n```", ""),
  ])
  func opensSectionsByLevel(_ text: String, _ expected: String) throws {
    #expect(Understanding.sections(of: try checked(Frame.body(text))) == expected)
  }

  @Test func leavesATaskItsOwnDeeperParts() throws {
    let text =
      "## II. Kết quả\n\n### 4. Sắp xếp\n\nTình hình: Hoàn thành\n\n#### Kết quả\n\nXong.\n\n##### Chi tiết\n\nA.\n\n#### Khó khăn\n\nB."
    #expect(Understanding.taskParts(of: try checked(Frame.body(text))) == "ket-qua · kho-khan")
  }
}
