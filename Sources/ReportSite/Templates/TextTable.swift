import Reporting

/// One language's file of texts: lines `key = text`, `#` comments and empty lines.
struct TextTable: Sendable {
  struct Entry: Sendable {
    let key: String
    let text: String
    /// The file that gives it, and the line there.
    let path: String
    let line: Int

    /// The names in braces, in order: `{days}`.
    var placeholders: [String] {
      TextPiece.split(text).compactMap { if case .value(let name) = $0 { name } else { nil } }
    }
  }

  let path: String
  /// In the order of the file.
  let entries: [Entry]

  /// Reads a file and finds the lines that are none.
  static func read(_ bytes: [UInt8], path: String) -> (table: TextTable, findings: [Finding]) {
    var entries: [Entry] = []
    var lines: [String: Int] = [:]
    var findings: [Finding] = []
    for (index, raw) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: raw, as: UTF8.self)
      let place = Place(file: path, line: index + 1, column: 1, quotedLine: text)
      guard let first = raw.first(where: { $0 > 32 }), first != UInt8(ascii: "#") else { continue }
      guard let equals = raw.firstIndex(of: UInt8(ascii: "=")) else {
        findings.append(TemplateFlaw.textSyntax.finding(at: place))
        continue
      }
      let key = trimmed(raw[..<equals])
      guard !key.isEmpty, key.utf8.allSatisfy(isKeyByte) else {
        findings.append(TemplateFlaw.textSyntax.finding(at: place))
        continue
      }
      if let line = lines[key] {
        findings.append(TemplateFlaw.textDuplicate(key, line: line).finding(at: place))
        continue
      }
      lines[key] = index + 1
      entries.append(Entry(key: key, text: trimmed(raw[(equals + 1)...]), path: path, line: index + 1))
    }
    return (TextTable(path: path, entries: entries), findings)
  }

  /// The texts of another table, with those of this one in the place of the texts that bear the same keys.
  func over(_ defaults: TextTable) -> TextTable {
    let own = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(defaults.entries.map(\.key))
    return TextTable(
      path: entries.isEmpty ? defaults.path : path,
      entries: defaults.entries.map { own[$0.key] ?? $0 } + entries.filter { !known.contains($0.key) })
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var result = bytes
    while let first = result.first, first <= 32 { result = result.dropFirst() }
    while let last = result.last, last <= 32 { result = result.dropLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

/// A stretch of a text: words, or a place for a value.
enum TextPiece: Hashable, Sendable {
  case words(String)
  case value(String)

  /// The pieces of `Trễ hạn {days} ngày`. A brace without its other half is a word.
  static func split(_ text: String) -> [TextPiece] {
    let bytes = Array(text.utf8)
    var pieces: [TextPiece] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
        if index > start { pieces.append(.words(String(decoding: bytes[start..<index], as: UTF8.self))) }
        pieces.append(.value(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)))
        start = end + 1
        index = start
      } else {
        index += 1
      }
    }
    if start < bytes.count { pieces.append(.words(String(decoding: bytes[start...], as: UTF8.self))) }
    return pieces
  }
}
