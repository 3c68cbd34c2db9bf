import ArgumentParser
import Reporting
import Workspace

/// One run of a command: what it prints, and how it ends when it must stop.
struct Session {
  let options: ProjectOptions

  init(_ options: ProjectOptions) { self.options = options }

  /// Does the work; a reason to stop is told on standard error and becomes the exit code.
  func run(_ work: (Session) async throws -> Void) async throws {
    do {
      try await work(self)
    } catch let failure as Failure {
      clearProgress()
      // It fails anyhow, and says so with its exit code.
      try? print(failure.findings)
      Environment.write(failure.message(options.language) + "\n", to: .error)
      throw ExitCode(failure.exitCode)
    }
  }

  /// Prints findings on standard output, in the format asked for.
  func print(_ findings: [Finding]) throws(Failure) {
    clearProgress()
    try Environment.print(printer.bytes(of: findings))
  }

  private var printer: any FindingPrinter {
    switch options.format {
    case .text: FindingText(language: options.language, isColored: Environment.mayColour(.output))
    case .json: FindingJSON(language: options.language)
    case .sarif: FindingSARIF(language: options.language, version: Tonghop.version)
    }
  }

  /// The last line of a build: what was built, how long it took, and where to look.
  func printSummary(_ outcome: BuildOutcome, nanoseconds: UInt64) {
    guard !options.quiet else { return }
    let tenths = Int((nanoseconds + 50_000_000) / 100_000_000)
    let counts = FindingCounts(outcome.summary.findings).summary
    let (files, reports) = (outcome.published.siteFiles, outcome.summary.files.reports)
    let drafts = outcome.summary.files.drafts
    let (site, review) = (PathText.short(options.siteFolder), PathText.short(options.internalFolder))
    if let leftover = outcome.published.leftover {
      Environment.write(Failure(leftover).message(options.language) + "\n", to: .error)
    }
    let phrase = Phrase(
      vi: """
        \(counts.vi)
        Đã dựng \(files) tệp từ \(reports) báo cáo\(drafts > 0 ? " (\(drafts) dự thảo để riêng)" : "") trong \(tenths / 10),\(tenths % 10) giây: \(site)/index.html; đầu mối xem \(review)/index.html
        """,
      en: """
        \(counts.en)
        Built \(files) files from \(reports) reports\(drafts > 0 ? " (\(drafts) drafts left out)" : "") in \(tenths / 10).\(tenths % 10) s: \(site)/index.html; for the coordinator \(review)/index.html
        """)
    Environment.write(phrase(options.language) + "\n", to: .error)
  }

  /// The last line of an export.
  func printExport(_ outcome: BuildOutcome, nanoseconds: UInt64) {
    guard !options.quiet else { return }
    let tenths = Int((nanoseconds + 50_000_000) / 100_000_000)
    let counts = FindingCounts(outcome.summary.findings).summary
    let (files, reports) = (outcome.published.siteFiles, outcome.summary.files.reports)
    let folder = PathText.short(options.dataFolder)
    if let leftover = outcome.published.leftover {
      Environment.write(Failure(leftover).message(options.language) + "\n", to: .error)
    }
    let phrase = Phrase(
      vi: """
        \(counts.vi)
        Đã ghi \(files) tệp dữ liệu từ \(reports) báo cáo trong \(tenths / 10),\(tenths % 10) giây: \(folder)/
        """,
      en: """
        \(counts.en)
        Wrote \(files) files of data from \(reports) reports in \(tenths / 10).\(tenths % 10) s: \(folder)/
        """)
    Environment.write(phrase(options.language) + "\n", to: .error)
  }

  /// The last line of a check.
  func printCounts(_ findings: [Finding]) {
    guard !options.quiet else { return }
    let counts = FindingCounts(findings)
    Environment.write(counts.summary(options.language) + "\n", to: .error)
  }

  private func clearProgress() {
    Progress(isShown: !options.quiet && Environment.isTerminal(.error), language: options.language).clear()
  }
}
