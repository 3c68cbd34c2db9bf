import Markdown
import Reporting

/// A stretch of a report that search finds and shows: its head, a heading, a paragraph, a row of a table.
struct SearchPassage: Hashable, Sendable {
  enum Kind: Int, Sendable {
    case text = 0
    case heading = 1
    case head = 2
  }

  let kind: Kind
  /// The `id` on the report's page of the nearest element that has one; empty for the page's beginning.
  let anchor: String
  let text: String
}

extension SearchPassage {
  /// Everything that a report and its supplements say on their page, without what a supplement replaced.
  static func all(of standing: StandingReport, unitName: String) -> [SearchPassage] {
    let texts = [standing.report] + standing.supplements
    var passages = [head(of: texts, unitName: unitName)]
    for (number, report) in texts.enumerated() {
      for section in report.sections where section.subject == .opening {
        append(report.document, section.blocks, from: "", prefix: prefix(number), to: &passages)
      }
    }
    for section in StandingSection.all(of: texts) {
      let report = texts[section.source.text]
      let source = report.sections[section.source.section]
      passages.append(SearchPassage(kind: .heading, anchor: section.id, text: source.heading?.text ?? ""))
      append(report.document, source.blocks, from: section.id, prefix: prefix(section.source.text), to: &passages)
    }
    return passages
  }

  /// What is said of some reports before they begin: the body, their numbers, titles, subjects and signers.
  static func head(of reports: [Report], unitName: String) -> SearchPassage {
    let said = reports.flatMap { report in
      [report.head.value(.number), report.title, report.head.value(.subject), report.head.value(.signer)]
    }
    return SearchPassage(
      kind: .head, anchor: "", text: ([unitName] + said.compactMap(\.self)).joined(separator: " · "))
  }

  private static func prefix(_ text: Int) -> String { text == 0 ? "" : ReportPage.supplementPrefix(text) }

  private static func append(
    _ document: Document, _ range: Range<Int>, from first: String, prefix: String, to passages: inout [SearchPassage]
  ) {
    var anchor = first
    var index = range.lowerBound
    while index < range.upperBound {
      let block = document.blocks[index]
      if let own = block.anchor { anchor = prefix + own }
      switch block.kind {
      case .heading, .paragraph, .code, .rawHTML:
        passages.append(SearchPassage(kind: .text, anchor: anchor, text: block.text))
      case .row:
        let cells = document.blocks[index..<block.end].dropFirst()
        if block.anchor == nil, let own = cells.first?.anchor { anchor = prefix + own }
        let text = cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " · ")
        passages.append(SearchPassage(kind: .text, anchor: anchor, text: text))
        index = block.end
        continue
      case .quote, .list, .item, .thematicBreak, .table, .cell: break
      }
      index += 1
    }
  }
}
