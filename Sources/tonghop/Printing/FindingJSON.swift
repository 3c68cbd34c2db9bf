import ReportSite
import Reporting

/// Findings as one JSON object: `{"findings": […], "counts": {"error": n, "warning": n, "note": n}}`, a finding a line.
///
/// Every finding has every key, in one order; what is not known is `null`.
struct FindingJSON: FindingPrinter {
  let language: Language

  func bytes(of findings: [Finding]) -> [UInt8] {
    let counts = FindingCounts(findings)
    var json = JSONText()
    json.object { json in
      json.key("findings")
      json.lines(findings) { json, finding in write(finding, to: &json) }
      json.key("counts")
      json.object { json in
        json.key("error")
        json.number(counts.errors)
        json.key("warning")
        json.number(counts.warnings)
        json.key("note")
        json.number(counts.notes)
      }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ finding: Finding, to json: inout JSONText) {
    json.object { json in
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("message")
      json.string(finding.message(language))
      json.key("help")
      json.string(finding.help?(language))
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
