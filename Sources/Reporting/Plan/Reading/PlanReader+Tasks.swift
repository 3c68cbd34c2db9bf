extension PlanReader {
  mutating func task(_ value: DataValue) -> PlanTask? {
    let keys: [DataKey] = [.number, .id, .title, .summary, .aliases, .leads, .owedBy]
    guard let map = data.map(value, keys: keys) else { return nil }
    let number = data.whole(data.required(.number, in: map), 1...999)
    let id: Located<Identifier<PlanTask>>? = data.requiredIdentifier(.id, in: map)
    let title = data.requiredText(.title, in: map)
    let summary = data.text(.summary, in: map)
    let aliases = data.texts(.aliases, in: map)
    let leads: [Located<Identifier<Unit>>] = data.identifiers(.leads, in: map)
    for lead in leads { references.append(PlanReference(kind: .unit, id: lead.value.rawValue, mark: lead.mark)) }
    let rows = owingRows(.owedBy, in: map, haveFrequency: true)
    define(.task, id?.value.rawValue, map[.id])
    define(.taskNumber, number.map(String.init), map[.number])
    collectNames(of: id?.value.rawValue, .task, map)
    guard let number, let id else { return nil }
    return PlanTask(
      number: number, id: id.value, title: title ?? id.value.rawValue, summary: summary, aliases: aliases,
      leads: leads.map(\.value), owedBy: rows)
  }

  mutating func duty(_ value: DataValue) -> Duty? {
    guard let map = data.map(value, keys: [.id, .text, .who, .due, .proof, .source]) else { return nil }
    let id: Located<Identifier<Duty>>? = data.requiredIdentifier(.id, in: map)
    let text = data.requiredText(.text, in: map)
    _ = data.required(.who, in: map)
    let who = owingRows(.who, in: map, haveFrequency: false)
    let due = data.required(.due, in: map).flatMap { self.due($0) }
    let proof: Located<Identifier<Indicator>>? = data.identifier(map[.proof])
    let source = data.text(.source, in: map)
    if let proof { references.append(PlanReference(kind: .proof, id: proof.value.rawValue, mark: proof.mark)) }
    define(.duty, id?.value.rawValue, map[.id])
    guard let id, let due else { return nil }
    return Duty(
      id: id.value, text: text ?? id.value.rawValue, who: who, due: due, proof: proof?.value, source: source)
  }

  private mutating func due(_ value: DataValue) -> Duty.Due? {
    guard let text = data.text(value) else { return nil }
    switch text.keyFolded {
    case "motlan", "once": return .once
    case "thuongxuien", "continuous": return .continuous
    default: break
    }
    if text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return data.day(value).map(Duty.Due.day) }
    data.note(.wordUnknown, Message.dueUnknown(text), help: Message.dueHelp, at: value.mark)
    return nil
  }

  mutating func part(_ value: DataValue, _ kind: PlanReference.Kind) -> ReportPart? {
    guard let map = data.map(value, keys: [.id, .title, .aliases, .role]) else { return nil }
    let id: Located<Identifier<ReportPart>>? = data.requiredIdentifier(.id, in: map)
    let title = data.requiredText(.title, in: map)
    let aliases = data.texts(.aliases, in: map)
    let role = data.word(map[.role], among: ReportPart.Role.words)
    define(kind, id?.value.rawValue, map[.id])
    collectNames(of: id?.value.rawValue, kind, map)
    guard let id else { return nil }
    return ReportPart(id: id.value, title: title ?? id.value.rawValue, aliases: aliases, role: role)
  }

  /// Who owes something, row by row.
  mutating func owingRows(_ key: DataKey, in map: DataMap, haveFrequency: Bool) -> [OwingRow] {
    data.items(key, in: map).compactMap { owingRow($0, hasFrequency: haveFrequency) }
  }

  private mutating func owingRow(_ value: DataValue, hasFrequency: Bool) -> OwingRow? {
    let keys: [DataKey] = [.groups, .tags, .units, .except] + (hasFrequency ? [.frequency] : [])
    guard let map = data.map(value, keys: keys) else { return nil }
    let groups: [Located<Identifier<Group>>] = data.identifiers(.groups, in: map)
    let tagValues = data.items(.tags, in: map)
    let tags = tagValues.compactMap { item in data.text(item).map { Located(value: $0, mark: item.mark) } }
    let units: [Located<Identifier<Unit>>] = data.identifiers(.units, in: map)
    let except: [Located<Identifier<Unit>>] = data.identifiers(.except, in: map)
    for group in groups { references.append(PlanReference(kind: .group, id: group.value.rawValue, mark: group.mark)) }
    for tag in tags { references.append(PlanReference(kind: .tag, id: tag.value, mark: tag.mark)) }
    for unit in units + except {
      references.append(PlanReference(kind: .unit, id: unit.value.rawValue, mark: unit.mark))
    }
    if map[.groups] == nil, map[.tags] == nil, map[.units] == nil {
      data.note(.rowEmpty, Message.rowEmpty, help: Message.rowHelp, at: map.mark)
    }
    let frequency = hasFrequency ? data.requiredWord(.frequency, in: map, among: Frequency.words) : nil
    if let frequency, let mark = map[.frequency]?.mark {
      frequencies.append(Located(value: frequency, mark: mark))
    }
    return OwingRow(
      groups: groups.map(\.value), tags: tags.map(\.value), units: units.map(\.value), except: except.map(\.value),
      frequency: frequency)
  }

  private enum Message {
    static func dueUnknown(_ text: String) -> Phrase {
      Phrase(vi: "không hiểu hạn “\(text)”", en: "the due date “\(text)” is not understood")
    }

    static let dueHelp = Phrase(
      vi: "ghi một ngày, hoặc “một lần”, hoặc “thường xuyên”", en: "write a date, or “once”, or “continuous”")

    static let rowEmpty = Phrase(
      vi: "dòng này không nêu ai phải báo cáo", en: "this row does not say who owes it")

    static let rowHelp = Phrase(
      vi: "thêm “nhóm”, “thẻ” hoặc “cơ quan”", en: "add “groups”, “tags” or “units”")
  }
}
