import Markdown

/// Cuts a report's text into sections at its headings, and says what each heading means.
///
/// A task is opened by a level-2 heading, or by a level-3 heading under a level-2 part; a level-1 heading after the
/// title counts as level 2. The title decides, then an Arabic number, then a Roman one where no part fits
/// (`PRODUCT.md` 1.3).
struct SectionReader: Sendable {
  let title: String?
  let sections: [Section]

  private struct Opening {
    let heading: Int
    let subject: Section.Subject
    let contradictedBy: Int?
    let text: HeadingText
    let level: Int
  }

  init(_ document: Document, source: SourceText, vocabulary: Vocabulary) {
    var title: String?
    var titleIndex: Int?
    var openings: [Opening] = []
    for index in SectionReader.topLevel(document) {
      guard case .heading(let level) = document.blocks[index].kind else { continue }
      let text = HeadingText(document.blocks[index].text, taskNoun: vocabulary.taskNoun)
      if level == 1, title == nil, openings.isEmpty, !SectionReader.isNamed(text, in: vocabulary) {
        title = document.blocks[index].text
        titleIndex = index
        continue
      }
      if let opening = SectionReader.opening(
        at: index, level: max(level, 2), text: text, after: openings.last, vocabulary: vocabulary)
      {
        openings.append(opening)
      }
    }
    self.title = title
    let bodyStart = titleIndex.map { document.blocks[$0].end } ?? 0
    var sections: [Section] = []
    let firstOpening = openings.first?.heading ?? document.blocks.count
    if bodyStart < firstOpening {
      sections.append(
        Section(
          subject: .opening, heading: nil, blocks: bodyStart..<firstOpening,
          hasText: SectionReader.hasText(document, bodyStart..<firstOpening, besides: [])))
    }
    for (position, opening) in openings.enumerated() {
      let end = position + 1 < openings.count ? openings[position + 1].heading : document.blocks.count
      sections.append(
        SectionReader.section(opening, end: end, document: document, source: source, vocabulary: vocabulary))
    }
    self.sections = sections
  }

  /// The blocks of the document itself, in order.
  static func topLevel(_ document: Document, in range: Range<Int>? = nil) -> [Int] {
    var result: [Int] = []
    var index = range?.lowerBound ?? 0
    let end = range?.upperBound ?? document.blocks.count
    while index < end {
      result.append(index)
      index = document.blocks[index].end
    }
    return result
  }

  private static func isNamed(_ text: HeadingText, in vocabulary: Vocabulary) -> Bool {
    vocabulary.task(titled: text.title) != nil || text.namesTask
      || ((text.number != nil || text.roman != nil) && vocabulary.reportPart(titled: text.title) != nil)
  }

  private static func opening(
    at index: Int, level: Int, text: HeadingText, after previous: Opening?, vocabulary: Vocabulary
  ) -> Opening? {
    guard level <= 3 else { return nil }
    let meaning = SectionReader.meaning(of: text, level: level, vocabulary: vocabulary)
    if level == 3 {
      guard let previous else { return meaning.isTask ? make(meaning) : nil }
      let isInTask = if case .task = previous.subject { true } else { false }
      // Under a level-2 task a level-3 heading is one of its parts, whatever it says.
      if isInTask, previous.level == 2 { return nil }
      if meaning.isTask { return mayCountTasks(previous, text, vocabulary) ? make(meaning) : nil }
      if !isInTask { return nil }
      if vocabulary.taskPart(titled: text.title) != nil { return nil }
    }
    return make(meaning)

    func make(_ meaning: Meaning) -> Opening {
      Opening(
        heading: index, subject: meaning.subject, contradictedBy: meaning.contradictedBy, text: text, level: level)
    }
  }

  /// Under "Kiến nghị" a bare "1." counts addressees, not tasks; there only a title or "Nhiệm vụ 1" opens one.
  private static func mayCountTasks(_ previous: Opening, _ text: HeadingText, _ vocabulary: Vocabulary) -> Bool {
    if text.namesTask || vocabulary.task(titled: text.title) != nil { return true }
    switch previous.subject {
    case .task, .unknown: return true
    case .opening: return false
    case .part(let id): return vocabulary.countsTasks(id)
    }
  }

  private struct Meaning {
    let subject: Section.Subject
    let contradictedBy: Int?

    var isTask: Bool { if case .task = subject { true } else { false } }
  }

  private static func meaning(of text: HeadingText, level: Int, vocabulary: Vocabulary) -> Meaning {
    if let task = vocabulary.task(titled: text.title) {
      let number = text.number.flatMap { $0 != task && vocabulary.hasTask($0) ? $0 : nil }
      return Meaning(subject: .task(task), contradictedBy: number)
    }
    if let part = vocabulary.reportPart(titled: text.title), !text.namesTask {
      return Meaning(subject: .part(part.id), contradictedBy: nil)
    }
    if let number = text.number, vocabulary.hasTask(number) {
      return Meaning(subject: .task(number), contradictedBy: nil)
    }
    if let roman = text.roman, vocabulary.hasTask(roman), level == 2 {
      return Meaning(subject: .task(roman), contradictedBy: nil)
    }
    return Meaning(subject: .unknown, contradictedBy: nil)
  }

  private static func section(
    _ opening: Opening, end: Int, document: Document, source: SourceText, vocabulary: Vocabulary
  ) -> Section {
    let block = document.blocks[opening.heading]
    let blocks = block.end..<end
    let heading = Section.Heading(
      text: block.text, title: opening.text.title, number: opening.text.number, roman: opening.text.roman,
      level: opening.level, line: block.lines.lowerBound, offset: block.contentOffset)
    guard case .task = opening.subject else {
      return Section(
        subject: opening.subject, heading: heading, blocks: blocks, hasText: hasText(document, blocks, besides: []))
    }
    let stated = StatusReader(blocks, of: document, source: source)
    var status = stated.status
    if case .none = status, let found = opening.text.status {
      status = .stated(found, at: TextPlace(line: heading.line, offset: heading.offset))
    }
    return Section(
      subject: opening.subject, heading: heading, contradictedBy: opening.contradictedBy, blocks: blocks,
      status: status, progress: stated.progress, hasText: hasText(document, blocks, besides: stated.lines),
      parts: parts(of: blocks, document: document, vocabulary: vocabulary))
  }

  /// The parts of a task: headings below its own that the plan names, each up to the next of its level or above.
  private static func parts(of blocks: Range<Int>, document: Document, vocabulary: Vocabulary) -> [SectionPart] {
    var parts: [SectionPart] = []
    var part: ReportPart?
    var title: String?
    var level = 0
    var start = blocks.lowerBound
    for index in topLevel(document, in: blocks) {
      guard case .heading(let found) = document.blocks[index].kind else { continue }
      let text = HeadingText(document.blocks[index].text, taskNoun: vocabulary.taskNoun)
      let named = vocabulary.taskPart(titled: text.title)
      if named == nil, part == nil || found > level { continue }
      if start < index {
        parts.append(SectionPart(id: part?.id, role: part?.role, title: title, blocks: start..<index))
      }
      part = named
      title = named == nil ? nil : document.blocks[index].text
      level = found
      start = named == nil ? index : document.blocks[index].end
    }
    if start < blocks.upperBound {
      parts.append(SectionPart(id: part?.id, role: part?.role, title: title, blocks: start..<blocks.upperBound))
    }
    return parts
  }

  /// Whether a sentence stands in these blocks: letters in a paragraph, a cell or code, besides the given lines.
  private static func hasText(_ document: Document, _ blocks: Range<Int>, besides lines: Set<Int>) -> Bool {
    blocks.contains { index in
      let block = document.blocks[index]
      switch block.kind {
      case .paragraph, .code, .rawHTML:
        return block.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().contains {
          !lines.contains(block.lines.lowerBound + $0.offset) && $0.element.contains { $0.isLetter || $0.isNumber }
        }
      case .cell: return block.text.contains { $0.isLetter || $0.isNumber }
      default: return false
      }
    }
  }
}
