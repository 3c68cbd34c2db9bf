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
    /// A blank line stands between its lines.
    case gap
    /// A blank line stands between it and the table above.
    case detached
    case indented
    case fenced
    case tabs
  }

  let flaw: Flaw
  /// The smallest thing to mend.
  let place: TextPlace
  /// The cells of its header, or of its first line where nothing tells which one that is.
  let header: [String]
  /// Whether its figures would count if it were a table.
  let isData: Bool
  let lines: ClosedRange<Int>
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

    var place: TextPlace { TextPlace(line: line, offset: offset) }

    /// Nil for a line that no pipe parts into cells.
    init?(_ typed: TypedLine, in report: Report) {
      isDrawn = typed.text.utf8.first == UInt8(ascii: "+") && typed.text.isLineOfDashes
      guard isDrawn || typed.text.utf8.contains(UInt8(ascii: "|")) else { return nil }
      let bytes = report.source.lineBytes(typed.line)
      cells = report.source.cells(line: typed.line, from: typed.offset).map {
        String(decoding: bytes.dropFirst($0.lowerBound).prefix($0.count), as: UTF8.self)
      }
      line = typed.line
      offset = typed.offset
      isDashes = typed.text.isLineOfDashes
      beginsWithPipe = typed.text.utf8.first == UInt8(ascii: "|")
      endsWithPipe = typed.text.utf8.last == UInt8(ascii: "|")
      guard cells.count > 1 || isDashes || beginsWithPipe else { return nil }
    }

    /// Nil for a line that no tab parts into cells.
    init?(tabbed typed: TypedLine) {
      let cells = typed.text.utf8.split(separator: 0x09).map { String(Substring($0)) }
      guard cells.count > 1 else { return nil }
      self.cells = cells
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
    if let gap = rows.indices.dropFirst().first(where: { rows[$0].line > rows[$0 - 1].line + 1 }) {
      flaw = .gap
      place = rows[gap].place
    } else if let dashes {
      place = rows[dashes].place
      flaw = Self.flaw(ofDashes: dashes, in: rows)
    } else {
      flaw = above == nil ? .noDashes : .detached
      place = first.place
    }
  }

  private static func flaw(ofDashes dashes: Int, in rows: [Row]) -> Flaw {
    guard dashes > 0 else { return .noHeader }
    let (header, found) = (rows[dashes - 1].cells.count, rows[dashes].cells.count)
    return header == found || rows[dashes].isDrawn ? .dashes : .columns(header: header, dashes: found)
  }
}

extension String {
  /// Whether a line with a pipe or a plus holds nothing else but dashes of any kind, colons and spaces.
  fileprivate var isLineOfDashes: Bool {
    var hasDash = false
    for scalar in unicodeScalars {
      switch scalar {
      case "-", "–", "—", "―", "‐", "‑", "−", "=", "_", "─", "━": hasDash = true
      case "|", "+", ":", "*", ".": continue
      default: if !scalar.isSpace { return false }
      }
    }
    return hasDash
  }
}
