import Glibc

/// A file's text as decoded: UTF-8, line ends made `\n`, without a byte order mark; and its lines.
package struct SourceText: Sendable {
  /// The whole text in UTF-8; every line ends in `\n` but perhaps the last.
  package let bytes: [UInt8]
  /// Where each line begins in `bytes`; a text that ends in `\n` has no empty line after it.
  package let lineStarts: [Int]

  /// Takes text that is already UTF-8 with `\n` line ends.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, buffer.count > 0 else { return [] }
      var starts = [0]
      starts.reserveCapacity(buffer.count / 32)
      var offset = 0
      while let found = memchr(base + offset, 0x0A, buffer.count - offset) {
        offset = UnsafeRawPointer(found) - base + 1
        if offset == buffer.count { break }
        starts.append(offset)
      }
      return starts
    }
  }

  package init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  package var lineCount: Int { lineStarts.count }

  /// Where the bytes of a line (from 1) stand, without its line end; empty past the end.
  package func lineRange(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineCount else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineCount ? lineStarts[line] : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }

  /// The bytes of a line (from 1), without its line end; empty past the end.
  package func lineBytes(_ line: Int) -> ArraySlice<UInt8> { bytes[lineRange(line)] }

  /// A line (from 1), without its line end; empty past the end.
  package func line(_ line: Int) -> String { String(decoding: lineBytes(line), as: UTF8.self) }

  /// The line (from 1) in which a byte of the text stands, and its place in it (from 0).
  package func place(of offset: Int) -> (line: Int, offset: Int) {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? (1, offset) : (low, offset - lineStarts[low - 1])
  }

  /// The column from 1, in grapheme clusters, of the byte that stands `offset` bytes into a line.
  package func column(line: Int, byteOffset offset: Int) -> Int {
    String(decoding: lineBytes(line).prefix(offset), as: UTF8.self).count + 1
  }

  /// The column from 1, in Unicode scalars, of the byte that stands `offset` bytes into a line.
  package func scalarColumn(line: Int, byteOffset offset: Int) -> Int {
    String(decoding: lineBytes(line).prefix(offset), as: UTF8.self).unicodeScalars.count + 1
  }
}
