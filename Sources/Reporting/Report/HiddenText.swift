import Markdown

/// Words that Markdown takes for something else, so that no page shows them.
struct HiddenText {
  enum Cause: Hashable {
    /// "[1]: https://…", to which no text refers, or for a second time.
    case definition
    /// The words behind "```".
    case fenceWords
  }

  let cause: Cause
  let place: TextPlace
  let text: String

  /// "(1) https://…" for "[1]: https://…".
  var mended: String {
    let bytes = Array(text.utf8)
    guard let close = bytes[...].firstOffset(of: Array("]:".utf8)) else { return text }
    let rest = bytes[(close + 2)...].trimmingSpaces { _ in false }
    return "(\(String(decoding: bytes[..<close].dropFirst(), as: UTF8.self))) \(String(decoding: rest, as: UTF8.self))"
  }
}

extension Report {
  /// Every such stretch, in the order of the text.
  var hiddenTexts: [HiddenText] {
    (unusedDefinitions + fenceWords).sorted { ($0.place.line, $0.place.offset) < ($1.place.line, $1.place.offset) }
  }

  /// Lines "[1]: address" that stand in no block: libcmark takes them out of the text.
  private var unusedDefinitions: [HiddenText] {
    let candidates = definitionLines
    if candidates.isEmpty { return [] }
    let used = usedLabels
    var defined: Set<String> = []
    return candidates.filter { candidate in
      let isFirst = defined.insert(candidate.label).inserted
      return !isFirst || !used.contains(candidate.label)
    }.map { HiddenText(cause: .definition, place: $0.line.place, text: $0.line.text) }
  }

  private var definitionLines: [(line: TypedLine, label: String)] {
    var shown: Set<Int> = []
    let head = (head.entries.last?.line ?? 0) + 1
    let starts = (1...max(source.lineCount, 1)).filter { $0 > head && source.lineBytes($0).isLikeDefinition }
    if starts.isEmpty { return [] }
    for block in document.blocks {
      switch block.kind {
      case .paragraph, .heading, .code, .rawHTML, .table: shown.formUnion(block.lines)
      default: break
      }
    }
    return starts.filter { !shown.contains($0) }.compactMap { number in
      let bytes = source.lineBytes(number)
      guard let open = bytes.firstIndex(of: UInt8(ascii: "[")), let label = bytes[open...].label else { return nil }
      let text = String(decoding: bytes[open...].trimmingSpaces { _ in false }, as: UTF8.self)
      return (TypedLine(line: number, offset: open - bytes.startIndex, text: text), label)
    }
  }

  /// Whatever stands between brackets in the lines of paragraphs, headings and tables, as labels are compared.
  private var usedLabels: Set<String> {
    var labels: Set<String> = []
    for block in document.blocks {
      switch block.kind {
      case .paragraph, .heading, .table: break
      default: continue
      }
      for line in block.lines {
        var open: Int?
        let bytes = source.lineBytes(line)
        for index in bytes.indices {
          if bytes[index] == UInt8(ascii: "[") { open = index }
          if bytes[index] == UInt8(ascii: "]"), let start = open {
            if let label = bytes[start...].label { labels.insert(label) }
            open = nil
          }
        }
      }
    }
    return labels
  }

  private var fenceWords: [HiddenText] {
    document.blocks.compactMap { block in
      guard block.isFenced(in: source) else { return nil }
      let bytes = source.lineBytes(block.lines.lowerBound)
      let rest = bytes.dropFirst(block.contentOffset)
      let words = rest.drop { $0 == rest.first }.trimmingSpaces { _ in false }
      // "```text" names a language.
      guard words.contains(where: { $0 >= 0x80 || $0 == 0x20 }) else { return nil }
      let text = String(decoding: words, as: UTF8.self)
      guard text.hasWord else { return nil }
      return HiddenText(
        cause: .fenceWords,
        place: TextPlace(line: block.lines.lowerBound, offset: words.startIndex - bytes.startIndex), text: text)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line may be a link's definition: `[` behind nothing but marks of quotes and items, and `]:` after it.
  fileprivate var isLikeDefinition: Bool {
    guard let open = firstIndex(of: UInt8(ascii: "[")),
      self[..<open].allSatisfy({ $0 == 0x20 || $0 == 0x09 || (0x2A...0x3E).contains($0) })
    else { return false }
    return self[open...].firstOffset(of: Array("]:".utf8)) != nil
  }

  /// What stands between the bracket that begins the slice and the next that closes one, in small letters and with
  /// single spaces; nil where that is nothing.
  fileprivate var label: String? {
    guard let close = firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let text = String(decoding: self[(startIndex + 1)..<close], as: UTF8.self)
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
