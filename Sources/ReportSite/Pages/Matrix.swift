import Reporting

/// Bodies by tasks: who did what in a period, and when the report came.
struct MatrixView: ViewModel {
  let tasks: [MatrixTaskView]
  let groups: [MatrixGroupView]
  /// Of the first column, the tasks and the arrival.
  let width: Int

  static let fields = Fields<MatrixView>([
    .list("tasks") { $0.tasks },
    .list("groups") { $0.groups },
    .number("width") { $0.width },
  ])
}

/// The head and the foot of a task's column.
struct MatrixTaskView: ViewModel {
  let number: Int
  let title: String
  /// "Nhiệm vụ 4"
  let name: String
  /// Bodies that owe the task.
  let owing: Int
  /// Of them, those that stated how it stands.
  let stated: Int
  /// The task's page for the period.
  let href: String

  static let fields = Fields<MatrixTaskView>([
    .number("number") { $0.number },
    .text("title") { $0.title },
    .text("name") { $0.name },
    .flag("isOwed") { $0.owing > 0 },
    .number("owing") { $0.owing },
    .number("stated") { $0.stated },
    .text("href") { $0.href },
  ])
}

struct MatrixGroupView: ViewModel {
  let title: String
  /// Empty where nobody in the group owes or sent anything: one line stands for them.
  let rows: [MatrixRowView]
  /// That line: how many there are.
  let folded: String?

  static let fields = Fields<MatrixGroupView>([
    .text("title") { $0.title },
    .list("rows") { $0.rows },
    .text("folded", optional: { $0.folded }),
  ])
}

/// One body's row.
struct MatrixRowView: ViewModel {
  let id: String
  let name: String
  let fullName: String
  /// The body's page.
  let href: String
  /// The report, where one has come.
  let reportHref: String?
  /// Empty where no report has come: one wide cell stands for them.
  let cells: [MatrixCellView]
  /// How many columns the wide cell spans.
  let span: Int
  let arrival: ArrivalView
  let content: ContentView?

  /// Neither owed nor sent.
  var owesNothing: Bool { arrival.state == ArrivalState.notRequired.rawValue && reportHref == nil && content == nil }

  static let fields = Fields<MatrixRowView>([
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("fullName") { $0.fullName },
    .text("href") { $0.href },
    .text("reportHref", optional: { $0.reportHref }),
    .flag("hasCells") { !$0.cells.isEmpty },
    .list("cells") { $0.cells },
    .number("span") { $0.span },
    .view("arrival") { $0.arrival },
    .view("content", optional: { $0.content }),
  ])
}

/// One body and one task.
struct MatrixCellView: ViewModel {
  let status: StatusView
  let href: String
  /// Neither owed nor volunteered.
  let isBlank: Bool

  static let fields = Fields<MatrixCellView>([
    .text("status") { $0.status.status },
    .text("word") { $0.status.word },
    .text("percent", optional: { $0.status.percent }),
    .text("href") { $0.href },
    .flag("isBlank") { $0.isBlank },
  ])
}

extension Edition {
  /// - Parameter isFront: whether it stands on the front page, which leads to the tasks' pages without a period.
  func matrix(of period: PeriodSummary, root: String, isFront: Bool = false) -> MatrixView {
    let tasks = summary.plan.tasks
    var groups: [MatrixGroupView] = []
    for group in summary.roster.groups {
      let rows = period.obligations.compactMap { obligation -> MatrixRowView? in
        guard let unit = units[obligation.unit], unit.group(on: period.period.to) == group.id else { return nil }
        return matrixRow(obligation, unit: unit, at: period.period.to, root: root)
      }
      guard !rows.isEmpty else { continue }
      let isFolded = rows.count > 1 && rows.allSatisfy(\.owesNothing)
      groups.append(
        MatrixGroupView(
          title: group.title, rows: isFolded ? [] : rows,
          folded: isFolded ? texts(.groupFolded, ["count": texts.number(rows.count)]) : nil))
    }
    return MatrixView(
      tasks: tasks.enumerated().map { index, task in
        let cells = period.obligations.compactMap { $0.tasks.indices.contains(index) ? $0.tasks[index] : nil }
        let owing = cells.filter(\.isOwed)
        return MatrixTaskView(
          number: task.number, title: task.title, name: taskName(task.number), owing: owing.count,
          stated: owing.count { $0.status != .notStated && $0.status != .notApplicable },
          href: root + (isFront ? Address.taskPage(task.number) : Address.taskPage(task.number, period.period.id)))
      },
      groups: groups,
      width: tasks.count + 2
    )
  }

  /// Nil for a body that does not exist at the end of the period and that nothing is known of.
  private func matrixRow(_ obligation: Obligation, unit: Unit, at day: Day, root: String) -> MatrixRowView? {
    let standing = report(answering: obligation)
    if obligation.state == .notRequired, standing == nil, !unit.isActive(on: day) { return nil }
    return MatrixRowView(
      id: "cq-\(unit.id)",
      name: unit.short,
      fullName: unit.name,
      href: root + Address.unit(unit.id),
      reportHref: standing.map { root + Address.report($0.period, $0.unit) },
      cells: standing.map { matrixCells(obligation, in: $0, root: root) } ?? [],
      span: obligation.tasks.count + 1,
      arrival: arrivalView(obligation),
      content: contentView(of: obligation)
    )
  }

  private func matrixCells(_ obligation: Obligation, in standing: StandingReport, root: String) -> [MatrixCellView] {
    let page = root + Address.report(standing.period, standing.unit)
    let subjects = ([standing.report] + standing.supplements).flatMap { $0.sections.map(\.subject) }
    return obligation.tasks.map { cell in
      MatrixCellView(
        status: statusView(cell.status, percent: cell.percent),
        href: subjects.contains(.task(cell.number)) ? "\(page)#\(Address.task(cell.number))" : page,
        isBlank: cell.status == .notApplicable
      )
    }
  }

  /// "Nhiệm vụ 4", in the plan's word for a task.
  func taskName(_ number: Int) -> String { texts(.taskNumber, ["number": String(number)]) }
}
