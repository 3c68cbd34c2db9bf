import Reporting

/// What the bodies say of one task in one period, for the consolidated report: states counted, sentences merged.
struct ConsolidatedTask {
  private(set) var counts = TaskCounts()
  private var statements: [TaskStatus: [Statement]] = [:]
  private var nothingArose: [Statement] = []
  private var figuresOnly: [Statement] = []

  init(taskAt index: Int, number: Int, in period: PeriodSummary, edition: Edition) {
    for obligation in period.obligations where obligation.tasks.indices.contains(index) {
      let cell = obligation.tasks[index]
      guard cell.isOwed || cell.status != .notApplicable else { continue }
      if cell.isOwed { counts.owing += 1 }
      guard let standing = edition.report(answering: obligation) else {
        if cell.isOwed { countAbsent(obligation) }
        continue
      }
      guard let source = standing.source(on: number) else {
        if cell.isOwed { counts.silent += 1 }
        continue
      }
      if cell.isOwed { counts.states[cell.status, default: 0] += 1 } else { counts.volunteers += 1 }
      // What one body writes for several is told once, as that body's.
      if standing.unit == obligation.unit { take(source.section, of: source.report, cell.status, standing, number) }
    }
  }

  private mutating func countAbsent(_ obligation: Obligation) {
    if obligation.hasArrived {
      counts.unusable += 1
    } else if obligation.state == .missing {
      counts.overdue += 1
    } else {
      counts.notYet += 1
    }
  }

  private mutating func take(
    _ section: Section, of report: Report, _ status: TaskStatus, _ standing: StandingReport, _ number: Int
  ) {
    let page = Address.report(standing.period, standing.unit)
    let words = status == .nothingArose ? nil : OpeningWords(section, of: report).text
    let statement = Statement(
      text: words ?? "", unit: standing.unit, number: report.head.value(.number) ?? standing.report.head.value(.number),
      href: "\(page)#\(Address.task(number))")
    if status == .nothingArose {
      nothingArose.append(statement)
    } else if words == nil {
      figuresOnly.append(statement)
    } else {
      statements[status, default: []].append(statement)
    }
  }

  /// What was done, state by state; what many say in the same words first.
  func results(root: String, edition: Edition) -> [ResultGroupView] {
    let titles: [(TaskStatus, ConsolidatedWording)] = [
      (.done, .resultsDone), (.inProgress, .resultsInProgress), (.notStarted, .resultsNotStarted),
      (.notStated, .resultsNoState),
    ]
    return titles.compactMap { status, title in
      guard let said = statements[status] else { return nil }
      let groups = MergedStatements(said).byWeight
      return ResultGroupView(
        title: edition.texts.draft(title),
        statements: groups.map { edition.view(of: $0, root: root, opensWithBody: true) })
    }
  }

  /// What needs no sentence for each body.
  func briefly(root: String, edition: Edition) -> [StatementView] {
    [(ConsolidatedWording.nothingArose, nothingArose), (.figuresOnly, figuresOnly)].compactMap { wording, statements in
      guard !statements.isEmpty else { return nil }
      return StatementView(
        text: edition.texts.draft(wording, ["count": edition.texts.number(statements.count)]), lead: nil, body: nil,
        sources: edition.sources(statements, root: root))
    }
  }
}

/// Difficulties, causes and proposals, merged; proposals by those to whom they are made.
struct ConsolidatedRemarks {
  let difficulties: [StatementView]
  let causes: [StatementView]
  let proposals: [AddressedView]

  var isEmpty: Bool { difficulties.isEmpty && causes.isEmpty && proposals.isEmpty }

  init(_ remarks: [Remark], root: String, edition: Edition) {
    func statements(_ role: ReportPart.Role) -> [Statement] {
      remarks.filter { $0.role == role }.map { ConsolidatedRemarks.statement($0, edition) }
    }
    func views(_ role: ReportPart.Role) -> [StatementView] {
      MergedStatements(statements(role)).byWeight.map { edition.view(of: $0, root: root) }
    }
    difficulties = views(.difficulties)
    causes = views(.causes)

    var keys: [String] = []
    var groups: [String: [Remark]] = [:]
    for remark in remarks where remark.role == .proposals {
      let key = remark.addressee?.key ?? ""
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(remark)
    }
    // In the order in which they are first asked; what is for nobody that can be told comes last.
    let ordered = keys.filter { !$0.isEmpty } + keys.filter(\.isEmpty)
    proposals = ordered.compactMap { key in
      guard let group = groups[key], let first = group.first else { return nil }
      let merged = MergedStatements(group.map { ConsolidatedRemarks.statement($0, edition) }).byWeight
      return AddressedView(
        title: first.addressee.map { edition.texts.draft(.proposedTo, ["addressee": $0.text]) }
          ?? edition.texts.draft(.proposedToNobody),
        statements: merged.map { edition.view(of: $0, root: root) })
    }
  }

  private static func statement(_ remark: Remark, _ edition: Edition) -> Statement {
    let standing = edition.standing(ofFile: remark.file)
    let part = standing?.parts.first { $0.file == remark.file }
    return Statement(
      text: remark.text.startingLarge, unit: remark.unit,
      number: part?.head.value(.number) ?? standing?.report.head.value(.number), href: edition.address(of: remark))
  }
}
