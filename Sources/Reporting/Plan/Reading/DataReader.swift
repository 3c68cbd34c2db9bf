/// Reads values of a data file and notes every flaw on the way, so that all are told at once.
struct DataReader {
  let source: DataSource
  private(set) var findings: [Finding]

  init(_ source: DataSource, findings: [Finding] = []) {
    self.source = source
    self.findings = findings
  }

  mutating func note(_ rule: DataRule, _ message: Phrase, help: Phrase? = nil, at mark: DataMark) {
    findings.append(source.finding(rule, message, help: help, at: mark))
  }
}

/// Keys with their values, as far as they are known ones.
struct DataMap {
  /// The first key's place, for what is missing.
  let mark: DataMark
  fileprivate let values: [DataKey: DataValue]

  subscript(key: DataKey) -> DataValue? { values[key] }
}

extension DataReader {
  /// The value's keys; notes unknown and repeated ones. Nil, with a note, where the value has no keys.
  mutating func map(_ value: DataValue, keys: [DataKey]) -> DataMap? {
    guard case .map(let entries) = value.content else {
      note(.shapeInvalid, Message.mapExpected(keys), at: value.mark)
      return nil
    }
    var values: [DataKey: DataValue] = [:]
    var seen: [DataKey: DataMark] = [:]
    var unknown: Set<String> = []
    for entry in entries {
      let folded = entry.key.keyFolded
      guard let key = keys.first(where: { $0.folded.contains(folded) }) else {
        let rule = unknown.insert(folded).inserted ? DataRule.keyUnknown : .keyDuplicate
        note(rule, Message.unknown(entry.key), help: Message.known(keys, near: entry.key), at: entry.keyMark)
        continue
      }
      if let first = seen[key] {
        note(.keyDuplicate, Message.repeated(entry.key, first), help: Message.keepOne, at: entry.keyMark)
        continue
      }
      seen[key] = entry.keyMark
      if !entry.value.isEmpty { values[key] = entry.value }
    }
    return DataMap(mark: entries.first?.keyMark ?? value.mark, values: values)
  }

  /// The value of a key that must be there; a list without items is none.
  mutating func required(_ key: DataKey, in map: DataMap) -> DataValue? {
    if let value = map[key], !value.isEmptyList { return value }
    note(.keyMissing, Message.missing(key), help: Message.missingHelp(key), at: map.mark)
    return nil
  }

  /// The items of a list; a value that is no list is a list of that one.
  mutating func items(_ key: DataKey, in map: DataMap) -> [DataValue] {
    guard let value = map[key] else { return [] }
    guard case .list(let items) = value.content else { return [value] }
    return items.filter { !$0.isEmpty }
  }

  /// The text of a value, without the white space around it; nil, with a note, where it is a list or has keys.
  mutating func text(_ value: DataValue?) -> String? {
    guard let value else { return nil }
    guard case .text(let text) = value.content else {
      note(.shapeInvalid, Message.textExpected, at: value.mark)
      return nil
    }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[start...end])
  }

  mutating func text(_ key: DataKey, in map: DataMap) -> String? { text(map[key]) }

  mutating func requiredText(_ key: DataKey, in map: DataMap) -> String? { text(required(key, in: map)) }

  mutating func texts(_ key: DataKey, in map: DataMap) -> [String] {
    items(key, in: map).compactMap { text($0) }
  }
}

extension DataReader {
  fileprivate enum Message {
    static func mapExpected(_ keys: [DataKey]) -> Phrase {
      let vi = keys.prefix(3).map { "“\($0.vi): …”" }.joined(separator: ", ")
      let en = keys.prefix(3).map { "“\($0.en): …”" }.joined(separator: ", ")
      return Phrase(
        vi: "chỗ này phải là các khóa có giá trị, như \(vi)", en: "keys with values belong here, such as \(en)")
    }

    static let textExpected = Phrase(
      vi: "chỗ này phải là một giá trị, không phải danh sách hay các khóa",
      en: "one value belongs here, not a list or keys")

    static func unknown(_ key: String) -> Phrase {
      Phrase(vi: "không có khóa “\(key)” ở đây", en: "there is no key “\(key)” here")
    }

    static func known(_ keys: [DataKey], near key: String) -> Phrase {
      if !key.isEmpty, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        // "{giá trị: 12,5}": within braces a comma begins the next key.
        return Phrase(
          vi: "số có dấu phẩy trong ngoặc nhọn phải đặt trong dấu nháy kép, ví dụ “12,5”",
          en: "between braces a number with a comma needs quotation marks, such as “12,5”")
      }
      if let near = nearest(to: key, in: keys.flatMap { [$0.vi, $0.en] }) {
        return Phrase(vi: "có phải là “\(near)”?", en: "did you mean “\(near)”?")
      }
      return Phrase(
        vi: "các khóa dùng được: " + keys.map(\.vi).joined(separator: ", "),
        en: "the keys are: " + keys.map(\.en).joined(separator: ", "))
    }

    static func repeated(_ key: String, _ first: DataMark) -> Phrase {
      let key = String(key.unicodeScalars.filter { $0 != "\u{E000}" })
      return Phrase(
        vi: "khóa “\(key)” đã có ở dòng \(first.line)", en: "the key “\(key)” was given in line \(first.line) already")
    }

    static let keepOne = Phrase(vi: "chỉ giữ lại một", en: "keep one of them")

    static func missing(_ key: DataKey) -> Phrase {
      Phrase(vi: "thiếu khóa “\(key.vi)”", en: "the key “\(key.en)” is missing")
    }

    static func missingHelp(_ key: DataKey) -> Phrase {
      Phrase(vi: "thêm một dòng “\(key.vi): …”", en: "add a line “\(key.en): …”")
    }
  }
}
