/// Makes a document's blocks and its HTML together, in one walk over libcmark's tree.
struct DocumentWriter {
  let source: SourceText
  let scan: BlockScan
  let text: TableSource
  let policy: LinkPolicy
  let anchorPrefix: String
  let definitions: [DefinedLines]

  var html = HTMLText()
  var rootSlots: [Int] = []
  var blocks: [Block] = []
  var links: [Link] = []
  var rawHTML: [RawHTML] = []
  /// The text without marks of the open heading, paragraph, cell or code.
  var plainText: [UInt8] = []
  /// The blocks that are being written, outermost first.
  var open: [OpenBlock] = []
  /// For each link and picture around the walk's place, what its end is written as.
  var inlineEnds: [InlineEnd] = []
  /// How many pictures stand around the walk's place; inside one only text is written.
  var imageDepth = 0
  /// The open table in `BlockScan.tables`, and its cell that is written next.
  var tableIndex = 0
  var nextCell = 0
  /// Where the search for the next link or raw HTML begins.
  var searchStart = 0
  /// How many lines of link definitions stood before the open paragraph's text; libcmark counts from the first.
  var linesBefore = 0
  var nextDefinition = 0
  private var anchoredLine = 0
  private var nextEnd = 0

  init(_ source: SourceText, fromLine: Int, links policy: LinkPolicy, anchorPrefix: String) throws(LimitFault) {
    self.source = source
    self.policy = policy
    self.anchorPrefix = anchorPrefix
    scan = try BlockScan(source, fromLine: fromLine)
    text = TableSource(source, fromLine: fromLine, scan)
    definitions = scan.bracketed.compactMap { DefinedLines($0, of: source) }
  }

  /// A block that is being written.
  struct OpenBlock {
    let index: Int
    let kind: Block.Kind
    let line: Int
    var lastLine: Int
    let contentOffset: Int
    let htmlStart: Int
    let anchor: String?
    /// For a list, whether its items' paragraphs stand without `<p>`; for a paragraph, whether it does.
    var isTight = false
  }

  mutating func write() -> Document {
    html.reserve(source.bytes.count * 2)
    CmarkTree.walk(text.bytes) { node, isEntering in visit(node, isEntering) }
    return Document(
      blocks: blocks, links: links, definitions: linkDefinitions, rawHTML: rawHTML, droppedCells: scan.droppedCells,
      html: html.bytes, rootSlots: rootSlots)
  }

  /// Opens a block whose HTML begins here.
  mutating func begin(
    _ kind: Block.Kind, line: Int, lastLine: Int, contentOffset: Int, anchor: String?, isTight: Bool = false
  ) {
    open.append(
      OpenBlock(
        index: blocks.count, kind: kind, line: line, lastLine: max(line, lastLine), contentOffset: contentOffset,
        htmlStart: html.count, anchor: anchor, isTight: isTight))
    // Holds the place; `end` puts the whole block there.
    blocks.append(
      Block(
        kind: kind, depth: open.count - 1, end: 0, lines: line...line, contentOffset: 0, text: "", html: 0..<0,
        anchor: nil))
    plainText.removeAll(keepingCapacity: true)
  }

  /// Closes the innermost block, whose HTML ends here.
  mutating func end(text: String = "") {
    let block = open.removeLast()
    let last = block.lastLine
    blocks[block.index] = Block(
      kind: block.kind, depth: open.count, end: blocks.count, lines: block.line...last,
      contentOffset: block.contentOffset, text: text, html: block.htmlStart..<html.count, anchor: block.anchor)
    if let parent = open.indices.last { open[parent].lastLine = max(open[parent].lastLine, last) }
  }

  mutating func endWithText() { end(text: String(decoding: plainText, as: UTF8.self)) }

  /// The anchor for an element that begins in a line, if no element around it has the line's.
  mutating func takeAnchor(line: Int) -> String? {
    guard line > anchoredLine else { return nil }
    anchoredLine = line
    return anchorPrefix + String(line)
  }

  /// The last line of a block that holds no others, without blank lines after it.
  mutating func lastLine(_ node: CmarkNode, from first: Int) -> Int {
    while nextEnd < scan.ends.count, scan.ends[nextEnd].firstLine < first { nextEnd += 1 }
    if nextEnd < scan.ends.count, scan.ends[nextEnd].firstLine == first { return scan.ends[nextEnd].lastLine }
    var line = text.origin(node.endLine).line
    while line > first, source.lineBytes(line).allSatisfy(BlockStart.isSpace) { line -= 1 }
    return max(line, first)
  }
}
