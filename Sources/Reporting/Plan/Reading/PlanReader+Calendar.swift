/// A rule of the plan's calendar: it makes the periods of one kind in some years.
private struct CalendarRow {
  let rule: PeriodRule
  let years: [Located<Int>]
  /// Only periods that end on or after this day; nil where there is no bound.
  let from: Day?
  /// Only periods that end on or before this day.
  let to: Day?
  let due: [DueStatement]
  let extensions: [DueStatement]
  let askedBy: String?
}

extension PlanReader {
  /// The listed periods and, where the plan has a calendar, those that it makes: then in the order in which they end,
  /// the shorter first. A listed period stands in place of the one that a rule would make.
  mutating func periods(in map: DataMap) -> [Period] {
    let listed = data.items(.periods, in: map).compactMap { period($0) }
    guard map[.calendar] != nil else { return listed }
    let rows = data.items(.calendar, in: map).compactMap { calendarRow($0) }
    var periods = listed
    var made: [PeriodName: DataMark] = [:]
    for row in rows {
      let named = row.years.flatMap { year in row.rule.names(in: year.value).map { ($0, year.mark) } }
      var ids: [String] = []
      var repeated: Set<Int> = []
      for (name, mark) in named {
        if let earlier = made[name] {
          if repeated.insert(name.year).inserted {
            data.note(.idDuplicate, Message.repeated(name.year, earlier), at: mark)
          }
          continue
        }
        guard let period = period(name, row, at: mark) else { continue }
        made[name] = mark
        let isListed = listed.contains { $0.id == period.id || $0.usualName == name }
        if isListed { continue }
        ids.append(name.id)
        periods.append(period)
      }
      check(row.extensions, of: ids, listed)
    }
    return periods.sorted { ($0.to, $1.from) < ($1.to, $0.from) }
  }

  private mutating func calendarRow(_ value: DataValue) -> CalendarRow? {
    let keys: [DataKey] = [.kind, .year, .cutOffDay, .dueRows, .extension, .from, .to, .askedBy]
    guard let map = data.map(value, keys: keys) else { return nil }
    let kind = data.requiredWord(.kind, in: map, among: Frequency.words.filter { $0.choice != .once })
    _ = data.required(.year, in: map)
    let years = data.items(.year, in: map).compactMap { value in
      // The year before must exist, since a window begins in it.
      data.whole(value, 1901...2999).map { Located(value: $0, mark: value.mark) }
    }
    let cutOffDay = data.required(.cutOffDay, in: map).flatMap { self.cutOffDay($0) }
    _ = data.required(.dueRows, in: map)
    let due = dueStatementsOfRule(in: map)
    let extensions = extensionStatements(in: map)
    let (from, to) = (data.day(.from, in: map), data.day(.to, in: map))
    if let from, let to, to < from, let mark = map[.to]?.mark {
      data.note(.rangeReversed, Message.reversed(from, to), at: mark)
    }
    let askedBy = data.text(.askedBy, in: map)
    guard let kind, let cutOffDay else { return nil }
    return CalendarRow(
      rule: PeriodRule(kind: kind, cutOffDay: cutOffDay), years: years, from: from, to: to, due: due,
      extensions: extensions, askedBy: askedBy)
  }

  private mutating func cutOffDay(_ value: DataValue) -> Int? {
    if case .text(let text) = value.content, ["0", "cuoithang", "monthend", "endofmonth"].contains(text.keyFolded) {
      return PeriodRule.endOfMonth
    }
    return data.whole(value, 1...31)
  }

  /// Nil where the row's bounds leave the period out.
  private mutating func period(_ name: PeriodName, _ row: CalendarRow, at mark: DataMark) -> Period? {
    guard let (from, to) = row.rule.window(of: name), let id = Identifier<Period>(name.id) else { return nil }
    guard row.from.map({ $0 <= to }) ?? true, row.to.map({ to <= $0 }) ?? true else { return nil }
    let statements = row.due + row.extensions.filter { $0.period?.value == name.id }
    return Period(
      id: id, title: name.fullTitle, kind: name.kind, from: from, to: to,
      due: statements.map { dueRow($0, cutOff: to) }, askedBy: row.askedBy, place: data.source.dataPlace(mark))
  }

  /// An extension must name a period that its own rule makes.
  private mutating func check(_ extensions: [DueStatement], of ids: [String], _ listed: [Period]) {
    for case let period? in extensions.map(\.period) where !ids.contains(period.value) {
      let isListed = listed.contains { $0.id.rawValue == period.value }
      data.note(
        .referenceUnknown, Message.periodUnknown(period.value),
        help: isListed ? Message.extendThere : Phrase.didYouMean(period.value, in: ids), at: period.mark)
    }
  }

  private enum Message {
    static func repeated(_ year: Int, _ first: DataMark) -> Phrase {
      Phrase(
        vi: "các kỳ loại này của năm \(year) đã có ở dòng \(first.line)",
        en: "the periods of this kind in \(year) were made in line \(first.line) already")
    }

    static func reversed(_ from: Day, _ to: Day) -> Phrase {
      Phrase(
        vi: "đến \(to.slashed) lại trước từ \(from.slashed)",
        en: "the end, \(to.slashed), comes before the beginning, \(from.slashed)")
    }

    static func periodUnknown(_ id: String) -> Phrase {
      Phrase(vi: "dòng lịch này không tạo ra kỳ “\(id)”", en: "this row of the calendar makes no period “\(id)”")
    }

    static let extendThere = Phrase(
      vi: "kỳ này ghi riêng ở “kỳ báo cáo”; ghi gia hạn vào “hạn gửi” của kỳ ấy",
      en: "the period is listed in “periods”; put the extension into its own “due”")
  }
}
