package import Markdown

/// Reads the head of a report: plain `key: value` lines between two `---` lines.
///
/// It is no YAML: everything after the first colon is the value, so that a colon, `#`, `@`, `[` or a tab is just text.
/// At most 200 lines and 16 KiB are read (`TRUST.md` 2.5).
package struct HeadReader {
  /// What stands where the head should be.
  package enum Outcome: Sendable {
    /// The head, the line on which the body begins, and the lines in it that are no `key: value` lines.
    case head(Head, bodyLine: Int, flaws: [Flaw])
    case missing
    /// It never ends within the limits.
    case tooLong
  }

  /// A part of a head that is not as it should be, though the rest is used.
  package enum Flaw: Hashable, Sendable {
    case noOpeningLine(line: Int)
    case noClosingLine(line: Int)
    case notKeyValue(TextPlace)
  }

  private static let maximumLines = 200
  private static let maximumBytes = 16 << 10

  /// Reads the head of a text.
  package static func read(_ source: SourceText) -> Outcome {
    guard let first = (1...max(source.lineCount, 1)).first(where: { !isBlank(source.lineBytes($0)) }) else {
      return .missing
    }
    if isFence(source.lineBytes(first)) {
      return readEntries(source, from: first + 1, opening: first, flaws: [])
    }
    // Who forgot the first line of dashes is understood where the lines of the body and the period stand there.
    guard entry(in: source.lineBytes(first), line: first)?.key != nil else { return .missing }
    let unfenced = readEntries(source, from: first, opening: nil, flaws: [.noOpeningLine(line: first)])
    if case .head(let head, _, _) = unfenced, head.entry(.unit) != nil, head.entry(.period) != nil { return unfenced }
    return .missing
  }

  /// Reads lines up to the closing one. Where that is missing, the head is what stands before the first heading, or
  /// before a blank line with no known key behind it, up to its last known key: nothing of the body is lost in it.
  private static func readEntries(
    _ source: SourceText, from start: Int, opening: Int?, flaws given: [Flaw]
  ) -> Outcome {
    var lines = Lines()
    var bytes = 0
    var line = start
    while line <= source.lineCount {
      let content = source.lineBytes(line)
      if isFence(content) {
        return .head(Head(entries: lines.entries), bodyLine: line + 1, flaws: given + lines.flaws)
      }
      bytes += content.count
      if line - start >= maximumLines || bytes > maximumBytes { return .tooLong }
      if isBlank(content)
        ? endsHead(source, after: line, entries: lines.entries)
        : content.first == UInt8(ascii: "#") && !isRemark(source, line: line)
      {
        break
      }
      lines.take(content, line: line)
      line += 1
    }
    guard let last = lines.entries.last(where: { $0.key != nil }) else {
      return opening == nil ? .missing : .head(Head(entries: []), bodyLine: start, flaws: [.noClosingLine(line: start)])
    }
    let bodyStart =
      (last.line + 1...max(source.lineCount, last.line + 1)).first { !isBlank(source.lineBytes($0)) } ?? last.line
    let isInHead = { (flaw: Flaw) in if case .notKeyValue(let place) = flaw { place.line <= last.line } else { true } }
    return .head(
      Head(entries: lines.entries.filter { $0.line <= last.line }), bodyLine: last.line + 1,
      flaws: given + lines.flaws.filter(isInHead) + (opening == nil ? [] : [.noClosingLine(line: bodyStart)]))
  }

  /// The lines of a head so far.
  private struct Lines {
    var entries: [Head.Entry] = []
    var flaws: [Flaw] = []

    mutating func take(_ content: ArraySlice<UInt8>, line: Int) {
      if isBlank(content) { return }
      if let entry = entry(in: content, line: line) {
        entries.append(entry)
      } else {
        if let draft = draftMark(in: content, line: line) { entries.append(draft) }
        flaws.append(.notKeyValue(TextPlace(line: line, offset: content.startIndexOfText - content.startIndex)))
      }
    }
  }

  /// Whether a head that has begun ends at a blank line: neither a known key nor the closing line comes next.
  private static func endsHead(_ source: SourceText, after line: Int, entries: [Head.Entry]) -> Bool {
    guard !entries.isEmpty else { return false }
    var next = line + 1
    while next <= source.lineCount, isBlank(source.lineBytes(next)) { next += 1 }
    let content = source.lineBytes(next)
    // "Dự thảo có" alone is none, either; a sentence that begins so is of the body.
    let isDraft = content.count <= 40 && draftMark(in: content, line: next) != nil
    return !isFence(content) && entry(in: content, line: next)?.key == nil && !isDraft
  }

  /// Whether a line that begins with `#` belongs to the head, and is no heading of a body behind an unclosed one: it
  /// bears a known key, or known keys come right behind it.
  private static func isRemark(_ source: SourceText, line: Int) -> Bool {
    for next in line...min(line + 1, source.lineCount) where entry(in: source.lineBytes(next), line: next)?.key != nil {
      return true
    }
    return isFence(source.lineBytes(line + 1))
  }

  /// One `key: value` line; nil where it has no colon or no key.
  private static func entry(in content: ArraySlice<UInt8>, line: Int) -> Head.Entry? {
    guard let (colon, width) = firstColon(in: content) else { return nil }
    let name = trimmed(content[..<colon], also: decoration)
    guard !name.isEmpty, name.count <= 120 else { return nil }
    var value = trimmed(content[(colon + width)...], also: [])
    // `**Đơn vị:** Sông Mây`: the marks belong to the key.
    if content[..<colon].contains(UInt8(ascii: "*")), value.first == UInt8(ascii: "*"), value.last != UInt8(ascii: "*")
    {
      value = trimmed(value.drop { $0 == UInt8(ascii: "*") }, also: [])
    }
    if value.count > 4, value.starts(with: "**".utf8), value.suffix(2).elementsEqual("**".utf8) {
      value = trimmed(value.dropFirst(2).dropLast(2), also: [])
    }
    value = withoutQuotes(value)
    let nameText = String(decoding: name, as: UTF8.self)
    return Head.Entry(
      key: Head.Key(name: nameText), name: nameText, value: String(decoding: value, as: UTF8.self), line: line,
      nameOffset: name.startIndex - content.startIndex,
      valueOffset: (value.isEmpty ? content.endIndex : value.startIndex) - content.startIndex
    )
  }

  /// "Dự thảo có" without a colon, or "DỰ THẢO" alone: what may be a draft is kept out as one (`TRUST.md` 1.5).
  private static func draftMark(in content: ArraySlice<UInt8>, line: Int) -> Head.Entry? {
    let text = trimmed(content, also: decoration)
    let words = String(decoding: text, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
    for count in [2, 1] where words.count >= count {
      let name = words[..<count].joined(separator: " ")
      guard Head.Key(name: name) == .draft else { continue }
      let rest = words[count...].joined(separator: " ")
      let offset = text.startIndex - content.startIndex
      return Head.Entry(
        key: .draft, name: name, value: rest.isEmpty ? name : rest, line: line, nameOffset: offset, valueOffset: offset)
    }
    return nil
  }

  /// The first `:` or full-width `：`, with its width in bytes.
  private static func firstColon(in content: ArraySlice<UInt8>) -> (Int, Int)? {
    for (index, byte) in zip(content.indices, content) {
      if byte == UInt8(ascii: ":") { return (index, 1) }
      if byte == 0xEF, content[index...].starts(with: [0xEF, 0xBC, 0x9A]) { return (index, 3) }
    }
    return nil
  }

  private static let decoration = Array("*_-+>`#".utf8)

  private static func trimmed(_ bytes: ArraySlice<UInt8>, also: [UInt8]) -> ArraySlice<UInt8> {
    bytes.trimmingSpaces { also.contains($0) }
  }

  private static func withoutQuotes(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for (open, close) in [("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’"), ("«", "»"), ("`", "`")]
    where value.count >= open.utf8.count + close.utf8.count && value.starts(with: open.utf8)
      && value.suffix(close.utf8.count).elementsEqual(close.utf8)
    {
      return value.dropFirst(open.utf8.count).dropLast(close.utf8.count).trimmingSpaces { _ in false }
    }
    return value
  }

  private static func isBlank(_ content: ArraySlice<UInt8>) -> Bool {
    content.trimmingSpaces { _ in false }.isEmpty
  }

  /// Three hyphens or more; Word turns them into en and em dashes, and one of these will do.
  private static func isFence(_ content: ArraySlice<UInt8>) -> Bool {
    let text = content.trimmingSpaces { _ in false }
    guard !text.isEmpty, text.count <= 400 else { return false }
    if text.allSatisfy({ $0 == UInt8(ascii: "-") }) { return text.count >= 3 }
    guard text.first == 0xE2 || text.first == UInt8(ascii: "-") else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      $0 == "-" || $0 == "–" || $0 == "—" || $0 == "―" || $0 == "─"
    }
  }
}
