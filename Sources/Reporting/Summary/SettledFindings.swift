/// What supplements settle of what was found in the parts of a report that came before them.
///
/// A supplement replaces the sections and figures that it contains (`PRODUCT.md` 1.3): what is wrong with those that it
/// replaces harms nothing any more. What is said of the text itself stays, since it is published as it was sent: what is
/// hidden in it, what its links lead to, a figure that no indicator has.
struct SettledFindings: Sendable {
  /// For each part, by the bytes of its file's path.
  private var settled: [[UInt8]: Set<Finding>] = [:]

  /// - Parameter supplements: in the order in which they came.
  init(_ report: Report, supplements: [Report], given knowledge: Knowledge) {
    let parts = [report] + supplements
    for index in supplements.indices {
      settled[Array(parts[index].file.utf8)] = SettledFindings.findings(
        in: parts[index], settledBy: Replacement(Array(parts[(index + 1)...])), given: knowledge)
    }
  }

  init(_ standing: [StandingReport], given knowledge: Knowledge) {
    for report in standing where !report.supplements.isEmpty {
      let own = SettledFindings(report.report, supplements: report.supplements, given: knowledge)
      settled.merge(own.settled) { $0.union($1) }
    }
  }

  func contains(_ finding: Finding) -> Bool {
    !settled.isEmpty && settled[Array(finding.place.file.utf8)]?.contains(finding) ?? false
  }

  /// What is settled wherever the section in which it stands is replaced.
  private static let ofSections: [any ReportRule.Type] = [
    SectionMismatch.self, SectionEmpty.self, StatusMissing.self, StatusUnknown.self, StatusDuplicate.self,
    ReasonMissing.self,
  ]

  /// What is settled wherever the figure at which it stands is replaced.
  private static let ofFigures: [any ReportRule.Type] = [
    IndicatorDuplicate.self, IndicatorMisplaced.self, NumberInvalid.self, NumberAmbiguous.self, NumberDash.self,
    MeasureMismatch.self,
  ]

  private static func findings(
    in report: Report, settledBy replacement: Replacement, given knowledge: Knowledge
  ) -> Set<Finding> {
    var found =
      SectionMissing.findings(in: report, settledBy: replacement, given: knowledge)
      + HeadingUnmarked.findings(in: report, settledBy: replacement, given: knowledge)
      + IndicatorMissing.findings(in: report, settledBy: replacement, given: knowledge)
      + FigureUnread.findings(in: report, settledBy: replacement, given: knowledge)
      + TableBroken.findings(in: report, settledBy: replacement, given: knowledge)
    for rule in ofSections {
      found += rule.findings(in: report, given: knowledge).filter { finding in
        report.section(atLine: finding.place.line).map(replacement.replaces) ?? false
      }
    }
    // What a second section on the task says of figures is used nowhere, unless it is said again.
    found += SectionDuplicate.findings(in: report, given: knowledge).filter { finding in
      guard let section = report.sections.lastIndex(where: { $0.heading?.line == finding.place.line }) else {
        return false
      }
      return replacement.replaces(report.sections[section])
        && report.figures.allSatisfy { $0.section != section || !$0.isAnswer || replacement.replaces($0) }
    }
    let places = Set(
      report.figures.filter(replacement.replaces).flatMap { [$0.place, $0.measurePlace ?? $0.place] }
        .map { report.source.place($0, file: report.file) })
    for rule in ofFigures {
      found += rule.findings(in: report, given: knowledge).filter { places.contains($0.place) }
    }
    return Set(found)
  }
}

/// The sections and figures that supplements contain, which stand in the place of what came before.
struct Replacement {
  /// The tasks on which they have a section.
  let tasks: Set<Int>
  /// What they answer, with a figure or with words, where it counts.
  let figures: Set<FigureKey>
  let indicators: Set<Identifier<Indicator>>

  init(_ supplements: [Report]) {
    tasks = Set(supplements.flatMap(\.sections).compactMap(\.task))
    figures = Set(
      supplements.flatMap { supplement in
        let used = UsableFigures.usedSections(of: supplement)
        return supplement.figures.filter { used[$0.section] && $0.isAnswer }.map(FigureKey.init)
      })
    indicators = Set(figures.map(\.indicator))
  }

  func replaces(_ section: Section) -> Bool { section.task.map(tasks.contains) ?? false }

  func replaces(_ figure: Figure) -> Bool { figures.contains(FigureKey(figure)) }
}

extension Report {
  /// The section in which a line stands, its heading's own line included.
  fileprivate func section(atLine line: Int) -> Section? {
    sections.last { section in section.heading.map { $0.line <= line } ?? false }
  }
}
