import ReportSite
import Reporting

/// The rules that a SARIF run names: all of the catalogue, then, by name, those that only its findings name
/// (`plan-…`, `roster-…`, `register-…`, `template-…`).
struct SARIFRules {
  let all: [SARIFRule]
  private let indices: [String: Int]

  init(_ findings: [Finding]) {
    let known = RuleCatalog.all
    let knownNames = Set(known.map(\.id))
    let others = Dictionary(
      findings.filter { !knownNames.contains($0.rule) }.map { ($0.rule, $0.severity) }, uniquingKeysWith: min)
    all =
      known.map(SARIFRule.known)
      + others.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(SARIFRule.other)
    indices = Dictionary(
      all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where in `all` a rule stands.
  func index(of rule: String) -> Int? { indices[rule] }
}

/// One rule of a SARIF run.
enum SARIFRule {
  case known(RuleInfo)
  /// A rule about project data, told by its family; with the gravest severity among its findings.
  case other(String, Severity)

  var id: String {
    switch self {
    case .known(let info): info.id
    case .other(let id, _): id
    }
  }

  private var severity: Severity {
    switch self {
    case .known(let info): info.severity
    case .other(_, let severity): severity
    }
  }

  /// Writes what stands between the braces of a `reportingDescriptor`.
  func write(to json: inout JSONText, in language: Language) {
    json.key("id")
    json.string(id)
    switch self {
    case .known(let info):
      describe(info.summary(language), info.reason(language), to: &json)
      json.key("help")
      json.text(RuleExplanation(language: language).examples(of: info))
    case .other(let id, _):
      if let family = RuleFamily(of: id) {
        describe(family.summary(language), family.reason(language), to: &json)
      }
    }
    json.key("defaultConfiguration")
    json.object { json in
      json.key("level")
      json.string(severity.rawValue)
    }
  }

  private func describe(_ summary: String, _ reason: String, to json: inout JSONText) {
    json.key("shortDescription")
    json.text("\(summary).")
    json.key("fullDescription")
    json.text("\(summary). \(reason)")
  }
}
