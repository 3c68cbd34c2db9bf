package import Markdown

extension SourceText {
  /// A place in this text, as a person counts, with its line quoted.
  package func place(_ place: TextPlace, file: String) -> Place {
    Place(
      file: file, line: place.line, column: column(line: place.line, byteOffset: place.offset),
      scalarColumn: scalarColumn(line: place.line, byteOffset: place.offset), quotedLine: line(place.line))
  }
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
