import Reporting

/// What is missing and which figures are under review in one period, for the readers of the site.
struct GapsView: ViewModel {
  let frame: FrameView
  let title: String
  let sentence: String
  let overdue: [GapUnitView]
  let unreadable: [GapUnitView]
  let unknownFiles: String?
  let groups: [GapGroupView]
  /// Of no single body: what holds between totals.
  let province: [FindingView]

  static let fields = Fields<GapsView>([
    .view("frame") { $0.frame },
    .text("title") { $0.title },
    .text("sentence") { $0.sentence },
    .flag("hasOverdue") { !$0.overdue.isEmpty },
    .list("overdue") { $0.overdue },
    .flag("hasUnreadable") { !$0.unreadable.isEmpty },
    .list("unreadable") { $0.unreadable },
    .text("unknownFiles", optional: { $0.unknownFiles }),
    .flag("hasProvince") { !$0.province.isEmpty },
    .list("province") { $0.province },
    .flag("hasGroups") { !$0.groups.isEmpty },
    .list("groups") { $0.groups },
  ])
}

struct GapGroupView: ViewModel {
  let title: String
  let units: [GapUnitView]

  static let fields = Fields<GapGroupView>([
    .text("title") { $0.title },
    .list("units") { $0.units },
  ])
}

/// One body: a line about its report, or what is missing from it and which of its figures are under review.
struct GapUnitView: ViewModel {
  let id: String
  let name: String
  let href: String
  let note: String?
  let missing: [FindingView]
  let figures: [FindingView]

  static let fields = Fields<GapUnitView>([
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("href") { $0.href },
    .text("note", optional: { $0.note }),
    .flag("hasMissing") { !$0.missing.isEmpty },
    .list("missing") { $0.missing },
    .flag("hasFigures") { !$0.figures.isEmpty },
    .list("figures") { $0.figures },
  ])
}

/// `ra-soat.html`: gaps and figures under review in the current period, by body.
struct GapsPage: Sendable {
  let path = Address.gaps
  /// The `id` of the list of those who are overdue.
  static let overdueID = "qua-han"

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.gaps, view(in: edition)) }

  func view(in edition: Edition) -> GapsView {
    let texts = edition.texts
    let period = edition.currentPeriod
    let obligations = period?.obligations ?? []
    let overdue = obligations.filter { $0.state == .missing && !$0.hasArrived }
    let unreadable = obligations.filter { $0.content == .unreadable }
    let found = edition.gaps(in: period)
    let groups = groups(found.byUnit, in: edition)
    let title = texts(.gapsTitle, ["period": period?.period.title ?? ""])
    let counts = [
      (overdue.count, Wording.countGapsOverdue), (unreadable.count, .countGapsUnreadable),
      (groups.flatMap(\.units).flatMap(\.missing).count, .countGapsMissing),
      (groups.flatMap(\.units).flatMap(\.figures).count + found.province.count, .countGapsFigures),
    ].compactMap { count, wording in count > 0 ? texts(wording, ["count": texts.number(count)]) : nil }
    return GapsView(
      frame: edition.frame(title: title, path: path, crumbs: [CrumbView(title: texts(.gapsLink), href: nil)]),
      title: title,
      sentence: counts.isEmpty
        ? texts(obligations.contains(where: \.hasArrived) ? .noGaps : .nothingSent)
        : counts.joined(separator: "; ").startingLarge + ".",
      overdue: overdue.map { line(about: $0, in: edition) },
      unreadable: unreadable.map { line(about: $0, in: edition) },
      unknownFiles: edition.unknownFilesLine(in: period?.period.id),
      groups: groups,
      province: found.province.map { edition.publicView($0) })
  }

  /// A body whose report has not come or cannot be read: its row of the matrix says the rest.
  private func line(about obligation: Obligation, in edition: Edition) -> GapUnitView {
    GapUnitView(
      id: "", name: edition.unitName(obligation.unit), href: "\(Address.index)#cq-\(obligation.unit)",
      note: edition.arrivalView(obligation).word, missing: [], figures: [])
  }

  private func groups(_ findings: [Identifier<Unit>: [Finding]], in edition: Edition) -> [GapGroupView] {
    edition.summary.roster.groups.compactMap { group in
      let units = edition.summary.roster.units.filter { $0.group(on: edition.planDay) == group.id }.compactMap {
        unit -> GapUnitView? in
        guard let found = findings[unit.id], let first = found.first else { return nil }
        let page = edition.reportAddress(of: first)
        return GapUnitView(
          id: "cq-\(unit.id)", name: unit.name, href: page, note: nil,
          missing: found.filter { !$0.concernsFigure }.map(edition.linkedView),
          figures: found.filter(\.concernsFigure).map(edition.linkedView))
      }
      return units.isEmpty ? nil : GapGroupView(title: group.title, units: units)
    }
  }
}

extension Edition {
  /// What readers of the site may see of the reports that stand for a period, and of its totals.
  fileprivate func gaps(
    in period: PeriodSummary?
  ) -> (byUnit: [Identifier<Unit>: [Finding]], province: [Finding]) {
    guard let period else { return ([:], []) }
    let own = summary.findings.filter { $0.isForLeaders && $0.period == period.period.id }
    var byUnit: [Identifier<Unit>: [Finding]] = [:]
    for finding in own where standing(ofFile: finding.place.file) != nil {
      if let unit = finding.unit { byUnit[unit, default: []].append(finding) }
    }
    // Other findings of nobody's are about files of which no body can be told; those are counted.
    return (byUnit, own.filter { $0.unit == nil && $0.rule == "rule-violated" })
  }

  fileprivate func linkedView(_ finding: Finding) -> FindingView {
    publicView(finding, linkingTo: address(of: finding))
  }

  /// The page of the report that a finding is about, from the site's root.
  fileprivate func reportAddress(of finding: Finding) -> String {
    String(address(of: finding).prefix { $0 != "#" })
  }
}

extension Finding {
  /// Whether a figure is not used or must be looked at; otherwise something is missing.
  fileprivate var concernsFigure: Bool {
    [
      "indicator-duplicate", "number-invalid", "number-ambiguous", "measure-mismatch", "rule-violated",
      "previous-differs", "cumulative-differs",
    ].contains(rule)
  }
}
