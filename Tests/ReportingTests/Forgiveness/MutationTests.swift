import Foundation
import Markdown
import Testing

@testable import Reporting

/// Spoiled reports are read or answered; what their authors wrote is never lost without a word.
struct MutationTests {
  /// 200 of them, or 2,000 with `TONGHOP_LONG_TESTS=1` in the environment.
  @Test func spoiledReportsAreReadOrAnswered() throws {
    let isLong = ProcessInfo.processInfo.environment["TONGHOP_LONG_TESTS"] == "1"
    let samples = try sampleReports()
    let knowledge = try sampleKnowledge()
    try #require(samples.count > 50)
    var read = 0
    for seed in 0..<(isLong ? 2_000 : 200) {
      var mutations = ReportMutations(seed: UInt64(seed + 1))
      let bytes = mutations.spoil(samples[seed % samples.count])
      let file = CheckedFile(
        ReportFile(path: "a.md", contentPath: "a.md", content: .success(bytes), sha256: ""), knowledge: knowledge,
        links: .noFiles)
      guard let report = file.report else {
        #expect(!file.findings.isEmpty, "seed \(seed) is neither read nor answered")
        continue
      }
      read += 1
      #expect(lostWords(of: report, findings: file.findings) == [], "seed \(seed)")
    }
    #expect(read > (isLong ? 1_000 : 100))
  }

  /// The words of the text that are neither in the document's HTML nor in the head, nor on a line that a finding shows.
  private func lostWords(of report: Report, findings: [Finding]) -> [String] {
    let html = words(of: String(decoding: report.document.html, as: UTF8.self).withoutEntities)
    var counts: [String: Int] = [:]
    for word in html { counts[word, default: 0] += 1 }
    let answered = Set(findings.map(\.place.line)).union(report.head.entries.map(\.line))
    // A link's address is told in `links`, not in the text.
    let addresses = Set(
      report.document.links.flatMap { words(of: $0.destination.removingPercentEncoding ?? $0.destination) })
    return (1...max(report.source.lineCount, 1)).filter { !answered.contains($0) }.flatMap { line in
      words(of: report.source.line(line).withoutListNumber.withoutEntities)
        .filter { counts[$0] == nil && !addresses.contains($0) }
    }
  }

  private func words(of text: String) -> [String] {
    text.unicodeScalars.split {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil && !$0.properties.isDiacritic
    }
    .map { String($0) }
  }

  private func sampleReports() throws -> [[UInt8]] {
    let folder = repository.appending(path: "content/bao-cao")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    return try files.filter { $0.hasSuffix(".md") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { try Array(Data(contentsOf: folder.appending(path: $0))) }
  }

  private func sampleKnowledge() throws -> Knowledge {
    let read = { (name: String) in
      try String(decoding: Data(contentsOf: repository.appending(path: "content/\(name)")), as: UTF8.self)
    }
    let data = ProjectData(
      plan: DataFile(name: "content/ke-hoach.yml", text: try read("ke-hoach.yml")),
      roster: DataFile(name: "content/don-vi.yml", text: try read("don-vi.yml")))
    return Knowledge(
      plan: try #require(data.plan), roster: try #require(data.roster),
      asOf: try #require(Day(year: 2025, month: 4, day: 20)))
  }
}

extension String {
  /// Without "12." or "12)" before it: the number of a list item is in the list's `start`, not in its text.
  fileprivate var withoutListNumber: String {
    let rest = drop { $0 == " " || $0 == ">" }.drop { $0.isASCII && $0.isWholeNumber }
    return rest.first == "." || rest.first == ")" ? String(rest) : self
  }

  /// With `&lt;`, `&amp;`, `&gt;`, `&quot;` as the characters that they stand for, and no other entity.
  fileprivate var withoutEntities: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
      "&amp;", with: "&")
  }
}
