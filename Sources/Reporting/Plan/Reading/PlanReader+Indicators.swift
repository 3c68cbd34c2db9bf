extension PlanReader {
  mutating func indicator(_ value: DataValue) -> Indicator? {
    let keys: [DataKey] = [
      .id, .title, .aliases, .measure, .measureAliases, .task, .kind, .owedBy, .scope, .formula, .better, .targets,
      .base, .decimals, .minimum, .maximum, .jump, .excluded,
    ]
    guard let map = data.map(value, keys: keys) else { return nil }
    let id: Located<Identifier<Indicator>>? = data.requiredIdentifier(.id, in: map)
    let label = data.requiredText(.title, in: map)
    let measure = data.requiredText(.measure, in: map)
    let task = data.whole(data.required(.task, in: map), 1...999)
    let kind = data.requiredWord(.kind, in: map, among: Indicator.Kind.words)
    let owedBy = owingRows(.owedBy, in: map, haveFrequency: true)
    let scope = data.word(map[.scope], among: Indicator.Scope.words)
    let formula = formula(in: map, kind, owner: id?.value)
    let excluded = map[.excluded].flatMap { self.excluded($0, kind, owner: id?.value) }
    let better = data.word(map[.better], among: Indicator.Direction.words)
    let base = data.whole(map[.base], 1900...2999)
    let targets = targets(in: map, base: base)
    let decimals = data.whole(map[.decimals], 0...6)
    let (minimum, maximum) = bounds(in: map)
    let jump = map[.jump].flatMap { self.jump($0) }
    let aliases = data.texts(.aliases, in: map)
    let measureAliases = data.texts(.measureAliases, in: map)
    define(.indicator, id?.value.rawValue, map[.id])
    collectNames(of: id?.value.rawValue, .indicator, map)
    if let task, let mark = map[.task]?.mark {
      references.append(PlanReference(kind: .ofTask, id: String(task), mark: mark))
    }
    if kind == .ratio, let value = map[.owedBy] {
      data.note(.owingMisplaced, Message.owingMisplaced, help: Message.owingHelp, at: value.mark)
    }
    guard let id, let kind else { return nil }
    return Indicator(
      id: id.value, label: label ?? id.value.rawValue, aliases: aliases, measure: measure ?? "",
      measureAliases: measureAliases, task: task ?? 0, kind: kind, owedBy: owedBy, scope: scope ?? .own,
      formula: formula, excluded: excluded, better: better, targets: targets, baseYear: base, decimals: decimals ?? 0,
      minimum: minimum,
      maximum: maximum, jump: jump, place: data.source.dataPlace(id.mark))
  }

  private mutating func formula(
    in map: DataMap, _ kind: Indicator.Kind?, owner: Identifier<Indicator>?
  ) -> Expression? {
    guard kind == .ratio else {
      if let value = map[.formula], kind != nil {
        data.note(.formulaMisplaced, Message.formulaMisplaced, help: Message.formulaHelp, at: value.mark)
      }
      return nil
    }
    guard let value = data.required(.formula, in: map), let text = data.text(value) else { return nil }
    do {
      let parsed = try ExpressionParser.formula(text)
      formulas.append(ExpressionInPlan(parsed: parsed, owner: owner, text: text, value: value))
      return parsed.value
    } catch {
      note(error, in: text, of: value)
      return nil
    }
  }

  /// What an indicator leaves out of a change, from flows of the same body.
  private mutating func excluded(
    _ value: DataValue, _ kind: Indicator.Kind?, owner: Identifier<Indicator>?
  ) -> Expression? {
    if kind == .ratio || kind == .document {
      data.note(.formulaMisplaced, Message.excludedMisplaced, help: Message.excludedHelp, at: value.mark)
      return nil
    }
    guard let text = data.text(value) else { return nil }
    do {
      let parsed = try ExpressionParser.formula(text)
      exclusions.append(ExpressionInPlan(parsed: parsed, owner: owner, text: text, value: value))
      return parsed.value
    } catch {
      note(error, in: text, of: value)
      return nil
    }
  }

  /// The targets, one for a year, each of a year after the base.
  private mutating func targets(in map: DataMap, base: Int?) -> [Indicator.Target] {
    var first: [Int: DataMark] = [:]
    return data.items(.targets, in: map).compactMap { target($0, base: base, &first) }
  }

  private mutating func target(_ value: DataValue, base: Int?, _ first: inout [Int: DataMark]) -> Indicator.Target? {
    guard let map = data.map(value, keys: [.year, .value, .source, .until]) else { return nil }
    let year = data.whole(data.required(.year, in: map), 1900...2999)
    if let year, let mark = map[.year]?.mark {
      if let earlier = first[year] {
        data.note(.idDuplicate, Message.targetRepeated(year, earlier), help: Message.keepOne, at: mark)
      } else if let base, year <= base {
        data.note(.rangeReversed, Message.beforeBase(year, base), at: mark)
      }
      first[year] = first[year] ?? mark
    }
    let quantity = data.quantity(data.required(.value, in: map))
    let source = data.text(.source, in: map)
    let until = data.day(.until, in: map)
    guard let year, let quantity else { return nil }
    return Indicator.Target(year: year, value: quantity, source: source, until: until)
  }

  private mutating func bounds(in map: DataMap) -> (Quantity?, Quantity?) {
    let minimum = data.quantity(map[.minimum])
    let maximum = data.quantity(map[.maximum])
    if let minimum, let maximum, maximum < minimum, let mark = map[.maximum]?.mark {
      data.note(.rangeReversed, Message.boundsReversed(minimum, maximum), at: mark)
    }
    return (minimum, maximum)
  }

  private mutating func jump(_ value: DataValue) -> Indicator.JumpThreshold? {
    guard let map = data.map(value, keys: [.jumpPercent, .jumpMinimum]) else { return nil }
    let percent = data.size(data.required(.jumpPercent, in: map))
    let minimum = data.size(map[.jumpMinimum])
    return percent.map { Indicator.JumpThreshold(percent: $0, minimum: minimum ?? .zero) }
  }

  mutating func rule(_ value: DataValue) -> ConsistencyRule? {
    guard let map = data.map(value, keys: [.id, .expression, .severity, .scope, .says]) else { return nil }
    let id: Located<Identifier<ConsistencyRule>>? = data.requiredIdentifier(.id, in: map)
    let expression = data.required(.expression, in: map)
    let severity = data.word(map[.severity], among: Severity.ruleWords)
    let scope = data.word(map[.scope], among: ConsistencyRule.Scope.words)
    let says = data.requiredText(.says, in: map)
    define(.rule, id?.value.rawValue, map[.id])
    guard let expression, let text = data.text(expression) else { return nil }
    do {
      let parsed = try ExpressionParser.comparison(text)
      comparisons.append(ExpressionInPlan(parsed: parsed, owner: nil, text: text, value: expression))
      guard let id else { return nil }
      return ConsistencyRule(
        id: id.value, comparison: parsed.value, severity: severity ?? .warning, scope: scope ?? .unit,
        says: says ?? text, place: data.source.dataPlace(id.mark))
    } catch {
      note(error, in: text, of: expression)
      return nil
    }
  }

  private mutating func note(_ flaw: ExpressionFlaw, in text: String, of value: DataValue) {
    data.note(
      .expressionInvalid, flaw.message, help: flaw.help,
      at: data.source.mark(inside: value, text: text, byteOffset: flaw.offset))
  }

  private enum Message {
    static let formulaMisplaced = Phrase(
      vi: "chỉ chỉ tiêu loại “tỷ lệ” mới có công thức", en: "only an indicator of kind “ratio” has a formula")

    static let formulaHelp = Phrase(
      vi: "bỏ công thức, hoặc ghi “loại: tỷ lệ”", en: "remove the formula, or write “kind: ratio”")

    static let excludedMisplaced = Phrase(
      vi: "“không tính” chỉ dùng cho số hiện có và số phát sinh", en: "“excluded” is for stocks and flows alone")

    static let excludedHelp = Phrase(
      vi: "ghi ở các chỉ tiêu dùng để tính, không ghi ở đây",
      en: "write it at the indicators that this one is computed from")

    static let owingMisplaced = Phrase(
      vi: "tỷ lệ được tính từ số liệu khác, không ai phải báo cáo",
      en: "a ratio is computed from other figures, so nobody owes it")

    static let owingHelp = Phrase(
      vi: "bỏ “phải báo cáo” ở đây, ghi ở các chỉ tiêu trong công thức",
      en: "take “owed-by” out here, and give it to the indicators in the formula")

    static func targetRepeated(_ year: Int, _ first: DataMark) -> Phrase {
      Phrase(
        vi: "mục tiêu năm \(year) đã có ở dòng \(first.line)",
        en: "a target for \(year) was given in line \(first.line) already")
    }

    static let keepOne = Phrase(vi: "chỉ giữ lại một", en: "keep one of them")

    static func beforeBase(_ year: Int, _ base: Int) -> Phrase {
      Phrase(
        vi: "mục tiêu năm \(year) không sau năm gốc \(base)",
        en: "the target's year, \(year), is not after the base year, \(base)")
    }

    static func boundsReversed(_ minimum: Quantity, _ maximum: Quantity) -> Phrase {
      Phrase(
        vi: "lớn nhất (\(maximum.vietnamese())) lại nhỏ hơn nhỏ nhất (\(minimum.vietnamese()))",
        en: "the maximum (\(maximum.plain)) is below the minimum (\(minimum.plain))")
    }
  }
}
