/// The names that a plan gives to headings, parts and figures, folded, for finding them in reports.
package struct Vocabulary: Sendable {
  private let tasks: [String: Int]
  private let reportParts: [String: ReportPart]
  private let taskParts: [String: ReportPart]
  private let indicators: [String: Indicator]
  private let resultParts: Set<Identifier<ReportPart>>
  private let taskNumbers: Set<Int>
  package let taskNoun: String
  /// Every title of a task or a part of a report, as the plan writes it, for "did you mean".
  package let headingTitles: [String]
  /// Every label of an indicator, as the plan writes it, for "did you mean".
  package let labels: [String]

  package init(_ plan: Plan) {
    tasks = Vocabulary.table(plan.tasks) { [$0.title, $0.id.rawValue] + $0.aliases }.mapValues(\.number)
    reportParts = Vocabulary.table(plan.reportParts) { [$0.title, $0.id.rawValue] + $0.aliases }
    taskParts = Vocabulary.table(plan.taskParts) { [$0.title, $0.id.rawValue] + $0.aliases }
    indicators = Vocabulary.table(plan.indicators) { [$0.label, $0.id.rawValue] + $0.aliases }
    resultParts = Set(plan.reportParts.filter { $0.role == .results }.map(\.id))
    taskNumbers = Set(plan.tasks.map(\.number))
    taskNoun = plan.taskNoun
    headingTitles =
      plan.tasks.flatMap { [$0.title] + $0.aliases } + plan.reportParts.flatMap { [$0.title] + $0.aliases }
    labels = plan.indicators.flatMap { [$0.label] + $0.aliases }
  }

  /// Each name of each thing; a name that two things bear means the first.
  private static func table<Thing>(_ things: [Thing], names: (Thing) -> [String]) -> [String: Thing] {
    Dictionary(
      things.flatMap { thing in names(thing).map { ($0.folded, thing) } }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The number of the task that bears this title.
  package func task(titled title: String) -> Int? { lookUp(title, in: tasks) }

  /// The part of a whole report that bears this title.
  package func reportPart(titled title: String) -> ReportPart? { lookUp(title, in: reportParts) }

  /// The part of a task that bears this title.
  package func taskPart(titled title: String) -> ReportPart? { lookUp(title, in: taskParts) }

  /// The indicator that bears this label.
  package func indicator(labelled label: String) -> Indicator? { lookUp(label, in: indicators) }

  /// Whether the numbers under this part count tasks: "II. Kết quả thực hiện", then "1.", "2." …
  package func countsTasks(_ part: Identifier<ReportPart>) -> Bool { resultParts.contains(part) }

  package func hasTask(_ number: Int) -> Bool { taskNumbers.contains(number) }

  /// Finds a name as it stands, then without the words that say nothing ("Công tác tuyên truyền").
  private func lookUp<Thing>(_ name: String, in table: [String: Thing]) -> Thing? {
    let key = name.folded
    if let thing = table[key] { return thing }
    for word in Vocabulary.emptyLeads where key.hasPrefix(word) {
      if let thing = table[String(key.dropFirst(word.count))] { return thing }
    }
    return nil
  }

  private static let emptyLeads = ["cong tac ", "viec ", "ve ", "ve cong tac ", "ve viec "]
}
