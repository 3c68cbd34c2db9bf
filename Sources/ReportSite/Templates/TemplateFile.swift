/// A template file: its name for partials, its text and its tags.
struct TemplateFile: Sendable {
  static let suffix = ".mustache"

  /// Its path without `.mustache`: `manh/dau`.
  let name: String
  /// Where it lies, as findings say it.
  let path: String
  /// With `\n` line ends.
  let bytes: [UInt8]
  let tags: [TemplateTag]
  /// For each tag what goes with it: its own bytes, or its whole line where it stands alone and prints nothing.
  let removed: [Range<Int>]

  init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
    tags = TemplateTag.scan(bytes)
    removed = tags.map { TemplateFile.removed(with: $0, in: bytes) }
  }

  private static func removed(with tag: TemplateTag, in bytes: [UInt8]) -> Range<Int> {
    switch tag.kind {
    case .variable, .unescaped, .refused, .malformed: return tag.range
    case .section, .inverted, .close, .partial, .comment: break
    }
    var start = tag.range.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    var end = tag.range.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    let beginsLine = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
    let endsLine = end == bytes.count || bytes[end] == UInt8(ascii: "\n")
    return beginsLine && endsLine ? start..<min(end + 1, bytes.count) : tag.range
  }

  /// Without the blanks and empty lines at line starts, which are no matter in HTML.
  static func withoutIndentation(_ bytes: ArraySlice<UInt8>, isLineStart: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isLineStart = isLineStart
    for byte in bytes {
      if isLineStart, isBlank(byte) || byte == UInt8(ascii: "\n") { continue }
      result.append(byte)
      isLineStart = byte == UInt8(ascii: "\n")
    }
    return result
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// The bytes of a line, from 1.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
    return number <= lines.count ? lines[number - 1] : []
  }
}
