/// A stretch of a report that one heading opens: a task, or a part of the whole report.
package struct Section: Sendable {
  package enum Subject: Hashable, Sendable {
    /// By the task's number in the plan.
    case task(Int)
    case part(Identifier<ReportPart>)
    /// A heading that names neither a task nor a part.
    case unknown
    /// The text before the first such heading.
    case opening
  }

  /// The heading as its author wrote it.
  package struct Heading: Sendable {
    /// The whole text.
    package let text: String
    /// The text without its number and without a state written behind it.
    package let title: String
    /// The Arabic number before the title.
    package let number: Int?
    /// The Roman number before the title.
    package let roman: Int?
    package let level: Int
    package let line: Int
    /// Where its first letter stands in its line, in bytes from 0.
    package let offset: Int

    package init(
      text: String, title: String, number: Int?, roman: Int?, level: Int, line: Int, offset: Int
    ) {
      self.text = text
      self.title = title
      self.number = number
      self.roman = roman
      self.level = level
      self.line = line
      self.offset = offset
    }
  }

  package let subject: Subject
  package let heading: Heading?
  /// The number in the heading points to this task although the title names another; the title wins.
  package let contradictedBy: Int?
  /// The section's own blocks, without its heading, in the report's document.
  package let blocks: Range<Int>
  package let status: StatusStatement
  package let progress: Progress?
  /// States that the section gives besides the one that counts, and other than it.
  package let repeatedStatuses: [RepeatedStatus]
  /// Whether any sentence stands in the section besides its state, its progress, headings and figures.
  package let hasText: Bool
  /// In order; the first may have no heading.
  package let parts: [SectionPart]

  package init(
    subject: Subject, heading: Heading?, contradictedBy: Int? = nil, blocks: Range<Int>,
    status: StatusStatement = .none, progress: Progress? = nil, repeatedStatuses: [RepeatedStatus] = [],
    hasText: Bool, parts: [SectionPart] = []
  ) {
    self.subject = subject
    self.heading = heading
    self.contradictedBy = contradictedBy
    self.blocks = blocks
    self.status = status
    self.progress = progress
    self.repeatedStatuses = repeatedStatuses
    self.hasText = hasText
    self.parts = parts
  }
}

/// What a section says of its state.
package enum StatusStatement: Hashable, Sendable {
  case none
  case stated(TaskStatus, at: TextPlace)
  /// The author's words, which name no state.
  case unknown(text: String, at: TextPlace)

  /// The state, where one is understood.
  package var status: TaskStatus? {
    if case .stated(let status, _) = self { status } else { nil }
  }
}

/// A state that a section gives although it gives another one before, which alone may count.
package struct RepeatedStatus: Hashable, Sendable {
  /// As typed.
  package let text: String
  package let place: TextPlace
  /// The one that it contradicts, as typed, and its line.
  package let earlier: String
  package let earlierLine: Int

  package init(text: String, place: TextPlace, earlier: String, earlierLine: Int) {
    self.text = text
    self.place = place
    self.earlier = earlier
    self.earlierLine = earlierLine
  }
}

/// `Tiến độ:`, a percentage or words.
package struct Progress: Hashable, Sendable {
  package let text: String
  package let percent: Quantity?

  package init(text: String, percent: Quantity?) {
    self.text = text
    self.percent = percent
  }
}

/// A part of a task's section, opened by a heading that the plan names.
package struct SectionPart: Sendable {
  /// Nil before the first heading, and for headings that the plan does not name.
  package let id: Identifier<ReportPart>?
  package let role: ReportPart.Role?
  package let title: String?
  package let blocks: Range<Int>

  package init(id: Identifier<ReportPart>?, role: ReportPart.Role?, title: String?, blocks: Range<Int>) {
    self.id = id
    self.role = role
    self.title = title
    self.blocks = blocks
  }
}

/// A place in a report's source text.
package struct TextPlace: Hashable, Sendable {
  /// From 1.
  package let line: Int
  /// In bytes from 0.
  package let offset: Int

  package init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}
