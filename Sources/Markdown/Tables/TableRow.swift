/// How GFM divides a line into cells, as `cmark-gfm` 0.29.0.gfm.6 does it.
enum TableRow {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  enum Alignment: Sendable {
    case none
    case left
    case center
    case right
  }

  /// Appends where the cells of a line stand, without the white space around them.
  ///
  /// An empty cell stands just after its pipe. A pipe after a backslash belongs to its cell.
  /// - Returns: how many there are.
  static func split(_ bytes: Bytes, _ line: Range<Int>, into cells: inout [Range<Int>]) -> Int {
    var count = 0
    var index = line.lowerBound
    var afterPipe = index
    if index < line.upperBound, bytes[index] == UInt8(ascii: "|") {
      afterPipe = index + 1
      index = skipSpaces(bytes, from: afterPipe, to: line.upperBound)
    }
    while index < line.upperBound {
      let start = index
      while index < line.upperBound, bytes[index] != UInt8(ascii: "|") || (index > start && bytes[index - 1] == 0x5C) {
        index += 1
      }
      let isPiped = index < line.upperBound
      if index > start || isPiped {
        let text = trim(bytes, start..<index)
        cells.append(text.isEmpty ? afterPipe..<afterPipe : text)
        count += 1
      }
      guard isPiped else { break }
      afterPipe = index + 1
      index = skipSpaces(bytes, from: afterPipe, to: line.upperBound)
    }
    return count
  }

  /// The alignments that a delimiter row sets; nil for a line that is none. It may hold white space at its end.
  static func delimiters(_ bytes: Bytes, _ line: Range<Int>) -> [Alignment]? {
    var index = line.lowerBound
    var alignments: [Alignment] = []
    if index < line.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    while true {
      index = skipSpaces(bytes, from: index, to: line.upperBound)
      guard index < line.upperBound else { break }
      let isLeft = bytes[index] == UInt8(ascii: ":")
      if isLeft { index += 1 }
      let dashes = index
      while index < line.upperBound, bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard index > dashes else { return nil }
      let isRight = index < line.upperBound && bytes[index] == UInt8(ascii: ":")
      if isRight { index += 1 }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
      index = skipSpaces(bytes, from: index, to: line.upperBound)
      guard index < line.upperBound else { break }
      guard bytes[index] == UInt8(ascii: "|") else { return nil }
      index += 1
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func trim(_ bytes: Bytes, _ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound
    var end = range.upperBound
    while end > start, HTMLBlock.isBlank(bytes[end - 1]) { end -= 1 }
    var first = start
    while first < end, HTMLBlock.isBlank(bytes[first]) { first += 1 }
    return first..<end
  }

  private static func skipSpaces(_ bytes: Bytes, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == 0x20 || (0x09...0x0C).contains(bytes[index]) { index += 1 }
    return index
  }
}

extension SourceText {
  /// Where the cells of a line would stand if it were a table's row, in bytes from 0 in the line, from one of its bytes
  /// on; one range where no pipe parts it.
  package func cells(line: Int, from offset: Int) -> [Range<Int>] {
    let range = lineRange(line)
    let start = min(range.lowerBound + offset, range.upperBound)
    var cells: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      _ = TableRow.split(bytes, start..<range.upperBound, into: &cells)
    }
    return cells.map { $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound }
  }
}
