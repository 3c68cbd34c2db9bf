import Reporting

/// What `tonghop explain RULE` prints; every line ends in `\n`.
struct RuleExplanation {
  let language: Language

  /// All that is told of a rule, or of the family that a name such as `plan-…` belongs to; nil where there is no such
  /// rule.
  func text(of name: String) -> String? {
    if let rule = RuleCatalog.rule(named: name) { return text(of: rule) }
    return RuleFamily(of: name).map(text(of:))
  }

  /// All that is told of a rule: name and severity, what it finds and why, a wrong and a right example.
  func text(of rule: RuleInfo) -> String {
    """
    \(rule.id) (\(rule.severity.word(language)))

    \(rule.summary(language)).
    \(rule.reason(language))

    \(examples(of: rule))
    """
  }

  /// What is told of the rules about one file of project data.
  func text(of family: RuleFamily) -> String {
    """
    \(family.prefix)…

    \(family.summary(language)).
    \(family.reason(language))

    """
  }

  /// The wrong and the right example, each under its title.
  func examples(of rule: RuleInfo) -> String {
    """
    \(Self.wrong(language)):

    \(Self.indented(rule.wrong))

    \(Self.right(language)):

    \(Self.indented(rule.right))

    """
  }

  /// That there is no such rule, and which one may be meant, or all that there are.
  func unknown(_ name: String) -> String {
    let shown = VisibleText.line(name)
    let names = RuleCatalog.everything.map(\.id)
    let message = Phrase(vi: "không có quy tắc nào tên là “\(shown)”", en: "there is no rule “\(shown)”")
    let help =
      nearest(to: name, in: names).map { Phrase(vi: "có phải ý là “\($0)”?", en: "did you mean “\($0)”?") }
      ?? Phrase(
        vi: "các quy tắc: \(names.joined(separator: ", "))", en: "the rules are: \(names.joined(separator: ", "))")
    return "\(message(language))\n\(FindingText.helpLabel(language)) \(help(language))\n"
  }

  static let wrong = Phrase(vi: "Ví dụ sai", en: "Wrong")
  static let right = Phrase(vi: "Ví dụ đúng", en: "Right")

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }
}
