extension Summary {
  /// Every report that has a page: what stands, its supplements, and earlier versions.
  package var publishedReports: [Report] {
    reports.flatMap { [$0.report] + $0.supplements + $0.earlier } + conflicts.flatMap(\.reports)
  }
}
