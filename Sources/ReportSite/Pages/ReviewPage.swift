import Reporting

/// The coordinator's page: what has come, and everything that was found, by body.
struct ReviewView: ViewModel {
  let frame: FrameView
  let title: String
  /// Nil where the plan has no period.
  let sentence: String?
  let counts: String
  /// On the first page only.
  let files: FileCountsView?
  let groups: [ReviewGroupView]
  let findings: [ReviewFindingsView]
  let periods: [ReviewPeriodView]

  static let fields = Fields<ReviewView>([
    .view("frame") { $0.frame },
    .text("title") { $0.title },
    .text("sentence", optional: { $0.sentence }),
    .text("counts") { $0.counts },
    .view("files", optional: { $0.files }),
    .flag("hasGroups") { !$0.groups.isEmpty },
    .list("groups") { $0.groups },
    .flag("hasFindings") { !$0.findings.isEmpty },
    .list("findings") { $0.findings },
    .flag("hasOtherPeriods") { $0.periods.count > 1 },
    .list("periods") { $0.periods },
  ])
}

/// What became of the files, counted.
struct FileCountsView: ViewModel {
  let counts: FileCounts

  static let fields = Fields<FileCountsView>([
    .number("reports") { $0.counts.reports },
    .number("drafts") { $0.counts.drafts },
    .number("unknownUnit") { $0.counts.unknownUnit },
    .number("skipped") { $0.counts.skipped },
  ])
}

/// A link to the review of a period.
struct ReviewPeriodView: ViewModel {
  let title: String
  let href: String
  /// The period that the page is about.
  let isShown: Bool
  /// `27/45`
  let received: String
  let counts: String

  static let fields = Fields<ReviewPeriodView>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .flag("isShown") { $0.isShown },
    .text("received") { $0.received },
    .text("counts") { $0.counts },
  ])
}

struct ReviewGroupView: ViewModel {
  let title: String
  let rows: [ReviewRowView]

  static let fields = Fields<ReviewGroupView>([
    .text("title") { $0.title },
    .list("rows") { $0.rows },
  ])
}

/// One body's arrival in one period, and what is to be mended.
struct ReviewRowView: ViewModel {
  let name: String
  let contact: String?
  let due: String?
  let arrival: ArrivalView
  let content: ContentView?
  let errors: Int
  let warnings: Int
  let notes: Int
  let findingsHref: String?
  let slipHref: String?

  static let fields = Fields<ReviewRowView>([
    .text("name") { $0.name },
    .text("contact", optional: { $0.contact }),
    .text("due", optional: { $0.due }),
    .view("arrival") { $0.arrival },
    .view("content", optional: { $0.content }),
    .number("errors") { $0.errors },
    .number("warnings") { $0.warnings },
    .number("notes") { $0.notes },
    .text("findingsHref", optional: { $0.findingsHref }),
    .text("slipHref", optional: { $0.slipHref }),
  ])
}

/// All findings of one body, or of the project's own files.
struct ReviewFindingsView: ViewModel {
  let id: String
  let title: String
  let findings: [FindingView]

  static let fields = Fields<ReviewFindingsView>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .list("findings") { $0.findings },
  ])
}

/// `noi-bo/index.html`, the current period with what belongs to none, and `noi-bo/ky/<period>.html`.
struct ReviewPage: Sendable {
  /// Nil where the plan has no period.
  let period: PeriodSummary?
  let isFront: Bool

  /// The first page, then one for each period.
  static func pages(for summary: Summary) -> [ReviewPage] {
    [ReviewPage(period: summary.currentPeriod, isFront: true)]
      + summary.periods.map { ReviewPage(period: $0, isFront: false) }
  }

  var path: String {
    guard let period, !isFront else { return Address.index }
    return Address.period(period.period.id)
  }

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.review, view(in: edition)) }

  func view(in edition: Edition) -> ReviewView {
    let texts = edition.texts
    let root = Address.root(from: path)
    let title = texts(.reviewTitle, ["period": period?.period.title ?? ""])
    let findings = edition.findings(in: period?.period.id, withoutPeriod: isFront)
    let byUnit = Dictionary(grouping: findings, by: \.unit)
    return ReviewView(
      frame: edition.frame(
        title: title, path: path,
        crumbs: isFront ? [] : [CrumbView(title: period?.period.title ?? "", href: nil)], isInternal: true),
      title: title,
      sentence: period.map { PeriodSentence(period: $0).text(texts) },
      counts: edition.findingCounts(findings),
      files: isFront ? FileCountsView(counts: edition.summary.files) : nil,
      groups: period.map { edition.reviewGroups($0, byUnit, root: root) } ?? [],
      findings: edition.findingGroups(findings, byUnit),
      periods: edition.reviewPeriods(shown: period?.period.id, root: root)
    )
  }
}

extension Edition {
  /// Those of a period; with those of no period that is known, where these are asked for too.
  fileprivate func findings(in period: Identifier<Period>?, withoutPeriod: Bool) -> [Finding] {
    summary.findings.filter { finding in
      guard let found = finding.period, periods[found] != nil else { return withoutPeriod }
      return found == period
    }
  }

  fileprivate func reviewGroups(
    _ period: PeriodSummary, _ byUnit: [Identifier<Unit>?: [Finding]], root: String
  ) -> [ReviewGroupView] {
    summary.roster.groups.compactMap { group in
      let rows = period.obligations.compactMap { obligation -> ReviewRowView? in
        guard obligation.state != .notRequired, let unit = units[obligation.unit],
          unit.group(on: period.period.to) == group.id
        else { return nil }
        return reviewRow(
          obligation, unit: unit, period: period.period, findings: byUnit[unit.id] ?? [], root: root)
      }
      return rows.isEmpty ? nil : ReviewGroupView(title: group.title, rows: rows)
    }
  }

  private func reviewRow(
    _ obligation: Obligation, unit: Unit, period: Period, findings: [Finding], root: String
  ) -> ReviewRowView {
    let ofPeriod = findings.filter { $0.period == period.id }
    return ReviewRowView(
      name: unit.name, contact: unit.contact, due: obligation.due.map(texts.day),
      arrival: arrivalView(obligation), content: contentView(of: obligation),
      errors: ofPeriod.count { $0.severity == .error }, warnings: ofPeriod.count { $0.severity == .warning },
      notes: ofPeriod.count { $0.severity == .note }, findingsHref: findings.isEmpty ? nil : "#cq-\(unit.id)",
      slipHref: ofPeriod.contains(where: SlipPage.asksForMending) ? root + Address.slip(period.id, unit.id) : nil)
  }

  fileprivate func reviewPeriods(shown: Identifier<Period>?, root: String) -> [ReviewPeriodView] {
    let byPeriod = Dictionary(grouping: summary.findings, by: \.period)
    return summary.periods.reversed().map { other in
      ReviewPeriodView(
        title: other.period.title, href: root + Address.period(other.period.id), isShown: other.period.id == shown,
        received: "\(other.rates.received)/\(other.rates.expected)",
        counts: findingCounts(byPeriod[other.period.id] ?? []))
    }
  }

  func findingCounts(_ findings: [Finding]) -> String {
    texts(
      .findingCounts,
      [
        "errors": texts.number(findings.count { $0.severity == .error }),
        "warnings": texts.number(findings.count { $0.severity == .warning }),
        "notes": texts.number(findings.count { $0.severity == .note }),
      ])
  }

  /// Body by body in official order; before them what stands in the project's own files, reports that bear a mark of
  /// secrecy, of which nobody is told even where the register names the body, and reports of which no body can be told.
  fileprivate func findingGroups(
    _ findings: [Finding], _ byUnit: [Identifier<Unit>?: [Finding]]
  ) -> [ReviewFindingsView] {
    let others = findings.filter { finding in finding.unit.map { units[$0] == nil } ?? true }
    let project = others.filter(\.isAboutProjectFile)
    let secret = others.filter { $0.rule == Confidential.info.id }
    let unknown = others.filter { !$0.isAboutProjectFile && $0.rule != Confidential.info.id }
    let groups =
      [
        ("du-an", texts(.projectFindings), project), ("tep-mat", texts(.secretFindings), secret),
        ("tep-chua-ro", texts(.unknownUnitFindings), unknown),
      ]
      + summary.roster.units.map { ("cq-\($0.id)", $0.name, byUnit[$0.id] ?? []) }
    return groups.compactMap { id, title, findings in
      findings.isEmpty ? nil : ReviewFindingsView(id: id, title: title, findings: findings.map(internalView))
    }
  }
}

extension Finding {
  /// It stands in the plan, the roster, the register or the templates.
  fileprivate var isAboutProjectFile: Bool {
    ["plan-", "roster-", "register-", "template-"].contains { rule.utf8.starts(with: $0.utf8) }
  }
}
