import Foundation
import Reporting
import Testing

@testable import ReportSite

/// Whole pages of the small summary, byte for byte.
///
/// `TONGHOP_RECORD=1 swift test --filter SnapshotTests` writes the pages anew and fails; read the difference before
/// committing it.
struct SnapshotTests {
  @Test func showsAPeriodInVietnamese() throws { try check("index.html", .vi, Snapshots.periodVi, "PeriodVi") }

  @Test func showsAPeriodInEnglish() throws { try check("index.html", .en, Snapshots.periodEn, "PeriodEn") }

  @Test func showsAReportWithAMissingSection() throws {
    try check("bao-cao/2024-q4/quy-nhon.html", .vi, Snapshots.reportVi, "ReportVi")
  }

  @Test func showsAReportWithItsSupplement() throws {
    try check("bao-cao/2024-q4/so-noi-vu.html", .en, Snapshots.supplementedEn, "SupplementedEn")
  }

  @Test func showsAnEarlierVersion() throws {
    try check("bao-cao/2024-q4/so-noi-vu-lan-1.html", .vi, Snapshots.versionVi, "VersionVi")
  }

  @Test func showsTheCoordinatorEverything() throws {
    try check("index.html", .vi, Snapshots.reviewVi, "ReviewVi", reserved: true)
  }

  @Test func showsABodyWhatToMend() throws {
    try check("phieu/2024-q4/so-noi-vu.html", .vi, Snapshots.slipVi, "SlipVi", reserved: true)
  }

  @Test func showsATaskWithItsPartsApart() throws {
    try check("nhiem-vu/1.html", .vi, Snapshots.taskVi, "TaskVi", summary: MergedSummary.make())
  }

  @Test func showsABodyThatCameOfAMerger() throws {
    try check("don-vi/so-tai-chinh.html", .vi, Snapshots.unitVi, "UnitVi", summary: MergedSummary.make())
  }

  @Test func showsABodyInEnglish() throws {
    try check("don-vi/quy-nhon.html", .en, Snapshots.unitEn, "UnitEn", summary: MergedSummary.make())
  }

  @Test func showsTheConsolidatedReport() throws {
    try check("in/2024-q4.html", .vi, Snapshots.consolidatedVi, "ConsolidatedVi", summary: MergedSummary.make())
  }

  @Test func writesTheDataOfTheSmallSummary() throws {
    try check("du-lieu/tong-hop.json", .vi, Snapshots.dataVi, "DataVi")
  }

  private func check(
    _ path: String, _ language: Language, _ expected: String, _ name: String, reserved: Bool = false,
    summary: Summary = SmallSummary.make()
  ) throws {
    let site = Site(summary: summary, templates: try TemplateFolder.load(language))
    let plan = try #require((reserved ? site.reserved : site.published).first { $0.path == path })
    // The names of styles and scripts change with their contents; the shapes are the same on every page.
    let page = String(decoding: plan.render().bytes, as: UTF8.self)
      .replacing(/-[0-9a-f]{8}\.(css|js)"/) { "-HASH.\($0.1)\"" }
      .replacing(/<symbol.*<\/symbol>\n/, with: "")
    if ProcessInfo.processInfo.environment["TONGHOP_RECORD"] != nil {
      let property = name.prefix(1).lowercased() + name.dropFirst()
      let file = "extension Snapshots {\n  static let \(property) = #\"\"\"\n\(page)\"\"\"#\n}\n"
      try file.write(
        to: URL(filePath: #filePath).appending(path: "../Snapshots/Snapshots+\(name).swift").standardizedFileURL,
        atomically: true,
        encoding: .utf8)
      Issue.record("recorded \(name)")
    } else {
      #expect(page == expected + "\n", "\(firstDifference(page, expected))")
    }
  }

  private func firstDifference(_ left: String, _ right: String) -> String {
    let lines = zip(left.split(separator: "\n"), right.split(separator: "\n"))
    return lines.first { $0 != $1 }.map { "is:\n\($0)\nexpected:\n\($1)" } ?? "one is longer"
  }
}
