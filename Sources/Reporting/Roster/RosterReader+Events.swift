extension RosterReader {
  /// An event takes and gives as many bodies as its kind needs, each named once.
  mutating func checkShape(of kind: LifeEvent.Kind, in map: DataMap) {
    let (from, into) = kind.bodies
    let sides = kind == .moved ? [(DataKey.from, from)] : [(.from, from), (.into, into)]
    for (key, wanted) in sides {
      let items = data.items(key, in: map)
      // That there is none at all is told as a key that is missing.
      if let value = map[key], !items.isEmpty, !wanted.contains(items.count) {
        data.note(.eventShape, Message.count(kind, key, items.count), help: Message.countHelp(wanted), at: value.mark)
      }
      var seen: Set<String> = []
      for item in items {
        guard case .text(let id) = item.content, !seen.insert(id).inserted else { continue }
        data.note(.idDuplicate, Message.repeated(id), at: item.mark)
      }
    }
  }

  /// A body that an event ends must have ended the day before, one that it founds must begin on that day, and any other
  /// must exist then.
  mutating func check(_ events: [LifeEvent], of units: [Unit]) {
    var endings: [Identifier<Unit>: Int] = [:]
    for event in events {
      let mark = DataMark(line: event.place.line, column: event.place.column)
      for id in event.from where event.kind.ends && !event.into.contains(id) {
        // A body that one event names twice is told there.
        if let line = endings[id], line != event.place.line {
          data.note(.eventMismatch, Message.endedTwice(id, line), help: Message.keepOne, at: mark)
        }
        endings[id] = endings[id] ?? event.place.line
      }
      if event.kind == .renamed, let id = event.from.first, event.into == [id] {
        data.note(.eventShape, Message.itself(id), help: Message.itselfHelp, at: mark)
      }
      for id in event.from {
        guard let unit = units.first(where: { $0.id == id }) else { continue }
        let isEnded = event.kind.ends && !event.into.contains(id)
        if let first = unit.from, first >= event.day {
          data.note(.eventMismatch, Message.notYet(id, event.day, first), at: mark)
        } else if let last = unit.to, last < event.day.advanced(by: -1) {
          data.note(.eventMismatch, Message.gone(id, event.day, last), help: Message.goneHelp, at: mark)
        } else if isEnded, unit.to.map({ $0 >= event.day }) ?? true {
          data.note(.eventMismatch, Message.stays(id, event.day), help: Message.staysHelp(event.day), at: mark)
        }
      }
      for id in event.into where !event.from.contains(id) {
        guard let unit = units.first(where: { $0.id == id }) else { continue }
        if event.kind.founds {
          if unit.from != event.day {
            data.note(.eventMismatch, Message.early(id, event.day), help: Message.earlyHelp(event.day), at: mark)
          }
        } else if let first = unit.from, first > event.day {
          data.note(.eventMismatch, Message.notYet(id, event.day, first), at: mark)
        } else if let last = unit.to, last < event.day {
          data.note(.eventMismatch, Message.gone(id, event.day, last), help: Message.goneHelp, at: mark)
        }
      }
    }
  }

  private enum Message {
    static func count(_ kind: LifeEvent.Kind, _ key: DataKey, _ count: Int) -> Phrase {
      let word = LifeEvent.Kind.words.first { $0.choice == kind }
      return Phrase(
        vi: "“\(word?.vi ?? kind.rawValue)” mà “\(key.vi)” có \(count) cơ quan",
        en: "“\(word?.en ?? kind.rawValue)” with \(count) in “\(key.en)”")
    }

    static func countHelp(_ wanted: ClosedRange<Int>) -> Phrase {
      wanted.upperBound == wanted.lowerBound
        ? Phrase(vi: "chỗ này phải có đúng \(wanted.lowerBound)", en: "it takes exactly \(wanted.lowerBound)")
        : Phrase(vi: "chỗ này phải có ít nhất \(wanted.lowerBound)", en: "it takes at least \(wanted.lowerBound)")
    }

    static func repeated(_ id: String) -> Phrase {
      Phrase(vi: "“\(id)” được ghi hai lần", en: "“\(id)” is named twice")
    }

    static func endedTwice(_ id: Identifier<Unit>, _ line: Int) -> Phrase {
      Phrase(
        vi: "“\(id)” đã kết thúc theo biến động ở dòng \(line)",
        en: "“\(id)” was ended by the event in line \(line) already")
    }

    static let keepOne = Phrase(vi: "chỉ giữ lại một biến động", en: "keep one of the events")

    static func itself(_ id: Identifier<Unit>) -> Phrase {
      Phrase(vi: "“\(id)” đổi tên thành chính nó", en: "“\(id)” is renamed into itself")
    }

    static let itselfHelp = Phrase(
      vi: "tên mới là một cơ quan mới, có mã riêng", en: "the new name is another body, with an id of its own")

    static func stays(_ id: Identifier<Unit>, _ day: Day) -> Phrase {
      Phrase(
        vi: "từ ngày \(day.slashed) không còn “\(id)”, nhưng ngày “đến” của cơ quan này không nói vậy",
        en: "“\(id)” is no more from \(day.slashed) on, but its last day does not say so")
    }

    static func staysHelp(_ day: Day) -> Phrase {
      let last = day.advanced(by: -1).slashed
      return Phrase(vi: "ghi ở cơ quan ấy: đến: \(last)", en: "write at the body: to: \(last)")
    }

    static func gone(_ id: Identifier<Unit>, _ day: Day, _ last: Day) -> Phrase {
      Phrase(
        vi: "“\(id)” đã kết thúc ngày \(last.slashed), trước biến động ngày \(day.slashed)",
        en: "“\(id)” ended on \(last.slashed), before the event of \(day.slashed)")
    }

    static let goneHelp = Phrase(
      vi: "sửa ngày của biến động, hoặc ngày “đến” của cơ quan ấy", en: "mend the event's day, or the body's last day")

    static func notYet(_ id: Identifier<Unit>, _ day: Day, _ first: Day) -> Phrase {
      Phrase(
        vi: "ngày \(day.slashed) chưa có “\(id)”: cơ quan này có từ \(first.slashed)",
        en: "on \(day.slashed) there is no “\(id)” yet: it exists from \(first.slashed) on")
    }

    static func early(_ id: Identifier<Unit>, _ day: Day) -> Phrase {
      Phrase(
        vi: "“\(id)” có từ ngày \(day.slashed), nhưng ngày “từ” của cơ quan này không nói vậy",
        en: "“\(id)” exists from \(day.slashed) on, but its first day does not say so")
    }

    static func earlyHelp(_ day: Day) -> Phrase {
      Phrase(vi: "ghi ở cơ quan ấy: từ: \(day.slashed)", en: "write at the body: from: \(day.slashed)")
    }
  }
}

extension LifeEvent.Kind {
  /// How many bodies it takes and how many it gives.
  fileprivate var bodies: (from: ClosedRange<Int>, into: ClosedRange<Int>) {
    let any = 0...Int.max
    let some = 1...Int.max
    let several = 2...Int.max
    return switch self {
    case .founded: (any, some)
    case .renamed: (1...1, 1...1)
    case .merged: (several, 1...1)
    case .absorbed: (some, 1...1)
    case .split: (1...1, several)
    case .ended: (some, any)
    case .moved: (some, any)
    }
  }

  /// Whether the bodies that it is about are no more from then on.
  fileprivate var ends: Bool { [.merged, .renamed, .ended, .absorbed].contains(self) }

  /// Whether the bodies that it gives are new.
  fileprivate var founds: Bool { [.founded, .merged, .renamed].contains(self) }
}
