import Markdown

/// Finds the figures of a report: rows of data tables, and list items "label: number unit".
struct FigureReader: Sendable {
  /// A period that the report answers, with the names that a column for it may bear.
  struct AnsweredPeriod: Sendable {
    let id: Identifier<Period>
    /// Folded.
    let names: Set<String>
    /// Those of the period before, with their year, folded.
    let earlier: Set<String>
  }

  private let found: [(block: Int, figure: Figure)]
  private let toCompare: [(block: Int, figure: StatedFigure)]
  private let unread: [(block: Int, figure: UnknownFigure)]
  /// Where the figures stand.
  let blocks: FigureBlocks

  /// Reads a whole document; without a period there are no figures.
  init(_ document: Document, source: SourceText, periods: [AnsweredPeriod], vocabulary: Vocabulary) {
    var reading = FigureReading(document: document, source: source, periods: periods, vocabulary: vocabulary)
    if !periods.isEmpty { reading.readAll() }
    found = reading.found
    toCompare = reading.toCompare
    unread = reading.unread
    blocks = reading.blocks
  }

  /// The figures, each in the section in which it stands.
  func figures(in sections: [Section]) -> [Figure] {
    FigureReader.placed(found, in: sections) { $0.standing(in: $1) }
  }

  /// What is stated of other spans than the period's own, each in the section in which it stands.
  func stated(in sections: [Section]) -> [StatedFigure] {
    FigureReader.placed(toCompare, in: sections) { $0.standing(in: $1) }
  }

  private static func placed<Found>(
    _ found: [(block: Int, figure: Found)], in sections: [Section], _ standing: (Found, Int) -> Found
  ) -> [Found] {
    var section = 0
    return found.compactMap { block, figure in
      while section < sections.count, sections[section].blocks.upperBound <= block { section += 1 }
      return section < sections.count ? standing(figure, section) : nil
    }
  }

  /// Rows that look like figures but name no indicator.
  var unknown: [UnknownFigure] { unread.map(\.figure) }
}

/// Reads block by block.
private struct FigureReading {
  let document: Document
  let source: SourceText
  let periods: [FigureReader.AnsweredPeriod]
  let vocabulary: Vocabulary
  let periodNames: [Set<String>]
  var found: [(block: Int, figure: Figure)] = []
  var toCompare: [(block: Int, figure: StatedFigure)] = []
  var unread: [(block: Int, figure: UnknownFigure)] = []
  var blocks = FigureBlocks()

  init(
    document: Document, source: SourceText, periods: [FigureReader.AnsweredPeriod], vocabulary: Vocabulary
  ) {
    self.document = document
    self.source = source
    self.periods = periods
    self.vocabulary = vocabulary
    periodNames = periods.map(\.names)
  }

  mutating func readAll() {
    var index = 0
    var itemParagraph: Int?
    while index < document.blocks.count {
      let block = document.blocks[index]
      switch block.kind {
      case .table:
        readTable(index)
        index = block.end
        continue
      case .item: itemParagraph = index + 1
      case .paragraph: readParagraph(index, isItem: itemParagraph == index)
      default: break
      }
      index += 1
    }
  }

  // MARK: Tables

  private mutating func readTable(_ table: Int) {
    let rows = children(of: table)
    guard let header = rows.first,
      let data = DataTable(
        header: children(of: header).map { document.blocks[$0].text }, periods: periodNames,
        earlier: periods.map(\.earlier))
    else { return }
    let before = found.count
    for row in rows.dropFirst() { readRow(children(of: row).map { document.blocks[$0] }, of: data, table: table) }
    if found.count > before { blocks.tables.insert(table) }
  }

  private mutating func readRow(_ cells: [Block], of data: DataTable, table: Int) {
    guard let column = data.columns.firstIndex(of: .label), column < cells.count else { return }
    let label = cells[column]
    guard label.text.hasWord else { return }
    let name = FigureLabel(label.text, vocabulary: vocabulary, periods: periodNames)
    let measureCell = data.columns.firstIndex(of: .measure).flatMap { $0 < cells.count ? cells[$0] : nil }
      .flatMap { $0.text.isEmpty ? nil : $0 }
    for (cell, column) in zip(cells, data.columns) {
      let (role, period, measure): (StatedFigure.Role?, Int, String?)
      switch column {
      case .value(let column, let typed): (role, period, measure) = (name?.role, column, typed)
      // A label that says the same again, or otherwise, says nothing certain.
      case .stated(let column) where name?.role == nil: (role, period, measure) = (column, data.ownPeriod, nil)
      case .stated, .label, .measure, .other: continue
      }
      guard let name else {
        // A row that only heads others, or is answered in words, states no figure.
        guard role == nil, cell.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { continue }
        unread.append(
          (table, UnknownFigure(label: label.text, place: place(of: label), anchor: label.anchor)))
        return
      }
      let reading = FigureText(cell.text, for: name.indicator)
      let figure = Figure(
        indicator: name.indicator.id, period: periods[name.period ?? period].id, value: reading.value,
        text: cell.text, label: label.text,
        measure: reading.measure ?? measureCell?.text ?? name.measure ?? measure, place: place(of: cell),
        measurePlace: reading.measure == nil ? measureCell.map(place(of:)) : nil, anchor: cell.anchor, section: 0)
      add(figure, as: role, of: name.indicator, in: table)
    }
  }

  /// Keeps a figure: the period's own, or one to compare with what is known; of these only what can be read.
  private mutating func add(_ figure: Figure, as role: StatedFigure.Role?, of indicator: Indicator, in block: Int) {
    guard let role else {
      found.append((block, figure))
      return
    }
    guard case .number(let value) = figure.value, figure.measure.map(indicator.accepts(measure:)) ?? true else {
      return
    }
    toCompare.append(
      (
        block,
        StatedFigure(
          indicator: figure.indicator, period: figure.period, role: role, value: value, label: figure.label,
          place: figure.place, anchor: figure.anchor, section: 0)
      ))
  }

  // MARK: Lists

  /// Reads the first paragraph of a list item, and any line that begins with a sign for one, as Word leaves them.
  private mutating func readParagraph(_ index: Int, isItem: Bool) {
    let block = document.blocks[index]
    guard block.text.firstColon != nil else { return }
    var lines = block.text.lines[...]
    var line = block.lines.lowerBound
    var isItem = isItem
    while let text = lines.popFirst() {
      defer {
        line += 1
        isItem = false
      }
      guard isItem || text.beginsItem, let colon = text.firstColon else { continue }
      let typed = Substring(text.unicodeScalars[text.unicodeScalars.index(after: colon)...].drop(while: \.isSpace))
      // "Số cuộc giám sát:", and the number on the next line.
      let value = typed.isEmpty ? lines.first.flatMap { $0.beginsItem ? nil : $0 } ?? typed : typed
      guard let name = FigureLabel(String(text[..<colon]), vocabulary: vocabulary, periods: periodNames) else {
        continue
      }
      let reading = FigureText(String(value), for: name.indicator)
      let valueLine = typed.isEmpty && !value.isEmpty ? line + 1 : line
      blocks.lines.formUnion([line, valueLine])
      let figure = Figure(
        indicator: name.indicator.id, period: periods[name.period ?? 0].id, value: reading.value,
        text: String(value), label: text[..<colon].droppingItemMark, measure: reading.measure ?? name.measure,
        place: TextPlace(line: valueLine, offset: offset(inLine: valueLine, behindColon: valueLine == line)),
        anchor: anchor(of: index, line: line), section: 0)
      add(figure, as: name.role, of: name.indicator, in: index)
    }
  }

  /// The item's own where it has one, else that of the paragraph.
  private func anchor(of paragraph: Int, line: Int) -> String? {
    let block = document.blocks[paragraph]
    if paragraph > 0, case .item = document.blocks[paragraph - 1].kind {
      return document.blocks[paragraph - 1].anchor ?? block.anchor
    }
    return block.anchor
  }

  private func offset(inLine line: Int, behindColon: Bool) -> Int {
    let bytes = source.lineBytes(line)
    let text = String(decoding: bytes, as: UTF8.self)
    guard behindColon, let colon = text.firstColon else { return bytes.startIndexOfText - bytes.startIndex }
    let behind = text.utf8.distance(from: text.startIndex, to: text.unicodeScalars.index(after: colon))
    return bytes[(bytes.startIndex + behind)...].trimmingSpaces { $0 == UInt8(ascii: "*") }.startIndex
      - bytes.startIndex
  }

  private func place(of block: Block) -> TextPlace {
    TextPlace(line: block.lines.lowerBound, offset: block.contentOffset)
  }

  private func children(of parent: Int) -> [Int] {
    SectionReader.topLevel(document, in: parent + 1..<document.blocks[parent].end)
  }
}

extension Substring {
  /// Whether a line begins as a list item does in Word: "– ", "• ", "a) ".
  fileprivate var beginsItem: Bool {
    var scalars = unicodeScalars.drop(while: \.isSpace)
    guard let first = scalars.popFirst() else { return false }
    if first.isBullet { return true }
    return first.isASCIILetter && scalars.first == ")"
  }
}
