extension DocumentWriter {
  mutating func visit(_ node: CmarkNode, _ isEntering: Bool) {
    switch node.kind {
    case .document: break
    case .quote: isEntering ? beginQuote(node) : endQuote()
    case .list(let isTight, let start): isEntering ? beginList(node, isTight, start) : endList(start)
    case .item: isEntering ? beginItem(node) : endItem()
    case .paragraph: isEntering ? beginParagraph(node) : endParagraph()
    case .heading(let level):
      switch text.origin(node.startLine).role {
      case .source: isEntering ? beginHeading(node, level) : endHeading(level)
      case .table(let index, let hasMarkedCells): if isEntering { beginTable(index, hasMarkedCells) }
      case .cell(let cell, let isLast): isEntering ? beginMarkedCell(cell) : endMarkedCell(cell, isLast)
      }
    case .code: writeCode(node)
    case .htmlBlock: writeRawHTML(node)
    case .thematicBreak: writeThematicBreak(node)
    default: visitInline(node, isEntering)
    }
  }

  /// The first line of a node in the whole file, and where its first byte stands in it.
  private func place(_ node: CmarkNode) -> (line: Int, offset: Int) {
    (text.origin(node.startLine).line, max(node.startColumn - 1, 0))
  }

  private mutating func beginQuote(_ node: CmarkNode) {
    let (line, offset) = place(node)
    html.startLine()
    let anchor = takeAnchor(line: line)
    begin(.quote, line: line, lastLine: line, contentOffset: offset, anchor: anchor)
    html.put("<blockquote")
    if let anchor { html.put(anchor: anchor) }
    html.put(">\n")
  }

  private mutating func endQuote() {
    html.startLine()
    html.put("</blockquote>\n")
    end()
  }

  private mutating func beginList(_ node: CmarkNode, _ isTight: Bool, _ start: Int?) {
    let (line, offset) = place(node)
    html.startLine()
    begin(
      .list(ordered: start != nil), line: line, lastLine: line, contentOffset: offset, anchor: nil, isTight: isTight)
    if let start {
      if start == 1 {
        html.put("<ol>\n")
      } else {
        html.put("<ol start=\"")
        html.put(start)
        html.put("\">\n")
      }
    } else {
      html.put("<ul>\n")
    }
  }

  private mutating func endList(_ start: Int?) {
    html.put(start == nil ? "</ul>\n" : "</ol>\n")
    end()
  }

  private mutating func beginItem(_ node: CmarkNode) {
    let (line, offset) = place(node)
    let bytes = source.lineBytes(line).dropFirst(offset)
    let marker = bytes.prefix { !BlockStart.isSpace($0) }.count
    let spaces = bytes.dropFirst(marker).prefix(while: BlockStart.isSpace).count
    html.startLine()
    let anchor = takeAnchor(line: line)
    begin(.item, line: line, lastLine: line, contentOffset: offset + marker + spaces, anchor: anchor)
    html.put("<li")
    if let anchor { html.put(anchor: anchor) }
    html.put(">")
  }

  private mutating func endItem() {
    html.put("</li>\n")
    end()
  }

  private mutating func beginParagraph(_ node: CmarkNode) {
    var (line, offset) = place(node)
    linesBefore = definitionLines(from: line)
    if linesBefore > 0 {
      line += linesBefore
      offset = textOffset(line)
    }
    var isTight = false
    if open.last?.kind == .item { isTight = open[open.count - 2].isTight }
    if !isTight { html.startLine() }
    let anchor = isTight ? nil : takeAnchor(line: line)
    begin(
      .paragraph, line: line, lastLine: lastLine(node, from: line), contentOffset: offset, anchor: anchor,
      isTight: isTight)
    searchStart = source.lineRange(line).lowerBound + offset
    if isTight { return }
    html.put("<p")
    if let anchor { html.put(anchor: anchor) }
    html.put(">")
  }

  private mutating func endParagraph() {
    if open.last?.isTight == false { html.put("</p>\n") }
    endWithText()
  }

  private mutating func beginHeading(_ node: CmarkNode, _ level: Int) {
    let (firstLine, firstOffset) = place(node)
    linesBefore = definitionLines(from: firstLine)
    let line = firstLine + linesBefore
    let offset = linesBefore > 0 ? textOffset(line) : firstOffset
    let bytes = source.lineBytes(line).dropFirst(offset)
    let hashes = bytes.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    // An underlined heading may begin with `#` too, but not with a mark that a space or the line's end follows.
    let isMark = (1...6).contains(hashes) && bytes.dropFirst(hashes).first.map(BlockStart.isSpace) ?? true
    let skipped = isMark ? hashes + bytes.dropFirst(hashes).prefix(while: BlockStart.isSpace).count : 0
    html.startLine()
    let anchor = takeAnchor(line: line)
    begin(
      .heading(level: level), line: line, lastLine: lastLine(node, from: firstLine), contentOffset: offset + skipped,
      anchor: anchor)
    searchStart = source.lineRange(line).lowerBound + offset
    html.put("<h")
    html.put(level)
    if let anchor { html.put(anchor: anchor) }
    html.put(">")
  }

  private mutating func endHeading(_ level: Int) {
    html.put("</h")
    html.put(level)
    html.put(">\n")
    endWithText()
  }

  private mutating func writeCode(_ node: CmarkNode) {
    let (line, offset) = place(node)
    html.startLine()
    let anchor = takeAnchor(line: line)
    begin(.code, line: line, lastLine: lastLine(node, from: line), contentOffset: offset, anchor: anchor)
    html.put("<pre")
    if let anchor { html.put(anchor: anchor) }
    html.put("><code")
    node.withCodeLanguage { language in
      if language.isEmpty { return }
      html.put(" class=\"language-")
      html.put(text: language)
      html.put("\"")
    }
    html.put(">")
    node.withLiteral { code in
      html.put(text: code)
      plainText.append(contentsOf: code)
    }
    if plainText.last == 0x0A { plainText.removeLast() }
    html.put("</code></pre>\n")
    endWithText()
  }

  /// Shows raw HTML as it was typed, line by line.
  private mutating func writeRawHTML(_ node: CmarkNode) {
    let (line, offset) = place(node)
    rawHTML.append(RawHTML(line: line, offset: offset))
    html.startLine()
    let anchor = takeAnchor(line: line)
    begin(.rawHTML, line: line, lastLine: lastLine(node, from: line), contentOffset: offset, anchor: anchor)
    html.put("<p")
    if let anchor { html.put(anchor: anchor) }
    html.put(">")
    node.withLiteral { typed in
      var end = typed.endIndex
      while end > 0, typed[end - 1] == 0x0A { end -= 1 }
      plainText.append(contentsOf: typed[..<end])
      var start = 0
      while let lineEnd = typed[start..<end].firstIndex(of: 0x0A) {
        html.put(text: UnsafeBufferPointer(rebasing: typed[start..<lineEnd]))
        html.put("<br />\n")
        start = lineEnd + 1
      }
      html.put(text: UnsafeBufferPointer(rebasing: typed[start..<end]))
    }
    html.put("</p>\n")
    endWithText()
  }

  private mutating func writeThematicBreak(_ node: CmarkNode) {
    let (line, offset) = place(node)
    html.startLine()
    let anchor = takeAnchor(line: line)
    begin(.thematicBreak, line: line, lastLine: line, contentOffset: offset, anchor: anchor)
    html.put("<hr")
    if let anchor { html.put(anchor: anchor) }
    html.put(" />\n")
    end()
  }
}
