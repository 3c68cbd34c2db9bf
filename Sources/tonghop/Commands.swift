import ArgumentParser
import Reporting
import Workspace

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Kiểm tra mọi báo cáo, ghi site/ và noi-bo/. / Checks everything, writes site/ and noi-bo/.")

  @OptionGroup var options: ProjectOptions

  @Flag(help: "Có báo cáo phải sửa thì không dựng, trang cũ giữ nguyên. / Errors in reports stop the build.")
  var strict = false

  func run() async throws {
    try await Session(options).run { session in
      Interruption.watch()
      let start = Environment.monotonicNanoseconds()
      let outcome = try await Pipeline.run(options.request(isStrict: strict))
      let nanoseconds = Environment.monotonicNanoseconds() - start
      // The site stands by now, and that is said even where the findings cannot be.
      defer { session.printSummary(outcome, nanoseconds: nanoseconds) }
      try session.print(outcome.summary.findings)
    }
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Chỉ rà soát, không ghi gì. / Checks only, writes nothing.")

  @OptionGroup var options: ProjectOptions

  @Argument(help: "Chỉ những báo cáo này; để trống là tất cả. / These reports only; all if none is named.")
  var files: [String] = []

  func run() async throws {
    try await Session(options).run { session in
      let findings = try await Checking.findings(in: files, options.request())
      try session.print(findings)
      session.printCounts(findings)
      if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }
}

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Ai đã gửi, ai chưa gửi. / Who has sent, who has not.")

  @OptionGroup var options: ProjectOptions

  @Option(help: "Kỳ báo cáo (mặc định: kỳ hiện tại). / The period; the current one if none is named.")
  var period: String?

  func run() async throws {
    try await Session(options).run { session in
      let summary = try await Pipeline.summarise(options.request())
      let status = try StatusText(summary, period: period, language: options.language)
      try Environment.print(Array(status.text.utf8))
    }
  }
}

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Ghi các tệp dữ liệu (JSON, CSV, Excel), không dựng trang. / Writes the data files without the site.")

  @OptionGroup var options: ProjectOptions

  func run() async throws {
    try await Session(options).run { session in
      Interruption.watch()
      let start = Environment.monotonicNanoseconds()
      let outcome = try await Pipeline.export(options.request(isExport: true))
      let nanoseconds = Environment.monotonicNanoseconds() - start
      defer { session.printExport(outcome, nanoseconds: nanoseconds) }
      try session.print(outcome.summary.findings)
    }
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một quy tắc, có ví dụ sai và đúng. / Explains a rule, with a wrong and a right example.")

  @Argument(help: "Mã quy tắc, ví dụ section-missing. / The rule's name.")
  var rule: String

  @Option(help: "Ngôn ngữ: vi hoặc en. / Language: vi or en.")
  var lang: String?

  func run() throws {
    let language = (lang ?? Environment.value("TONGHOP_LANG")).flatMap(Language.init(rawValue:)) ?? .vi
    let explanation = RuleExplanation(language: language)
    guard let text = explanation.text(of: rule) else {
      Environment.write(explanation.unknown(rule), to: .error)
      throw ExitCode(64)
    }
    do throws(Failure) {
      try Environment.print(Array(text.utf8))
    } catch {
      Environment.write(error.message(language) + "\n", to: .error)
      throw ExitCode(error.exitCode)
    }
  }
}
