import Markdown

/// Finds the figures of a report: rows of data tables, and list items "label: number unit".
struct FigureReader: Sendable {
  let figures: [Figure]
  let unknown: [UnknownFigure]

  /// A period that the report answers, with the names that a column for it may bear.
  struct AnsweredPeriod: Sendable {
    let id: Identifier<Period>
    /// Folded.
    let names: Set<String>
  }

  init(
    _ sections: [Section], of document: Document, source: SourceText, periods: [AnsweredPeriod], vocabulary: Vocabulary
  ) {
    var figures: [Figure] = []
    var unknown: [UnknownFigure] = []
    guard !periods.isEmpty else {
      self.figures = []
      self.unknown = []
      return
    }
    let reader = SectionFigures(document: document, source: source, periods: periods, vocabulary: vocabulary)
    for (index, section) in sections.enumerated() {
      let found = reader.read(section.blocks, section: index)
      figures += found.figures
      unknown += found.unknown
    }
    self.figures = figures
    self.unknown = unknown
  }
}

/// Reads the figures of one section.
private struct SectionFigures {
  let document: Document
  let source: SourceText
  let periods: [FigureReader.AnsweredPeriod]
  let vocabulary: Vocabulary

  func read(_ blocks: Range<Int>, section: Int) -> (figures: [Figure], unknown: [UnknownFigure]) {
    var figures: [Figure] = []
    var unknown: [UnknownFigure] = []
    var index = blocks.lowerBound
    while index < blocks.upperBound {
      let block = document.blocks[index]
      switch block.kind {
      case .table:
        let found = readTable(index, section: section)
        figures += found.figures
        unknown += found.unknown
        index = block.end
      case .item:
        if let figure = readItem(index, section: section) { figures.append(figure) }
        index += 1
      default:
        index += 1
      }
    }
    return (figures, unknown)
  }

  private func readTable(_ table: Int, section: Int) -> (figures: [Figure], unknown: [UnknownFigure]) {
    let rows = children(of: table)
    guard let header = rows.first,
      let data = DataTable(
        header: children(of: header).map { document.blocks[$0].text }, periods: periods.map(\.names))
    else { return ([], []) }
    var figures: [Figure] = []
    var unknown: [UnknownFigure] = []
    for row in rows.dropFirst() {
      let cells = children(of: row)
      guard let labelColumn = data.columns.firstIndex(of: .label), labelColumn < cells.count else { continue }
      let label = document.blocks[cells[labelColumn]]
      let values = cells.indices.filter { if case .value = data.columns[$0] { true } else { false } }
      guard !label.text.folded.isEmpty else { continue }
      guard let named = indicator(labelled: label.text) else {
        // A row that only heads the rows below it states nothing.
        if values.contains(where: { !document.blocks[cells[$0]].text.folded.isEmpty }) {
          unknown.append(UnknownFigure(label: label.text, place: place(of: label), anchor: label.anchor))
        }
        continue
      }
      let measure = data.columns.firstIndex(of: .measure).map { document.blocks[cells[$0]] }
      for column in values {
        guard case .value(let period) = data.columns[column] else { continue }
        figures.append(
          figure(
            named.indicator, period: period, cell: document.blocks[cells[column]], label: label.text,
            measure: measure.flatMap { $0.text.isEmpty ? nil : $0 }, inlineMeasure: named.measure, section: section))
      }
    }
    return (figures, unknown)
  }

  private func figure(
    _ indicator: Indicator, period: Int, cell: Block, label: String, measure: Block?, inlineMeasure: String?,
    section: Int
  ) -> Figure {
    let reading = FigureText(cell.text, for: indicator)
    return Figure(
      indicator: indicator.id, period: periods[period].id, value: reading.value, text: cell.text, label: label,
      measure: reading.measure ?? measure?.text ?? inlineMeasure, place: place(of: cell),
      measurePlace: reading.measure == nil ? measure.map(place(of:)) : nil, anchor: cell.anchor, section: section)
  }

  private func readItem(_ item: Int, section: Int) -> Figure? {
    guard let paragraph = children(of: item).first, document.blocks[paragraph].kind == .paragraph else { return nil }
    let block = document.blocks[paragraph]
    guard let colon = block.text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let named = indicator(labelled: String(block.text[..<colon]))
    else { return nil }
    let text = block.text[block.text.index(after: colon)...].drop { $0.isWhitespace }
    let reading = FigureText(String(text), for: named.indicator)
    let line = block.lines.lowerBound + block.text[..<text.startIndex].count { $0 == "\n" }
    return Figure(
      indicator: named.indicator.id, period: periods[0].id, value: reading.value, text: String(text),
      label: String(block.text[..<colon]), measure: reading.measure ?? named.measure,
      place: TextPlace(line: line, offset: offsetBehindColon(line: line)),
      anchor: document.blocks[item].anchor ?? block.anchor, section: section)
  }

  /// An indicator by its label, with or without the unit of measure in brackets behind it.
  private func indicator(labelled label: String) -> (indicator: Indicator, measure: String?)? {
    if let indicator = vocabulary.indicator(labelled: label) { return (indicator, nil) }
    let plain = label.droppingItemMark
    if let indicator = vocabulary.indicator(labelled: plain) { return (indicator, nil) }
    guard plain.last == ")", let open = plain.lastIndex(of: "(") else { return nil }
    guard let indicator = vocabulary.indicator(labelled: String(plain[..<open])) else { return nil }
    let measure = plain[plain.index(after: open)...].dropLast()
    return (indicator, String(measure))
  }

  private func offsetBehindColon(line: Int) -> Int {
    let bytes = source.lineBytes(line)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return bytes.startIndexOfText - bytes.startIndex }
    let rest = bytes[(colon + 1)...].trimmingSpaces { $0 == UInt8(ascii: "*") }
    return rest.startIndex - bytes.startIndex
  }

  private func place(of block: Block) -> TextPlace {
    TextPlace(line: block.lines.lowerBound, offset: block.contentOffset)
  }

  private func children(of parent: Int) -> [Int] {
    SectionReader.topLevel(document, in: parent + 1..<document.blocks[parent].end)
  }
}

extension String {
  /// Without "- ", "+ ", "1.", "a)" before it, which clerks type in cells.
  fileprivate var droppingItemMark: String {
    let rest = drop { $0.isWhitespace || $0 == "-" || $0 == "+" || $0 == "–" || $0 == "*" || $0 == "•" }
    let mark = rest.prefix { $0.isASCII && ($0.isLetter || $0.isWholeNumber || $0 == ".") }
    let after = rest[mark.endIndex...]
    if mark.count <= 5, !mark.isEmpty, mark.last == "." || after.first == ")" {
      return String(after.drop { $0 == ")" || $0.isWhitespace })
    }
    return String(rest)
  }
}
