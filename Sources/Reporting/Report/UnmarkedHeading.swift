import Markdown

/// A line that looks like a heading and is none.
struct UnmarkedHeading {
  enum Flaw: Hashable {
    /// "##4. Sắp xếp".
    case noSpace
    /// It does not begin with `#`; quotation marks may stand before it.
    case noMark
    /// It stands in a list, a quotation or code.
    case nested
    /// It is a heading within another task's section: "#### 4. Sắp xếp".
    case tooDeep
  }

  let flaw: Flaw
  let line: TypedLine
  /// The task that it would open; nil for any other heading.
  let task: Int?
  /// As it must be typed.
  let mended: String
  /// Whether it stands in code that is never closed, which is told by itself.
  let isInOpenCode: Bool
}

extension Report {
  /// Every such line: one that has `#` without a space, behind too many spaces or in quotation marks, names a task that
  /// has no section, or names a part of a task in bold letters; in the order of the text.
  func unmarkedHeadings(given knowledge: Knowledge) -> [UnmarkedHeading] {
    let scan = HeadingScan(self, knowledge)
    var found: [UnmarkedHeading] = []
    var section = 0
    for (index, block) in document.blocks.enumerated() {
      while section < sections.count, sections[section].blocks.upperBound <= index { section += 1 }
      let isInTask = section < sections.count && sections[section].task != nil
      switch block.kind {
      case .paragraph, .code, .rawHTML, .heading: break
      default: continue
      }
      let isOpen = block.kind != .paragraph && isUnclosed(block)
      let isFenced = block.isFenced(in: source)
      for line in block.lines where source.lineBytes(line).count <= 400 {
        let isFirst = line == block.lines.lowerBound
        if let heading = scan.heading(
          in: wholeLine(line), of: block, isAlone: isFirst && block.depth == 0, isInTask: isInTask, isOpen: isOpen,
          isFenced: isFenced)
        {
          found.append(heading)
        }
      }
    }
    return found
  }
}

private struct HeadingScan {
  private let report: Report
  private let vocabulary: Vocabulary
  private let knowledge: Knowledge
  private let present: Set<Int>
  private let hasEveryTask: Bool
  private let owed: Set<Int>

  init(_ report: Report, _ knowledge: Knowledge) {
    self.report = report
    self.knowledge = knowledge
    vocabulary = knowledge.vocabulary
    let present = Set(report.sections.compactMap(\.task))
    self.present = present
    hasEveryTask = knowledge.plan.tasks.allSatisfy { present.contains($0.number) }
    owed = Set(knowledge.tasksOwed(by: report).map(\.number))
  }

  func heading(
    in line: TypedLine, of block: Block, isAlone: Bool, isInTask: Bool, isOpen: Bool, isFenced: Bool
  ) -> UnmarkedHeading? {
    // A heading is wrong only where it is nested, or deeper than the missing section that it should open.
    if hasEveryTask, block.depth == 0, block.kind.isHeading, line.text.utf8.first == UInt8(ascii: "#") { return nil }
    // "- ## 4. Sắp xếp": the mark of the item does not matter.
    let isNestedHeading = block.kind != .paragraph && block.depth > 0
    let typed = isNestedHeading ? line.text.droppingItemMark : line.text
    let isQuoted = typed.quotedHeading != nil
    let bytes = Array((typed.quotedHeading ?? typed).utf8)
    let marks = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = bytes[marks...].trimmingSpaces { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    guard let first = rest.first, marks <= 6 else { return nil }
    let isBold = bytes.dropFirst(marks).first == UInt8(ascii: "*") || bytes.starts(with: "__".utf8)
    let hasSpace = marks > 0 && (bytes[marks] == 0x20 || bytes[marks] == 0x09)
    let lacksSpace =
      block.kind == .paragraph && marks > 0 && !hasSpace && !isQuoted && first != UInt8(ascii: "#")
    // Nothing is wrong with it but the spaces before it, which make code or a part of a sentence of it, or its quotes.
    let isMoved = isQuoted || (hasSpace && (block.kind == .paragraph || (block.kind == .code && !isFenced)))
    // Most lines are text; what follows would find nothing in them.
    guard lacksSpace || isMoved || vocabulary.mayNameHeading(typed) else { return nil }
    let text = HeadingText(String(decoding: rest, as: UTF8.self), taskNoun: vocabulary.taskNoun)
    let isNumbered = text.number != nil || text.roman != nil || text.namesTask
    func found(_ flaw: UnmarkedHeading.Flaw, task: Int?, _ mended: String) -> UnmarkedHeading {
      UnmarkedHeading(flaw: flaw, line: line, task: task, mended: mended, isInOpenCode: isOpen)
    }
    if let number = vocabulary.task(titled: text.title), let task = knowledge.task(number) {
      let isHeading = block.kind.isHeading && block.depth == 0
      let isMarked = isHeading ? isNumbered : marks > 0 || isNumbered || isBold
      guard !present.contains(number) || lacksSpace || isMoved, isMarked || (isAlone && owed.contains(number)) else {
        return nil
      }
      return found(
        lacksSpace ? .noSpace : isHeading ? .tooDeep : marks > 0 && !isQuoted ? .nested : .noMark, task: number,
        report.taskLine(task))
    }
    let isNamedPart =
      vocabulary.taskPart(titled: text.title) != nil || vocabulary.reportPart(titled: text.title) != nil
    if isMoved || (block.kind.isHeading && block.depth > 0 && isNamedPart) {
      let title = String(decoding: rest, as: UTF8.self)
      guard title.hasWord else { return nil }
      return found(
        isQuoted ? .noMark : .nested, task: text.namesTask ? text.number : nil,
        String(repeating: "#", count: marks) + " " + title)
    }
    if lacksSpace {
      // "#chuyendoiso" is a word of its own; with two marks nobody means anything but a heading.
      guard marks > 1 || isNumbered || vocabulary.reportPart(titled: text.title) != nil else { return nil }
      let title = String(decoding: rest, as: UTF8.self)
      return found(
        .noSpace, task: text.namesTask ? text.number : nil, String(repeating: "#", count: marks) + " " + title)
    }
    guard isBold, isAlone, isInTask, block.kind == .paragraph, block.lines.count == 1,
      let part = vocabulary.taskPart(titled: text.title), part.role.map(RemarkReader.roles.contains) ?? false
    else { return nil }
    let level = min((report.sections.first { $0.task != nil }?.heading?.level ?? 2) + 1, 6)
    return found(.noMark, task: nil, String(repeating: "#", count: level) + " " + part.title)
  }
}

extension String {
  /// `### Khó khăn` of `“### Khó khăn”`, as messages quoted it; nil for what is no heading between quotation marks.
  fileprivate var quotedHeading: String? {
    let quotes = "“”\"‘’'«»`".unicodeScalars
    let open = unicodeScalars.prefix { quotes.contains($0) }.count
    let rest = unicodeScalars.dropFirst(open)
    guard open > 0, rest.first == "#", let last = rest.last, quotes.contains(last) else { return nil }
    return String(String.UnicodeScalarView(rest.reversed().drop { quotes.contains($0) || $0.isSpace }.reversed()))
  }
}

extension Block.Kind {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
