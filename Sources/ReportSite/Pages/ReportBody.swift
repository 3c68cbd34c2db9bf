import Markdown
import Reporting

/// The sections of a report with what its supplements put in their place, and the findings beside them.
struct ReportBody {
  private(set) var opening: SafeHTML?
  private(set) var sections: [SectionView] = []
  /// Of the report as a whole.
  private(set) var findings: [FindingView] = []

  private let root: String
  private let edition: Edition
  private let period: Identifier<Period>
  private let obligation: Obligation?

  init(
    report: Report, supplements: [Report], period: Identifier<Period>, obligation: Obligation?, root: String,
    edition: Edition
  ) {
    self.root = root
    self.period = period
    self.edition = edition
    self.obligation = obligation
    let texts =
      [Source(report: report, prefix: "", edition: edition)]
      + supplements.enumerated().map {
        Source(report: $1, prefix: ReportPage.supplementPrefix($0 + 1), edition: edition)
      }
    findings = texts.flatMap { text in text.general.map { edition.publicView($0, anchorPrefix: text.prefix) } }
    for text in texts {
      for section in text.report.sections where section.subject == .opening {
        let html = html(of: section, in: text)
        opening = opening.map { SafeHTML(bytes: $0.bytes + html.bytes) } ?? html
      }
    }
    for section in StandingSection.all(of: texts.map(\.report)) {
      let old = section.replaced.map { source in
        html(of: texts[source.text].report.sections[source.section], in: texts[source.text]).bytes
      }
      add(section, of: texts[section.source.text], replacing: old.isEmpty ? nil : SafeHTML(bytes: Array(old.joined())))
    }
  }

  /// One text on the page.
  private struct Source {
    let report: Report
    /// Before its anchors.
    let prefix: String
    /// By section; what leaders see.
    let bySection: [Int: [Finding]]
    let general: [Finding]

    init(report: Report, prefix: String, edition: Edition) {
      self.report = report
      self.prefix = prefix
      var bySection: [Int: [Finding]] = [:]
      var general: [Finding] = []
      for finding in edition.findings(in: report.file) where finding.isForLeaders {
        let index = report.sections.lastIndex { ($0.heading?.line ?? Int.max) <= finding.place.line }
        if let index { bySection[index, default: []].append(finding) } else { general.append(finding) }
      }
      self.bySection = bySection
      self.general = general
    }
  }

  private mutating func add(_ standing: StandingSection, of source: Source, replacing old: SafeHTML?) {
    let index = standing.source.section
    let section = source.report.sections[index]
    let texts = edition.texts
    let isSupplement = !source.prefix.isEmpty
    let supplementName = source.report.head.value(.number) ?? source.report.date.map(texts.day) ?? ""
    let heading = section.heading?.text ?? ""
    sections.append(
      SectionView(
        id: standing.id,
        level: min(max(section.heading?.level ?? 2, 2), 6),
        heading: heading,
        status: status(of: section),
        taskHref: section.task.map { root + Address.taskPage($0, period) },
        progress: section.progress?.text,
        source: isSupplement ? texts(.supplementedBy, ["report": supplementName]) : nil,
        text: html(of: section, in: source),
        findings: (source.bySection[index] ?? []).map { edition.publicView($0, anchorPrefix: source.prefix) },
        replaced: old
      ))
  }

  private func status(of section: Section) -> StatusView? {
    guard case .task(let number) = section.subject else { return nil }
    let cell = obligation?.tasks.first { $0.number == number }
    guard let status = section.status.status ?? (cell?.isOwed ?? true ? .notStated : nil) else { return nil }
    return edition.statusView(status, percent: section.progress?.percent)
  }

  private func html(of section: Section, in source: Source) -> SafeHTML {
    let html = source.report.document.fragment(section.blocks).rendered(root: root)
    return SafeHTML(bytes: Anchors.prefixed(html, with: source.prefix))
  }
}
