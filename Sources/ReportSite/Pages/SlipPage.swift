import Reporting

/// A slip for one body: what to mend in its report, to be printed or pasted into a message.
struct SlipView: ViewModel {
  let frame: FrameView
  let title: String
  let unitName: String
  let periodTitle: String
  let arrival: ArrivalView?
  let counts: String
  let files: [SlipFileView]

  static let fields = Fields<SlipView>([
    .view("frame") { $0.frame },
    .text("title") { $0.title },
    .text("unitName") { $0.unitName },
    .text("periodTitle") { $0.periodTitle },
    .view("arrival", optional: { $0.arrival }),
    .text("counts") { $0.counts },
    .list("files") { $0.files },
  ])
}

/// What to mend in one file, from its top to its end.
struct SlipFileView: ViewModel {
  let file: String
  let findings: [FindingView]

  static let fields = Fields<SlipFileView>([
    .text("file") { $0.file },
    .list("findings") { $0.findings },
  ])
}

/// `noi-bo/phieu/<period>/<unit>.html`
struct SlipPage: Sendable {
  let period: Identifier<Period>
  let unit: Identifier<Unit>
  /// In their order.
  let findings: [Finding]

  var path: String { Address.slip(period, unit) }

  /// A note alone is no reason for a slip.
  static func asksForMending(_ finding: Finding) -> Bool { finding.severity != .note }

  /// One for each body and period with something to mend, by period (the plan's order) and body (official order).
  static func pages(for summary: Summary) -> [SlipPage] {
    struct Key: Hashable {
      let period: Identifier<Period>?
      let unit: Identifier<Unit>?
    }
    let groups = Dictionary(grouping: summary.findings) { Key(period: $0.period, unit: $0.unit) }
    return summary.periods.flatMap { period in
      summary.roster.units.compactMap { unit -> SlipPage? in
        guard let findings = groups[Key(period: period.period.id, unit: unit.id)],
          findings.contains(where: asksForMending)
        else { return nil }
        return SlipPage(period: period.period.id, unit: unit.id, findings: findings)
      }
    }
  }

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.slip, view(in: edition)) }

  func view(in edition: Edition) -> SlipView {
    let texts = edition.texts
    let unitName = edition.unitName(unit)
    let periodTitle = edition.period(period)?.period.title ?? period.rawValue
    let title = texts(.slipTitle, ["unit": unitName, "period": periodTitle])
    var files: [SlipFileView] = []
    var start = findings.startIndex
    while start < findings.endIndex {
      let file = findings[start].place.file
      let end = findings[start...].firstIndex { !$0.place.file.utf8.elementsEqual(file.utf8) } ?? findings.endIndex
      files.append(SlipFileView(file: file, findings: findings[start..<end].map(edition.internalView)))
      start = end
    }
    return SlipView(
      frame: edition.frame(
        title: title, path: path,
        crumbs: [CrumbView(title: "\(edition.shortName(unit)), \(periodTitle)", href: nil)], isInternal: true),
      title: title,
      unitName: unitName,
      periodTitle: periodTitle,
      arrival: edition.obligation(period, unit).map(edition.arrivalView),
      counts: edition.findingCounts(findings),
      files: files
    )
  }
}
