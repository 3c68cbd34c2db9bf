/// What stands for each body and period, and what is to be said of the versions.
struct StandingReports: Sendable {
  /// Ordered by period (the plan's order) and unit (official order). A report for two periods stands once, under the
  /// shorter, with what supplements it for either.
  private(set) var reports: [StandingReport]
  /// For each body and period, the index in `reports` of what answers it.
  let indices: [PlacedReports.Key: Int]
  /// Bodies and periods for which reports have come that conflict.
  let conflicts: [PlacedReports.Key: [Report]]
  private(set) var findings: [Finding]

  /// Those of which none stands, ordered by period and unit.
  func unsettled(_ knowledge: Knowledge) -> [ConflictingReports] {
    knowledge.plan.periods.flatMap { period in
      knowledge.roster.units.compactMap { unit in
        let key = PlacedReports.Key(period: period.id, unit: unit.id)
        guard indices[key] == nil, let reports = conflicts[key] else { return nil }
        return ConflictingReports(period: period.id, unit: unit.id, reports: reports)
      }
    }
  }

  /// The same, asking for the sections that are owed once and that nobody has given yet.
  func asking(forOnce given: OnceGiven, knowledge: Knowledge) -> StandingReports {
    var asked = self
    for (index, report) in reports.enumerated() {
      let missing = SectionMissing.findingsOfOnce(in: report, given: given, knowledge: knowledge)
      guard !missing.isEmpty else { continue }
      asked.reports[index] = StandingReport(
        period: report.period, unit: report.unit, content: .needsWork, report: report.report,
        supplements: report.supplements, earlier: report.earlier)
      asked.findings += missing
    }
    return asked
  }

  init(_ placed: PlacedReports, knowledge: Knowledge) {
    var reports: [StandingReport] = []
    var indices: [PlacedReports.Key: Int] = [:]
    var conflicts: [PlacedReports.Key: [Report]] = [:]
    var findings: [Finding] = []
    // By bytes: two files whose names differ only in how marks are composed are equal as strings.
    var indexOfFile: [[UInt8]: Int] = [:]
    func state(of report: Report, _ supplements: [Report]) -> ContentState {
      let settled = SettledFindings(report, supplements: supplements, given: knowledge)
      let errors = ([report] + supplements).flatMap { placed.errors[Array($0.file.utf8)] ?? [] }
      return errors.contains { !settled.contains($0) } ? .needsWork : .accepted
    }
    for period in knowledge.plan.periods.sorted(by: StandingReports.isShorter) {
      for unit in knowledge.roster.units {
        let key = PlacedReports.Key(period: period.id, unit: unit.id)
        guard let candidates = placed.usable[key] else { continue }
        let versions = Versions(candidates)
        if !versions.conflicting.isEmpty { conflicts[key] = versions.conflicting }
        for finding in ReportConflict.findings(for: versions)
          + ReplacementSmaller.findings(for: versions, knowledge: knowledge)
        where !findings.contains(where: { $0.isTheSame(as: finding) }) {
          findings.append(finding)
        }
        guard let standing = versions.standing else { continue }
        if let index = indexOfFile[Array(standing.file.utf8)] {
          indices[key] = index
          let supplements = Versions.inOrder(reports[index].supplements, and: versions.supplements)
          let others = versions.earlier + versions.conflicting
          reports[index] = StandingReport(
            period: reports[index].period, unit: unit.id, content: state(of: standing, supplements), report: standing,
            supplements: supplements,
            earlier: reports[index].earlier
              + others.filter { other in !reports[index].earlier.contains { $0.isSameFile(as: other) } })
          continue
        }
        indexOfFile[Array(standing.file.utf8)] = reports.count
        indices[key] = reports.count
        reports.append(
          StandingReport(
            period: period.id, unit: unit.id, content: state(of: standing, versions.supplements), report: standing,
            supplements: versions.supplements,
            earlier: versions.earlier + versions.conflicting))
      }
    }
    let order = StandingReports.order(of: reports, knowledge: knowledge)
    self.reports = order.map { reports[$0] }
    let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    self.indices = indices.compactMapValues { positions[$0] }
    self.conflicts = conflicts
    self.findings = findings
  }

  /// Shorter periods first, so that a report for two periods is placed under the shorter.
  private static func isShorter(_ left: Period, _ right: Period) -> Bool {
    let lengths = (left.to.daysSince1970 - left.from.daysSince1970, right.to.daysSince1970 - right.from.daysSince1970)
    return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : left.id < right.id
  }

  private static func order(of reports: [StandingReport], knowledge: Knowledge) -> [Int] {
    let periods = Dictionary(
      knowledge.plan.periods.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let units = Dictionary(
      knowledge.roster.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return reports.indices.sorted { left, right in
      let (a, b) = (reports[left], reports[right])
      return (periods[a.period] ?? 0, units[a.unit] ?? 0) < (periods[b.period] ?? 0, units[b.unit] ?? 0)
    }
  }
}

extension Finding {
  /// Whether it was found already for another period of the same file; names are compared by bytes.
  fileprivate func isTheSame(as other: Finding) -> Bool {
    self == other && place.file.utf8.elementsEqual(other.place.file.utf8)
  }
}
