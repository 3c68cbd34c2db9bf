import Markdown

/// Cuts a report's text into sections at its headings, and says what each heading means.
///
/// A task is opened by a level-2 heading, or by a level-3 heading under a level-2 part; a level-1 heading after the
/// title counts as level 2. The title decides, then an Arabic number, then a Roman one where no part fits
/// (`PRODUCT.md` 1.3).
struct SectionReader: Sendable {
  let title: String?
  let sections: [Section]

  typealias FoundHeading = (index: Int, level: Int, text: HeadingText)

  /// How the headings of parts are numbered, so that a number means a task only where the tasks alone bear such.
  private struct Numbering {
    /// Some part of the report bears a Roman numeral: "II. Kết quả thực hiện".
    let romansCountParts: Bool
    /// Some part bears an Arabic number that is a task's: "1. Đặc điểm tình hình".
    let numbersCountParts: Bool

    init(_ headings: [FoundHeading], vocabulary: Vocabulary) {
      let parts = headings.filter { heading in
        heading.level <= 2 && (heading.text.roman != nil || heading.text.number != nil) && !heading.text.namesTask
          && vocabulary.task(titled: heading.text.title) == nil
          && vocabulary.reportPart(titled: heading.text.title) != nil
      }
      romansCountParts = parts.contains { $0.text.roman != nil }
      numbersCountParts = parts.contains { $0.text.number.map(vocabulary.hasTask) ?? false }
    }
  }

  private struct Opening {
    let heading: Int
    let subject: Section.Subject
    let contradictedBy: Int?
    let text: HeadingText
    /// As typed, from 1.
    let level: Int

    var isTask: Bool { if case .task = subject { true } else { false } }
  }

  /// - Parameter figures: the blocks that are data, and no sentences.
  init(_ document: Document, source: SourceText, figures: FigureBlocks, vocabulary: Vocabulary) {
    let sentences = Sentences(document: document, figures: figures)
    var title: String?
    var titleIndex: Int?
    var openings: [Opening] = []
    let headings = SectionReader.headings(of: document, taskNoun: vocabulary.taskNoun)
    let numbering = Numbering(headings, vocabulary: vocabulary)
    for (index, level, text) in headings {
      if level == 1, title == nil, openings.isEmpty, !SectionReader.isNamed(text, in: vocabulary) {
        title = document.blocks[index].text
        titleIndex = index
        continue
      }
      if let opening = SectionReader.opening(
        at: index, level: level, text: text, after: openings.last, numbering: numbering, vocabulary: vocabulary)
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
          hasText: sentences.stand(in: bodyStart..<firstOpening)))
    }
    for (position, opening) in openings.enumerated() {
      let end = position + 1 < openings.count ? openings[position + 1].heading : document.blocks.count
      sections.append(
        SectionReader.section(
          opening, end: end, document: document, source: source, sentences: sentences, vocabulary: vocabulary))
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

  private static func headings(of document: Document, taskNoun: String) -> [FoundHeading] {
    topLevel(document).compactMap { index in
      guard case .heading(let level) = document.blocks[index].kind else { return nil }
      return (index, level, HeadingText(document.blocks[index].text, taskNoun: taskNoun))
    }
  }

  private static func opening(
    at index: Int, level: Int, text: HeadingText, after previous: Opening?, numbering: Numbering,
    vocabulary: Vocabulary
  ) -> Opening? {
    guard level <= 3 else { return nil }
    let meaning = SectionReader.meaning(of: text, level: level, numbering: numbering, vocabulary: vocabulary)
    let opening = Opening(
      heading: index, subject: meaning.subject, contradictedBy: meaning.contradictedBy, text: text, level: level)
    guard let previous else { return level <= 2 || opening.isTask ? opening : nil }
    let isBelowTask = previous.isTask && level > previous.level
    let isTaskPart = vocabulary.taskPart(titled: text.title) != nil
    if level <= 2 {
      // "# 4. Sắp xếp" and "## Khó khăn" below it: a part of the task, unless it is numbered as one of the report.
      return isBelowTask && isTaskPart && text.roman == nil && text.number == nil ? nil : opening
    }
    // Under a task of level 2 a level-3 heading is one of its parts, whatever it says.
    if isBelowTask { return nil }
    if opening.isTask { return mayCountTasks(previous, text, vocabulary) ? opening : nil }
    // Beside tasks of level 3 it stands for itself; a part that every task may have belongs to the task before it.
    guard previous.level == 3 else { return nil }
    return isTaskPart && text.number == nil && text.roman == nil ? nil : opening
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
  }

  private static func meaning(
    of text: HeadingText, level: Int, numbering: Numbering, vocabulary: Vocabulary
  ) -> Meaning {
    if let task = vocabulary.task(titled: text.title) {
      let number = text.number.flatMap { $0 != task && vocabulary.hasTask($0) ? $0 : nil }
      return Meaning(subject: .task(task), contradictedBy: number)
    }
    if let part = vocabulary.reportPart(titled: text.title), !text.namesTask {
      return Meaning(subject: .part(part.id), contradictedBy: nil)
    }
    if let number = text.number, vocabulary.hasTask(number), text.namesTask || !numbering.numbersCountParts {
      return Meaning(subject: .task(number), contradictedBy: nil)
    }
    if let roman = text.roman, vocabulary.hasTask(roman), level <= 2, !numbering.romansCountParts {
      return Meaning(subject: .task(roman), contradictedBy: nil)
    }
    return Meaning(subject: .unknown, contradictedBy: nil)
  }

  private static func section(
    _ opening: Opening, end: Int, document: Document, source: SourceText, sentences: Sentences,
    vocabulary: Vocabulary
  ) -> Section {
    let block = document.blocks[opening.heading]
    let blocks = block.end..<end
    let heading = Section.Heading(
      text: block.text, title: opening.text.title, number: opening.text.number, roman: opening.text.roman,
      level: opening.level, line: block.lines.lowerBound, offset: block.contentOffset)
    guard case .task = opening.subject else {
      return Section(
        subject: opening.subject, heading: heading, blocks: blocks, hasText: sentences.stand(in: blocks))
    }
    // "7. Giám sát: Không phát sinh" says it in the heading.
    let headed = opening.text.status.map { status in
      let text = opening.text.statusText ?? ""
      let offset = source.lineBytes(heading.line).firstOffset(of: Array(text.utf8)) ?? heading.offset
      return StatusReader.Statement(
        status: status, text: text, place: TextPlace(line: heading.line, offset: offset))
    }
    let stated = StatusReader(blocks, of: document, source: source, heading: headed)
    return Section(
      subject: opening.subject, heading: heading, contradictedBy: opening.contradictedBy, blocks: blocks,
      status: stated.status, progress: stated.progress, repeatedStatuses: stated.repeated,
      hasText: sentences.stand(in: blocks, besides: stated.lines),
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
}
