/// What a rule is: its name, how much it matters, and what people are told of it.
package struct RuleInfo: Sendable {
  /// Kebab-case; names the flaw. Its meaning never changes.
  package let id: String
  package let severity: Severity
  /// What the rule finds, in one sentence.
  package let summary: Phrase
  /// Why it matters, and what happens to the report.
  package let reason: Phrase
  /// A piece of a report that breaks the rule.
  package let wrong: String
  /// The same piece, mended.
  package let right: String

  package init(id: String, severity: Severity, summary: Phrase, reason: Phrase, wrong: String, right: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.wrong = wrong
    self.right = right
  }
}

/// A rule about what an author can mend. One rule, one file.
package protocol Rule: SendableMetatype {
  static var info: RuleInfo { get }
}

/// A rule about one report that could be read.
package protocol ReportRule: Rule {
  /// Everything in the report that breaks the rule, in the order of the text.
  static func findings(in report: Report, given knowledge: Knowledge) -> [Finding]
}
