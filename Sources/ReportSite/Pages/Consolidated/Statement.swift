import Reporting

/// Where a sentence of the consolidated report comes from: a body and its document.
struct SourceView: ViewModel {
  /// The body's short name.
  let name: String
  /// The number of its report; nil where it has none, and where so many say the same that only names are given.
  let number: String?
  /// The section of the report.
  let href: String
  /// What stands between this source and the next; empty for the last.
  let separator: String

  static let fields = Fields<SourceView>([
    .text("name") { $0.name },
    .text("number", optional: { $0.number }),
    .text("href") { $0.href },
    .text("separator") { $0.separator },
  ])
}

/// A sentence or two with those who said so.
struct StatementView: ViewModel {
  /// Without the full stop at its end.
  let text: String
  /// "3 nơi cùng nêu:" where several say the same.
  let lead: String?
  /// The one body that says so, where its name opens the sentence.
  let body: String?
  let sources: [SourceView]

  static let fields = Fields<StatementView>([
    .text("text") { $0.text },
    .text("lead", optional: { $0.lead }),
    .text("body", optional: { $0.body }),
    .list("sources") { $0.sources },
  ])
}

/// What one body says, with its place.
struct Statement: Sendable {
  let text: String
  let unit: Identifier<Unit>
  /// The report's own number.
  let number: String?
  /// From the site's root.
  let href: String
}

/// What several bodies say in the same words, by the order in which it was first said.
///
/// Two sentences are the same when nothing but case, punctuation, the spelling of tones and words without meaning of
/// their own ("đã", "các", "trong kỳ") tells them apart. Numbers, names and every "không" count.
struct MergedStatements: Sendable {
  private(set) var groups: [[Statement]] = []

  init(_ statements: [Statement]) {
    var places: [[UInt8]: Int] = [:]
    for statement in statements {
      let key = MergedStatements.key(statement.text)
      if let place = places[key] {
        groups[place].append(statement)
      } else {
        places[key] = groups.count
        groups.append([statement])
      }
    }
  }

  /// What most bodies say first; of equals, what was said first.
  var byWeight: [[Statement]] {
    groups.enumerated().sorted { left, right in
      let counts = (MergedStatements.bodies(left.element), MergedStatements.bodies(right.element))
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
    }.map(\.element)
  }

  static func bodies(_ group: [Statement]) -> Int { Set(group.map(\.unit)).count }

  /// In bytes, since marked words are decomposed, and strings of such are slow to compare.
  private static func key(_ text: String) -> [UInt8] {
    let words = Array(text.foldedKeepingMarks.utf8).split(separator: UInt8(ascii: " "))
    let meaningful = words.filter { !emptyWords.contains($0) }
    return Array((meaningful.isEmpty ? words : meaningful).joined(separator: [UInt8(ascii: " ")]))
  }

  /// Folded as the texts are, so that they are compared in the same form.
  private static let emptyWords = Set(
    Array("đã được và các những trong kỳ này của thì là cũng còn về việc".foldedKeepingMarks.utf8)
      .split(separator: UInt8(ascii: " ")))
}

extension Edition {
  /// As many sources are named with their documents; more by their names alone, since an appendix lists the documents.
  private static let fullySourced = 3

  /// - Parameter opensWithBody: Whether a sentence of one body begins with its name, since it has no subject of its own.
  func view(of group: [Statement], root: String, opensWithBody: Bool = false) -> StatementView {
    var sources: [Statement] = []
    for statement in group where !sources.contains(where: { $0.unit == statement.unit }) { sources.append(statement) }
    let text = (group.first?.text ?? "").withoutFullStop
    if opensWithBody, sources.count == 1, let only = sources.first {
      let source = SourceView(
        name: only.number ?? texts.draft(.itsReport), number: nil, href: root + only.href, separator: "")
      return StatementView(text: text, lead: nil, body: shortName(only.unit), sources: [source])
    }
    return StatementView(
      text: text,
      lead: sources.count > 1 ? texts.draft(.bodiesSay, ["count": texts.number(sources.count)]) : nil, body: nil,
      sources: self.sources(sources, root: root))
  }

  func sources(_ statements: [Statement], root: String) -> [SourceView] {
    statements.indices.map { index in
      let statement = statements[index]
      return SourceView(
        name: shortName(statement.unit),
        number: statements.count <= Edition.fullySourced ? statement.number : nil,
        href: root + statement.href,
        separator: index + 1 == statements.count ? "" : statements.count <= Edition.fullySourced ? "; " : ", ")
    }
  }
}

extension String {
  /// The text without the full stop, semicolon or comma at its end, since its sources follow.
  var withoutFullStop: String {
    var rest = self[...]
    while let last = rest.last, last == "." || last == ";" || last == "," || last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
