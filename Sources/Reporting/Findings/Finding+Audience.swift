extension Summary {
  /// What readers of the published site see. Of a report that is kept out as a whole only that it is: what else is said
  /// of it quotes a text that is not published.
  package var findingsForLeaders: [Finding] {
    let wholeReport = RuleCatalog.makeUnreadable.subtracting([ReportConflict.info.id])
    let keptOut = Set(findings.filter { wholeReport.contains($0.rule) }.map { Array($0.place.file.utf8) })
    return findings.filter { finding in
      finding.isForLeaders && (wholeReport.contains(finding.rule) || !keptOut.contains(Array(finding.place.file.utf8)))
    }
  }
}

extension Finding {
  /// Whether readers of the published site see it: it touches a figure, or leaves a gap in what is shown.
  ///
  /// What a body did wrong in form is between it and the coordinator (`SITE.md` 2).
  package var isForLeaders: Bool { Finding.rulesForLeaders.contains(rule) }

  private static let rulesForLeaders: Set<String> = [
    // Nothing of the report can be used.
    "file-unreadable", "file-encoding", "file-empty", "file-too-large", "limit-exceeded", "front-matter-missing",
    "key-missing", "unit-unknown", "unit-not-active", "period-unknown", "plan-mismatch", "report-conflict",
    "text-legacy-font",
    // A section or a state is missing.
    "section-missing", "section-empty", "section-duplicate", "section-mismatch", "status-missing", "status-unknown",
    "status-duplicate", "block-unclosed",
    "replacement-smaller",
    // A figure is not used, or must be looked at.
    "indicator-duplicate", "indicator-missing", "number-invalid", "number-ambiguous", "measure-mismatch",
    "rule-violated", "previous-differs", "cumulative-differs", "figure-unread", "table-broken",
  ]
}
