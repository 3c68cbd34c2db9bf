/// Reads `content/so-den.csv`.
struct RegisterReader {
  private let source: DataSource
  private let units: UnitDirectory
  private let periods: PeriodDirectory
  private let today: Day?
  private var listed: ListedFiles?
  private var findings: [Finding] = []
  private var columns: [DataKey: Int] = [:]

  private init(
    _ source: DataSource, units: UnitDirectory, periods: PeriodDirectory, today: Day?, files: [String]?
  ) {
    self.source = source
    listed = files.map(ListedFiles.init)
    self.units = units
    self.periods = periods
    self.today = today
  }

  static func read(
    _ file: DataFile, units: UnitDirectory, periods: PeriodDirectory, today: Day?, files: [String]?
  ) -> Reading<Register> {
    let source = DataSource(file, kind: .register)
    let text = DelimitedText(source)
    var reader = RegisterReader(source, units: units, periods: periods, today: today, files: files)
    guard let header = text.rows.first else { return Reading(value: Register.none, findings: []) }
    guard reader.readHeader(header) else { return Reading(value: nil, findings: reader.findings) }
    if let mark = text.openQuote {
      reader.note(.quoteOpen, RegisterMessage.quoteOpen, help: RegisterMessage.quoteHelp, at: mark)
    }
    var rows: [Register.Row] = []
    for row in text.rows.dropFirst() {
      // The row with the open quote has swallowed what followed.
      if let mark = text.openQuote, row.line <= mark.line, row.cells.contains(where: { $0.mark == mark }) { continue }
      rows += reader.rows(row)
    }
    return Reading(value: Register(rows: rows), findings: reader.findings)
  }

  private static let keys: [DataKey] = [
    .received, .unit, .period, .numberOfReport, .file, .sha256, .note,
  ]

  private mutating func readHeader(_ header: DelimitedText.Row) -> Bool {
    for (index, cell) in header.cells.enumerated() where !cell.text.isEmpty {
      if let key = RegisterReader.keys.first(where: { $0.folded.contains(cell.text.keyFolded) }) {
        columns[key] = columns[key] ?? index
      } else {
        note(.columnUnknown, RegisterMessage.columnUnknown(cell.text), help: RegisterMessage.columns, at: cell.mark)
      }
    }
    let missing = [DataKey.received, .unit, .period].filter { columns[$0] == nil }
    guard missing.isEmpty else {
      let mark = DataMark(line: header.line, column: 1)
      let message = RegisterMessage.headerInvalid(missing)
      findings.append(
        source.finding(.headerInvalid, message, help: RegisterMessage.columns, at: mark))
      return false
    }
    return true
  }

  /// The arrivals that a row states: one for each period that its report answers, none where something is wrong.
  private mutating func rows(_ row: DelimitedText.Row) -> [Register.Row] {
    func cell(_ key: DataKey) -> DelimitedText.Cell? {
      guard let index = columns[key], row.cells.indices.contains(index), !row.cells[index].text.isEmpty else {
        return nil
      }
      return row.cells[index]
    }
    var isUsable = true
    for key in [DataKey.received, .unit, .period] where cell(key) == nil {
      note(.cellMissing, RegisterMessage.cellMissing(key), at: DataMark(line: row.line, column: 1))
      isUsable = false
    }
    let received = cell(.received).flatMap { self.day($0) }
    let periods = cell(.period).flatMap { self.period($0) } ?? []
    let unit = cell(.unit).flatMap { self.unit($0, periods, received) }
    if let received, let cell = cell(.received), !isPlausible(received, cell, periods) { isUsable = false }
    let file = cell(.file)
    if let file, !RegisterReader.isInside(file.text) {
      note(.fileInvalid, RegisterMessage.fileInvalid(file.text), help: RegisterMessage.fileHelp, at: file.mark)
      isUsable = false
    } else if let file, listed?.contains(file.text) == false {
      // What arrived has arrived, wherever its file is.
      let meant = listed?.nearest(to: file.text)
      note(
        .fileInvalid, RegisterMessage.fileMissing(file.text), help: RegisterMessage.fileMissingHelp(meant),
        at: file.mark)
    }
    let sha256 = cell(.sha256)
    if let sha256, !RegisterReader.isSHA256(sha256.text) {
      note(.shaInvalid, RegisterMessage.shaInvalid, help: RegisterMessage.shaHelp, at: sha256.mark)
      isUsable = false
    }
    guard isUsable, let received, let unit else { return [] }
    return periods.map { period in
      Register.Row(
        received: received, unit: unit, period: period.id, number: cell(.numberOfReport)?.text, file: file?.text,
        sha256: sha256?.text.lowercased(), note: cell(.note)?.text, line: row.line)
    }
  }

  private mutating func day(_ cell: DelimitedText.Cell) -> Day? {
    if let day = Day.parse(cell.text) { return day }
    if let day = Day.parse(cell.text.withCentury) {
      note(.dateInvalid, RegisterMessage.yearTooShort(cell.text), help: RegisterMessage.fullYear(day), at: cell.mark)
    } else {
      note(.dateInvalid, RegisterMessage.dateInvalid(cell.text), help: RegisterMessage.dateHelp, at: cell.mark)
    }
    return nil
  }

  /// Whether a report for these periods can have come on that day; today and later are only asked about.
  private mutating func isPlausible(_ day: Day, _ cell: DelimitedText.Cell, _ periods: [Period]) -> Bool {
    if let start = periods.map(\.from).min(), day < start {
      note(.dateTooEarly, RegisterMessage.dateTooEarly(day, start), help: RegisterMessage.checkYear, at: cell.mark)
      return false
    }
    if let today, today < day {
      note(.dateInFuture, RegisterMessage.dateInFuture(day), help: RegisterMessage.checkYear, at: cell.mark)
    }
    return true
  }

  private mutating func period(_ cell: DelimitedText.Cell) -> [Period]? {
    switch periods.periods(named: cell.text) {
    case .found(let periods): return periods
    case .notInPlan(let name):
      note(.periodUnknown, RegisterMessage.periodNotInPlan(name), at: cell.mark)
    case .notUnderstood(let nearest):
      note(
        .periodUnknown, RegisterMessage.periodUnknown(cell.text),
        help: nearest.map { Phrase(vi: "có phải là “\($0.title)”?", en: "did you mean “\($0.title)”?") }, at: cell.mark)
    }
    return nil
  }

  /// The body that bears the name at the period's end; else, where a successor sends the report, on the day it came.
  private mutating func unit(
    _ cell: DelimitedText.Cell, _ periods: [Period], _ received: Day?
  ) -> Identifier<Unit>? {
    guard let day = periods.map(\.to).max() else { return nil }
    let match = units.find(name: cell.text, on: day)
    if case .notActive = match, let received, case .found(let unit) = units.find(name: cell.text, on: received) {
      return unit.id
    }
    switch match {
    case .found(let unit): return unit.id
    case .ambiguous(let units):
      note(.unitUnknown, RegisterMessage.unitAmbiguous(cell.text, units), at: cell.mark)
    case .notActive(let units):
      note(.unitNotActive, RegisterMessage.unitNotActive(cell.text, day, units), at: cell.mark)
    case .unknown(let near):
      let isSeveral = cell.text.namesOfSeveral.contains { names in names.allSatisfy { isUnit($0, on: day) } }
      note(
        .unitUnknown, isSeveral ? RegisterMessage.severalUnits(cell.text) : RegisterMessage.unitUnknown(cell.text),
        help: isSeveral ? RegisterMessage.oneUnitPerRow : UnitDirectory.didYouMean(near, as: \.name), at: cell.mark)
    }
    return nil
  }

  private func isUnit(_ name: String, on day: Day) -> Bool {
    if case .unknown = units.find(name: name, on: day) { false } else { true }
  }

  /// Whether a path stays inside the folder that it starts from.
  private static func isInside(_ path: String) -> Bool {
    guard !path.utf8.contains(UInt8(ascii: "\\")), !path.utf8.contains(UInt8(ascii: ":")) else { return false }
    return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) }
  }

  private static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF) }
  }

  private mutating func note(_ rule: DataRule, _ message: Phrase, help: Phrase? = nil, at mark: DataMark) {
    findings.append(source.finding(rule, message, help: help, at: mark))
  }
}

extension Register {
  /// Reads the register. Bodies and periods are found by id or by name, a body among those that exist at the period's end;
  /// a report for two periods gives two rows.
  ///
  /// - Parameters:
  ///   - today: what a day of receipt is not to come after; nil where any day may be.
  ///   - files: the paths of all files under `content/`, among which a row's must be; nil where any may be named.
  package static func read(
    _ file: DataFile, units: UnitDirectory, periods: PeriodDirectory, today: Day? = nil, files: [String]? = nil
  ) -> Reading<Register> {
    RegisterReader.read(file, units: units, periods: periods, today: today, files: files)
  }
}

extension DataKey {
  fileprivate static let received = DataKey("Ngày đến", "received")
  fileprivate static let unit = DataKey("Cơ quan", "unit", also: "đơn vị", "địa phương")
  fileprivate static let period = DataKey("Kỳ báo cáo", "period", also: "kỳ")
  fileprivate static let numberOfReport = DataKey("Số ký hiệu", "number", also: "số hiệu", "số")
  fileprivate static let file = DataKey("Tệp", "file")
  fileprivate static let sha256 = DataKey("SHA-256", "sha256")
  fileprivate static let note = DataKey("Ghi chú", "note")
}
