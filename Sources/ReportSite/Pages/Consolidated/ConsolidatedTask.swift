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
      let standing = edition.report(answering: obligation)
      let section = standing?.source(on: number)
      if cell.isOwed {
        counts.owing += 1
        let words: String
        if standing == nil {
          let absence = obligation.absence ?? .unreadable
          counts.absent[absence, default: 0] += 1
          words = edition.word(for: obligation, absence)
        } else if section == nil {
          counts.silent += 1
          words = edition.texts.draft(.oneSilent)
        } else {
          counts.states[cell.status, default: 0] += 1
          words = edition.statusView(cell.status).word
        }
        counts.only = (edition.unitName(obligation.unit), words.startingSmall)
      } else if section != nil {
        counts.volunteers += 1
      }
      guard let standing, let source = section else { continue }
      // What one body writes for several is told once, as that body's.
      if standing.unit == obligation.unit { take(source.section, of: source.report, cell.status, standing, number) }
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

extension Edition {
  /// Why nothing of one body's report can be read: "Chưa đến hạn 25/03/2025", "Đã gửi, chưa nhập nội dung".
  fileprivate func word(for obligation: Obligation, _ absence: Absence) -> String {
    switch absence {
    case .overdue, .notYet: arrivalView(obligation).word
    case .awaited: texts(.awaited)
    case .unreadable: texts(.unreadable)
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
