extension PlanReader {
  mutating func period(_ value: DataValue) -> Period? {
    let keys: [DataKey] = [.id, .title, .aliases, .kind, .from, .to, .dueRows, .askedBy]
    guard let map = data.map(value, keys: keys) else { return nil }
    let id: Located<Identifier<Period>>? = data.requiredIdentifier(.id, in: map)
    let title = data.requiredText(.title, in: map)
    let aliases = data.texts(.aliases, in: map)
    let words = Frequency.words.filter { $0.choice != .once }
    let kind = data.requiredWord(.kind, in: map, among: words)
    let from = data.requiredDay(.from, in: map)
    let to = data.requiredDay(.to, in: map)
    if let from, let to, to < from, let mark = map[.to]?.mark {
      data.note(.rangeReversed, Message.endsBeforeItBegins(from, to), at: mark)
    }
    _ = data.required(.dueRows, in: map)
    let statements = dueStatements(in: map)
    let due = to.map { to in statements.map { dueRow($0, cutOff: to) } } ?? []
    let askedBy = data.text(.askedBy, in: map)
    define(.period, id?.value.rawValue, map[.id])
    collectNames(of: id?.value.rawValue, .period, map)
    guard let id, let kind, let from, let to else { return nil }
    return Period(
      id: id.value, title: title ?? id.value.rawValue, aliases: aliases, kind: kind, from: from, to: to, due: due,
      askedBy: askedBy, place: data.source.dataPlace(id.mark))
  }

  /// No two periods of one kind may share a day, nor be of one name.
  mutating func checkPeriods(_ periods: [Period]) {
    for (index, period) in periods.enumerated() {
      checkName(of: period)
      let earlier = periods[..<index].first { other in
        other.kind == period.kind && other.from <= period.to && period.from <= other.to
      }
      guard let earlier else { continue }
      let mark = references.first { $0.kind == .period && $0.id == period.id.rawValue }?.mark
      data.note(
        .periodOverlap, Message.overlap(period, earlier), help: Message.overlapHelp,
        at: mark ?? DataMark(line: period.place.line, column: period.place.column))
    }
  }

  /// A title that names a quarter must have that quarter's window.
  private mutating func checkName(of period: Period) {
    guard period.from <= period.to, let named = PeriodName.parse(period.title), named.count == 1,
      named[0] != period.usualName
    else { return }
    let mark = names.first { $0.kind == .period && $0.owner == period.id.rawValue }?.name.mark
    data.note(
      .periodMismatch, Message.mismatch(period), help: Message.mismatchHelp,
      at: mark ?? DataMark(line: period.place.line, column: period.place.column))
  }

  private enum Message {
    static func endsBeforeItBegins(_ from: Day, _ to: Day) -> Phrase {
      Phrase(
        vi: "kỳ chốt số liệu ngày \(to.slashed), trước ngày bắt đầu \(from.slashed)",
        en: "the period ends on \(to.slashed), before it begins on \(from.slashed)")
    }

    static func mismatch(_ period: Period) -> Phrase {
      let window = "\(period.from.slashed)–\(period.to.slashed)"
      return Phrase(
        vi: "tên là “\(period.title)” nhưng số liệu từ \(window) là của “\(period.usualName.title)”",
        en: "it is called “\(period.title)”, but its data of \(window) are those of “\(period.usualName.title)”")
    }

    static let mismatchHelp = Phrase(
      vi: "kiểm tra tên, “loại”, “từ” và “đến” của kỳ", en: "check the period's title, kind, from and to")

    static func overlap(_ period: Period, _ other: Period) -> Phrase {
      Phrase(
        vi: "kỳ “\(period.title)” có ngày chung với kỳ cùng loại “\(other.title)”",
        en: "the period “\(period.title)” shares days with “\(other.title)”, which is of the same kind")
    }

    static let overlapHelp = Phrase(
      vi: "sửa “từ” hoặc “đến” của một trong hai kỳ", en: "mend “from” or “to” of one of them")
  }
}
