package import Reporting

/// Comma-separated text (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows that it is no other encoding.
///
/// Numbers have a decimal point and no grouping, days are ISO; so a file means the same on every machine.
package struct CSVText {
  package private(set) var bytes: [UInt8] = [0xef, 0xbb, 0xbf]

  /// What a cell holds.
  package enum Field {
    case text(String)
    case number(Quantity)
    case count(Int)
    case day(Day)
    case empty
  }

  /// - Parameter header: the names of the columns, parted by `|`.
  package init(header: String) {
    row(header.split(separator: "|").map { name in .text(CSVText.trimmed(name)) })
  }

  package mutating func row(_ fields: [Field]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch field {
      case .text(let text): append(text)
      case .number(let quantity): bytes += quantity.plain.utf8
      case .count(let count): bytes += String(count).utf8
      case .day(let day): bytes += day.iso.utf8
      case .empty: break
      }
    }
    bytes += "\r\n".utf8
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe before it.
  private mutating func append(_ text: String) {
    let source = text.utf8
    let isFormula = source.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    var isQuoted = source.first == 0x20 || source.last == 0x20
    var isPlain = true
    for byte in source {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        isQuoted = true
      case UInt8(ascii: "\""): (isQuoted, isPlain) = (true, false)
      case 0..<32, 127: isPlain = false
      default: break
      }
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    if isPlain { bytes.append(contentsOf: source) } else { appendEscaped(source) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func appendEscaped(_ source: String.UTF8View) {
    for byte in source {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\"\"".utf8
      // No program has a use for these, and some end the text there.
      case 0..<9, 11, 12, 14..<32, 127: bytes += "\u{fffd}".utf8
      default: bytes.append(byte)
      }
    }
  }

  private static func trimmed(_ name: Substring) -> String {
    String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension CSVText.Field {
  /// Nothing where there is no text.
  init(_ text: String?) { self = text.map(CSVText.Field.text) ?? .empty }
}
