/// Reads `content/so-den.csv`.
struct RegisterReader {
  private let source: DataSource
  private let units: UnitDirectory
  private let periods: PeriodDirectory
  private let today: Day?
  private var findings: [Finding] = []
  private var columns: [DataKey: Int] = [:]

  private init(_ source: DataSource, units: UnitDirectory, periods: PeriodDirectory, today: Day?) {
    self.source = source
    self.units = units
    self.periods = periods
    self.today = today
  }

  static func read(
    _ file: DataFile, units: UnitDirectory, periods: PeriodDirectory, today: Day?
  ) -> Reading<Register> {
    let source = DataSource(file, kind: .register)
    let text = DelimitedText(source)
    var reader = RegisterReader(source, units: units, periods: periods, today: today)
    guard let header = text.rows.first else { return Reading(value: Register.none, findings: []) }
    guard reader.readHeader(header) else { return Reading(value: nil, findings: reader.findings) }
    if let mark = text.openQuote { reader.note(.quoteOpen, Message.quoteOpen, help: Message.quoteHelp, at: mark) }
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
        note(.columnUnknown, Message.columnUnknown(cell.text), help: Message.columns, at: cell.mark)
      }
    }
    let missing = [DataKey.received, .unit, .period].filter { columns[$0] == nil }
    guard missing.isEmpty else {
      let mark = DataMark(line: header.line, column: 1)
      let message = Message.headerInvalid(missing)
      findings.append(
        source.finding(.headerInvalid, message, help: Message.columns, at: mark))
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
      note(.cellMissing, Message.cellMissing(key), at: DataMark(line: row.line, column: 1))
      isUsable = false
    }
    let received = cell(.received).flatMap { self.day($0) }
    let periods = cell(.period).flatMap { self.period($0) } ?? []
    let unit = cell(.unit).flatMap { self.unit($0, periods, received) }
    if let received, let cell = cell(.received), !isPlausible(received, cell, periods) { isUsable = false }
    let file = cell(.file)
    if let file, !RegisterReader.isInside(file.text) {
      note(.fileInvalid, Message.fileInvalid(file.text), help: Message.fileHelp, at: file.mark)
      isUsable = false
    }
    let sha256 = cell(.sha256)
    if let sha256, !RegisterReader.isSHA256(sha256.text) {
      note(.shaInvalid, Message.shaInvalid, at: sha256.mark)
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
    let day = Day.parse(cell.text)
    if day == nil { note(.dateInvalid, Message.dateInvalid(cell.text), help: Message.dateHelp, at: cell.mark) }
    return day
  }

  /// Whether a report for these periods can have come on that day; today and later are only asked about.
  private mutating func isPlausible(_ day: Day, _ cell: DelimitedText.Cell, _ periods: [Period]) -> Bool {
    if let start = periods.map(\.from).min(), day < start {
      note(.dateTooEarly, Message.dateTooEarly(day, start), help: Message.checkYear, at: cell.mark)
      return false
    }
    if let today, today < day { note(.dateInFuture, Message.dateInFuture(day), help: Message.checkYear, at: cell.mark) }
    return true
  }

  private mutating func period(_ cell: DelimitedText.Cell) -> [Period]? {
    switch periods.periods(named: cell.text) {
    case .found(let periods): return periods
    case .notInPlan(let name):
      note(.periodUnknown, Message.periodNotInPlan(name), at: cell.mark)
    case .notUnderstood(let nearest):
      note(
        .periodUnknown, Message.periodUnknown(cell.text),
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
      note(.unitUnknown, Message.unitAmbiguous(cell.text, units), at: cell.mark)
    case .notActive(let units):
      note(.unitNotActive, Message.unitNotActive(cell.text, day, units), at: cell.mark)
    case .unknown(let near):
      note(
        .unitUnknown, Message.unitUnknown(cell.text),
        help: UnitDirectory.didYouMean(near, as: \.name), at: cell.mark)
    }
    return nil
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
  /// - Parameter today: what a day of receipt is not to come after; nil where any day may be.
  package static func read(
    _ file: DataFile, units: UnitDirectory, periods: PeriodDirectory, today: Day? = nil
  ) -> Reading<Register> {
    RegisterReader.read(file, units: units, periods: periods, today: today)
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

private enum Message {
  static func headerInvalid(_ missing: [DataKey]) -> Phrase {
    Phrase(
      vi: "dòng đầu thiếu cột " + missing.map { "“\($0.vi)”" }.joined(separator: ", "),
      en: "the first line lacks the columns " + missing.map { "“\($0.en)”" }.joined(separator: ", "))
  }

  static func columnUnknown(_ name: String) -> Phrase {
    Phrase(vi: "không dùng cột “\(name)”", en: "the column “\(name)” is not used")
  }

  static let columns = Phrase(
    vi: "các cột: Ngày đến, Cơ quan, Kỳ báo cáo, Số ký hiệu, Tệp, SHA-256, Ghi chú",
    en: "the columns are: received, unit, period, number, file, sha256, note")

  static func cellMissing(_ key: DataKey) -> Phrase {
    Phrase(vi: "dòng này thiếu “\(key.vi)”, nên không được dùng", en: "“\(key.en)” is empty, so the row is not used")
  }

  static func dateInvalid(_ text: String) -> Phrase {
    Phrase(vi: "“\(text)” không phải là một ngày có thật", en: "“\(text)” is not a day that exists")
  }

  static let dateHelp = Phrase(vi: "ví dụ 16/12/2024", en: "for example 16/12/2024")

  static func dateTooEarly(_ day: Day, _ start: Day) -> Phrase {
    Phrase(
      vi: "ngày đến \(day.slashed) trước cả ngày đầu kỳ \(start.slashed), nên dòng này không được dùng",
      en: "\(day.slashed) is before the period begins on \(start.slashed), so the row is not used")
  }

  static func dateInFuture(_ day: Day) -> Phrase {
    Phrase(vi: "ngày đến \(day.slashed) sau ngày hôm nay", en: "\(day.slashed) is after today")
  }

  static let checkYear = Phrase(vi: "xem lại ngày, tháng, năm", en: "check the day, the month and the year")

  static func periodNotInPlan(_ name: PeriodName) -> Phrase {
    Phrase(vi: "kế hoạch không có kỳ “\(name.title)”", en: "the plan has no period “\(name.title)”")
  }

  static func periodUnknown(_ text: String) -> Phrase {
    Phrase(vi: "không hiểu kỳ báo cáo “\(text)”", en: "the period “\(text)” is not understood")
  }

  static func unitUnknown(_ text: String) -> Phrase {
    Phrase(vi: "không có cơ quan nào tên “\(text)”", en: "no body is called “\(text)”")
  }

  static func unitAmbiguous(_ text: String, _ units: [Unit]) -> Phrase {
    let ids = units.map(\.id.rawValue).joined(separator: ", ")
    return Phrase(vi: "“\(text)” là tên của nhiều cơ quan: \(ids)", en: "“\(text)” is the name of several: \(ids)")
  }

  static func unitNotActive(_ text: String, _ day: Day, _ units: [Unit]) -> Phrase {
    let ids = units.map(\.id.rawValue).joined(separator: ", ")
    return Phrase(
      vi: "ngày \(day.slashed) không có cơ quan nào tên “\(text)” (\(ids))",
      en: "no body called “\(text)” exists on \(day.slashed) (\(ids))")
  }

  static func fileInvalid(_ text: String) -> Phrase {
    Phrase(vi: "“\(text)” không phải đường dẫn trong content/", en: "“\(text)” is not a path inside content/")
  }

  static let fileHelp = Phrase(
    vi: "ví dụ bao-cao/2024-q4/song-may.md", en: "for example bao-cao/2024-q4/song-may.md")

  static let shaInvalid = Phrase(
    vi: "mã SHA-256 phải gồm đúng 64 chữ số 0–9, a–f", en: "a SHA-256 is exactly 64 of 0–9, a–f")

  static let quoteOpen = Phrase(
    vi: "dấu nháy mở mà không đóng, nên từ đây đến cuối tệp không dùng được",
    en: "a quotation mark is opened and not closed, so nothing from here on is used")

  static let quoteHelp = Phrase(vi: "thêm dấu nháy ở cuối ô", en: "add the quotation mark at the end of the cell")
}
