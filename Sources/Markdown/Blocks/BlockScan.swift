/// One pass over a text's lines that finds its tables and refuses what libcmark could take too long for.
///
/// It follows CommonMark's block structure line by line, as libcmark 0.30.2 does, with the table rules of `cmark-gfm`,
/// and keeps no tree: libcmark makes that. Time is linear in the text, since `Limits` bounds the open containers.
struct BlockScan {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private(set) var tables: [TablePlan] = []
  private(set) var cells: [CellPlan] = []
  private(set) var droppedCells: [DroppedCell] = []

  private let source: SourceText
  private var containers: [Container] = []
  private var leaf = Leaf.none
  private var paragraph = OpenParagraph()
  private var line = 0
  private var headings = 0
  private var missingCells = 0
  private var ranges: [Range<Int>] = []

  /// An open quote or list item.
  private enum Container {
    case quote
    /// `width`: the columns that its text is indented by. An item that holds nothing yet ends at a blank line.
    case item(width: Int, isEmpty: Bool)
  }

  /// The open block that takes lines.
  private enum Leaf {
    case none
    case paragraph
    case indentedCode
    case fencedCode(byte: UInt8, length: Int)
    case html(HTMLBlock)
    case table

    var isParagraph: Bool {
      if case .paragraph = self { true } else { false }
    }
  }

  /// How a line stands to the blocks that are open before it.
  private struct Opening {
    let matched: Int
    var isLeafMatched: Bool
    let lineStart: Int
    var hasOpened = false

    init(matched: Int, isLeafMatched: Bool, lineStart: Int) {
      self.matched = matched
      self.isLeafMatched = isLeafMatched
      self.lineStart = lineStart
    }
  }

  /// The lines of the open paragraph as far as a table could need them.
  private struct OpenParagraph {
    var lineCount = 0
    var brackets = 0
    var lastLine = 0..<0
    var lastPrefix = 0..<0
  }

  init(_ source: SourceText, fromLine: Int) throws(LimitFault) {
    self.source = source
    guard fromLine <= source.lineCount else { return }
    var fault: LimitFault?
    source.bytes.withUnsafeBufferPointer { bytes in
      do throws(LimitFault) {
        for line in fromLine...source.lineCount {
          self.line = line
          try read(LineCursor(bytes, line: source.lineRange(line)), bytes)
        }
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
  }

  private mutating func read(_ start: LineCursor, _ bytes: Bytes) throws(LimitFault) {
    var cursor = start
    if cursor.end - cursor.offset > Limits.lineBytes { throw fault(.lineLength) }
    let lineStart = cursor.offset
    let matched = matchContainers(&cursor)
    var isLeafMatched = false
    if matched == containers.count {
      switch leaf {
      case .none: break
      case .paragraph: isLeafMatched = !cursor.isBlank
      case .indentedCode:
        if cursor.indent >= 4 || cursor.isBlank { return }
      case .fencedCode(let byte, let length):
        if cursor.indent < 4, BlockStart.closesFence(rest(cursor, bytes), byte: byte, length: length) { leaf = .none }
        return
      case .html(let kind):
        if !(kind.endsAtBlankLine && cursor.isBlank) {
          if kind.ends(in: rest(cursor, bytes)) { leaf = .none }
          return
        }
      case .table:
        ranges.removeAll(keepingCapacity: true)
        isLeafMatched = TableRow.split(bytes, cursor.nonspace..<cursor.end, into: &ranges) > 0
      }
    }
    let wasParagraph = leaf.isParagraph
    var opening = Opening(matched: matched, isLeafMatched: isLeafMatched, lineStart: lineStart)
    if try openBlocks(&cursor, bytes, &opening) { return }

    if cursor.isBlank {
      if !opening.hasOpened { close(to: matched) }
      return
    }
    // A paragraph goes on even where its quotes and items do not.
    let goesOn = wasParagraph && !opening.hasOpened
    if !goesOn {
      if !opening.hasOpened { close(to: matched) }
      fillParent()
      leaf = .paragraph
      paragraph = OpenParagraph()
    }
    let isLazy = goesOn && !isLeafMatched
    paragraph.lineCount += 1
    paragraph.lastLine = (isLazy ? cursor.offset : cursor.nonspace)..<cursor.end
    paragraph.lastPrefix = lineStart..<cursor.nonspace
    try countBrackets(bytes, paragraph.lastLine)
  }

  /// How many open containers a line continues; the cursor stands behind their marks.
  private mutating func matchContainers(_ cursor: inout LineCursor) -> Int {
    for (index, container) in containers.enumerated() {
      switch container {
      case .quote:
        guard cursor.indent < 4, cursor.byte == UInt8(ascii: ">") else { return index }
        cursor.advance(columns: cursor.indent + 1)
        cursor.skipOneSpace()
      case .item(let width, let isEmpty):
        if cursor.indent >= width {
          cursor.advance(columns: width)
        } else if cursor.isBlank, !isEmpty {
          cursor.advance(to: cursor.nonspace)
        } else {
          return index
        }
      }
      cursor.findNonspace()
    }
    return containers.count
  }

  /// Opens what begins in a line.
  /// - Returns: whether that took the whole line; else text is left at the cursor.
  private mutating func openBlocks(
    _ cursor: inout LineCursor, _ bytes: Bytes, _ opening: inout Opening
  ) throws(LimitFault) -> Bool {
    while !cursor.isBlank {
      let isInParagraph = opening.isLeafMatched && leaf.isParagraph
      let mayBeLazy = leaf.isParagraph
      if cursor.indent >= 4 {
        if mayBeLazy { return false }
        open(.indentedCode, &opening)
        return true
      }
      let line = rest(cursor, bytes)
      if cursor.byte == UInt8(ascii: ">") {
        open(.none, &opening)
        containers.append(.quote)
        cursor.advance(to: cursor.nonspace + 1)
        cursor.skipOneSpace()
      } else if BlockStart.headingLevel(line) != nil {
        open(.none, &opening)
        paragraph = OpenParagraph()
        try countBrackets(bytes, cursor.nonspace..<cursor.end)
        try countHeading()
        return true
      } else if let fence = BlockStart.fence(line) {
        open(.fencedCode(byte: fence.byte, length: fence.length), &opening)
        return true
      } else if let kind = HTMLBlock.opened(by: line, mayBeLonelyTag: !mayBeLazy) {
        open(kind.ends(in: line) ? .none : .html(kind), &opening)
        return true
      } else if isInParagraph, BlockStart.isSetextUnderline(line) {
        leaf = .none
        try countHeading()
        return true
      } else if BlockStart.isThematicBreak(line) {
        open(.none, &opening)
        return true
      } else if let marker = BlockStart.listMarker(line, interruptsParagraph: isInParagraph) {
        open(.none, &opening)
        openItem(&cursor, marker: marker)
      } else {
        return try readTableLine(cursor, bytes, opening)
      }
      if containers.count > Limits.containerMarkers { throw fault(.containerMarkers) }
      cursor.findNonspace()
    }
    return false
  }

  /// Closes what the line does not continue, before its first new block.
  private mutating func open(_ newLeaf: Leaf, _ opening: inout Opening) {
    if !opening.hasOpened { close(to: opening.matched) }
    opening.hasOpened = true
    opening.isLeafMatched = false
    fillParent()
    leaf = newLeaf
  }

  private mutating func openItem(_ cursor: inout LineCursor, marker: Int) {
    let indent = cursor.indent
    cursor.advance(to: cursor.nonspace + marker)
    let afterMarker = cursor
    while cursor.column - afterMarker.column <= 5, cursor.isAtSpace { cursor.advance(columns: 1) }
    let spaces = cursor.column - afterMarker.column
    if spaces >= 5 || spaces < 1 || cursor.offset >= cursor.end {
      cursor = afterMarker
      cursor.skipOneSpace()
      containers.append(.item(width: indent + marker + 1, isEmpty: true))
    } else {
      containers.append(.item(width: indent + marker + spaces, isEmpty: true))
    }
  }

  private mutating func close(to depth: Int) {
    containers.removeLast(containers.count - depth)
    leaf = .none
  }

  private mutating func fillParent() {
    if case .item(let width, true)? = containers.last {
      containers[containers.count - 1] = .item(width: width, isEmpty: false)
    }
  }

  /// Opens a table at its delimiter row, or takes a row of the open one.
  private mutating func readTableLine(
    _ cursor: LineCursor, _ bytes: Bytes, _ opening: Opening
  ) throws(LimitFault) -> Bool {
    guard opening.isLeafMatched else { return false }
    switch leaf {
    case .paragraph:
      guard let alignments = TableRow.delimiters(bytes, cursor.nonspace..<cursor.end) else { return false }
      ranges.removeAll(keepingCapacity: true)
      guard TableRow.split(bytes, paragraph.lastLine, into: &ranges) == alignments.count else { return false }
      if alignments.count > Limits.tableColumns { throw fault(.tableColumns) }
      tables.append(
        TablePlan(
          headerLine: line - 1, isFirst: paragraph.lineCount == 1, headerPrefix: paragraph.lastPrefix,
          delimiterPrefix: opening.lineStart..<cursor.nonspace, alignments: alignments, firstCell: cells.count,
          rowCount: 0))
      leaf = .table
    case .table: break
    default: return false
    }
    try addRow(bytes, endsAt: cursor.end)
    return true
  }

  /// Adds a row of the last table from `ranges`, with a cell for every column.
  private mutating func addRow(_ bytes: Bytes, endsAt end: Int) throws(LimitFault) {
    let table = tables.count - 1
    let columns = tables[table].columnCount
    let rowLine = tables[table].line(ofRow: tables[table].rowCount)
    tables[table].rowCount += 1
    for range in ranges.prefix(columns) {
      cells.append(CellPlan(range: range, hasMarks: bytes[range].contains(where: Self.isMark)))
    }
    for range in ranges.dropFirst(columns) where !range.isEmpty {
      let offset = range.lowerBound - source.lineStarts[rowLine - 1]
      droppedCells.append(
        DroppedCell(line: rowLine, offset: offset, text: String(decoding: bytes[range], as: UTF8.self)))
    }
    if ranges.count < columns {
      missingCells += columns - ranges.count
      if missingCells > Limits.missingCells { throw fault(.tableColumns) }
      let missing = CellPlan(range: end..<end, hasMarks: false)
      cells.append(contentsOf: repeatElement(missing, count: columns - ranges.count))
    }
  }

  /// Whether a byte may begin Markdown inside a line.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private mutating func countBrackets(_ bytes: Bytes, _ range: Range<Int>) throws(LimitFault) {
    for byte in bytes[range] where byte == UInt8(ascii: "[") { paragraph.brackets += 1 }
    if paragraph.brackets > Limits.bracketsPerBlock { throw fault(.brackets) }
  }

  private mutating func countHeading() throws(LimitFault) {
    headings += 1
    if headings > Limits.headings { throw fault(.headings) }
  }

  private func fault(_ limit: LimitFault.Limit) -> LimitFault { LimitFault(limit: limit, line: line) }

  private func rest(_ cursor: LineCursor, _ bytes: Bytes) -> BlockStart.Line {
    Slice(base: bytes, bounds: cursor.nonspace..<cursor.end)
  }
}
