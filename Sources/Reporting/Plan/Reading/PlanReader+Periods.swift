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
      checkGap(before: period, periods)
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

  /// Between a period and the one before it no day may be left out.
  private mutating func checkGap(before period: Period, _ periods: [Period]) {
    guard let name = period.usualName.previous, let before = periods.first(where: { $0.usualName == name }),
      before.to < period.from, before.to.advanced(by: 1) != period.from
    else { return }
    let mark = references.first { $0.kind == .period && $0.id == period.id.rawValue }?.mark
    data.note(
      .periodGap, Message.gap(period, before), help: Message.overlapHelp,
      at: mark ?? DataMark(line: period.place.line, column: period.place.column))
  }

  /// What is owed more often than any period comes is never owed.
  mutating func checkFrequencies(_ periods: [Period]) {
    guard let shortest = periods.compactMap(\.kind.months).min() else { return }
    for frequency in frequencies {
      guard let months = frequency.value.months, months < shortest else { continue }
      let word = Frequency.words.first { $0.choice == frequency.value }
      data.note(
        .frequencyIdle, Message.idle(word?.vi ?? "", word?.en ?? ""), help: Message.idleHelp, at: frequency.mark)
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

    static func gap(_ period: Period, _ before: Period) -> Phrase {
      let days = "\(before.to.advanced(by: 1).slashed)–\(period.from.advanced(by: -1).slashed)"
      return Phrase(
        vi: "các ngày \(days) không thuộc kỳ “\(before.title)” cũng không thuộc kỳ “\(period.title)”",
        en: "\(days) is neither in “\(before.title)” nor in “\(period.title)”")
    }

    static func idle(_ vi: String, _ en: String) -> Phrase {
      Phrase(
        vi: "tần suất “\(vi)” mà kế hoạch không có kỳ nào ngắn như vậy nên không ai phải báo cáo",
        en: "it is owed by “\(en)”, but the plan has no period that short, so nobody owes it")
    }

    static let idleHelp = Phrase(
      vi: "sửa tần suất, hoặc thêm kỳ loại ấy", en: "mend the frequency, or add periods of that kind")

    static let overlapHelp = Phrase(
      vi: "sửa “từ” hoặc “đến” của một trong hai kỳ", en: "mend “from” or “to” of one of them")
  }
}
