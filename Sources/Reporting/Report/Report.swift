package import Markdown

/// A report as read: what its author wrote, understood as far as it can be.
package struct Report: Sendable {
  /// Relative to the project, with forward slashes: `content/bao-cao/2024-q4/song-may.md`.
  package let file: String
  /// Of the file's bytes, in hexadecimal.
  package let sha256: String
  package let source: SourceText
  package let document: Document
  package let head: Head
  /// Nil where it cannot be made out.
  package let unit: Identifier<Unit>?
  /// One, or two where the report answers two periods at once, the shorter first; empty where none can be made out.
  package let periods: [Identifier<Period>]
  package let date: Day?
  package let received: Day?
  package let isDraft: Bool
  /// The title of the level-1 heading.
  package let title: String?
  package let sections: [Section]
  package let figures: [Figure]
  /// What it says of the period before and of the year so far, to compare with what is known.
  package let stated: [StatedFigure]
  /// List items and rows that look like figures but name no indicator.
  package let unknownFigures: [UnknownFigure]

  package init(
    file: String, sha256: String, source: SourceText, document: Document, head: Head, unit: Identifier<Unit>?,
    periods: [Identifier<Period>], date: Day?, received: Day?, isDraft: Bool, title: String?, sections: [Section],
    figures: [Figure], stated: [StatedFigure] = [], unknownFigures: [UnknownFigure]
  ) {
    self.file = file
    self.sha256 = sha256
    self.source = source
    self.document = document
    self.head = head
    self.unit = unit
    self.periods = periods
    self.date = date
    self.received = received
    self.isDraft = isDraft
    self.title = title
    self.sections = sections
    self.figures = figures
    self.stated = stated
    self.unknownFigures = unknownFigures
  }
}

/// A row of a data table whose label names no indicator of the plan.
package struct UnknownFigure: Hashable, Sendable {
  package let label: String
  package let place: TextPlace
  package let anchor: String?

  package init(label: String, place: TextPlace, anchor: String?) {
    self.label = label
    self.place = place
    self.anchor = anchor
  }
}

extension Section {
  /// The task's number, where the section is a task's.
  package var task: Int? { if case .task(let number) = subject { number } else { nil } }

  /// Whether neither a state nor a sentence stands in it. (Figures are the report's to know.)
  package var isEmpty: Bool {
    guard case .none = status else { return false }
    return !hasText && progress == nil
  }
}

extension Report {
  /// Whether the report replaces only the sections and figures that it contains.
  package var isSupplement: Bool {
    supplementTarget != nil
  }

  /// The sections that count: of two on one task the first.
  package var usedSections: [Section] {
    var tasks: Set<Int> = []
    var used: [Section] = []
    for section in sections {
      if let task = section.task, !tasks.insert(task).inserted { continue }
      used.append(section)
    }
    return used
  }
}

extension Report {
  /// A task's heading as this report would write it, with as many `#` as its other tasks have: `### 4. Sắp xếp`.
  package func taskLine(_ task: PlanTask) -> String {
    let level = sections.first { $0.task != nil }?.heading?.level ?? 2
    return "\(String(repeating: "#", count: level)) \(task.number). \(task.title)"
  }
}
