/// A parsed expression and where it stands in the plan.
struct ExpressionInPlan<Value> {
  let parsed: ParsedExpression<Value>
  /// The ratio that it computes.
  let owner: Identifier<Indicator>?
  let text: String
  let value: DataValue
}

extension PlanReader {
  /// Checks what expressions speak of, once all indicators are known.
  mutating func checkExpressions(indicators: [Indicator]) {
    let known = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // An indicator that could not be read is known all the same.
    let ids = references.filter { $0.kind == .indicator }.map(\.id)
    for formula in formulas {
      check(formula, ids, known)
      checkMeasures(formula, known, Expression.mixedMeasures(formula.parsed.value))
    }
    for exclusion in exclusions {
      check(exclusion, ids, known)
      checkFlows(exclusion, known)
      // What is left out is taken from the figure itself.
      let value = exclusion.parsed.value
      let difference = exclusion.owner.map { Expression.difference(.indicator($0), value) }
      checkMeasures(exclusion, known, Expression.mixedMeasures(difference ?? value))
    }
    for comparison in comparisons {
      check(comparison, ids, known)
      checkMeasures(comparison, known, comparison.parsed.value.mixedMeasures)
    }
    checkCircles(known)
  }

  private mutating func check<Value>(
    _ expression: ExpressionInPlan<Value>, _ ids: [String], _ known: [Identifier<Indicator>: Indicator]
  ) {
    if expression.parsed.references.isEmpty {
      note(.expressionInvalid, Message.ofNothing, in: expression, at: 0)
    }
    for reference in expression.parsed.references {
      let id = reference.operand.indicator
      if !ids.contains(id.rawValue) {
        note(
          .referenceUnknown, Message.indicatorUnknown(id),
          help: Phrase.didYouMean(id.rawValue, in: ids)
            ?? Message.minusHelp(id, ids), in: expression, at: reference.offset)
      } else if known[id]?.kind == .document {
        note(.expressionOperand, Message.isDocument(id), in: expression, at: reference.offset)
      }
    }
    for offset in expression.parsed.zeroDivisions {
      note(.expressionZero, Message.dividesByZero, in: expression, at: offset)
    }
  }

  /// What is left out of a change happened in the period.
  private mutating func checkFlows(
    _ exclusion: ExpressionInPlan<Expression>, _ known: [Identifier<Indicator>: Indicator]
  ) {
    for reference in exclusion.parsed.references {
      guard let part = known[reference.operand.indicator], part.kind == .stock || part.kind == .ratio else { continue }
      note(.expressionOperand, Message.isNoFlow(part.id), in: exclusion, at: reference.offset)
    }
  }

  private mutating func checkMeasures<Value>(
    _ expression: ExpressionInPlan<Value>, _ known: [Identifier<Indicator>: Indicator],
    _ mixed: ((Identifier<Indicator>) -> String?) -> (String, String)?
  ) {
    guard let (left, right) = mixed({ known[$0]?.measure }) else { return }
    data.note(
      .expressionMeasure, Message.measuresMixed(left, right), help: Message.measureHelp,
      at: expression.value.mark)
  }

  /// A ratio must not need itself, by however many steps. Found without recursion: ratios that need none but settled ones
  /// are settled; those that never are stand in a circle or lean on one.
  private mutating func checkCircles(_ known: [Identifier<Indicator>: Indicator]) {
    let ratios = formulas.compactMap(\.owner)
    var settled: Set<Identifier<Indicator>> = []
    var needs: [Identifier<Indicator>: [Identifier<Indicator>]] = [:]
    for formula in formulas {
      guard let owner = formula.owner else { continue }
      // The period before is computed before, so truoc(x) leans on nothing of this one.
      let now = formula.parsed.references.filter { !$0.operand.isPrevious }.map(\.operand.indicator)
      needs[owner] = now.filter { known[$0]?.kind == .ratio }
    }
    var isChanging = true
    while isChanging {
      let ready = ratios.filter { !settled.contains($0) && (needs[$0] ?? []).allSatisfy(settled.contains) }
      settled.formUnion(ready)
      isChanging = !ready.isEmpty
    }
    for formula in formulas {
      guard let owner = formula.owner, !settled.contains(owner) else { continue }
      let guilty = formula.parsed.references.first { reference in
        !reference.operand.isPrevious && ratios.contains(reference.operand.indicator)
          && !settled.contains(reference.operand.indicator)
      }
      guard let guilty else { continue }
      note(.expressionCircular, Message.circular(owner), in: formula, at: guilty.offset)
    }
  }

  private mutating func note<Value>(
    _ rule: DataRule, _ message: Phrase, help: Phrase? = nil, in expression: ExpressionInPlan<Value>, at offset: Int
  ) {
    let mark = data.source.mark(inside: expression.value, text: expression.text, byteOffset: offset)
    data.note(rule, message, help: help, at: mark)
  }

  private enum Message {
    static func indicatorUnknown(_ id: Identifier<Indicator>) -> Phrase {
      Phrase(vi: "không có chỉ tiêu “\(id)”", en: "there is no indicator “\(id)”")
    }

    /// "a-b" where a and b are indicators: the spaces around a minus are missing.
    static func minusHelp(_ id: Identifier<Indicator>, _ ids: [String]) -> Phrase? {
      let hyphens = id.rawValue.indices.filter { id.rawValue[$0] == "-" }
      let isSum = hyphens.contains { hyphen in
        ids.contains(String(id.rawValue[..<hyphen]))
          && ids.contains(String(id.rawValue[id.rawValue.index(after: hyphen)...]))
      }
      guard isSum else { return nil }
      return Phrase(vi: "dấu trừ phải có khoảng trắng ở hai bên", en: "a minus stands between spaces")
    }

    static func isDocument(_ id: Identifier<Indicator>) -> Phrase {
      Phrase(
        vi: "“\(id)” là văn bản, không có số để tính", en: "“\(id)” is a document and has no number to compute with")
    }

    static func isNoFlow(_ id: Identifier<Indicator>) -> Phrase {
      Phrase(
        vi: "“\(id)” không phải số phát sinh trong kỳ", en: "“\(id)” is no flow: it did not happen in the period")
    }

    static let ofNothing = Phrase(
      vi: "biểu thức không nhắc đến chỉ tiêu nào", en: "the expression speaks of no indicator")

    static let dividesByZero = Phrase(vi: "chia cho 0", en: "division by zero")

    static func circular(_ id: Identifier<Indicator>) -> Phrase {
      Phrase(
        vi: "công thức của “\(id)” cần đến chính nó, trực tiếp hoặc qua tỷ lệ khác",
        en: "the formula of “\(id)” needs itself, directly or by way of other ratios")
    }

    static func measuresMixed(_ left: String, _ right: String) -> Phrase {
      Phrase(
        vi: "cộng, trừ hoặc so sánh hai đơn vị tính khác nhau: “\(left)” và “\(right)”",
        en: "two measures are added, subtracted or compared: “\(left)” and “\(right)”")
    }

    static let measureHelp = Phrase(
      vi: "kiểm tra lại biểu thức hoặc đơn vị tính của các chỉ tiêu",
      en: "check the expression, or the indicators' measures")
  }
}
