import Reporting

extension FindingFormat {
  func text(of findings: [Finding], language: Language, isColoured: Bool) -> String {
    findings.map {
      "\($0.place.file):\($0.place.line):\($0.place.column): \($0.severity): \($0.message(language)) [\($0.rule)]\n  \($0.place.quotedLine ?? "")\n  help: \($0.help?(language) ?? "")\n"
    }.joined()
  }
}
enum Explanation { static func print(_ rule: String, language: Language) throws {} }
