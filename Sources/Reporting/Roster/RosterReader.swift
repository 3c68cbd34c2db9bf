/// Reads `content/don-vi.yml`.
struct RosterReader {
  var data: DataReader
  /// Where each body's names stand, for the check of names; in the order of `units`.
  var names: [[Located<String>]] = []
  var references: [RosterReference] = []

  private init(_ data: DataReader) { self.data = data }

  /// The roster and all that is wrong with it.
  static func read(_ file: DataFile) -> Reading<Roster> {
    let source = DataSource(file, kind: .roster)
    let yaml = YAMLReading(source)
    var reader = RosterReader(DataReader(source, findings: yaml.findings))
    guard let root = yaml.root else {
      if yaml.findings.isEmpty {
        reader.data.note(.syntax, Message.empty, at: DataMark(line: 1, column: 1))
      }
      return Reading(value: nil, findings: reader.data.findings)
    }
    let roster = reader.roster(root)
    return Reading(value: roster, findings: reader.data.findings)
  }

  private mutating func roster(_ value: DataValue) -> Roster? {
    guard let map = data.map(value, keys: [.groups, .units, .events]) else { return nil }
    _ = data.required(.groups, in: map)
    _ = data.required(.units, in: map)
    let groups = data.items(.groups, in: map).compactMap { group($0) }
    var units: [Unit] = []
    for item in data.items(.units, in: map) {
      if let (unit, unitNames) = unit(item) {
        units.append(unit)
        names.append(unitNames)
      }
    }
    let events = data.items(.events, in: map).compactMap { event($0) }
    check(groups: groups, units: units)
    check(events, of: units)
    return Roster(groups: groups, units: RosterReader.inGroupOrder(units, groups), events: events)
  }

  private mutating func group(_ value: DataValue) -> Group? {
    guard let map = data.map(value, keys: [.id, .title]) else { return nil }
    let id: Located<Identifier<Group>>? = data.requiredIdentifier(.id, in: map)
    let title = data.requiredText(.title, in: map)
    guard let id else { return nil }
    references.append(.init(kind: .groupDefined, id: id.value.rawValue, mark: id.mark))
    return Group(id: id.value, title: title ?? id.value.rawValue)
  }

  private mutating func unit(_ value: DataValue) -> (Unit, [Located<String>])? {
    let keys: [DataKey] = [
      .id, .title, .shortName, .aliases, .groups, .tags, .from, .to, .jointWith, .contact,
    ]
    guard let map = data.map(value, keys: keys) else { return nil }
    let id: Located<Identifier<Unit>>? = data.requiredIdentifier(.id, in: map)
    let name = data.requiredText(.title, in: map)
    let group: Located<Identifier<Group>>? = data.requiredIdentifier(.groups, in: map)
    let short = data.text(.shortName, in: map)
    let aliases = data.items(.aliases, in: map)
    let tags = data.texts(.tags, in: map)
    let (from, to) = range(in: map)
    let joint: Located<Identifier<Unit>>? = data.identifier(map[.jointWith])
    let contact = data.text(.contact, in: map)
    let aliasTexts = aliases.compactMap { value in data.text(value).map { Located(value: $0, mark: value.mark) } }
    guard let id else { return nil }
    references.append(.init(kind: .unitDefined, id: id.value.rawValue, mark: id.mark))
    if let group { references.append(.init(kind: .group, id: group.value.rawValue, mark: group.mark)) }
    if let joint { references.append(.init(kind: .joint(id.value), id: joint.value.rawValue, mark: joint.mark)) }
    var located = [Located(value: name ?? id.value.rawValue, mark: map[.title]?.mark ?? id.mark)]
    if let short { located.append(Located(value: short, mark: map[.shortName]?.mark ?? id.mark)) }
    guard let group else { return nil }
    let unit = Unit(
      id: id.value, name: name ?? id.value.rawValue, shortName: short, aliases: aliasTexts.map(\.value),
      group: group.value, tags: tags, from: from, to: to, jointWith: joint?.value, contact: contact,
      place: data.source.dataPlace(id.mark))
    return (unit, located + aliasTexts)
  }

  private mutating func range(in map: DataMap) -> (Day?, Day?) {
    let from = data.day(.from, in: map)
    let to = data.day(.to, in: map)
    if let from, let to, to < from, let mark = map[.to]?.mark {
      data.note(.rangeReversed, Message.endsBeforeItBegins(from, to), at: mark)
    }
    return (from, to)
  }

  private mutating func event(_ value: DataValue) -> LifeEvent? {
    guard let map = data.map(value, keys: [.kind, .date, .from, .into, .groups, .document]) else { return nil }
    let kind = data.requiredWord(.kind, in: map, among: LifeEvent.Kind.words)
    let day = data.requiredDay(.date, in: map)
    let from: [Located<Identifier<Unit>>] = data.identifiers(.from, in: map)
    if kind != .founded { _ = data.required(.from, in: map) }
    var into: [Located<Identifier<Unit>>] = []
    var group: Located<Identifier<Group>>?
    if kind == .moved {
      // A body moves into a group, and stays the body it is.
      let key: DataKey = map[.groups] == nil ? .into : .groups
      _ = data.required(key, in: map)
      let groups = data.items(key, in: map)
      group = data.identifier(groups.first)
      if groups.count > 1 { data.note(.shapeInvalid, Message.oneGroup, at: groups[1].mark) }
    } else {
      into = data.identifiers(.into, in: map)
      if kind != .ended { _ = data.required(.into, in: map) }
    }
    if let kind { checkShape(of: kind, in: map) }
    for unit in from + into { references.append(.init(kind: .unit, id: unit.value.rawValue, mark: unit.mark)) }
    if let group { references.append(.init(kind: .group, id: group.value.rawValue, mark: group.mark)) }
    let document = data.text(.document, in: map)
    guard let kind, let day else { return nil }
    return LifeEvent(
      kind: kind, day: day, from: from.map(\.value), into: into.map(\.value), group: group?.value, document: document,
      place: data.source.dataPlace(map.mark))
  }

  /// The bodies group by group, each group's in the order of the file; bodies of an unknown group last.
  private static func inGroupOrder(_ units: [Unit], _ groups: [Group]) -> [Unit] {
    let ids = groups.map(\.id)
    return (ids.indices.map { [$0] } + [[]]).flatMap { index in
      units.filter { unit in index.first.map { ids.firstIndex(of: unit.group) == $0 } ?? !ids.contains(unit.group) }
    }
  }

  private enum Message {
    static let empty = Phrase(vi: "tệp không có nội dung", en: "the file is empty")

    static let oneGroup = Phrase(vi: "chỉ chuyển đến một nhóm", en: "a body moves to one group")

    static func endsBeforeItBegins(_ from: Day, _ to: Day) -> Phrase {
      Phrase(
        vi: "kết thúc ngày \(to.slashed), trước khi bắt đầu ngày \(from.slashed)",
        en: "it ends on \(to.slashed), before it begins on \(from.slashed)")
    }
  }
}

extension Roster {
  /// Reads the roster's file.
  package static func read(_ file: DataFile) -> Reading<Roster> { RosterReader.read(file) }
}
