import Reporting

/// The coordinator's page: what has come, and everything that was found, by body.
struct ReviewView: ViewModel {
  let frame: FrameView
  let title: String
  let sentence: String
  let counts: String
  let files: FileCounts
  let groups: [ReviewGroupView]
  let findings: [ReviewFindingsView]

  static let fields = Fields<ReviewView>([
    .view("frame") { $0.frame },
    .text("title") { $0.title },
    .text("sentence") { $0.sentence },
    .text("counts") { $0.counts },
    .number("reportFiles") { $0.files.reports },
    .number("draftFiles") { $0.files.drafts },
    .number("unknownUnitFiles") { $0.files.unknownUnit },
    .number("skippedFiles") { $0.files.skipped },
    .list("groups") { $0.groups },
    .flag("hasFindings") { !$0.findings.isEmpty },
    .list("findings") { $0.findings },
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
  let period: String
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
    .text("period") { $0.period },
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

/// `noi-bo/index.html`
struct ReviewPage: Sendable {
  let path = Address.index

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.review, view(in: edition)) }

  func view(in edition: Edition) -> ReviewView {
    let texts = edition.texts
    let summary = edition.summary
    let current = summary.current.map { summary.periods[$0] }
    let title = texts(.reviewTitle, ["period": current?.period.title ?? ""])
    let byUnit = Dictionary(grouping: summary.findings.filter { $0.unit != nil }, by: \.unit)
    let newestFirst = summary.periods.reversed()
    var groups: [ReviewGroupView] = []
    for group in summary.roster.groups {
      var rows: [ReviewRowView] = []
      for unit in summary.roster.units where unit.group == group.id {
        for period in newestFirst {
          guard let obligation = edition.obligation(period.period.id, unit.id), obligation.state != .notRequired
          else { continue }
          let findings = (byUnit[unit.id] ?? []).filter { $0.period == period.period.id }
          rows.append(edition.reviewRow(obligation, unit: unit, period: period.period, findings: findings))
        }
      }
      if !rows.isEmpty { groups.append(ReviewGroupView(title: group.title, rows: rows)) }
    }
    return ReviewView(
      frame: edition.frame(title: title, path: path, isInternal: true),
      title: title,
      sentence: current.map { PeriodSentence(period: $0).text(texts) } ?? "",
      counts: edition.findingCounts(summary.findings),
      files: summary.files,
      groups: groups,
      findings: edition.findingGroups(byUnit)
    )
  }
}

extension Edition {
  fileprivate func reviewRow(
    _ obligation: Obligation, unit: Unit, period: Period, findings: [Finding]
  ) -> ReviewRowView {
    ReviewRowView(
      name: unit.name, period: period.title, contact: unit.contact, due: obligation.due.map(texts.day),
      arrival: arrivalView(obligation), content: contentView(obligation.content),
      errors: findings.count { $0.severity == .error }, warnings: findings.count { $0.severity == .warning },
      notes: findings.count { $0.severity == .note }, findingsHref: findings.isEmpty ? nil : "#cq-\(unit.id)",
      slipHref: findings.contains(where: SlipPage.asksForMending) ? Address.slip(period.id, unit.id) : nil)
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

  /// Body by body in official order; before them what stands in the project's own files, and in reports of which no
  /// body can be told.
  fileprivate func findingGroups(_ byUnit: [Identifier<Unit>?: [Finding]]) -> [ReviewFindingsView] {
    let others = summary.findings.filter { finding in finding.unit.map { units[$0] == nil } ?? true }
    let project = others.filter(\.isAboutProjectFile)
    let unknown = others.filter { !$0.isAboutProjectFile }
    let groups =
      [("du-an", texts(.projectFindings), project), ("tep-chua-ro", texts(.unknownUnitFindings), unknown)]
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
