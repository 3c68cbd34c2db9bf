package import Markdown

extension SourceText {
  /// A place in this text, as a person counts, with its line quoted.
  package func place(_ place: TextPlace, file: String) -> Place {
    let column = column(line: place.line, byteOffset: place.offset)
    let quote = quote(of: place)
    return Place(
      file: file, line: place.line, column: column,
      scalarColumn: scalarColumn(line: place.line, byteOffset: place.offset),
      quotedLine: quote?.text ?? line(place.line),
      quotedColumn: quote?.column ?? column)
  }

  /// What stands around a place in a line that is too long to be kept whole with each of its findings; nil in others.
  private func quote(of place: TextPlace) -> (text: String, column: Int)? {
    let line = lineBytes(place.line)
    guard line.count > SourceText.longestQuote else { return nil }
    let middle = min(line.startIndex + place.offset, line.endIndex)
    let start = scalarStart(max(middle - SourceText.longestQuote / 2, line.startIndex), in: line)
    let end = scalarStart(min(middle + SourceText.longestQuote / 2, line.endIndex), in: line)
    let before = (start > line.startIndex ? "…" : "") + String(decoding: line[start..<middle], as: UTF8.self)
    let after = String(decoding: line[middle..<end], as: UTF8.self) + (end < line.endIndex ? "…" : "")
    return (before + after, before.count + 1)
  }

  /// The first byte of the scalar to which a byte of a line belongs.
  private func scalarStart(_ index: Int, in line: ArraySlice<UInt8>) -> Int {
    var index = index
    while index > line.startIndex, index < line.endIndex, line[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// In bytes: what a page can show of a line, and more than any terminal is wide.
  private static let longestQuote = 2000
}

extension Report {
  /// A finding of a rule at a place of this report.
  ///
  /// - Parameter severity: where it is not the rule's.
  package func finding(
    _ rule: any Rule.Type, severity: Severity? = nil, at place: TextPlace, _ message: Phrase, help: Phrase? = nil,
    anchor: String? = nil
  ) -> Finding {
    Finding(
      rule: rule.info.id, severity: severity ?? rule.info.severity, message: message, help: help,
      place: source.place(place, file: file), unit: unit, period: periods.first, anchor: anchor)
  }

  /// The first line of the file, for what is missing from it.
  package var firstLine: TextPlace { TextPlace(line: 1, offset: 0) }
}

extension Section.Heading {
  /// Where the heading's text begins.
  package var place: TextPlace { TextPlace(line: line, offset: offset) }
}

extension Head.Entry {
  /// Where the value begins.
  package var valuePlace: TextPlace { TextPlace(line: line, offset: valueOffset) }

  /// Where the key begins.
  package var namePlace: TextPlace { TextPlace(line: line, offset: nameOffset) }
}
