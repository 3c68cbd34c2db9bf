import Markdown

/// One line of a block of a report, as its author typed it.
struct TypedLine {
  /// From 1.
  let line: Int
  /// Where its text begins in it, in bytes from 0: past spaces and the marks of quotes, in the first line of an item also
  /// past the item's mark.
  let offset: Int
  /// From there on, without white space at its end.
  let text: String

  /// Where its text begins.
  var place: TextPlace { TextPlace(line: line, offset: offset) }
}

extension Report {
  /// The lines of a paragraph, a heading, a code block or raw HTML as typed, fences among them.
  func typedLines(of block: Block) -> [TypedLine] {
    block.lines.map { line in
      let bytes = source.lineBytes(line)
      let isFirst = line == block.lines.lowerBound
      let from = isFirst ? min(block.contentOffset, bytes.count) : 0
      let text = bytes.dropFirst(from).trimmingSpaces { !isFirst && $0 == UInt8(ascii: ">") }
      return TypedLine(
        line: line, offset: text.startIndex - bytes.startIndex, text: String(decoding: text, as: UTF8.self))
    }
  }

  /// A line as typed, whatever it stands in: past spaces and the marks of quotes, but with the mark of an item.
  func wholeLine(_ line: Int) -> TypedLine {
    let bytes = source.lineBytes(line)
    let start = bytes.trimmingSpaces { $0 == UInt8(ascii: ">") }.startIndex
    let text = bytes[start...].trimmingSpaces { _ in false }
    return TypedLine(line: line, offset: start - bytes.startIndex, text: String(decoding: text, as: UTF8.self))
  }

  /// Whether nothing stands between two lines.
  func isBlank(between first: Int, and second: Int) -> Bool {
    guard first + 1 < second else { return true }
    // A run of blank lines is short; a report cannot be made long by it.
    return (first + 1..<second).allSatisfy { source.lineBytes($0).trimmingSpaces { _ in false }.isEmpty }
  }
}

extension Block {
  /// Whether it is code that begins with a fence, whose lines are counted among its own.
  func isFenced(in source: SourceText) -> Bool {
    guard kind == .code else { return false }
    let rest = source.lineBytes(lines.lowerBound).dropFirst(contentOffset)
    guard rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) else { return false }
    // Indented code holds its first line, fenced code does not.
    return text.lines.first.map { !rest.starts(with: $0.utf8) || $0.isEmpty } ?? true
  }
}
