import Foundation
import Reporting
import Testing

@testable import ReportSite

/// Writes whole sites to a folder, to be looked at: `TONGHOP_PREVIEW=/tmp/xem swift test --filter PreviewTests`.
struct PreviewTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TONGHOP_PREVIEW"] != nil))
  func writesASiteToLookAt() throws {
    let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["TONGHOP_PREVIEW"]))
    let summary = LargeSummary.make(units: 45, names: Self.names)
    for language in Language.allCases {
      let site = Site(summary: summary, templates: try TemplateFolder.load(language))
      for (part, plans) in [("site", site.published), ("noi-bo", site.reserved)] {
        for plan in plans {
          let file = plan.render()
          let url = folder.appending(path: "\(language)/\(part)/\(file.path)")
          try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(file.bytes).write(to: url)
        }
      }
    }
  }

  private static let names = [
    "Quy Nhơn", "An Nhơn", "Hoài Nhơn", "An Lão", "Hoài Ân", "Phù Cát", "Phù Mỹ", "Tây Sơn", "Tuy Phước", "Vân Canh",
    "Vĩnh Thạnh", "Sở Nội vụ", "Sở Tư pháp", "Sở Kế hoạch và Đầu tư", "Sở Tài chính", "Sở Công Thương",
    "Sở Nông nghiệp và Phát triển nông thôn",
  ]
}
