/// Why a file's bytes are no text that we can read.
package enum DecodingFault: Error, Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// A known format by its first bytes: "PDF", "Word", "JPEG".
  case notText(format: String?)
  /// A NUL byte, at this line (from 1).
  case nul(line: Int)
  /// Bytes that are not UTF-8, at this line and byte offset of the line; a guess at what it was saved as.
  case notUTF8(line: Int, offset: Int, guess: String?)
  /// TCVN3 or VNI letters in a Unicode file, first at this line and byte offset.
  case legacyFont(line: Int, offset: Int, name: String)
}
