import Reporting

/// A finding as people read it.
struct FindingView: ViewModel {
  let rule: String
  let severity: String
  let severityWord: String
  let message: String
  let help: String?
  let file: String
  let line: Int
  let column: Int
  /// "dòng 12, cột 3"
  let linePlace: String
  /// The line as typed; only in what is not published.
  let quotedLine: String?
  /// The element it concerns.
  let href: String?

  static let fields = Fields<FindingView>([
    .text("rule") { $0.rule },
    .text("severity") { $0.severity },
    .text("severityWord") { $0.severityWord },
    .text("message") { $0.message },
    .text("help", optional: { $0.help }),
    .text("file") { $0.file },
    .number("line") { $0.line },
    .number("column") { $0.column },
    .text("linePlace") { $0.linePlace },
    .text("quotedLine", optional: { $0.quotedLine }),
    .text("href", optional: { $0.href }),
  ])
}

extension Edition {
  /// For the published site: without the quoted line.
  func publicView(_ finding: Finding, anchorPrefix: String = "") -> FindingView {
    view(of: finding, quotedLine: nil, href: finding.anchor.map { "#\(anchorPrefix)\($0)" })
  }

  /// For the published site, on another page than the report's.
  func publicView(_ finding: Finding, linkingTo href: String) -> FindingView {
    view(of: finding, quotedLine: nil, href: href)
  }

  /// For the coordinator and the body itself.
  func internalView(_ finding: Finding) -> FindingView {
    view(of: finding, quotedLine: finding.place.quotedLine, href: nil)
  }

  private func view(of finding: Finding, quotedLine: String?, href: String?) -> FindingView {
    let severity: Wording =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let place = finding.place
    return FindingView(
      rule: finding.rule, severity: finding.severity.rawValue, severityWord: texts(severity),
      message: finding.message(texts.language), help: finding.help.map { $0(texts.language) }, file: place.file,
      line: place.line, column: place.column,
      linePlace: texts(.linePlace, ["line": String(place.line), "column": String(place.column)]),
      quotedLine: quotedLine, href: href)
  }
}
