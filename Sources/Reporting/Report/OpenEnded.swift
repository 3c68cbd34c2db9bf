import Markdown

/// A mark that opens code or raw HTML and is never closed, so that all below it belongs to that.
struct OpenEnded {
  /// "```", "~~~", "<!--" …
  let mark: String
  /// What would close it.
  let closing: String
  let place: TextPlace
  let lastLine: Int
  /// Whether nothing else stands in its line.
  let isAlone: Bool
}

extension Report {
  /// Every such mark, in the order of the text.
  var openEnded: [OpenEnded] {
    document.blocks.compactMap { block in
      let place = TextPlace(line: block.lines.lowerBound, offset: block.contentOffset)
      guard let (mark, closing) = block.kind == .code ? openFence(of: block) : openTag(of: block) else { return nil }
      let line = source.lineBytes(place.line).trimmingSpaces { _ in false }
      return OpenEnded(
        mark: mark, closing: closing, place: place, lastLine: block.lines.upperBound,
        isAlone: line.elementsEqual(mark.utf8))
    }
  }

  /// Whether a block is code or raw HTML that is never closed.
  func isUnclosed(_ block: Block) -> Bool { (block.kind == .code ? openFence(of: block) : openTag(of: block)) != nil }

  private func openFence(of block: Block) -> (mark: String, closing: String)? {
    guard block.isFenced(in: source) else { return nil }
    let first = source.lineBytes(block.lines.lowerBound).dropFirst(block.contentOffset)
    guard let sign = first.first else { return nil }
    let length = first.prefix { $0 == sign }.count
    let last = source.lineBytes(block.lines.upperBound).trimmingSpaces { $0 == UInt8(ascii: ">") }
    let isClosed = block.lines.count > 1 && last.count >= length && last.allSatisfy { $0 == sign }
    let fence = String(repeating: sign == UInt8(ascii: "`") ? "`" : "~", count: min(length, 12))
    return isClosed ? nil : (fence, fence)
  }

  private func openTag(of block: Block) -> (mark: String, closing: String)? {
    guard block.kind == .rawHTML, let (mark, closing) = Report.tags.first(where: { block.text.begins(with: $0.mark) })
    else { return nil }
    return Array(block.text.utf8)[...].firstOffset(of: Array(closing.utf8)) == nil ? (mark, closing) : nil
  }

  private static let tags = [
    (mark: "<!--", closing: "-->"), (mark: "<?", closing: "?>"), (mark: "<![CDATA[", closing: "]]>"),
  ]
}

extension String {
  fileprivate func begins(with mark: String) -> Bool { utf8.starts(with: mark.utf8) }
}
