import Reporting

/// What the bodies wrote on one task in one period, and which of them wrote nothing.
struct TaskGathering {
  private(set) var groups: [TaskGroupView] = []
  private(set) var topics: [ReportPart.Role: [TopicEntryView]] = [:]
  /// They owe the task, and no report of theirs can be shown.
  private(set) var absent: [Absence: [NameView]] = [:]
  /// Their report has come without a section on the task.
  private(set) var silent: [NameView] = []
  private(set) var states = TaskStateCounts()
  private(set) var volunteered = 0

  private let index: Int
  private let number: Int
  private let root: String

  init(taskAt index: Int, number: Int, in period: PeriodSummary, root: String, edition: Edition) {
    self.index = index
    self.number = number
    self.root = root
    for group in edition.summary.roster.groups {
      var entries: [TaskEntryView] = []
      for obligation in period.obligations {
        guard let unit = edition.units[obligation.unit], unit.group(on: period.period.to) == group.id,
          let entry = entry(for: obligation, of: unit, edition: edition)
        else { continue }
        entries.append(entry)
      }
      if !entries.isEmpty { groups.append(TaskGroupView(title: group.title, entries: entries)) }
    }
  }

  /// What a body wrote; nil where it wrote nothing, which is then counted.
  private mutating func entry(for obligation: Obligation, of unit: Unit, edition: Edition) -> TaskEntryView? {
    guard obligation.tasks.indices.contains(index) else { return nil }
    let cell = obligation.tasks[index]
    states.add(cell, of: obligation)
    guard cell.isOwed || cell.status != .notApplicable else { return nil }
    guard let standing = edition.report(answering: obligation) else {
      let arrival = edition.arrivalView(obligation)
      let words = [arrival.word, edition.contentView(of: obligation)?.word].compactMap(\.self)
      absent[obligation.absence ?? .unreadable, default: []].append(
        edition.nameView(unit.id, root: root, note: words.joined(separator: ", ")))
      return nil
    }
    let page = root + Address.report(standing.period, standing.unit)
    guard let source = standing.source(on: number) else {
      silent.append(NameView(name: unit.name, href: page))
      return nil
    }
    if !cell.isOwed { volunteered += 1 }
    let section = "\(page)#\(Address.task(number))"
    // A report that answers for several bodies is shown once, at the body whose report it is.
    let isShown = standing.unit == unit.id
    let text =
      isShown ? TaskText(source.section, of: source.report.document, root: root, page: page) : nil
    for role in TaskText.gathered {
      topics[role, default: []] += (text?.topics[role] ?? []).map {
        TopicEntryView(name: unit.name, href: section, text: $0)
      }
    }
    let note =
      isShown
      ? cell.isOwed ? nil : edition.texts(.volunteered)
      : edition.texts(.seeReportOf, ["unit": edition.unitName(standing.unit)])
    return TaskEntryView(
      id: "cq-\(unit.id)", name: unit.name, unitHref: root + Address.unit(unit.id),
      status: edition.statusView(cell.status, percent: cell.percent), progress: source.section.progress?.text,
      reportHref: section, note: note, lead: text?.lead ?? [], rest: text?.rest ?? [])
  }

  /// "12 trên 38 nơi phải báo cáo đã nêu tình hình; 5 nơi quá hạn chưa gửi báo cáo, 2 nơi đã gửi nhưng không có mục
  /// này. 1 nơi báo cáo thêm dù không bắt buộc."
  func sentence(_ texts: Texts) -> String {
    let lead =
      states.owing == 0
      ? texts(.taskNobodyOwes)
      : texts(.taskStated, ["stated": texts.number(states.stated), "owing": texts.number(states.owing)])
    var rest = texts.counts(of: absent.mapValues(\.count))
    if !silent.isEmpty { rest.append(texts(.taskSilent, ["count": texts.number(silent.count)])) }
    let sentence = lead + (rest.isEmpty ? "" : "; " + rest.joined(separator: ", ")) + "."
    guard volunteered > 0 else { return sentence }
    return sentence + " " + texts(.taskVolunteered, ["count": texts.number(volunteered)])
  }
}

extension TaskGathering {
  /// Those of whom there is nothing to read, by why that is so.
  func absentViews(_ texts: Texts) -> [AbsentBodiesView] {
    Absence.allCases.compactMap { absence in
      absent[absence].map { AbsentBodiesView(id: absence.id, title: texts(absence.title), bodies: $0) }
    }
  }
}

extension Edition {
  /// The newest period before another in which somebody wrote on a task; nil where there is none.
  func lastTold(_ task: PlanTask, before period: Period, root: String) -> NameView? {
    let earlier = summary.periods.filter { $0.period.to < period.to }
      .sorted { ($1.period.to, $1.period.from) < ($0.period.to, $0.period.from) }
    let told = earlier.first { summary in
      summary.obligations.contains { report(answering: $0)?.source(on: task.number) != nil }
    }
    return told.map { told in
      NameView(
        name: texts(.taskBefore, ["period": told.period.title]),
        href: root + Address.taskPage(task.number, told.period.id))
    }
  }

  /// Every state with how many of those that owe the task gave it; empty where nobody owes it.
  func counts(of gathering: TaskGathering) -> [StatusCountView] {
    guard gathering.states.owing > 0 else { return [] }
    return statusColumns(of: [gathering.states]).map { column in
      StatusCountView(
        status: column.view,
        count: "\(texts.number(column.count(gathering.states)))/\(texts.number(gathering.states.owing))")
    }
  }

  /// Difficulties, causes and proposals, as far as somebody wrote of them, under the plan's titles
  /// where the page is in its language.
  func topics(of gathering: TaskGathering) -> [TopicView] {
    TaskText.gathered.compactMap { role in
      guard let entries = gathering.topics[role], !entries.isEmpty else { return nil }
      let (id, wording): (String, Wording) =
        switch role {
        case .causes: ("nguyen-nhan", .causes)
        case .proposals: ("kien-nghi", .proposals)
        default: ("kho-khan", .difficulties)
        }
      // The plan's own titles are Vietnamese.
      let own = texts.language == .vi ? summary.plan.taskParts.first { $0.role == role }?.title : nil
      let title = own ?? texts(wording)
      return TopicView(id: id, title: title, entries: entries)
    }
  }
}
