extension ArraySlice<UInt8> {
  /// Without the white space at both ends (no-break, thin and zero-width spaces, too), nor the bytes that `isAlsoSpace`
  /// accepts.
  func trimmingSpaces(_ isAlsoSpace: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var result = self
    while let width = result.leadingSpaceWidth(isAlsoSpace) { result = result.dropFirst(width) }
    while let width = result.trailingSpaceWidth(isAlsoSpace) { result = result.dropLast(width) }
    return result
  }

  /// The index of the first byte that is not white space.
  var startIndexOfText: Int { trimmingSpaces { _ in false }.startIndex }

  /// Where `needle` first stands, counted from the slice's start; nil where it does not.
  func firstOffset(of needle: [UInt8]) -> Int? {
    guard let first = needle.first, needle.count <= count else { return nil }
    var index = startIndex
    while index + needle.count <= endIndex {
      if self[index] == first, self[index..<index + needle.count].elementsEqual(needle) { return index - startIndex }
      index += 1
    }
    return nil
  }

  private func leadingSpaceWidth(_ isAlsoSpace: (UInt8) -> Bool) -> Int? {
    guard let byte = first else { return nil }
    if byte < 0x80 { return isASCIISpace(byte) || isAlsoSpace(byte) ? 1 : nil }
    return spaceSequences.first { starts(with: $0) }?.count
  }

  private func trailingSpaceWidth(_ isAlsoSpace: (UInt8) -> Bool) -> Int? {
    guard let byte = last else { return nil }
    if byte < 0x80 { return isASCIISpace(byte) || isAlsoSpace(byte) ? 1 : nil }
    return spaceSequences.first { suffix($0.count).elementsEqual($0) }?.count
  }
}

private func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// White space beyond ASCII that Word, Excel and web pages leave behind, in UTF-8.
private let spaceSequences: [[UInt8]] = [
  "\u{A0}", "\u{2002}", "\u{2003}", "\u{2004}", "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}",
  "\u{200B}", "\u{200C}", "\u{200D}", "\u{202F}", "\u{205F}", "\u{2060}", "\u{3000}", "\u{FEFF}",
].map { Array($0.utf8) }
