extension String {
  /// The author's own words in quotation marks, in one line, for messages; what is longer than 80 characters is cut.
  var quoted: String {
    // Marks that pile up on one letter would make a short text long.
    let start = String(unicodeScalars.prefix(longestQuote * 3)).prefix(longestQuote)
    let isCut = start.utf8.count < utf8.count
    return "“\(String(start).inOneLine)\(isCut ? "…" : "")”"
  }

  /// With a space for each tab and each end of a line.
  var inOneLine: String { String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) }

  /// Whether it is short enough to be given back whole, as part of a line to be copied.
  var canBeCopied: Bool { unicodeScalars.count <= longestQuote }
}

private let longestQuote = 80
