/// One pass over a text's lines that finds its tables and refuses what libcmark could take too long for.
///
/// It follows CommonMark's block structure line by line, as libcmark 0.30.2 does, with the table rules of `cmark-gfm`,
/// and keeps no tree: libcmark makes that. Time is linear in the text, since `Limits` bounds the open containers.
struct BlockScan {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  var tables: [TablePlan] = []
  var cells: [CellPlan] = []
  var droppedCells: [DroppedCell] = []
  /// Where fenced code, underlined headings and closed raw HTML end, in their order; libcmark 0.30.2 may be a line off.
  private(set) var ends: [(firstLine: Int, lastLine: Int)] = []
  /// The paragraphs and underlined headings that begin with `[`, at whose head link definitions may stand.
  var bracketed: [BracketedText] = []

  let source: SourceText
  var leaf = Leaf.none
  var paragraph = OpenParagraph()
  /// The line that is read.
  private(set) var line = 0
  /// The cells of the line that is read, where it may be a row.
  var ranges: [Range<Int>] = []
  var missingCells = 0
  private var containers: [Container] = []
  private var headings = 0

  /// An open quote or list item.
  private enum Container {
    case quote
    /// `width`: the columns that its text is indented by. An item that holds nothing yet ends at a blank line.
    case item(width: Int, isEmpty: Bool)
  }

  /// The open block that takes lines.
  enum Leaf {
    case none
    case paragraph
    case indentedCode
    case fencedCode(byte: UInt8, length: Int, firstLine: Int)
    case html(HTMLBlock, firstLine: Int)
    case table

    var isParagraph: Bool {
      if case .paragraph = self { true } else { false }
    }
  }

  /// How a line stands to the blocks that are open before it.
  struct Opening {
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
  struct OpenParagraph {
    var firstLine = 0
    var lineCount = 0
    var brackets = 0
    var lastLine = 0..<0
    var lastPrefix = 0..<0
    /// Whether it is the last of `bracketed`.
    var isBracketed = false
  }

  /// The lines of a paragraph in the source, without what libcmark takes off before their text.
  struct BracketedText {
    let firstLine: Int
    var lines: [Range<Int>] = []
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
      case .fencedCode(let byte, let length, let firstLine):
        if cursor.indent < 4, BlockStart.closesFence(rest(cursor, bytes), byte: byte, length: length) {
          ends.append((firstLine, line))
          leaf = .none
        }
        return
      case .html(let kind, let firstLine):
        if !(kind.endsAtBlankLine && cursor.isBlank) {
          if kind.ends(in: rest(cursor, bytes)) {
            ends.append((firstLine, line))
            leaf = .none
          }
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
      paragraph = OpenParagraph(firstLine: line, isBracketed: cursor.byte == UInt8(ascii: "["))
      if paragraph.isBracketed { bracketed.append(BracketedText(firstLine: line)) }
    }
    let isLazy = goesOn && !isLeafMatched
    paragraph.lineCount += 1
    paragraph.lastLine = (isLazy ? cursor.offset : cursor.nonspace)..<cursor.end
    paragraph.lastPrefix = lineStart..<cursor.nonspace
    if paragraph.isBracketed { bracketed[bracketed.count - 1].lines.append(paragraph.lastLine) }
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
      let text = rest(cursor, bytes)
      if cursor.byte == UInt8(ascii: ">") {
        open(.none, &opening)
        containers.append(.quote)
        cursor.advance(to: cursor.nonspace + 1)
        cursor.skipOneSpace()
      } else if BlockStart.headingLevel(text) != nil {
        open(.none, &opening)
        paragraph = OpenParagraph()
        try countBrackets(bytes, cursor.nonspace..<cursor.end)
        try countHeading()
        return true
      } else if let fence = BlockStart.fence(text) {
        open(.fencedCode(byte: fence.byte, length: fence.length, firstLine: line), &opening)
        return true
      } else if let kind = HTMLBlock.opened(by: text, mayBeLonelyTag: !mayBeLazy) {
        open(kind.ends(in: text) ? .none : .html(kind, firstLine: line), &opening)
        return true
      } else if isInParagraph, BlockStart.isSetextUnderline(text) {
        if holdsDefinitionsOnly() { return false }
        leaf = .none
        ends.append((paragraph.firstLine, line))
        try countHeading()
        return true
      } else if BlockStart.isThematicBreak(text) {
        open(.none, &opening)
        return true
      } else if let marker = BlockStart.listMarker(text, interruptsParagraph: isInParagraph) {
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

  /// Whether nothing of the open paragraph is left to be a heading; its next line is the first of its text then.
  private mutating func holdsDefinitionsOnly() -> Bool {
    guard paragraph.isBracketed, let text = bracketed.last else { return false }
    var reader = DefinitionReader(text.lines, of: source)
    guard reader.isAtEnd() else { return false }
    paragraph.isBracketed = false
    return true
  }

  private mutating func close(to depth: Int) {
    containers.removeLast(containers.count - depth)
    if case .fencedCode(_, _, let firstLine) = leaf { ends.append((firstLine, line - 1)) }
    leaf = .none
  }

  private mutating func fillParent() {
    if case .item(let width, true)? = containers.last {
      containers[containers.count - 1] = .item(width: width, isEmpty: false)
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

  func fault(_ limit: LimitFault.Limit) -> LimitFault { LimitFault(limit: limit, line: line) }

  private func rest(_ cursor: LineCursor, _ bytes: Bytes) -> BlockStart.Line {
    Slice(base: bytes, bounds: cursor.nonspace..<cursor.end)
  }
}
