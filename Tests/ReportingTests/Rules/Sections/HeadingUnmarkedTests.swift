import Testing

@testable import Reporting

@Suite struct HeadingUnmarkedTests {
  private static func found(_ text: String, _ vi: String, _ en: String, write mended: String) -> ExpectedFinding {
    ExpectedFinding(
      "heading-unmarked", vi: "“\(text)” \(vi)", en: "“\(text)” \(en)",
      help: (
        vi: "nếu là đề mục thì viết lại cả dòng, sát lề:\n\(mended)",
        en: "if it is a heading write the whole line, not indented:\n\(mended)"
      ))
  }

  private static let noSpace = (
    "chưa được nhận là đề mục vì sau dấu # thiếu dấu cách", "is no heading, for no space stands behind its #"
  )
  private static let noMark = (
    "giống một đề mục nhưng chưa được nhận vì không bắt đầu bằng dấu #",
    "looks like a heading but is none, for it does not begin with #"
  )
  private static let nested = (
    "chưa được nhận là đề mục vì không đứng sát lề, ngoài danh sách và trích dẫn",
    "is no heading of the report, for it is indented or stands in a list or a quotation"
  )

  @Test(arguments: [
    ("##7. Giám sát", "## 7. Giám sát"), ("##\u{A0}7. Giám sát", "## 7. Giám sát"),
    ("###Khó khăn, vướng mắc", "### Khó khăn, vướng mắc"), ("##Việc khác", "## Việc khác"),
    ("#Phương hướng, nhiệm vụ kỳ tới", "# Phương hướng, nhiệm vụ kỳ tới"), ("#7.Giám sát", "## 7. Giám sát"),
  ])
  func `finds a mark without a space`(typed: String, mended: String) throws {
    try expect(
      Self.found(typed, Self.noSpace.0, Self.noSpace.1, write: mended),
      in: phuCat("\(sound)\nĐã làm.\n\n⟦1⟧\(typed)\n\nViệc.\n"))
  }

  @Test(arguments: [
    "**7. Giám sát**", "7. Giám sát", "VII. Giám sát", "**Giám sát:**", "Nhiệm vụ 7: Giám sát", "7) GIÁM SÁT",
    "__7. Giám sát__", "7. Giám sát: Không phát sinh",
  ])
  func `finds a task's title without a mark`(typed: String) throws {
    try expect(
      Self.found(typed, Self.noMark.0, Self.noMark.1, write: "## 7. Giám sát"),
      in: phuCat("\(sound)\nĐã làm.\n\n⟦1⟧\(typed)\n\nViệc.\n"))
  }

  @Test(arguments: ["    ⟦1⟧## 7. Giám sát", "> ⟦1⟧## 7. Giám sát"])
  func `finds a heading that is not the report's own`(typed: String) throws {
    try expect(
      Self.found("## 7. Giám sát", Self.nested.0, Self.nested.1, write: "## 7. Giám sát"),
      in: phuCat("\(sound)\nĐã làm.\n\n\(typed)\n\nViệc.\n"))
  }

  @Test(arguments: [
    ("        ⟦1⟧## 1. Thông tin, tuyên truyền", "## 1. Thông tin, tuyên truyền"), ("\t⟦1⟧### Kết quả", "### Kết quả"),
    ("    ⟦1⟧## Kiến nghị, đề xuất", "## Kiến nghị, đề xuất"), ("    ⟦1⟧#### Xã A", "#### Xã A"),
    ("Đã làm tiếp.\n        ⟦1⟧## Phương hướng", "## Phương hướng"),
    ("> ⟦1⟧### Khó khăn, vướng mắc", "### Khó khăn, vướng mắc"),
  ])
  func `finds any heading that was copied with the spaces before it`(typed: String, mended: String) throws {
    try expect(
      Self.found(mended, Self.nested.0, Self.nested.1, write: mended),
      in: phuCat("\(sound)\nĐã làm.\n\n\(typed)\n\nViệc.\n"))
  }

  @Test(arguments: [
    ("“### Kết quả”", "### Kết quả"), ("\"## 1. Thông tin, tuyên truyền\"", "## 1. Thông tin, tuyên truyền"),
    ("`## 7. Giám sát`", "## 7. Giám sát"), ("“###Khó khăn, vướng mắc”", "### Khó khăn, vướng mắc"),
  ])
  func `finds a heading in quotation marks`(typed: String, mended: String) throws {
    try expect(
      Self.found(typed, Self.noMark.0, Self.noMark.1, write: mended),
      in: phuCat("\(sound)\nĐã làm.\n\n⟦1⟧\(typed)\n\nViệc.\n"))
  }

  @Test(arguments: ["### 7. Giám sát", "#### 7. Giám sát"])
  func `finds a task's heading within another task`(typed: String) throws {
    try expect(
      Self.found(
        typed, "chưa được nhận là đề mục của một nhiệm vụ vì nằm dưới đề mục khác (quá nhiều dấu #)",
        "opens no task, for it stands below another heading (too many #)", write: "## 7. Giám sát"),
      in: phuCat("\(sound)\nĐã làm.\n\n⟦1⟧\(typed)\n\nViệc.\n"))
  }

  @Test func `finds a part of a task in bold letters`() throws {
    try expect(
      Self.found("**Khó khăn, vướng mắc:**", Self.noMark.0, Self.noMark.1, write: "### Khó khăn, vướng mắc"),
      in: phuCat("\(sound)\nĐã làm.\n\n⟦1⟧**Khó khăn, vướng mắc:**\n\n- Thiếu người.\n"))
  }

  @Test func `is what a missing section points at`() throws {
    let text = phuCat("**1. Thông tin, tuyên truyền**\nTình hình: Đang thực hiện\n")
    let findings = checked(text, named: "content/a.md", try SmallProject.knowledge()).findings
    #expect(findings.map { "\($0.rule) \($0.place.line)" } == ["section-missing 1", "heading-unmarked 6"])
    #expect(
      findings.first?.help?.vi
        == "dòng 6 “**1. Thông tin, tuyên truyền**” chưa được nhận là đề mục: viết lại cả dòng, sát lề và ngoài mọi dấu ``` hay <!--:\n## 1. Thông tin, tuyên truyền"
    )
  }

  @Test(arguments: [
    "#chuyendoiso", "Giám sát", "- Giám sát", "**Giám sát** đã tổ chức 02 cuộc.", "1. Thông tin, tuyên truyền",
    "**Kết quả**", "Khó khăn, vướng mắc", "#### Xã A", "Số #1 và ##2", "7. Giám sát việc thực hiện ở hai xã",
    "```\n### Xã A\n```", "“### Kết quả” là một đề mục.", "    # ", "> ### Xã A", "    Đã làm # 1",
  ])
  func `says nothing of other lines`(text: String) throws {
    try expect(in: phuCat("\(sound)\nĐã làm.\n\n\(text)\n"))
  }

  @Test func `tells what an underline made of a sentence`() throws {
    let text = phuCat("\(sound)\nĐã tổ chức hội nghị.\n---\nĐã làm tiếp.\n")
    let findings = checked(text, named: "content/a.md", try SmallProject.knowledge()).findings
    #expect(findings.map(\.rule) == ["section-unknown"])
    #expect(
      findings.first?.help?.vi
        == "nếu không phải đề mục thì chừa một dòng trống ở trên dòng “---” hoặc “===” ngay dưới nó")
  }
}
