import Markdown
import Reporting

/// The first sentences of what a body did on a task, without its state, its figures, its headings and its tables.
struct OpeningWords {
  /// Nil where nothing is said in words.
  let text: String?

  /// In characters: another sentence is taken as long as all of them stay under it.
  private static let roomForMore = 240
  /// In characters: where the first sentence is cut.
  private static let longest = 420
  /// Of a report's parts these have places of their own.
  private static let elsewhere: [ReportPart.Role] = [.difficulties, .causes, .proposals, .nextSteps]

  init(_ section: Section, of report: Report) {
    let whole = SectionPart(id: nil, role: nil, title: nil, blocks: section.blocks)
    let parts = (section.parts.isEmpty ? [whole] : section.parts).filter { part in
      part.role.map { !OpeningWords.elsewhere.contains($0) } ?? true
    }
    let skipped = OpeningWords.linesOfData(section, of: report)
    var text = ""
    // Some say the same under every heading.
    var said: Set<String> = []
    reading: for part in parts {
      for sentence in OpeningWords.sentences(in: part.blocks, of: report.document, besides: skipped, section) {
        let words = sentence.withoutFullStop
        guard !said.contains(words) else { continue }
        said.insert(words)
        guard !text.isEmpty else {
          text = sentence.shortened(to: OpeningWords.longest)
          continue
        }
        let ending = text.last.map { ".!?…".contains($0) } ?? true ? " " : ". "
        guard text.count + sentence.count < OpeningWords.roomForMore else { break reading }
        text += ending + sentence
      }
    }
    self.text = text.isEmpty ? nil : text.startingLarge
  }

  /// The lines of figures and of the state.
  private static func linesOfData(_ section: Section, of report: Report) -> Set<Int> {
    var lines = Set(report.figures.map(\.place.line) + report.unknownFigures.map(\.place.line))
    lines.formUnion(report.stated.map(\.place.line))
    if case .stated(_, let place) = section.status { lines.insert(place.line) }
    if case .unknown(_, let place) = section.status { lines.insert(place.line) }
    return lines
  }

  private static func sentences(
    in blocks: Range<Int>, of document: Document, besides skipped: Set<Int>, _ section: Section
  ) -> [String] {
    var result: [String] = []
    var index = blocks.lowerBound
    while index < blocks.upperBound, result.count < 4 {
      let block = document.blocks[index]
      switch block.kind {
      case .list, .item: index += 1
      case .paragraph:
        let lines = zip(block.lines, block.text.lines).filter { line, text in
          !skipped.contains(line) && !isState(text, of: section)
        }.map(\.1)
        let text = lines.joined(separator: " ").withoutLineBreaks.split(separator: " ").joined(separator: " ")
        // A line that only leads to a list or a table.
        if !text.hasSuffix(":"), text.contains(where: \.isLetter) { result += text.sentences }
        index = block.end
      default: index = block.end
      }
    }
    return result
  }

  /// "Tình hình: Đang thực hiện", "Tiến độ: 60 %".
  private static func isState(_ line: Substring, of section: Section) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let value = String(line[line.index(after: colon)...].drop { $0.isWhitespace })
    if value == section.progress?.text { return true }
    guard let status = section.status.status else { return false }
    return TaskStatus(text: value) == status && colon < line.index(line.startIndex, offsetBy: min(24, line.count))
  }
}

extension String {
  /// With a space for each line break that is typed as a tag.
  fileprivate var withoutLineBreaks: String {
    guard contains("<br") else { return self }
    return ["<br>", "<br/>", "<br />"].reduce(self) { $0.replacing($1, with: " ") }
  }

  /// One by one. A full stop ends a sentence before a space and a capital, but not behind a number or an abbreviation
  /// such as "TP." or "Th.S.".
  var sentences: [String] {
    var result: [String] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if ".!?".contains(self[index]), next < endIndex, self[next] == " " {
        let after = self.index(after: next)
        let word = self[start..<index].split(separator: " ").last ?? ""
        let isAbbreviation = word.count <= 3 && word.first?.isUppercase ?? false || word.contains(".")
        if after < endIndex, self[after].isUppercase, !isAbbreviation, !word.allSatisfy(\.isNumber) {
          result.append(String(self[start..<next]))
          start = after
        }
      }
      index = next
    }
    if start < endIndex { result.append(String(self[start...])) }
    return result
  }
}
