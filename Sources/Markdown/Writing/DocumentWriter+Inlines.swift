extension DocumentWriter {
  /// What is written where a link or a picture ends.
  enum InlineEnd {
    case nothing
    case link
    /// A picture's title follows its other text.
    case image
    /// Where the picture's other text begins; without one its address is shown.
    case refusedImage(textStart: Int)
  }

  mutating func visitInline(_ node: CmarkNode, _ isEntering: Bool) {
    switch node.kind {
    case .text:
      node.withLiteral {
        html.put(text: $0)
        plainText.append(contentsOf: $0)
      }
    case .softBreak:
      html.put(imageDepth > 0 ? " " : "\n")
      plainText.append(0x0A)
    case .lineBreak:
      html.put(imageDepth > 0 ? " " : "<br />\n")
      plainText.append(0x0A)
    case .codeSpan:
      if imageDepth == 0 { html.put("<code>") }
      node.withLiteral {
        html.put(text: $0)
        plainText.append(contentsOf: $0)
      }
      if imageDepth == 0 { html.put("</code>") }
    case .htmlInline: writeRawInline(node)
    case .emphasis: if imageDepth == 0 { html.put(isEntering ? "<em>" : "</em>") }
    case .strong: if imageDepth == 0 { html.put(isEntering ? "<strong>" : "</strong>") }
    case .link: isEntering ? beginLink(node) : endLink(node)
    case .image: isEntering ? beginImage(node) : endImage(node)
    default: preconditionFailure("blocks are visited elsewhere")
    }
  }

  private mutating func writeRawInline(_ node: CmarkNode) {
    node.withLiteral { typed in
      html.put(text: typed)
      plainText.append(contentsOf: typed)
      let firstLine = typed.prefix { $0 != 0x0A }
      let place = place(of: node) { $0.starts(with: firstLine) }
      rawHTML.append(RawHTML(line: place.line, offset: place.offset))
    }
  }

  private mutating func beginLink(_ node: CmarkNode) {
    let destination = node.destination
    let place = place(of: node) { $0.first == UInt8(ascii: "[") || $0.first == UInt8(ascii: "<") }
    let (outcome, fragment) = imageDepth > 0 ? (.inPicture, []) : judge(destination, isImage: false)
    links.append(
      Link(
        destination: String(decoding: destination, as: UTF8.self), title: node.title, isImage: false,
        line: place.line, offset: place.offset, outcome: outcome))
    if imageDepth > 0 { return }
    switch outcome {
    case .kept:
      html.put("<a href=\"")
      html.put(address: destination)
    case .published(let address):
      html.put("<a href=\"")
      rootSlots.append(html.count)
      html.put(address: address.utf8)
      html.put(address: fragment)
    case .broken, .withheld, .unsafe, .inPicture:
      inlineEnds.append(.nothing)
      return
    }
    putTitle(node)
    html.put("\">")
    inlineEnds.append(.link)
  }

  private mutating func endLink(_ node: CmarkNode) {
    guard imageDepth == 0, let end = inlineEnds.popLast() else { return }
    if case .link = end { html.put("</a>") }
  }

  private mutating func beginImage(_ node: CmarkNode) {
    imageDepth += 1
    let destination = node.destination
    let place = place(of: node) { $0.starts(with: "![".utf8) }
    let outcome = imageDepth > 1 ? .inPicture : judge(destination, isImage: true).0
    links.append(
      Link(
        destination: String(decoding: destination, as: UTF8.self), title: node.title, isImage: true,
        line: place.line, offset: place.offset, outcome: outcome))
    if imageDepth > 1 { return }
    if case .published(let address) = outcome {
      html.put("<img src=\"")
      rootSlots.append(html.count)
      html.put(address: address.utf8)
      html.put("\" alt=\"")
      inlineEnds.append(.image)
    } else {
      html.put("<span class=\"anh-loi\">")
      inlineEnds.append(.refusedImage(textStart: html.count))
    }
  }

  private mutating func endImage(_ node: CmarkNode) {
    imageDepth -= 1
    guard imageDepth == 0, let end = inlineEnds.popLast() else { return }
    switch end {
    case .image:
      putTitle(node)
      html.put("\" />")
    case .refusedImage(let textStart):
      if html.count == textStart { node.destination.withUnsafeBufferPointer { html.put(text: $0) } }
      html.put("</span>")
    case .nothing, .link: break
    }
  }

  private mutating func putTitle(_ node: CmarkNode) {
    node.withTitle { title in
      if title.isEmpty { return }
      html.put("\" title=\"")
      html.put(text: title)
    }
  }

  /// What becomes of a link or a picture, and the fragment to keep behind a published address.
  private func judge(_ destination: [UInt8], isImage: Bool) -> (Link.Outcome, fragment: [UInt8]) {
    switch Address(destination, isImage: isImage) {
    case .kept: return (.kept, [])
    case .unsafe: return (.unsafe, [])
    case .empty: return (.broken, [])
    case .relative(let path, let fragment):
      switch policy.resolve(path, isImage) {
      case .published(let address): return (.published(address: address), fragment)
      case .missing: return (.broken, [])
      case .refused: return (.unsafe, [])
      case .withheld(let file): return (.withheld(file: file), [])
      }
    }
  }

  /// Where an inline stands in the source, checked against its first bytes.
  ///
  /// libcmark 0.30.2 gives wrong columns after link definitions and on lines whose prefix differs from the first; then
  /// the next right place in the block is taken.
  private mutating func place(
    of node: CmarkNode, _ isRight: (ArraySlice<UInt8>) -> Bool
  ) -> (line: Int, offset: Int) {
    guard let block = open.last else { return (1, 0) }
    let end = source.lineRange(block.lastLine).upperBound
    if let offset = sourceOffset(of: node), offset >= searchStart, offset < end, isRight(source.bytes[offset..<end]) {
      searchStart = offset + 1
      return source.place(of: offset)
    }
    var offset = searchStart
    while offset < end, !isRight(source.bytes[offset..<end]) { offset += 1 }
    searchStart = min(offset + 1, end)
    return offset < end ? source.place(of: offset) : (block.line, block.contentOffset)
  }

  /// Where libcmark says that an inline begins, in the source.
  private func sourceOffset(of node: CmarkNode) -> Int? {
    let (line, role) = text.origin(node.startLine)
    let column = node.startColumn - 1
    guard column >= 0 else { return nil }
    switch role {
    case .source:
      let range = source.lineRange(line + linesBefore)
      return range.lowerBound + column < range.upperBound ? range.lowerBound + column : nil
    case .table: return nil
    case .cell(let cell, _):
      let prefix = scan.tables[tableIndex].delimiterPrefix.count + "###### ".utf8.count
      return column < prefix ? nil : source.offset(ofUnescaped: column - prefix, in: scan.cells[cell].range)
    }
  }
}
