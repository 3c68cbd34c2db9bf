extension PlanReader {
  /// The days off and the days worked in exchange that the plan gives.
  mutating func workCalendar(in map: DataMap) -> WorkCalendar {
    let off = data.items(.daysOff, in: map).compactMap { dayOff($0) }
    knowsAllDaysOff = off.count == data.items(.daysOff, in: map).count
    let worked = data.items(.daysWorked, in: map).compactMap { dayWorked($0) }
    var seen: [Day: DataMark] = [:]
    for day in worked {
      if let earlier = seen[day.value] {
        data.note(.idDuplicate, Message.repeated(day.value, earlier), at: day.mark)
      } else if !day.value.isWeekend {
        data.note(.dayOffDoubtful, Message.notAWeekend(day.value), help: Message.makeUpHelp, at: day.mark)
      } else if off.contains(where: { $0.contains(day.value) }) {
        data.note(.dayOffDoubtful, Message.both(day.value), help: Message.keepOne, at: day.mark)
      }
      seen[day.value] = seen[day.value] ?? day.mark
    }
    return WorkCalendar(daysOff: off, daysWorked: worked.map(\.value))
  }

  /// One holiday: a day, or the days from one to another.
  private mutating func dayOff(_ value: DataValue) -> ClosedRange<Day>? {
    guard let map = data.map(value, keys: [.from, .to, .date, .title, .source]) else { return nil }
    _ = data.requiredText(.title, in: map)
    _ = data.text(.source, in: map)
    if let date = map[.date] {
      if let other = map[.from] ?? map[.to] { data.note(.shapeInvalid, Message.dayOrRange, at: other.mark) }
      return data.day(date).map { $0...$0 }
    }
    guard map[.from] != nil || map[.to] != nil else {
      _ = data.required(.date, in: map)
      return nil
    }
    let from = data.requiredDay(.from, in: map)
    let to = data.requiredDay(.to, in: map)
    guard let from, let to, let mark = map[.to]?.mark else { return nil }
    guard from <= to else {
      data.note(.rangeReversed, Message.reversed(from, to), at: mark)
      return nil
    }
    let length = to.daysSince1970 - from.daysSince1970 + 1
    if length > PlanReader.longestHoliday {
      data.note(.dayOffDoubtful, Message.long(length), help: Message.longHelp, at: mark)
    }
    return from...to
  }

  private mutating func dayWorked(_ value: DataValue) -> Located<Day>? {
    guard let map = data.map(value, keys: [.date, .title, .source]) else { return nil }
    let day = data.requiredDay(.date, in: map)
    _ = data.requiredText(.title, in: map)
    _ = data.text(.source, in: map)
    guard let day, let mark = map[.date]?.mark else { return nil }
    return Located(value: day, mark: mark)
  }

  /// In days; Tết with its weekends is nine or ten.
  private static let longestHoliday = 20

  private enum Message {
    static func repeated(_ day: Day, _ first: DataMark) -> Phrase {
      Phrase(
        vi: "ngày làm bù \(day.slashed) đã có ở dòng \(first.line)",
        en: "the make-up day \(day.slashed) was given in line \(first.line) already")
    }

    static func notAWeekend(_ day: Day) -> Phrase {
      Phrase(
        vi: "\(day.slashed) không phải thứ Bảy hay Chủ nhật, vốn đã là ngày làm việc",
        en: "\(day.slashed) is no Saturday or Sunday, and worked anyway")
    }

    static let makeUpHelp = Phrase(
      vi: "ghi ngày thứ Bảy hoặc Chủ nhật mà cơ quan đi làm thay", en: "give the weekend day that is worked instead")

    static func both(_ day: Day) -> Phrase {
      Phrase(
        vi: "\(day.slashed) vừa là ngày nghỉ vừa là ngày làm bù; được tính là ngày làm việc",
        en: "\(day.slashed) is a day off and a make-up day; it counts as worked")
    }

    static let keepOne = Phrase(
      vi: "bỏ ở một trong hai nơi, hoặc tách ngày nghỉ làm hai đợt",
      en: "take it out of one of the two, or split the days off in two")

    static let dayOrRange = Phrase(
      vi: "ghi “ngày”, hoặc “từ” và “đến”, không ghi cả hai", en: "write “date”, or “from” and “to”, not both")

    static func reversed(_ from: Day, _ to: Day) -> Phrase {
      Phrase(
        vi: "nghỉ đến \(to.slashed), trước ngày bắt đầu nghỉ \(from.slashed)",
        en: "the days off end on \(to.slashed), before they begin on \(from.slashed)")
    }

    static func long(_ length: Int) -> Phrase {
      Phrase(vi: "đợt nghỉ này dài \(length) ngày", en: "these days off are \(length) days long")
    }

    static let longHelp = Phrase(
      vi: "kiểm tra năm của “từ” và “đến”", en: "check the years of “from” and “to”")
  }
}
