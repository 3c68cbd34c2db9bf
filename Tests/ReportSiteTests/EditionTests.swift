import Reporting
import Testing

@testable import ReportSite

struct EditionTests {
  /// As strings the two names are equal; on a disk they are two files.
  @Test func keepsFilesApartWhoseNamesAreComposedOtherwise() throws {
    let (composed, decomposed) = ("content/hu\u{1ebf}.md", "content/hue\u{302}\u{301}.md")
    #expect(composed == decomposed)
    let findings = [(composed, "một"), (decomposed, "hai"), (composed, "ba")].enumerated().map { index, found in
      Finding(
        rule: "html-raw", severity: .warning, message: Phrase(vi: found.1, en: ""),
        place: Place(file: found.0, line: index + 1, column: 1))
    }
    let small = SmallSummary.make()
    let edition = Edition(
      summary: Summary(
        asOf: small.asOf, plan: small.plan, roster: small.roster, periods: small.periods, current: small.current,
        reports: small.reports, indicators: small.indicators, findings: findings, files: small.files),
      templates: try TemplateFolder.load())
    #expect(edition.findings(in: composed).map(\.message.vi) == ["một", "ba"])
    #expect(edition.findings(in: decomposed).map(\.message.vi) == ["hai"])
    #expect(findings.sorted(by: Finding.precedes).map(\.message.vi) == ["hai", "một", "ba"])
  }
}
