/// A value with the place where it was written.
struct Located<Value> {
  let value: Value
  let mark: DataMark
}

extension DataReader {
  mutating func identifier<Subject>(_ value: DataValue?) -> Located<Identifier<Subject>>? {
    guard let value, let text = text(value) else { return nil }
    guard let id = Identifier<Subject>(text) else {
      note(.idInvalid, Message.idInvalid(text), help: Message.idHelp(text), at: value.mark)
      return nil
    }
    guard !id.isWindowsDevice else {
      note(.idInvalid, Message.device(text), help: Message.deviceHelp(text), at: value.mark)
      return nil
    }
    return Located(value: id, mark: value.mark)
  }

  mutating func requiredIdentifier<Subject>(_ key: DataKey, in map: DataMap) -> Located<Identifier<Subject>>? {
    identifier(required(key, in: map))
  }

  mutating func identifiers<Subject>(_ key: DataKey, in map: DataMap) -> [Located<Identifier<Subject>>] {
    items(key, in: map).compactMap { identifier($0) }
  }

  /// A day, written d/m/y or ISO.
  mutating func day(_ value: DataValue?) -> Day? {
    guard let value, let text = text(value) else { return nil }
    guard let day = Day.parse(text) else {
      note(.dateInvalid, Message.dateInvalid(text), help: Message.dateHelp, at: value.mark)
      return nil
    }
    return day
  }

  mutating func day(_ key: DataKey, in map: DataMap) -> Day? { day(map[key]) }

  mutating func requiredDay(_ key: DataKey, in map: DataMap) -> Day? { day(required(key, in: map)) }

  /// A whole number within the bounds, in digits alone.
  mutating func whole(_ value: DataValue?, _ bounds: ClosedRange<Int>) -> Int? {
    guard let value, let text = text(value) else { return nil }
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      bounds.contains(number)
    else {
      note(.numberInvalid, Message.wholeInvalid(text, bounds), at: value.mark)
      return nil
    }
    return number
  }

  mutating func quantity(_ value: DataValue?) -> Quantity? {
    guard let value, let text = text(value) else { return nil }
    guard let quantity = Quantity(dataText: text) else {
      note(.numberInvalid, Message.numberInvalid(text), help: Message.numberHelp, at: value.mark)
      return nil
    }
    return quantity
  }

  /// A number that is not below zero.
  mutating func size(_ value: DataValue?) -> Quantity? {
    guard let value, let quantity = quantity(value) else { return nil }
    guard quantity >= .zero else {
      note(.numberInvalid, Message.belowZero(quantity), at: value.mark)
      return nil
    }
    return quantity
  }

  /// The choice that a word stands for, in either language.
  mutating func word<Choice>(_ value: DataValue?, among words: [DataWord<Choice>]) -> Choice? {
    guard let value, let text = text(value) else { return nil }
    let folded = text.keyFolded
    if let word = words.first(where: { ([$0.vi, $0.en] + $0.others).contains { $0.keyFolded == folded } }) {
      return word.choice
    }
    note(.wordUnknown, Message.wordUnknown(text), help: Message.words(words), at: value.mark)
    return nil
  }

  mutating func requiredWord<Choice>(_ key: DataKey, in map: DataMap, among words: [DataWord<Choice>]) -> Choice? {
    word(required(key, in: map), among: words)
  }
}

extension DataReader {
  fileprivate enum Message {
    static func idInvalid(_ text: String) -> Phrase {
      Phrase(
        vi: "“\(text)” không phải là mã: mã gồm 1 đến 40 ký tự a–z, 0–9 và “-”",
        en: "“\(text)” is not an id: ids are 1 to 40 of a–z, 0–9 and “-”")
    }

    static func idHelp(_ text: String) -> Phrase? {
      let proposal = text.folded.split(separator: " ").joined(separator: "-")
      guard Identifier<Unit>(proposal) != nil else { return nil }
      return Phrase(vi: "có thể viết: \(proposal)", en: "you could write: \(proposal)")
    }

    static func device(_ text: String) -> Phrase {
      Phrase(
        vi: "“\(text)” là tên thiết bị của Windows, không đặt tên trang được",
        en: "“\(text)” is a device of Windows, and no page can bear its name")
    }

    static func deviceHelp(_ text: String) -> Phrase {
      Phrase(vi: "có thể viết: \(text)-1", en: "you could write: \(text)-1")
    }

    static func dateInvalid(_ text: String) -> Phrase {
      Phrase(vi: "“\(text)” không phải là một ngày có thật", en: "“\(text)” is not a day that exists")
    }

    static let dateHelp = Phrase(
      vi: "viết ngày/tháng/năm, ví dụ 20/12/2024, hoặc 2024-12-20",
      en: "write day/month/year, such as 20/12/2024, or 2024-12-20")

    static func wholeInvalid(_ text: String, _ bounds: ClosedRange<Int>) -> Phrase {
      Phrase(
        vi: "“\(text)” không phải là số nguyên từ \(bounds.lowerBound) đến \(bounds.upperBound)",
        en: "“\(text)” is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }

    static func numberInvalid(_ text: String) -> Phrase {
      Phrase(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number")
    }

    static func belowZero(_ quantity: Quantity) -> Phrase {
      Phrase(vi: "\(quantity.vietnamese()) nhỏ hơn 0", en: "\(quantity.plain) is below 0")
    }

    static let numberHelp = Phrase(vi: "ví dụ: 20; 1.234; 12,5", en: "for example: 20; 1.234; 12,5")

    static func wordUnknown(_ text: String) -> Phrase {
      Phrase(vi: "không hiểu “\(text)” ở đây", en: "“\(text)” is not understood here")
    }

    static func words<Choice>(_ words: [DataWord<Choice>]) -> Phrase {
      Phrase(
        vi: "chọn một trong: " + words.map(\.vi).joined(separator: ", "),
        en: "choose one of: " + words.map(\.en).joined(separator: ", "))
    }
  }
}
