/// Files of reports, each at the body and the periods that it is for.
struct PlacedReports: Sendable {
  struct Key: Hashable, Sendable {
    let period: Identifier<Period>
    let unit: Identifier<Unit>
  }

  /// Reports that can be used, drafts not among them, in the order of their files.
  let usable: [Key: [Report]]
  /// Reports that cannot be used though body and period are known, from the head or from the register.
  let unreadable: [Key: [CheckedFile]]
  /// For each file, by the bytes of its path, the days on which the register has the file itself.
  let registered: [[UInt8]: [Day]]
  /// For each file, by the bytes of its path, what keeps a part of it out.
  let errors: [[UInt8]: [Finding]]
  /// Files that cannot be used and whose body nobody knows.
  let unknownUnit: [CheckedFile]

  init(_ files: [CheckedFile], register: Register, knowledge: Knowledge) {
    var usable: [Key: [Report]] = [:]
    var unreadable: [Key: [CheckedFile]] = [:]
    var unknownUnit: [CheckedFile] = []
    var registered: [[UInt8]: [Day]] = [:]
    // A row for two periods names its file for both.
    let rows = Dictionary(
      register.rows.compactMap { row in row.file.map { ($0.foldedKeepingMarks, [row]) } }, uniquingKeysWith: +)
    for file in files where !file.isDraft {
      let own = rows[file.contentPath.foldedKeepingMarks] ?? []
      if !own.isEmpty { registered[Array(file.path.utf8)] = own.map(\.received) }
      let keys = PlacedReports.keys(of: file)
      if let report = file.report, !file.isUnreadable {
        for key in keys { usable[key, default: []].append(report) }
      } else if !keys.isEmpty {
        for key in keys { unreadable[key, default: []].append(file) }
      } else if !own.isEmpty {
        for key in Set(own.map { Key(period: $0.period, unit: $0.unit) }) { unreadable[key, default: []].append(file) }
      } else {
        unknownUnit.append(file)
      }
    }
    self.usable = usable
    self.unreadable = unreadable
    self.unknownUnit = unknownUnit
    self.registered = registered
    errors = Dictionary(
      files.map { file in (Array(file.path.utf8), file.findings.filter { $0.severity == .error }) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Every report of a body for a period whose text was understood, whether it can be used or not.
  func reports(at key: Key) -> [Report] { (usable[key] ?? []) + (unreadable[key] ?? []).compactMap(\.report) }

  private static func keys(of file: CheckedFile) -> [Key] {
    guard let report = file.report, let unit = report.unit else { return [] }
    return report.periods.map { Key(period: $0, unit: unit) }
  }
}
