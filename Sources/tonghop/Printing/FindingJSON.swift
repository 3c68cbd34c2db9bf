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
      json.lines(findings) { json, finding in
        json.finding(finding) { $0.string($1(language)) }
      }
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
}
