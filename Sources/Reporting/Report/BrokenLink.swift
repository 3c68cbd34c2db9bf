import Markdown

/// Text that was meant to be a link or a picture and is none, for spaces stand where none may.
struct BrokenLink {
  /// Where its `[` or `![` stands.
  let place: TextPlace
  /// As typed, up to the end of its line at most.
  let typed: String
  /// As it must be typed.
  let mended: String
  /// The name of the file that it means; nil for an address of the web.
  let file: String?
  /// Whether nothing is wrong with it but the spaces before its line, which make code of it.
  let isIndented: Bool
}

extension Report {
  /// Every such text in paragraphs, headings and tables, and every link in indented lines, in the order of the text.
  var brokenLinks: [BrokenLink] {
    let links = Set(document.links.map { TextPlace(line: $0.line, offset: $0.offset) })
    return document.blocks.flatMap { block -> [BrokenLink] in
      switch block.kind {
      case .paragraph, .heading, .row: block.lines.flatMap { self.links(inLine: $0, besides: links) }
      case .code where !block.isFenced(in: source):
        block.lines.filter(beginsWithLink).flatMap { self.links(inLine: $0, besides: links, isIndented: true) }
      default: []
      }
    }
  }

  private func beginsWithLink(_ line: Int) -> Bool {
    let text = source.lineBytes(line).trimmingSpaces { _ in false }
    return text.starts(with: "[".utf8) || text.starts(with: "![".utf8)
  }

  /// - Parameter links: where libcmark found one.
  private func links(inLine line: Int, besides links: Set<TextPlace>, isIndented: Bool = false) -> [BrokenLink] {
    let bytes = source.lineBytes(line)
    guard bytes.contains(UInt8(ascii: "]")) else { return [] }
    var found: [BrokenLink] = []
    var open: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): open = index
      case UInt8(ascii: "]"):
        guard let start = open else { break }
        open = nil
        guard let spelling = LinkSpelling(bytes[start...], labelEnd: index, mayBeRight: isIndented) else { break }
        let isImage = start > bytes.startIndex && bytes[start - 1] == UInt8(ascii: "!")
        let first = isImage ? start - 1 : start
        let place = TextPlace(line: line, offset: first - bytes.startIndex)
        if links.contains(place) { break }
        found.append(
          BrokenLink(
            place: place, typed: String(decoding: bytes[first..<spelling.end], as: UTF8.self),
            mended: (isImage ? "!" : "") + spelling.mended, file: spelling.file, isIndented: isIndented))
        index = spelling.end - 1
      default: break
      }
      index += 1
    }
    return found
  }
}

/// `[label] (address)` as an author typed it, with a flaw.
private struct LinkSpelling {
  let mended: String
  /// Nil for an address of the web.
  let file: String?
  /// Past its last byte.
  let end: Int

  /// Nil where there is no flaw, or no file's name or address of the web in the brackets.
  ///
  /// - Parameters:
  ///   - bytes: from its `[` on.
  ///   - mayBeRight: whether it is wanted without a flaw, too.
  init?(_ bytes: ArraySlice<UInt8>, labelEnd: Int, mayBeRight: Bool) {
    let label = bytes[(bytes.startIndex + 1)..<labelEnd]
    let behind = bytes[(labelEnd + 1)...]
    let bracket = behind.drop { $0 == 0x20 }
    guard bracket.first == UInt8(ascii: "("), !label.allSatisfy({ $0 == 0x20 }) else { return nil }
    let hasGap = bracket.startIndex > behind.startIndex
    // "[1] (…)" is a footnote's mark before a remark.
    if hasGap, label.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "*") }) { return nil }
    let inner = bracket.dropFirst()
    guard let (address, end, isClosed) = Self.address(inner) else { return nil }
    let isBracketed = address.first == UInt8(ascii: "<") && address.last == UInt8(ascii: ">")
    let hasSpace = address.contains(0x20) || address.contains(0x09)
    guard hasGap || !isClosed || (hasSpace && !isBracketed) || mayBeRight else { return nil }
    let name = String(decoding: address, as: UTF8.self)
    let plain = isBracketed ? String(decoding: address.dropFirst().dropLast(), as: UTF8.self) : name
    file = plain.utf8.starts(with: "http://".utf8) || plain.utf8.starts(with: "https://".utf8) ? nil : plain
    let needsBrackets = !isBracketed && (hasSpace || address.contains(UInt8(ascii: "(")))
    mended = "[\(String(decoding: label, as: UTF8.self))](\(needsBrackets ? "<\(name)>" : name))"
    self.end = end
  }

  /// The name of a file or the address between brackets, where it ends, and whether its bracket is closed.
  private static func address(_ inner: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, end: Int, isClosed: Bool)? {
    // What follows the next bracket belongs to another link.
    let stretch = inner.prefix { $0 != UInt8(ascii: "[") }.prefix(300)
    var isClosed = false
    for close in stretch.indices where stretch[close] == UInt8(ascii: ")") {
      let text = stretch[..<close].trimmingSpaces { _ in false }
      if isTarget(text) { return (text, close + 1, true) }
      isClosed = true
    }
    let word = stretch.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0x09 }
    return !isClosed && isTarget(word) ? (word, word.endIndex, false) : nil
  }

  private static func isTarget(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 200 else { return false }
    let plain = text.first == UInt8(ascii: "<") && text.last == UInt8(ascii: ">") ? text.dropFirst().dropLast() : text
    if plain.starts(with: "http://".utf8) || plain.starts(with: "https://".utf8) { return !plain.contains(0x20) }
    guard let point = plain.lastIndex(of: UInt8(ascii: ".")), point > plain.startIndex else { return false }
    return endings.contains(String(decoding: plain[(point + 1)...], as: UTF8.self).lowercased())
  }

  private static let endings: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "png", "jpg", "jpeg", "gif", "webp", "zip", "rar", "csv", "txt",
    "odt", "ods",
  ]
}
