import Markdown
import Reporting

/// A document of top-level blocks, each given by its HTML, on the lines `first`, `first + 2`, …
///
/// `spice` is put behind the text of each, which pages show beside its HTML; not behind a state, which would be none.
func document(_ pieces: [String], firstLine: Int = 10, spice: String = "") -> Document {
  var html: [UInt8] = []
  var blocks: [Block] = []
  var slots: [Int] = []
  let attachment = Array("\"tai-lieu/".utf8)
  for (index, piece) in pieces.enumerated() {
    let start = html.count
    html += piece.utf8
    slots += (start..<html.count).filter { html[$0...].starts(with: attachment) }.map { $0 + 1 }
    let line = firstLine + index * 2
    let parsed = ParsedHTML(Array(piece.utf8))
    let text = parsed.text.split(separator: "\n").joined()
    blocks.append(
      Block(
        kind: .paragraph, depth: 0, end: index + 1, lines: line...line, contentOffset: 0,
        text: text.hasPrefix("Tình hình:") ? text : text + spice, html: start..<html.count,
        anchor: parsed.values(of: "id").first))
  }
  return Document(blocks: blocks, links: [], rawHTML: [], html: html, rootSlots: slots)
}

/// A section that is one block, the one at `block`, under a heading on the line before it.
func section(
  _ subject: Section.Subject, _ title: String, block: Int, status: StatusStatement = .none, progress: Progress? = nil,
  level: Int = 2
) -> Section {
  let line = 9 + block * 2
  let number: Int? = if case .task(let number) = subject { number } else { nil }
  let text = number.map { "\($0). \(title)" } ?? title
  return Section(
    subject: subject,
    heading: subject == .opening
      ? nil
      : Section.Heading(text: text, title: title, number: number, roman: nil, level: level, line: line, offset: 3),
    blocks: block..<(block + 1), status: status, progress: progress, hasText: true)
}

func stated(_ status: TaskStatus) -> StatusStatement { .stated(status, at: TextPlace(line: 1, offset: 0)) }

func head(_ values: KeyValuePairs<Head.Key, String>, others: KeyValuePairs<String, String> = [:]) -> Head {
  let known = values.enumerated().map { index, pair in
    Head.Entry(
      key: pair.key, name: pair.key.rawValue, value: pair.value, line: index + 2, nameOffset: 0, valueOffset: 10)
  }
  let unknown = others.enumerated().map { index, pair in
    Head.Entry(
      key: nil, name: pair.key, value: pair.value, line: known.count + index + 2, nameOffset: 0, valueOffset: 10)
  }
  return Head(entries: known + unknown)
}

func report(
  file: String, unit: Identifier<Unit>, period: Identifier<Period>, head: Head, title: String? = nil,
  pieces: [String], sections: [Section], date: Day? = nil, spice: String = ""
) -> Report {
  Report(
    file: file, sha256: String(repeating: "a", count: 64), source: SourceText(""),
    document: document(pieces, spice: spice),
    head: head, unit: unit, periods: [period], date: date, received: nil, isDraft: false, title: title,
    sections: sections, figures: [], unknownFigures: [])
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  guard let result = Day(year: year, month: month, day: day) else { preconditionFailure("no such day") }
  return result
}
