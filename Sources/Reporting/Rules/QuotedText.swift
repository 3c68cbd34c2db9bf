extension String {
  /// The author's own words in quotation marks, in one line, for messages; what is longer than 80 characters is cut.
  var quoted: String {
    // Marks that pile up on one letter would make a short text long.
    let start = String(unicodeScalars.prefix(longestQuote * 3)).prefix(longestQuote)
    let isCut = start.utf8.count < utf8.count
    let line = String(start.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return "“\(line)\(isCut ? "…" : "")”"
  }
}

private let longestQuote = 80
