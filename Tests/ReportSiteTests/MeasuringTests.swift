import Foundation
import Reporting
import Testing

@testable import ReportSite

/// Prints how long pages take: `TONGHOP_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter MeasuringTests`.
struct MeasuringTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TONGHOP_MEASURE"] != nil))
  func measuresPages() throws {
    let files = try TemplateFolder.files()
    let clock = ContinuousClock()
    let loading = clock.measure { _ = Templates.load(TemplateSources(files: files), language: .vi) }
    let templates = try TemplateFolder.load()
    let summary = LargeSummary.make(units: 200)
    let site = Site(summary: summary, templates: templates)
    print("load templates: \(loading)")
    let making = clock.measure { _ = Site(summary: summary, templates: templates) }
    print("make a site of \(site.published.count) pages: \(making)")
    for (name, plans) in [("site", site.published), ("noi-bo", site.reserved)] {
      for kind in ["index.html", "ky/", "bao-cao/", "phieu/", "tong-hop.json"] {
        let chosen = plans.filter { $0.path.contains(kind) }
        if chosen.isEmpty { continue }
        let rounds = max(1, 2000 / chosen.count)
        var bytes = 0
        let time = clock.measure {
          for _ in 0..<min(rounds, 40) { for plan in chosen { bytes += plan.render().bytes.count } }
        }
        let count = chosen.count * min(rounds, 40)
        print("\(name) \(kind) \(count) pages, \(bytes / count) bytes each: \(time / count) each")
      }
    }
  }
}
