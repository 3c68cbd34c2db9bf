import Markdown

/// Takes the difficulties, causes, proposals and next steps out of what stands, one by one.
///
/// They come from the parts of tasks and from the parts of the whole report that the plan gives such a role. Each list
/// item or paragraph is one; a quotation or a table that holds no figures is one as a whole. A line that ends in a colon
/// before a list is the list's heading. "Không có" is none.
package struct RemarkReader: Sendable {
  let addressees: AddresseeReader
  private let vocabulary: Vocabulary
  private let roles: [Identifier<ReportPart>: ReportPart.Role]

  package init(plan: Plan, roster: Roster) {
    addressees = AddresseeReader(plan: plan, roster: roster)
    vocabulary = Vocabulary(plan)
    roles = Dictionary(
      plan.reportParts.compactMap { part in part.role.map { (part.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The roles of which each entry is told apart.
  package static let roles: [ReportPart.Role] = [.difficulties, .causes, .proposals, .nextSteps]

  /// Everything that a report and its supplements say, in their order; a supplement's sections take the place of those
  /// on the same task or part.
  package func remarks(in standing: StandingReport) -> [Remark] {
    let files = [standing.report] + standing.supplements
    return files.enumerated().flatMap { index, report -> [Remark] in
      let replaced = Set(files[(index + 1)...].flatMap { $0.sections.map(\.subject) })
      let figures = Set(report.figures.compactMap(\.anchor) + report.unknownFigures.compactMap(\.anchor))
      return report.usedSections.filter { $0.subject == .opening || !replaced.contains($0.subject) }
        .flatMap { section in stretches(of: section, in: report.document) }
        .flatMap { stretch in
          var scan = RemarkScan(report, in: stretch, of: standing, besides: figures, reader: addressees)
          return scan.read()
        }
    }
  }

  /// The parts of a section that have a role of interest.
  private func stretches(of section: Section, in document: Document) -> [RemarkStretch] {
    let found: [RemarkStretch] =
      switch section.subject {
      case .task(let number):
        section.parts.compactMap { part in
          part.role.map { RemarkStretch(role: $0, task: number, blocks: part.blocks) }
        }
      case .part(let id): stretches(ofPart: section.blocks, role: roles[id], in: document)
      case .unknown, .opening: []
      }
    return found.filter { RemarkReader.roles.contains($0.role) }
  }

  /// A part of the whole report, divided where a heading in it names another: "Đánh giá chung" holds "Hạn chế" and
  /// "Nguyên nhân".
  private func stretches(
    ofPart blocks: Range<Int>, role: ReportPart.Role?, in document: Document
  ) -> [RemarkStretch] {
    var result: [RemarkStretch] = []
    var (current, level, start) = (role, 0, blocks.lowerBound)
    for index in SectionReader.topLevel(document, in: blocks) {
      guard case .heading(let found) = document.blocks[index].kind else { continue }
      let title = HeadingText(document.blocks[index].text, taskNoun: vocabulary.taskNoun).title
      let named = vocabulary.reportPart(titled: title)?.role ?? vocabulary.taskPart(titled: title)?.role
      if named == nil, level == 0 || found > level { continue }
      if let current { result.append(RemarkStretch(role: current, task: nil, blocks: start..<index)) }
      (current, level, start) = named.map { ($0, found, document.blocks[index].end) } ?? (role, 0, index)
    }
    if let current { result.append(RemarkStretch(role: current, task: nil, blocks: start..<blocks.upperBound)) }
    return result
  }
}

/// A run of blocks that are all of one role.
struct RemarkStretch {
  let role: ReportPart.Role
  let task: Int?
  let blocks: Range<Int>
}
