import Markdown

/// Words that Markdown takes for something else, so that no page shows them.
struct HiddenText {
  enum Cause: Hashable {
    /// "[1]: https://…", to which no text refers, or for a second time.
    case definition(lastLine: Int)
    /// The address of a link or a picture that stands in another picture's text.
    case inPicture(isImage: Bool, title: String)
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
    (unusedDefinitions + linksInPictures + fenceWords).sorted {
      ($0.place.line, $0.place.offset) < ($1.place.line, $1.place.offset)
    }
  }

  /// Definitions of links whose words no link shows.
  private var unusedDefinitions: [HiddenText] {
    document.definitions.filter { !$0.isUsed }.map { definition in
      let bytes = Array(definition.text.utf8)
      return HiddenText(
        cause: .definition(lastLine: definition.lines.upperBound),
        place: TextPlace(line: definition.lines.lowerBound, offset: definition.offset),
        text: String(decoding: bytes[...].trimmingSpaces { _ in false }, as: UTF8.self))
    }
  }

  /// Addresses and titles of links in a picture's text.
  private var linksInPictures: [HiddenText] {
    document.links.filter { $0.outcome == .inPicture }.map {
      HiddenText(
        cause: .inPicture(isImage: $0.isImage, title: $0.title), place: TextPlace(line: $0.line, offset: $0.offset),
        text: $0.destination)
    }
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
