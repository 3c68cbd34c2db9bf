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

  /// At most seven lines: who is overdue, which reports cannot be read, then the findings that touch a figure.
  func attention(in period: PeriodSummary, root: String) -> [AttentionView] {
    var lines: [AttentionView] = []
    let overdue = period.obligations.filter { $0.state == .missing && !$0.hasArrived }
    if let first = overdue.first {
      lines.append(AttentionView(text: overdueText(overdue), href: "#cq-\(first.unit)"))
    }
    for obligation in period.obligations where obligation.content == .unreadable {
      let href =
        report(answering: obligation).map { root + Address.report($0.period, $0.unit) } ?? "#cq-\(obligation.unit)"
      lines.append(
        AttentionView(text: texts(.unreadableReport, ["unit": shortName(obligation.unit)]), href: href))
    }
    if let files = unknownFilesLine(in: period.period.id) {
      lines.append(AttentionView(text: files, href: "#tep-chua-ro"))
    }
    for finding in figureFindings(in: period.period.id) {
      lines.append(AttentionView(text: line(for: finding), href: root + address(of: finding)))
    }
    guard lines.count > Edition.attentionLimit else { return lines }
    let left = lines.count - Edition.attentionLimit + 1
    let more = AttentionView(text: texts(.moreFindings, ["count": texts.number(left)]), href: "#ma-tran")
    return Array(lines.prefix(Edition.attentionLimit - 1)) + [more]
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

  /// What touches a figure of a report that stands in this period, errors first.
  private func figureFindings(in period: Identifier<Period>) -> [Finding] {
    let rules: Set<String> = [
      "rule-violated", "number-invalid", "number-ambiguous", "measure-mismatch", "indicator-duplicate",
      "replacement-smaller",
    ]
    let findings = summary.findings.filter {
      $0.period == period && rules.contains($0.rule) && standing(ofFile: $0.place.file) != nil
    }
    return findings.filter { $0.rule == "rule-violated" } + findings.filter { $0.rule != "rule-violated" }
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
