/// A row of due dates as the plan states it, before the cut-off is known that it may count from.
struct DueStatement {
  enum When {
    case day(Day)
    /// So many working days after the cut-off.
    case after(Int)
  }

  let when: When
  /// Where the day or the number stands.
  let mark: DataMark
  let groups: [Identifier<Group>]
  let units: [Identifier<Unit>]
  let extendedBy: String?
  /// For extensions of periods that a rule makes: which one is meant.
  let period: Located<String>?
}

extension PlanReader {
  /// The due rows of a listed period; a date alone is a row for all.
  mutating func dueStatements(in map: DataMap) -> [DueStatement] {
    let statements = data.items(.dueRows, in: map).compactMap { value -> DueStatement? in
      if case .text = value.content {
        return data.day(value).map { DueStatement($0, at: value.mark) }
      }
      return data.map(value, keys: [.date, .after, .groups, .units, .extension]).flatMap {
        dueStatement($0, usual: .date)
      }
    }
    checkRepetitions(statements)
    return statements
  }

  /// The due rows of periods that a rule makes, which can only count from the cut-off; a number alone is a row for all.
  mutating func dueStatementsOfRule(in map: DataMap) -> [DueStatement] {
    let statements = data.items(.dueRows, in: map).compactMap { value -> DueStatement? in
      if case .text = value.content {
        return data.whole(value, PlanReader.workingDays).map { DueStatement(after: $0, at: value.mark) }
      }
      return data.map(value, keys: [.after, .groups, .units]).flatMap { dueStatement($0, usual: .after) }
    }
    checkRepetitions(statements)
    return statements
  }

  /// The extensions of periods that a rule makes; each names its period and cites its decision.
  mutating func extensionStatements(in map: DataMap) -> [DueStatement] {
    let keys: [DataKey] = [.ofPeriod, .date, .after, .groups, .units, .extension]
    let statements = data.items(.extension, in: map).compactMap { value -> DueStatement? in
      guard let map = data.map(value, keys: keys) else { return nil }
      let period: Located<Identifier<Period>>? = data.requiredIdentifier(.ofPeriod, in: map)
      _ = data.required(.extension, in: map)
      let named = period.map { Located(value: $0.value.rawValue, mark: $0.mark) }
      let statement = dueStatement(map, usual: .date, period: named)
      return period == nil ? nil : statement
    }
    checkRepetitions(statements)
    return statements
  }

  /// What a statement comes to for a period with that cut-off.
  mutating func dueRow(_ statement: DueStatement, cutOff: Day) -> Period.DueRow {
    let day: Day
    switch statement.when {
    case .day(let stated):
      day = stated
      if day < cutOff {
        data.note(.dueTooEarly, Message.dueTooEarly(day, cutOff), help: Message.dueHelp, at: statement.mark)
      }
    case .after(let count):
      day = workCalendar.day(count, workingDaysAfter: cutOff)
      for year in cutOff.advanced(by: 1).year...day.year where !workCalendar.knows(year: year) {
        guard knowsAllDaysOff, yearsAskedAbout.insert(year).inserted else { continue }
        data.note(.holidaysUnknown, Message.holidaysUnknown(year, day), help: Message.holidaysHelp, at: statement.mark)
      }
    }
    return Period.DueRow(
      day: day, groups: statement.groups, units: statement.units, extendedBy: statement.extendedBy)
  }

  private mutating func dueStatement(
    _ map: DataMap, usual: DataKey, period: Located<String>? = nil
  ) -> DueStatement? {
    let groups: [Located<Identifier<Group>>] = data.identifiers(.groups, in: map)
    let units: [Located<Identifier<Unit>>] = data.identifiers(.units, in: map)
    let extendedBy = data.text(.extension, in: map)
    for group in groups { references.append(PlanReference(kind: .group, id: group.value.rawValue, mark: group.mark)) }
    for unit in units { references.append(PlanReference(kind: .unit, id: unit.value.rawValue, mark: unit.mark)) }
    guard let (when, mark) = when(map, usual: usual) else { return nil }
    return DueStatement(
      when: when, mark: mark, groups: groups.map(\.value), units: units.map(\.value), extendedBy: extendedBy,
      period: period)
  }

  /// A day or a number of working days, never both; where there is neither, the usual one is missing.
  private mutating func when(_ map: DataMap, usual: DataKey) -> (DueStatement.When, DataMark)? {
    if let after = map[.after] {
      if let date = map[.date] { data.note(.shapeInvalid, Message.dayOrNumber, at: date.mark) }
      return data.whole(after, PlanReader.workingDays).map { (.after($0), after.mark) }
    }
    guard let value = data.required(usual, in: map) else { return nil }
    return data.day(value).map { (.day($0), value.mark) }
  }

  /// No body may have two due dates of equal weight in one period.
  private mutating func checkRepetitions(_ statements: [DueStatement]) {
    var first: [String: DataMark] = [:]
    for statement in statements {
      let names = statement.groups.map(\.rawValue) + statement.units.map(\.rawValue)
      for name in names.isEmpty ? [""] : names {
        let key = "\(statement.period?.value ?? "") \(statement.extendedBy == nil) \(name)"
        if let earlier = first[key] {
          data.note(.idDuplicate, Message.repeated(name, earlier), help: Message.keepOne, at: statement.mark)
        } else {
          first[key] = statement.mark
        }
      }
    }
  }

  /// How many working days a report may be due after the cut-off.
  static let workingDays = 1...250

  private enum Message {
    static func dueTooEarly(_ day: Day, _ cutOff: Day) -> Phrase {
      Phrase(
        vi: "hạn gửi \(day.slashed) trước ngày chốt số liệu \(cutOff.slashed)",
        en: "due on \(day.slashed), before the cut-off on \(cutOff.slashed)")
    }

    static let dueHelp = Phrase(
      vi: "hạn gửi phải từ ngày chốt số liệu trở đi", en: "reports are due on the cut-off or later")

    static func holidaysUnknown(_ year: Int, _ day: Day) -> Phrase {
      Phrase(
        vi: "kế hoạch không có ngày nghỉ nào của năm \(year), nên hạn gửi tính ra \(day.slashed) có thể sai",
        en: "the plan has no holiday of \(year), so that the due date it comes to, \(day.slashed), may be wrong")
    }

    static let holidaysHelp = Phrase(
      vi: "thêm ngày nghỉ lễ, tết của năm ấy vào “ngày nghỉ”", en: "add that year's public holidays to “holidays”")

    static let dayOrNumber = Phrase(
      vi: "ghi “ngày” hoặc “sau”, không ghi cả hai", en: "write “date” or “after”, not both")

    static func repeated(_ name: String, _ first: DataMark) -> Phrase {
      name.isEmpty
        ? Phrase(
          vi: "hạn gửi chung đã ghi ở dòng \(first.line), cột \(first.column)",
          en: "the due date for all was given in line \(first.line), column \(first.column) already")
        : Phrase(
          vi: "“\(name)” đã có hạn gửi ở dòng \(first.line), cột \(first.column)",
          en: "“\(name)” was given a due date in line \(first.line), column \(first.column) already")
    }

    static let keepOne = Phrase(vi: "chỉ giữ lại một hạn", en: "keep one of them")
  }
}

extension DueStatement {
  fileprivate init(_ day: Day, at mark: DataMark) {
    self.init(when: .day(day), mark: mark, groups: [], units: [], extendedBy: nil, period: nil)
  }

  fileprivate init(after count: Int, at mark: DataMark) {
    self.init(when: .after(count), mark: mark, groups: [], units: [], extendedBy: nil, period: nil)
  }
}
