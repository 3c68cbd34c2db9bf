import Markdown

/// Lines that were meant to be a table and are none, so that nothing in them counts.
struct BrokenTable {
  enum Flaw: Hashable {
    /// The line of dashes has another number of cells than the header.
    case columns(header: Int, dashes: Int)
    /// Other signs than `|`, `-` and `:` stand in the line of dashes.
    case dashes
    case noDashes
    case noHeader
    /// The line of dashes is right, but does not stand below the header's first letter.
    case dashesAstray
    /// Nothing parts it from the item or the quote above, whose text its header goes on; header and dashes as typed.
    case attached(header: String, dashes: String)
    /// A blank line stands between its lines.
    case gap(hasDashes: Bool)
    /// A blank line stands between it and the table above.
    case detached
    case indented
    case fenced
    case tabs
    /// Other bars than `|` part its columns: "｜", "│".
    case bars
  }

  let flaw: Flaw
  /// The smallest thing to mend.
  let place: TextPlace
  /// The cells of its header, or of its first line where nothing tells which one that is.
  let header: [String]
  /// Whether its figures would count if it were a table.
  let isData: Bool
  let lines: ClosedRange<Int>
  /// What must stand before each of its lines: the marks of a quote, the spaces of an item.
  let prefix: String
  /// Its rows as they were meant, the header first and without dashes, where tabs or other bars part them.
  let rows: [[String]]
}

extension BrokenTable {
  /// A line that looks like a row.
  struct Row {
    let line: Int
    let offset: Int
    let cells: [String]
    let isDashes: Bool
    let beginsWithPipe: Bool
    let endsWithPipe: Bool
    /// "+-----+-----+", as mail programs draw them.
    let isDrawn: Bool
    /// Whether it is a line of dashes without a flaw of its own.
    let isDelimiter: Bool
    /// Whether other bars than `|` part it.
    let hasOtherBars: Bool
    /// What stands before its text and must stand before that of the next line.
    let prefix: String
    /// Whether it only goes on the text of the item or the quote above, without the spaces or marks that would make it a
    /// line of that.
    let isLazy: Bool
    let text: String

    var place: TextPlace { TextPlace(line: line, offset: offset) }

    /// Nil for a line that no pipe parts into cells.
    ///
    /// - Parameters:
    ///   - depth: of the block that it stands in.
    ///   - first: that block's first line.
    init?(_ typed: TypedLine, in report: Report, depth: Int, below first: TypedLine?) {
      let text = typed.text.withPlainBars
      hasOtherBars = !text.utf8.elementsEqual(typed.text.utf8)
      isDrawn = text.utf8.first == UInt8(ascii: "+") && text.isLineOfDashes
      guard isDrawn || text.utf8.contains(UInt8(ascii: "|")) else { return nil }
      let bytes = report.source.lineBytes(typed.line)
      cells =
        hasOtherBars
        ? text.pipedCells
        : report.source.cells(line: typed.line, from: typed.offset).map {
          String(decoding: bytes.dropFirst($0.lowerBound).prefix($0.count), as: UTF8.self)
        }
      line = typed.line
      offset = typed.offset
      isDashes = text.isLineOfDashes
      isDelimiter = !hasOtherBars && isDashes && cells.allSatisfy(\.isDelimiterCell)
      beginsWithPipe = text.utf8.first == UInt8(ascii: "|")
      endsWithPipe = text.utf8.last == UInt8(ascii: "|")
      let before = depth == 0 ? "" : report.prefix(of: typed)
      prefix = before
      isLazy =
        depth > 0 && first.map { $0.line < typed.line && before.fallsShort(of: report.prefix(of: $0)) } ?? false
      self.text = typed.text
      guard cells.count > 1 || isDashes || beginsWithPipe else { return nil }
    }

    /// Nil for a line that no tab parts into cells.
    init?(tabbed typed: TypedLine) {
      let cells = typed.text.utf8.split(separator: 0x09).map { String(Substring($0)).trimmed }
      guard cells.count > 1 else { return nil }
      self.cells = cells
      hasOtherBars = false
      isDelimiter = false
      prefix = ""
      isLazy = false
      text = typed.text
      line = typed.line
      offset = typed.offset
      isDashes = false
      beginsWithPipe = false
      isDrawn = false
      endsWithPipe = false
    }
  }

  /// What follows from a run of rows with pipes; nil where it may well be prose.
  ///
  /// - Parameter above: the header of the table from which only blank lines part the run.
  init?(_ rows: [Row], above: [String]?, isData: ([String]) -> Bool) {
    guard let first = rows.first else { return nil }
    let dashes = rows.indices.dropFirst().first { rows[$0].isDashes } ?? (first.isDashes ? 0 : nil)
    let header = dashes.map { $0 > 0 ? rows[$0 - 1].cells : first.cells } ?? first.cells
    let isLikely =
      rows.count > 1
      ? dashes != nil || isData(header) || rows.allSatisfy(\.beginsWithPipe)
      : first.beginsWithPipe && first.endsWithPipe && first.cells.count > 1 && first.cells.contains(where: \.hasWord)
    guard isLikely else { return nil }
    self.header = header
    lines = first.line...(rows.last ?? first).line
    self.isData = isData(header) || above.map(isData) ?? false
    let headerRow = dashes.map { $0 > 0 ? rows[$0 - 1] : first } ?? first
    prefix = headerRow.prefix
    let bar = rows.first(where: \.hasOtherBars)
    let gap = rows.indices.dropFirst().first { rows[$0].line > rows[$0 - 1].line + 1 }
    // With a blank line and dashes twice it may be two tables.
    let isOne = gap == nil || rows.filter(\.isDashes).count < 2
    self.rows = bar != nil && isOne ? rows.filter { !$0.isDashes }.map(\.cells) : []
    if let bar {
      flaw = .bars
      place = bar.place
    } else if let gap {
      flaw = .gap(hasDashes: dashes != nil)
      place = rows[gap].place
    } else if let dashes {
      flaw = Self.flaw(ofDashes: dashes, in: rows)
      if case .attached = flaw { place = headerRow.place } else { place = rows[dashes].place }
    } else {
      flaw = above == nil ? .noDashes : .detached
      place = first.place
    }
  }

  private static func flaw(ofDashes dashes: Int, in rows: [Row]) -> Flaw {
    guard dashes > 0 else { return .noHeader }
    let (header, found) = (rows[dashes - 1].cells.count, rows[dashes].cells.count)
    if rows[dashes].isDrawn { return .dashes }
    if header != found { return .columns(header: header, dashes: found) }
    if !rows[dashes].isDelimiter { return .dashes }
    let row = rows[dashes - 1]
    return row.isLazy ? .attached(header: row.text, dashes: rows[dashes].text) : .dashesAstray
  }

  /// The names of as many columns, for a table of figures that has none.
  static func header(columns: Int) -> [String] {
    let usual = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kỳ trước", "Kỳ này"]
    switch columns {
    case ...2: return [usual[1], usual[4]]
    case 3: return [usual[1], usual[2], usual[4]]
    case 4: return Array(usual.dropFirst())
    default: return usual + Array(repeating: "Ghi chú", count: columns - usual.count)
    }
  }
}

extension Report {
  /// What must stand before a line that belongs to the same quote or item as this one.
  fileprivate func prefix(of typed: TypedLine) -> String {
    String(decoding: source.lineBytes(typed.line).prefix(typed.offset), as: UTF8.self).asPrefix
  }
}

extension String {
  /// Of a prefix without the spaces of an item: the marks of the quotes alone.
  var quoteMarks: String {
    guard let last = utf8.lastIndex(of: UInt8(ascii: ">")) else { return "" }
    return String(decoding: utf8[...last], as: UTF8.self) + " "
  }

  /// Whether a prefix lacks marks of quotes or spaces of an item that another one has.
  fileprivate func fallsShort(of other: String) -> Bool {
    let (quotes, indent) = quotesAndIndent
    let (otherQuotes, otherIndent) = other.quotesAndIndent
    return quotes != otherQuotes ? quotes < otherQuotes : indent < otherIndent
  }

  /// How many quotes a prefix marks, and how many columns stand behind the last mark and its one space.
  private var quotesAndIndent: (quotes: Int, indent: Int) {
    var (quotes, column, start) = (0, 0, 0)
    for byte in utf8 {
      column = byte == 0x09 ? column / 4 * 4 + 4 : column + 1
      if byte == UInt8(ascii: ">") { (quotes, start) = (quotes + 1, column + 1) }
    }
    return (quotes, max(column - start, 0))
  }

  /// Whether a line with a pipe or a plus holds nothing else but dashes of any kind, colons and spaces.
  fileprivate var isLineOfDashes: Bool {
    var hasDash = false
    for scalar in unicodeScalars {
      switch scalar {
      case "-", "–", "—", "―", "‐", "‑", "−", "=", "_", "─", "━", "═", "－": hasDash = true
      case "|", "+", ":", "*", ".": continue
      default: if !scalar.isSpace { return false }
      }
    }
    return hasDash
  }

  /// `:---:`, as a cell of the line below a header.
  fileprivate var isDelimiterCell: Bool {
    let dashes = utf8.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }.count
    let colons = utf8.count - dashes
    return dashes > 0 && colons <= 2 && utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
  }

  /// With `|` for every bar and crossing that only looks like it.
  fileprivate var withPlainBars: String {
    guard mayHoldOtherBars else { return self }
    let bars = "｜│┃¦║├┼┤┌┬┐└┴┘╠╬╣".unicodeScalars
    return String(String.UnicodeScalarView(unicodeScalars.map { bars.contains($0) ? "|" : $0 }))
  }

  /// By the first bytes that such a bar has and no letter of Vietnamese, since every line is asked.
  private var mayHoldOtherBars: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      switch (last, byte) {
      case (0xC2, 0xA6), (0xE2, 0x94), (0xE2, 0x95), (0xEF, 0xBD): return true
      default: last = byte
      }
    }
    return false
  }

  /// The cells between its `|`, without those before the first and behind the last.
  fileprivate var pipedCells: [String] {
    let cells = utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
      String(Substring($0)).trimmed
    }
    return Array(cells.dropFirst(cells.first == "" ? 1 : 0).dropLast(cells.count > 1 && cells.last == "" ? 1 : 0))
  }

  fileprivate var trimmed: String { String(decoding: Array(utf8)[...].trimmingSpaces { _ in false }, as: UTF8.self) }

  /// What continues the quotes and items whose marks it holds: a space for each letter of an item's mark.
  fileprivate var asPrefix: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == ">" || $0 == "\t" ? $0 : " " }))
  }
}

extension BrokenTable {
  /// The indicators whose names stand in its cells.
  func indicators(in report: Report, _ vocabulary: Vocabulary) -> Set<Identifier<Indicator>> {
    let bars: Set<Unicode.Scalar> = ["|", "\t", "｜", "│"]
    return Set(
      lines.flatMap { line in
        String(decoding: report.source.lineBytes(line), as: UTF8.self).unicodeScalars.split { bars.contains($0) }
          .compactMap { FigureLabel(String($0).trimmed, vocabulary: vocabulary, periods: [])?.indicator.id }
      })
  }
}
