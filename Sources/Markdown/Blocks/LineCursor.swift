/// A place in one line that knows its column: tabs reach to the next multiple of four, and may be taken in part.
///
/// Follows libcmark's own bookkeeping, so that both see the same indents.
struct LineCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the line ends: its `\n`, or the end of the text.
  let end: Int
  private(set) var offset: Int
  private(set) var column = 0
  /// Where the first byte stands that is no space or tab.
  private(set) var nonspace = 0
  private var nonspaceColumn = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>) {
    self.bytes = bytes
    offset = line.lowerBound
    end = line.upperBound
    findNonspace()
  }

  /// How many columns of white space stand before `nonspace`.
  var indent: Int { nonspaceColumn - column }
  var isBlank: Bool { nonspace >= end }
  /// The byte at `nonspace`; a line end past the end.
  var byte: UInt8 { nonspace < end ? bytes[nonspace] : 0x0A }

  var isAtSpace: Bool { offset < end && (bytes[offset] == 0x20 || bytes[offset] == 0x09) }

  mutating func findNonspace() {
    nonspace = offset
    nonspaceColumn = column
    while nonspace < end {
      if bytes[nonspace] == 0x20 {
        nonspaceColumn += 1
      } else if bytes[nonspace] == 0x09 {
        nonspaceColumn += 4 - nonspaceColumn % 4
      } else {
        break
      }
      nonspace += 1
    }
  }

  /// Goes to `target`, at or before the first byte that is no space or tab, or past bytes that are no tabs.
  mutating func advance(to target: Int) {
    while offset < target {
      column += bytes[offset] == 0x09 ? 4 - column % 4 : 1
      offset += 1
    }
  }

  mutating func advance(columns: Int) {
    var left = columns
    while left > 0, offset < end {
      let width = bytes[offset] == 0x09 ? 4 - column % 4 : 1
      let step = min(width, left)
      column += step
      // The rest of a tab that is taken in part stays as white space.
      if width <= left { offset += 1 }
      left -= step
    }
  }

  /// Takes one column of white space if there is one.
  mutating func skipOneSpace() {
    if isAtSpace { advance(columns: 1) }
  }
}
