/// Rows of cells, as spreadsheets save them: between commas, semicolons or tabs, with quoted cells that may hold all of
/// these and line ends.
struct DelimitedText {
  struct Cell {
    /// Without quotes and the white space around it.
    let text: String
    let mark: DataMark
  }

  struct Row {
    let cells: [Cell]
    let line: Int

    var isBlank: Bool { cells.allSatisfy(\.text.isEmpty) }
  }

  /// Rows that hold something, in the order of the file.
  let rows: [Row]
  /// The quotation mark that is never closed; the cell then runs to the end of the file.
  let openQuote: DataMark?

  /// Takes the separator from the first row that holds something; a line `sep=;`, as Excel writes it, is left out.
  init(_ source: DataSource) {
    guard let separator = DelimitedText.separator(of: source) else {
      rows = []
      openQuote = nil
      return
    }
    var parser = DelimitedParser(source, separator: separator)
    var rows: [Row] = []
    while let row = parser.nextRow() {
      let isHint = rows.isEmpty && row.cells.first?.text.lowercased().hasPrefix("sep=") ?? false
      if !row.isBlank, !isHint { rows.append(row) }
    }
    self.rows = rows
    openQuote = parser.openQuote
  }

  /// The separator that the first row holds most of; nil where no row holds anything.
  private static func separator(of source: DataSource) -> UInt8? {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let header = source.lines.first { line in
      !line.lowercased().hasPrefix("sep=") && !line.utf8.allSatisfy { $0 == 0x20 || candidates.contains($0) }
    }
    guard let header else { return nil }
    let counts = candidates.map { candidate in header.utf8.count { $0 == candidate } }
    return zip(candidates, counts).first { $0.1 == counts.max() }?.0
  }
}

/// Reads one row after another.
private struct DelimitedParser {
  private let source: DataSource
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private(set) var openQuote: DataMark?

  init(_ source: DataSource, separator: UInt8) {
    self.source = source
    bytes = Array(source.text.utf8)
    self.separator = separator
  }

  mutating func nextRow() -> DelimitedText.Row? {
    guard position < bytes.count else { return nil }
    let first = line
    var cells: [DelimitedText.Cell] = []
    while true {
      cells.append(nextCell())
      guard position < bytes.count else { break }
      let end = bytes[position]
      position += 1
      if end == UInt8(ascii: "\n") {
        startLine()
        break
      }
    }
    return DelimitedText.Row(cells: cells, line: first)
  }

  /// Reads to the separator or line end after the cell, which is left unread.
  private mutating func nextCell() -> DelimitedText.Cell {
    while position < bytes.count, bytes[position] == 0x20 || (bytes[position] == 0x09 && separator != 0x09) {
      position += 1
    }
    let mark = DataMark(line: line, column: scalarCount(lineStart..<position) + 1)
    var text: [UInt8] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { text = quoted(mark) }
    while position < bytes.count, bytes[position] != separator, bytes[position] != UInt8(ascii: "\n") {
      text.append(bytes[position])
      position += 1
    }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return DelimitedText.Cell(text: "", mark: mark) }
    return DelimitedText.Cell(text: String(scalars[start...end]), mark: mark)
  }

  /// The text between quotes; two quotes inside stand for one.
  private mutating func quoted(_ mark: DataMark) -> [UInt8] {
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return text }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        startLine()
      }
      text.append(byte)
    }
    openQuote = mark
    return text
  }

  private mutating func startLine() {
    line += 1
    lineStart = position
  }

  /// The scalars in a range of bytes: those that do not continue one.
  private func scalarCount(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
}
