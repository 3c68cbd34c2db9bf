import ArgumentParser

/// `tonghop`: turns a folder of Markdown reports into an intranet site.
@main
struct Tonghop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonghop",
    abstract: "Tổng hợp báo cáo Markdown thành trang nội bộ. / Turns Markdown reports into an intranet site.",
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, StatusCommand.self, ExportCommand.self, ExplainCommand.self,
    ])

  static let version = "0.1.0"
}
