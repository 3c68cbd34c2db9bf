import Testing

@testable import Reporting

/// Files broken in many ways must be read to their end: with findings whose places lie in the file, never with a crash.
struct BrokenFileTests {
  private static let whole = DataFixture.plan + DataFixture.calendar

  private func check(_ plan: String) {
    let data = DataFixture.data(plan: plan)
    let lines = plan.split(separator: "\n", omittingEmptySubsequences: false)
    for finding in data.findings where finding.place.file == "content/ke-hoach.yml" {
      let place = finding.place
      #expect((1...lines.count).contains(place.line), "\(finding.line)")
      #expect(place.column >= 1 && place.column <= (place.quotedLine ?? "").count + 1, "\(finding.line)")
    }
  }

  @Test func surviveWithoutAnyOneLine() {
    let lines = Self.whole.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      check((lines[..<index] + lines[(index + 1)...]).joined(separator: "\n"))
    }
  }

  @Test func surviveBeingCutOff() {
    let characters = Array(Self.whole)
    for length in stride(from: 1, to: characters.count, by: 97) { check(String(characters[..<length])) }
  }

  @Test(arguments: [
    "[", "]", "{", "}", "\"", "'", ":", "- ", "&", "*", "!", "|", ">", "\t", "\n", "#", "\u{301}", "? ",
  ])
  func surviveAnyStraySign(_ sign: String) {
    let characters = Array(Self.whole)
    for offset in stride(from: 3, to: characters.count, by: 997) {
      check(String(characters[..<offset]) + sign + String(characters[offset...]))
    }
  }
}
