import Reporting

/// One line of what needs attention; a link.
struct AttentionView: ViewModel {
  let text: String
  let href: String

  static let fields = Fields<AttentionView>([
    .text("text") { $0.text },
    .text("href") { $0.href },
  ])
}

extension Edition {
  private static let attentionLimit = 7
  /// So many of them at least for what moved the wrong way, where there is as much.
  private static let worsenedLimit = 2

  /// At most seven lines, the most urgent first: who is overdue, which reports cannot be read, which figures do not
  /// reconcile, what moved the wrong way, then the other findings that touch a figure.
  func attention(in period: PeriodSummary, root: String) -> [AttentionView] {
    var first: [AttentionView] = []
    let overdue = period.obligations.filter { $0.state == .missing && !$0.hasArrived }
    if let body = overdue.first {
      let href = overdueAddress(in: period.period, root: root) ?? "#cq-\(body.unit)"
      first.append(AttentionView(text: overdueText(overdue), href: href))
    }
    for obligation in period.obligations where obligation.content == .unreadable {
      let href =
        report(answering: obligation).map { root + Address.report($0.period, $0.unit) } ?? "#cq-\(obligation.unit)"
      first.append(
        AttentionView(text: texts(.unreadableReport, ["unit": shortName(obligation.unit)]), href: href))
    }
    if let files = unknownFilesLine(in: period.period.id) {
      first.append(AttentionView(text: files, href: "#tep-chua-ro"))
    }
    let findings = figureFindings(in: period.period.id)
    let doubts = findings.filter { $0.rule == RuleViolated.info.id }
    first += doubts.map { AttentionView(text: line(for: $0), href: root + address(of: $0)) }
    let worse = worsened(in: period.period, root: root)
    let rest = findings.filter { $0.rule != RuleViolated.info.id }
      .map { AttentionView(text: line(for: $0), href: root + address(of: $0)) }
    let count = first.count + worse.count + rest.count
    guard count > Edition.attentionLimit else { return first + worse + rest }
    // What moved the wrong way is not crowded out by many figures that do not reconcile.
    let room = Edition.attentionLimit - 1
    let kept = worse.prefix(max(Edition.worsenedLimit, room - first.count))
    let shown = (first.prefix(room - kept.count) + kept + rest).prefix(room)
    let isCurrent = period.period.id == currentPeriod?.period.id
    let more = AttentionView(
      text: texts(.moreFindings, ["count": texts.number(count - shown.count)]),
      href: isCurrent ? root + Address.gaps : "#ma-tran")
    return Array(shown) + [more]
  }

  /// The figures of the whole province that moved the wrong way by the published rule, in the plan's order; each leads
  /// to its page, where the rule stands beside it.
  private func worsened(in period: Period, root: String) -> [AttentionView] {
    summary.indicators.compactMap { indicator in
      let facts = indicator.indicator
      guard facts.better != nil, let reckoned = summary.figures(of: facts.id, in: period.id),
        reckoned.verdict == .worsening, case let changes = changeLines(reckoned.change, of: facts), !changes.isEmpty
      else { return nil }
      return AttentionView(
        text: texts(.worsened, ["label": facts.label, "change": changes.joined(separator: "; ")]),
        href: root + Address.indicator(facts.id))
    }
  }

  /// "Quá hạn, chưa gửi: Sông Mây, Núi Xa, Đồi Gió và 12 nơi khác"
  private func overdueText(_ obligations: [Obligation]) -> String {
    let shown = obligations.prefix(obligations.count > 5 ? 4 : 5).map { shortName($0.unit) }
    var names = shown.joined(separator: ", ")
    if obligations.count > shown.count {
      names += " " + texts(.andOthers, ["count": texts.number(obligations.count - shown.count)])
    }
    return texts(.overdueBodies, ["unit": names])
  }

  /// What touches a figure of a report that stands in this period, in the order of files.
  private func figureFindings(in period: Identifier<Period>) -> [Finding] {
    let rules: Set<String> = [
      "rule-violated", "number-invalid", "number-ambiguous", "measure-mismatch", "indicator-duplicate",
      "replacement-smaller",
    ]
    return summary.findings.filter {
      $0.period == period && rules.contains($0.rule) && standing(ofFile: $0.place.file) != nil
    }
  }

  private func line(for finding: Finding) -> String {
    let message = finding.message(texts.language)
    guard let unit = finding.unit else { return message }
    return texts(.findingOf, ["unit": shortName(unit), "message": message])
  }

  /// Where in the site a finding leads: the element it concerns, or the report's page.
  func address(of finding: Finding) -> String {
    guard let unit = finding.unit, let period = finding.period,
      let obligation = obligation(period, unit), let standing = report(answering: obligation)
    else { return Address.index }
    let page = Address.report(standing.period, standing.unit)
    return finding.anchor.map { "\(page)#\(pageAnchor($0, in: finding.place.file))" } ?? page
  }
}
