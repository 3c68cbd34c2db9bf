extension Unicode.Scalar {
  /// White space of any kind; most text is told by its first comparison.
  var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }

  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

  var isASCIILetter: Bool { (0x41...0x5A).contains(value & ~0x20) }
}

extension StringProtocol {
  /// Whether any letter or digit stands in the text.
  var hasWord: Bool {
    for byte in utf8 where (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20) { return true }
    return unicodeScalars.contains {
      $0.value >= 0x80 && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
  }

  /// The lines of the text, without their ends; found by bytes, since looking for characters is slow.
  @inlinable package var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Substring(self[$0.startIndex..<$0.endIndex])
    }
  }

  /// Where the first colon stands, ASCII or full-width; nil where none does.
  var firstColon: String.Index? {
    utf8.firstIndex(of: UInt8(ascii: ":"))
      ?? (utf8.contains(0xEF) ? unicodeScalars.firstIndex(of: "：") : nil)
  }
}
