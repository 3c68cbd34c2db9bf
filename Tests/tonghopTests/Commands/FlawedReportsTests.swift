import Foundation
import Testing

/// Ten reports, each with another flaw, among good ones: each flaw is told of in its place, in both languages, and all
/// other reports are on the site.
@Suite struct FlawedReportsTests {
  private static let plan = """
    kế hoạch: {mã: kh, tên: Kế hoạch}
    nhiệm vụ:
      - {số: 1, mã: tuyen-truyen, tên: Tuyên truyền, phải báo cáo: [{nhóm: [h], tần suất: quý}]}
      - {số: 7, mã: giam-sat, tên: Giám sát, phải báo cáo: [{nhóm: [h], tần suất: quý}]}
    chỉ tiêu:
      - {mã: so-cuoc, tên: Số hội nghị, đơn vị tính: cuộc, nhiệm vụ: 1, loại: phát sinh}
    kỳ báo cáo:
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 15/09/2024, đến: 14/12/2024, hạn gửi: [{ngày: 20/12/2024}]}

    """

  private static let names = [
    "An Lão", "An Nhơn", "Hoài Ân", "Hoài Nhơn", "Phù Cát", "Phù Mỹ", "Quy Nhơn", "Tây Sơn", "Tuy Phước", "Vân Canh",
  ]

  private static let roster = """
    nhóm:
      - {mã: h, tên: Huyện ủy}
    cơ quan:

    """ + names.indices.map { "  - {mã: u\($0), tên: \(names[$0]), nhóm: h}\n" }.joined()
    + "  - {mã: tot-1, tên: Vĩnh Thạnh, nhóm: h}\n  - {mã: tot-2, tên: Sở Y tế, nhóm: h}\n"

  private static func report(_ unit: String, figure: String = "24 cuộc") -> String {
    """
    ---
    Đơn vị: \(unit)
    Kỳ báo cáo: Quý IV/2024
    Ngày ban hành: 16/12/2024
    ---

    ## 1. Tuyên truyền

    Tình hình: Đang thực hiện

    | Chỉ tiêu | Kỳ này |
    |---|---|
    | Số hội nghị | \(figure) |

    ## 7. Giám sát

    Tình hình: Hoàn thành

    """
  }

  /// What is changed in each body's report, in the order of the files.
  private static let flaws: [(text: String, by: String)] = [
    ("---\nĐơn vị: An Lão\nKỳ báo cáo: Quý IV/2024\nNgày ban hành: 16/12/2024\n---\n", "Báo cáo\n"),
    ("Đơn vị: An Nhơn", "Đơn vị: An Nhớm"),
    ("Kỳ báo cáo: Quý IV/2024", "Kỳ báo cáo: Quý IV/2042"),
    ("## 7. Giám sát\n\nTình hình: Hoàn thành\n", ""),
    ("## 7. Giám sát", "## Kinh phí\n\nĐã cấp đủ.\n\n## 7. Giám sát"),
    ("## 7. Giám sát", "## 1. Giám sát"),
    ("Tình hình: Hoàn thành", "Tình hình: Tốt"),
    ("| Số hội nghị |", "| Số buổi họp dân |"),
    ("24 cuộc", "1,234.5 cuộc"),
    ("Kỳ báo cáo: Quý IV/2024\n", "Kỳ báo cáo: Quý IV/2024\nĐộ mật: Mật\n"),
  ]

  private static func project() throws -> TrialBuild {
    let project = try TrialBuild(copying: "status-missing")
    try FileManager.default.removeItem(at: project.scratch.url.appending(path: "content"))
    try project.scratch.file("content/ke-hoach.yml", plan)
    try project.scratch.file("content/don-vi.yml", roster)
    for (index, flaw) in flaws.enumerated() {
      let parts = report(names[index]).split(separator: flaw.text, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2)
      try project.scratch.file("content/bao-cao/b\(index).md", parts.joined(separator: flaw.by))
    }
    try project.scratch.file("content/bao-cao/tot-1.md", report("Vĩnh Thạnh"))
    try project.scratch.file("content/bao-cao/tot-2.md", report("Sở Y tế"))
    return project
  }

  @Test(arguments: ["vi", "en"])
  func `tells of each flaw in its place`(language: String) throws {
    let project = try Self.project()
    let run = try project.check("--lang", language)
    #expect(run.exitCode == 1)
    try RecordedFiles.check("Tests/Data/flawed-reports.\(language).txt", holds: run.output)
    let rules = run.output.split(separator: "\n").filter { $0.hasPrefix("content/") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }
    #expect(
      rules == [
        "front-matter-missing", "unit-unknown", "period-unknown", "section-missing", "section-unknown",
        "section-mismatch", "status-unknown", "indicator-unknown", "number-ambiguous", "confidential",
      ])
  }

  @Test func `builds the site with all other reports`() throws {
    let project = try Self.project()
    let run = try project.build()
    #expect(run.exitCode == 0)
    let pages = try project.site().keys.filter { $0.hasPrefix("bao-cao/") }.sorted()
    // Only those whose body or period cannot be made out, and the secret one, have no page.
    #expect(
      pages == ["tot-1", "tot-2", "u3", "u4", "u5", "u6", "u7", "u8"].map { "bao-cao/2024-q4/\($0).html" })
  }

  @Test func `lets no word of the secret report out`() throws {
    let project = try Self.project()
    let canary = "chim-hoang-yen"
    try project.scratch.file(
      "content/bao-cao/b9.md", "---\nĐơn vị: Vân Canh\nKỳ báo cáo: Quý IV/2024\nĐộ mật: Mật\n---\n\n## \(canary)\n")
    let run = try project.build()
    #expect(run.exitCode == 0)
    let written = try project.everythingBuilt().values + [Data(run.output.utf8), Data(run.messages.utf8)]
    #expect(!written.contains { String(decoding: $0, as: UTF8.self).contains(canary) })
  }
}
