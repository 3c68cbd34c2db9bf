package import Reporting

extension JSONText {
  /// A finding with every key, in the one order that all our JSON has; what is not known is `null`.
  ///
  /// - Parameter phrase: writes a sentence, in one language or in both.
  package mutating func finding(_ finding: Finding, phrase: (inout JSONText, Phrase) -> Void) {
    object { json in
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("message")
      phrase(&json, finding.message)
      json.key("help")
      if let help = finding.help { phrase(&json, help) } else { json.null() }
      json.key("file")
      json.string(finding.place.file)
      json.key("line")
      json.number(finding.place.line)
      json.key("column")
      json.number(finding.place.column)
      json.key("unit")
      json.string(finding.unit?.rawValue)
      json.key("period")
      json.string(finding.period?.rawValue)
    }
  }
}
