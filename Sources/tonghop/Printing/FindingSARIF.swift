import ReportSite
import Reporting

/// Findings as SARIF 2.1.0 (OASIS), for editors and code scanners: one run, one result a finding and a line.
///
/// Columns count code points and the run says so; addresses are relative to the project, percent-encoded.
struct FindingSARIF: FindingPrinter {
  let language: Language
  /// The version of tonghop.
  let version: String

  func bytes(of findings: [Finding]) -> [UInt8] {
    let rules = SARIFRules(findings)
    var json = JSONText()
    json.object { json in
      json.key("$schema")
      json.string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.key("version")
      json.string("2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in writeRun(findings, rules, to: &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private func writeRun(_ findings: [Finding], _ rules: SARIFRules, to json: inout JSONText) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.key("name")
        json.string("tonghop")
        json.key("version")
        json.string(version)
        json.key("rules")
        json.lines(rules.all) { json, rule in json.object { json in rule.write(to: &json, in: language) } }
      }
    }
    json.key("language")
    json.string(language.rawValue)
    json.key("columnKind")
    json.string("unicodeCodePoints")
    json.key("results")
    json.lines(findings) { json, finding in
      json.object { json in write(finding, rule: rules.index(of: finding.rule), to: &json) }
    }
  }

  private func write(_ finding: Finding, rule: Int?, to json: inout JSONText) {
    json.key("ruleId")
    json.string(finding.rule)
    if let rule {
      json.key("ruleIndex")
      json.number(rule)
    }
    json.key("level")
    json.string(finding.severity.rawValue)
    json.key("message")
    let help = finding.help.map { "\n\(FindingText.helpLabel(language)) \($0(language))" }
    json.text(finding.message(language) + (help ?? ""))
    json.key("locations")
    json.array { json in
      json.object { json in
        json.key("physicalLocation")
        json.object { json in write(finding.place, to: &json) }
      }
    }
  }

  private func write(_ place: Place, to json: inout JSONText) {
    json.key("artifactLocation")
    json.object { json in
      json.key("uri")
      json.string(Self.address(of: place.file))
    }
    json.key("region")
    json.object { json in
      json.key("startLine")
      json.number(place.line)
      json.key("startColumn")
      json.number(place.scalarColumn)
    }
  }

  /// A file's path as a relative reference (RFC 3986): every byte but unreserved ones and `/` percent-encoded.
  static func address(of file: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in file.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONText {
  /// A SARIF message.
  mutating func text(_ text: String) {
    object { json in
      json.key("text")
      json.string(text)
    }
  }
}
