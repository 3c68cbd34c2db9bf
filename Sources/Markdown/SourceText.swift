/// A file's text as decoded: UTF-8, line ends made `\n`, without a byte order mark; and its lines.
package struct SourceText: Sendable {
  /// The whole text in UTF-8; every line ends in `\n` but perhaps the last.
  package let bytes: [UInt8]
  /// Where each line begins in `bytes`; a text that ends in `\n` has no empty line after it.
  package let lineStarts: [Int]

  /// Takes text that is already UTF-8 with `\n` line ends.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [Int] = bytes.isEmpty ? [] : [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") && offset + 1 < bytes.count {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  package init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line (from 1), without its line end; empty past the end.
  package func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineCount else { return [] }
    let start = lineStarts[line - 1]
    var end = line < lineCount ? lineStarts[line] : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return bytes[start..<end]
  }

  /// A line (from 1), without its line end; empty past the end.
  package func line(_ line: Int) -> String { String(decoding: lineBytes(line), as: UTF8.self) }

  /// The column from 1, in grapheme clusters, of the byte that stands `offset` bytes into a line.
  package func column(line: Int, byteOffset offset: Int) -> Int {
    String(decoding: lineBytes(line).prefix(offset), as: UTF8.self).count + 1
  }

  /// The column from 1, in Unicode scalars, of the byte that stands `offset` bytes into a line.
  package func scalarColumn(line: Int, byteOffset offset: Int) -> Int {
    String(decoding: lineBytes(line).prefix(offset), as: UTF8.self).unicodeScalars.count + 1
  }
}
