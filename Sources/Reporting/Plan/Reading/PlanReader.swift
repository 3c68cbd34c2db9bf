/// Reads `content/ke-hoach.yml`.
struct PlanReader {
  var data: DataReader
  var references: [PlanReference] = []
  /// Every frequency at which something is owed.
  var frequencies: [Located<Frequency>] = []
  var names: [PlanName] = []
  var formulas: [ExpressionInPlan<Expression>] = []
  /// What indicators leave out of a change.
  var exclusions: [ExpressionInPlan<Expression>] = []
  var comparisons: [ExpressionInPlan<Comparison>] = []
  /// Known before the periods are read, since due dates are counted by it.
  var workCalendar = WorkCalendar()
  /// Whether every day off could be read.
  var knowsAllDaysOff = true
  /// The years without a known holiday that have been asked about.
  var yearsAskedAbout: Set<Int> = []

  private init(_ data: DataReader) { self.data = data }

  /// The plan, what it refers to, and all that is wrong with it.
  static func read(_ file: DataFile) -> (plan: Plan?, references: [PlanReference], data: DataReader) {
    let source = DataSource(file, kind: .plan)
    let yaml = YAMLReading(source)
    var reader = PlanReader(DataReader(source, findings: yaml.findings))
    guard let root = yaml.root else {
      if yaml.findings.isEmpty {
        reader.data.note(.syntax, Message.empty, at: DataMark(line: 1, column: 1))
      }
      return (nil, [], reader.data)
    }
    let plan = reader.plan(root)
    return (plan, reader.references, reader.data)
  }

  private mutating func plan(_ value: DataValue) -> Plan? {
    let keys: [DataKey] = [
      .plan, .tasks, .duties, .reportParts, .taskParts, .indicators, .rules, .periods, .calendar,
      .daysOff, .daysWorked,
    ]
    guard let map = data.map(value, keys: keys) else { return nil }
    let head = data.required(.plan, in: map).flatMap { self.head($0) }
    _ = data.required(.tasks, in: map)
    if map[.calendar] == nil { _ = data.required(.periods, in: map) }
    let tasks = data.items(.tasks, in: map).compactMap { task($0) }
    let duties = data.items(.duties, in: map).compactMap { duty($0) }
    let reportParts = data.items(.reportParts, in: map).compactMap { part($0, .reportPart) }
    let taskParts = data.items(.taskParts, in: map).compactMap { part($0, .taskPart) }
    let indicators = data.items(.indicators, in: map).compactMap { indicator($0) }
    let rules = data.items(.rules, in: map).compactMap { rule($0) }
    workCalendar = workCalendar(in: map)
    let periods = periods(in: map)
    checkReferences(indicators: indicators)
    checkNames()
    checkExpressions(indicators: indicators)
    checkPeriods(periods)
    checkFrequencies(periods)
    guard let head else { return nil }
    return Plan(
      id: head.id, title: head.title, number: head.number, date: head.date, issuer: head.issuer, basis: head.basis,
      aims: head.aims, recipients: head.recipients, notice: head.notice, taskNoun: head.taskNoun,
      headline: head.headline, tasks: tasks, duties: duties, reportParts: reportParts, taskParts: taskParts,
      indicators: indicators, rules: rules, periods: periods)
  }

  /// The document itself, as a plan that has nothing else yet.
  private mutating func head(_ value: DataValue) -> Plan? {
    let keys: [DataKey] = [
      .id, .title, .numberOfDocument, .dateOfIssue, .issuer, .basis, .aims, .recipients, .notice, .taskNoun, .headline,
    ]
    guard let map = data.map(value, keys: keys) else { return nil }
    let id: Located<Identifier<Plan>>? = data.requiredIdentifier(.id, in: map)
    let title = data.requiredText(.title, in: map)
    let headline = data.items(.headline, in: map)
      .compactMap { item in data.text(item).map { Located(value: $0, mark: item.mark) } }
    for item in headline { references.append(PlanReference(kind: .headline, id: item.value, mark: item.mark)) }
    let number = data.text(.numberOfDocument, in: map)
    let date = data.day(.dateOfIssue, in: map)
    let issuer = data.text(.issuer, in: map)
    let basis = data.texts(.basis, in: map)
    let aims = data.texts(.aims, in: map)
    let recipients = data.texts(.recipients, in: map)
    let notice = data.text(.notice, in: map)
    let taskNoun = data.text(.taskNoun, in: map)
    guard let id else { return nil }
    return Plan(
      id: id.value, title: title ?? id.value.rawValue, number: number, date: date, issuer: issuer, basis: basis,
      aims: aims, recipients: recipients, notice: notice, taskNoun: taskNoun ?? "nhiệm vụ",
      headline: headline.map(\.value))
  }

  private enum Message {
    static let empty = Phrase(vi: "tệp không có nội dung", en: "the file is empty")
  }
}

extension Plan {
  /// Reads the plan's file alone; what it says of groups and bodies is checked by `ProjectData`, with the roster.
  package static func read(_ file: DataFile) -> Reading<Plan> {
    let (plan, _, data) = PlanReader.read(file)
    return Reading(value: plan, findings: data.findings)
  }

  /// The figures that the plan's headline may name beside its indicators: the reporting rate and the on-time rate.
  package static let builtInHeadline = ["ty-le-gui", "ty-le-dung-han"]
}
