/// Link definitions (`[báo cáo]: bao-cao.pdf "Tên"`) that stand at the head of a paragraph.
///
/// libcmark takes them out of the text, and then counts the lines of what remains from the first of them.
extension DocumentWriter {
  /// The lines at the head of one paragraph that are definitions.
  struct DefinedLines {
    let firstLine: Int
    let count: Int
    let found: [Definition]

    struct Definition {
      let lines: ClosedRange<Int>
      let offset: Int
      let label: [UInt8]
      /// As typed, in one line or more, without the marks of the quotes and items around it.
      let text: [UInt8]
      /// What stands behind its label, from its colon on.
      let rest: [UInt8]
    }

    /// Nil where the paragraph begins with no definition.
    init?(_ paragraph: BlockScan.BracketedText, of source: SourceText) {
      var reader = DefinitionReader(paragraph.lines, of: source)
      let definitions = reader.readAll()
      if definitions.isEmpty { return nil }
      firstLine = paragraph.firstLine
      let bytes = reader.text
      var line = 0
      found = definitions.map { definition in
        let text = bytes[definition.range].dropLast()
        let first = line
        line += bytes[definition.range].count { $0 == 0x0A }
        return Definition(
          lines: (paragraph.firstLine + first)...(paragraph.firstLine + line - 1),
          offset: paragraph.lines[first].lowerBound - source.lineRange(paragraph.firstLine + first).lowerBound,
          label: Array(bytes[definition.label]), text: Array(text),
          rest: Array(bytes[(definition.label.upperBound + 1)..<text.endIndex]))
      }
      count = line
    }
  }

  /// How many lines from the first one of a paragraph are definitions.
  mutating func definitionLines(from first: Int) -> Int {
    while nextDefinition < definitions.count, definitions[nextDefinition].firstLine < first { nextDefinition += 1 }
    guard nextDefinition < definitions.count, definitions[nextDefinition].firstLine == first else { return 0 }
    return definitions[nextDefinition].count
  }

  /// Where a line's text begins behind the marks of the quotes around it.
  func textOffset(_ line: Int) -> Int {
    source.lineBytes(line).prefix { BlockStart.isSpace($0) || $0 == UInt8(ascii: ">") }.count
  }

  /// Every definition, in the order of the text, and whether its words are shown.
  var linkDefinitions: [LinkDefinition] {
    let found = definitions.flatMap(\.found)
    if found.isEmpty { return [] }
    let labels = labelsInText
    let shown = Set(links.filter(\.tellsItsTarget).map { LinkTarget(destination: $0.destination, title: $0.title) })
    let targets = Self.targets(of: found)
    var defined: Set<String> = []
    return zip(found, targets).map { definition, target in
      let label = Self.label(definition.label[...])
      let isFirst = defined.insert(label).inserted
      return LinkDefinition(
        lines: definition.lines, offset: definition.offset,
        text: String(decoding: definition.text.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self),
        isUsed: isFirst && labels.contains(label) && target.map(shown.contains) == true)
    }
  }

  /// Where each definition leads, as libcmark says: each is given to it once more, with a link that uses it.
  private static func targets(of definitions: [DefinedLines.Definition]) -> [LinkTarget?] {
    var text: [UInt8] = []
    for (index, definition) in definitions.enumerated() {
      text += "[\(index)]".utf8
      for byte in definition.rest {
        text.append(byte)
        // So far from the margin no line of a title begins a block.
        if byte == 0x0A { text += "    ".utf8 }
      }
      text += "\n\n[\(index)]\n\n".utf8
    }
    var targets = [LinkTarget?](repeating: nil, count: definitions.count)
    var open: LinkTarget?
    CmarkTree.walk(text) { node, isEntering in
      switch node.kind {
      case .link: open = isEntering ? LinkTarget(node) : nil
      case .text:
        guard let target = open else { return }
        node.withLiteral { literal in
          guard let index = Int(String(decoding: literal, as: UTF8.self)), targets.indices.contains(index) else {
            return
          }
          targets[index] = target
        }
      default: break
      }
    }
    return targets
  }

  /// Whatever stands between brackets in the lines of paragraphs, headings and tables, as labels are compared.
  private var labelsInText: Set<String> {
    var labels: Set<String> = []
    for block in blocks {
      switch block.kind {
      case .paragraph, .heading:
        var text: [UInt8] = []
        for line in block.lines {
          text += source.lineBytes(line).dropFirst(textOffset(line))
          text.append(0x0A)
        }
        Self.addLabels(in: text, to: &labels)
      case .table:
        for line in block.lines {
          var text: [UInt8] = []
          source.appendUnescapingPipes(source.lineRange(line), to: &text)
          Self.addLabels(in: text, to: &labels)
        }
      default: continue
      }
    }
    return labels
  }

  private static func addLabels(in text: [UInt8], to labels: inout Set<String>) {
    var open: Int?
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): open = index
      case UInt8(ascii: "]"):
        if let start = open, index - start <= 1_001 { labels.insert(label(text[(start + 1)..<index])) }
        open = nil
      default: break
      }
      index += 1
    }
  }

  /// A label with its letters folded and single spaces.
  private static func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased().uppercased().inSingleSpaces
  }
}

/// Where a link leads and what its title is.
private struct LinkTarget: Hashable {
  let destination: String
  let title: String

  init(destination: String, title: String) {
    self.destination = destination
    self.title = title.inSingleSpaces
  }

  init(_ node: CmarkNode) {
    self.init(destination: String(decoding: node.destination, as: UTF8.self), title: node.title)
  }
}

extension Link {
  /// Whether its title is on the page, or short enough to be told whole by what is said of the link.
  fileprivate var tellsItsTarget: Bool {
    switch outcome {
    case .kept, .published: true
    case .inPicture: false
    case .broken, .withheld, .unsafe: title.unicodeScalars.count <= 80 && destination.unicodeScalars.count <= 80
    }
  }
}

extension String {
  fileprivate var inSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
