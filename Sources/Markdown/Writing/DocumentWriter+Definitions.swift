/// Link definitions (`[báo cáo]: bao-cao.pdf "Tên"`) that stand at the head of a paragraph.
///
/// libcmark takes them out of the text, and then counts the lines of what remains from the first of them.
extension DocumentWriter {
  /// How many lines from the first one of a paragraph are definitions, each whole in its line.
  func definitionLines(from first: Int, _ offset: Int) -> Int {
    var count = 0
    var text = source.lineBytes(first).dropFirst(offset)
    while Self.isDefinition(text) {
      count += 1
      text = source.lineBytes(first + count).dropFirst(textOffset(first + count))
    }
    return count
  }

  /// Where a line's text begins behind the marks of the quotes around it.
  func textOffset(_ line: Int) -> Int {
    source.lineBytes(line).prefix { BlockStart.isSpace($0) || $0 == UInt8(ascii: ">") }.count
  }

  private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "["), var index = endOfLabel(line) else { return false }
    func skipSpaces() { while index < line.endIndex, BlockStart.isSpace(line[index]) { index += 1 } }
    skipSpaces()
    guard index < line.endIndex else { return false }
    if line[index] == UInt8(ascii: "<") {
      guard let end = line[index...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      index = end + 1
    } else {
      while index < line.endIndex, !BlockStart.isSpace(line[index]) { index += 1 }
    }
    let destinationEnd = index
    skipSpaces()
    guard index < line.endIndex else { return true }
    var title = line[index...]
    while let last = title.last, BlockStart.isSpace(last) { title.removeLast() }
    let closing: UInt8 = line[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : line[index]
    let isQuoted = "\"'(".utf8.contains(line[index])
    return index > destinationEnd && isQuoted && title.count >= 2 && title.last == closing
  }

  /// Where the `:` after a label ends.
  private static func endOfLabel(_ line: ArraySlice<UInt8>) -> Int? {
    var index = line.startIndex + 1
    var isBlank = true
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        let colon = index + 1
        return !isBlank && colon < line.endIndex && line[colon] == UInt8(ascii: ":") ? colon + 1 : nil
      default: break
      }
      if index < line.endIndex, !BlockStart.isSpace(line[index]) { isBlank = false }
      index += 1
    }
    return nil
  }
}
