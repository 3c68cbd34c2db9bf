/// The names that a plan gives to headings, parts and figures, folded, for finding them in reports.
package struct Vocabulary: Sendable {
  private let tasks: [String: Int]
  private let reportParts: [String: ReportPart]
  private let taskParts: [String: ReportPart]
  private let indicators: [String: Indicator]
  private let resultParts: Set<Identifier<ReportPart>>
  private let taskNumbers: Set<Int>
  private let roles: [Identifier<ReportPart>: ReportPart.Role]
  private let indicatorStarts: NameStarts
  private let headingStarts: NameStarts
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
    roles = Dictionary(
      plan.reportParts.compactMap { part in part.role.map { (part.id, $0) } }, uniquingKeysWith: { first, _ in first })
    indicatorStarts = NameStarts(indicators.keys)
    headingStarts = NameStarts([Array(tasks.keys), Array(reportParts.keys), Array(taskParts.keys)].joined())
    taskNoun = plan.taskNoun
    headingTitles =
      plan.tasks.flatMap { [$0.title] + $0.aliases } + plan.reportParts.flatMap { [$0.title] + $0.aliases }
    labels = plan.indicators.flatMap { [$0.label] + $0.aliases }
  }

  /// Each name of each thing; a name that two things bear means the first. A name is known without its "và", too, for a
  /// comma or "&" often stands for it; not where that is another's name.
  private static func table<Thing>(_ things: [Thing], names: (Thing) -> [String]) -> [String: Thing] {
    let named = things.flatMap { thing in names(thing).map { ($0.folded, thing) } }
    let exact = Dictionary(named, uniquingKeysWith: { first, _ in first })
    let loose = Dictionary(
      named.map { ($0.0.withoutAnd, $0.1) }, uniquingKeysWith: { first, _ in first })
    return exact.merging(loose) { exact, _ in exact }
  }

  /// The number of the task that bears this title.
  package func task(titled title: String) -> Int? { lookUp(title, in: tasks) }

  /// The part of a whole report that bears this title.
  package func reportPart(titled title: String) -> ReportPart? { lookUp(title, in: reportParts) }

  /// The part of a task that bears this title.
  package func taskPart(titled title: String) -> ReportPart? { lookUp(title, in: taskParts) }

  /// The indicator that bears this label.
  package func indicator(labelled label: String) -> Indicator? {
    // What stands in brackets or names a period behind a label is never passed over: it tells which figure it is.
    lookUp(key: label.folded, in: indicators)
  }

  /// Whether a line may bear an indicator's name; false only where it bears none.
  func mayNameIndicator(_ text: some StringProtocol) -> Bool { indicatorStarts.mayBegin(text) }

  /// Whether a line may bear the title of a task or a part; false only where it bears none.
  func mayNameHeading(_ text: some StringProtocol) -> Bool { headingStarts.mayBegin(text) }

  /// What a part of a whole report is for.
  package func role(ofReportPart id: Identifier<ReportPart>) -> ReportPart.Role? { roles[id] }

  /// Whether the numbers under this part count tasks: "II. Kết quả thực hiện", then "1.", "2." …
  package func countsTasks(_ part: Identifier<ReportPart>) -> Bool { resultParts.contains(part) }

  package func hasTask(_ number: Int) -> Bool { taskNumbers.contains(number) }

  /// Finds a name as it stands, then without the words that say nothing ("Công tác tuyên truyền"), without a remark in
  /// brackets or a period behind it ("Giám sát (mục II.7)", "Giám sát quý IV/2024"). What is left must be a name; one
  /// that is merely near is never taken.
  private func lookUp<Thing>(_ name: String, in table: [String: Thing]) -> Thing? {
    let key = name.folded
    guard !key.isEmpty, key.utf8.count <= 400 else { return nil }
    if let thing = lookUp(key: key, in: table) { return thing }
    if let (plain, _) = name.splittingTrailingBracket, let thing = lookUp(key: plain.folded, in: table) { return thing }
    return lookUp(beforePeriod: key, in: table)
  }

  private func lookUp<Thing>(key: String, in table: [String: Thing]) -> Thing? {
    if let thing = table[key] { return thing }
    for lead in Vocabulary.emptyLeads where key.hasPrefix(lead) {
      if let thing = table[String(key.dropFirst(lead.utf8.count))] { return thing }
    }
    return key.hasAnd ? table[key.withoutAnd] : nil
  }

  /// Looks for the words before a period that is named with its year: "… trong quý IV năm 2024".
  private func lookUp<Thing>(beforePeriod key: String, in table: [String: Thing]) -> Thing? {
    guard key.utf8.count > 5, key.utf8.suffix(4).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let words = key.split(separator: " ")
    guard words.count <= 40, words.last?.utf8.count == 4 else { return nil }
    for count in 1...5 where count < words.count {
      guard PeriodName.parse(words.suffix(count).joined(separator: " "))?.count == 1 else { continue }
      var rest = words.dropLast(count)
      if rest.last == "trong" { rest = rest.dropLast() }
      if let thing = lookUp(key: rest.joined(separator: " "), in: table) { return thing }
    }
    return nil
  }

  private static let emptyLeads = ["cong tac ", "viec ", "ve ", "ve cong tac ", "ve viec "]
}

extension String {
  /// A folded name without its words "và".
  fileprivate var withoutAnd: String {
    guard hasAnd else { return self }
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    for word in utf8.split(separator: UInt8(ascii: " ")) where !word.elementsEqual("va".utf8) {
      if !kept.isEmpty { kept.append(UInt8(ascii: " ")) }
      kept.append(contentsOf: word)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether "và" stands between two words of a folded name; by bytes, since every heading and label is asked.
  fileprivate var hasAnd: Bool {
    var state = 0
    for byte in utf8 {
      if byte == UInt8(ascii: " ") {
        if state == 3 { return true }
        state = 1
      } else {
        state = state == 1 && byte == UInt8(ascii: "v") ? 2 : state == 2 && byte == UInt8(ascii: "a") ? 3 : 0
      }
    }
    return false
  }
}
