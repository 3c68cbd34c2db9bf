import Markdown
import Reporting

/// The page of one report: what stands with its supplements, or an earlier version.
struct ReportPage: Sendable {
  enum Subject: Sendable {
    case standing
    /// From 1, oldest first.
    case version(Int)
    /// One of several that conflict, from 1, where none stands.
    case conflicting(Int)
  }

  let standing: StandingReport
  let subject: Subject

  var path: String {
    switch subject {
    case .standing: Address.report(standing.period, standing.unit)
    case .version(let number), .conflicting(let number):
      Address.version(standing.period, standing.unit, number)
    }
  }

  /// The pages of what stands and of its earlier versions.
  static func pages(of standing: StandingReport) -> [ReportPage] {
    [ReportPage(standing: standing, subject: .standing)]
      + standing.earlier.indices.map { ReportPage(standing: standing, subject: .version($0 + 1)) }
  }

  /// The pages of reports of which none stands.
  static func pages(of conflict: ConflictingReports) -> [ReportPage] {
    guard let first = conflict.reports.first else { return [] }
    let versions = StandingReport(
      period: conflict.period, unit: conflict.unit, content: .unreadable, report: first, earlier: conflict.reports)
    return conflict.reports.indices.map { ReportPage(standing: versions, subject: .conflicting($0 + 1)) }
  }

  /// What stands before the anchors of the n-th supplement (from 1), whose text shares a page with the report's.
  static func supplementPrefix(_ number: Int) -> String { "bs\(number)-" }

  func render(in edition: Edition) -> [UInt8] { edition.templates.render(.report, view(in: edition)) }

  func view(in edition: Edition) -> ReportView {
    let texts = edition.texts
    let root = Address.root(from: path)
    let unitName = edition.unitName(standing.unit)
    let periodTitle = edition.title(ofPeriods: periods)
    let obligation = edition.obligation(standing.period, standing.unit)
    let body = ReportBody(
      report: report, supplements: isStanding ? standing.supplements : [], period: standing.period,
      obligation: isStanding ? obligation : nil, root: root, edition: edition)
    let unitHref = root + Address.unit(standing.unit)
    var crumbs = [
      CrumbView(title: edition.title(ofPeriods: [standing.period]), href: root + Address.period(standing.period)),
      CrumbView(title: edition.shortName(standing.unit), href: unitHref),
      CrumbView(title: texts(.crumbReport), href: nil),
    ]
    switch subject {
    case .standing: break
    case .version(let number):
      crumbs[2] = CrumbView(title: texts(.crumbReport), href: root + standingPath)
      crumbs.append(CrumbView(title: texts(.versionTitle, ["number": String(number)]), href: nil))
    case .conflicting(let number):
      crumbs[2] = CrumbView(title: texts(.versionTitle, ["number": String(number)]), href: nil)
    }
    let note = note(unitHref: unitHref, root: root, texts: texts)
    return ReportView(
      frame: edition.frame(
        title: texts(.reportTitle, ["unit": unitName, "period": periodTitle]), path: path, crumbs: crumbs),
      unitName: unitName,
      unitHref: unitHref,
      periodTitle: periodTitle,
      title: report.title,
      arrivals: isStanding ? periods.compactMap { arrival(for: $0, in: edition) } : [],
      content: isStanding ? edition.contentView(standing.content) : nil,
      superseded: note?.text,
      standingHref: note?.href,
      standingLink: note?.link,
      head: edition.headEntries(report),
      isInConflict: isInConflict,
      versions: versions(texts, root: root),
      findings: body.findings,
      opening: body.opening,
      sections: body.sections
    )
  }

  /// What a page of a report that does not stand says of that, and where it leads.
  private func note(unitHref: String, root: String, texts: Texts) -> (text: String, href: String, link: String)? {
    switch subject {
    case .standing: nil
    case .version: (texts(.superseded), root + standingPath, texts(.standingLink))
    case .conflicting: (texts(.conflictNote), unitHref, texts(.conflictLink))
    }
  }

  /// The periods that it answers, its own first.
  private var periods: [Identifier<Period>] {
    [standing.period] + report.periods.filter { $0 != standing.period }
  }

  /// When it came for one of its periods. The day is the first version's, so that a later one says its own beside it.
  private func arrival(for period: Identifier<Period>, in edition: Edition) -> ReportArrivalView? {
    guard let obligation = edition.obligation(period, standing.unit) else { return nil }
    let arrival = edition.arrivalView(obligation)
    var version: String?
    if !standing.earlier.isEmpty, let first = arrival.day, let day = standing.report.date {
      version = edition.texts(.bothArrivals, ["first": first, "day": edition.texts.day(day)])
    }
    return ReportArrivalView(
      period: periods.count > 1 ? edition.title(ofPeriods: [period]) : nil,
      periodHref: Address.root(from: path) + Address.period(period), arrival: arrival, version: version)
  }

  /// Whether it shows what stands.
  var isStanding: Bool { if case .standing = subject { true } else { false } }

  private var standingPath: String { Address.report(standing.period, standing.unit) }

  /// The report that the page shows.
  var report: Report {
    switch subject {
    case .standing: standing.report
    case .version(let number), .conflicting(let number): standing.earlier[number - 1]
    }
  }

  /// Whether none of the versions came before the others for good.
  private var isInConflict: Bool { if case .conflicting = subject { true } else { false } }

  /// The other versions, as links; an earlier version shows only the way to what stands.
  private func versions(_ texts: Texts, root: String) -> [CrumbView] {
    if case .version = subject { return [] }
    return standing.earlier.enumerated().compactMap { index, report in
      if case .conflicting(index + 1) = subject { return nil }
      let details = [report.head.value(.number), report.date.map(texts.day)].compactMap(\.self)
      let title = ([texts(.versionTitle, ["number": String(index + 1)])] + details).joined(separator: ", ")
      return CrumbView(title: title, href: root + Address.version(standing.period, standing.unit, index + 1))
    }
  }
}

extension Edition {
  /// "6 tháng cuối năm 2024 và Năm 2024"
  fileprivate func title(ofPeriods ids: [Identifier<Period>]) -> String {
    let titles = ids.map { period($0)?.period.title ?? $0.rawValue }
    guard let first = titles.first else { return "" }
    return titles.dropFirst().reduce(first) { texts(.twoPeriods, ["first": $0, "second": $1]) }
  }

  /// The head as people know it: the usual keys in their usual order, then what the author wrote besides.
  fileprivate func headEntries(_ report: Report) -> [HeadEntryView] {
    let usual: [(Head.Key, Wording)] = [
      (.number, .headNumber), (.date, .headDate), (.subject, .headSubject), (.signer, .headSigner),
      (.received, .headReceived), (.version, .headVersion), (.replaces, .headReplaces),
      (.supplements, .headSupplements), (.security, .headSecurity), (.plan, .headPlan),
    ]
    let known = usual.compactMap { key, label -> HeadEntryView? in
      guard let value = report.head.value(key) else { return nil }
      let day: Day? =
        switch key {
        case .date: report.date
        case .received: report.received
        default: nil
        }
      return HeadEntryView(label: texts(label), value: day.map(texts.day) ?? value)
    }
    let others = report.head.entries.filter { $0.key == nil && !$0.value.isEmpty }
    return known + others.map { HeadEntryView(label: $0.name, value: $0.value) }
  }
}
