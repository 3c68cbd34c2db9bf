/// Figures of one report do not fit each other, by a rule of the plan. They stay, marked "chưa khớp".
package enum RuleViolated: Rule {
  /// Everything that breaks a rule about single reports; a rule that lacks a figure cannot be checked and says nothing.
  static func findings(in reports: [StandingReport], figures: UsableFigures, knowledge: Knowledge) -> [Finding] {
    let rules = knowledge.plan.rules.filter { $0.scope == .unit }
    guard !rules.isEmpty else { return [] }
    return reports.flatMap { standing in
      standing.report.periods.flatMap { period -> [Finding] in
        guard let unit = UnitFigures(standing.unit, in: period, figures: figures, knowledge: knowledge) else {
          return []
        }
        return rules.compactMap { finding(for: $0, in: standing, unit, knowledge) }
      }
    }
  }

  package static let info = RuleInfo(
    id: "rule-violated",
    severity: .warning,
    summary: Phrase(
      vi: "Các số liệu không khớp với nhau: theo quy tắc của kế hoạch, tỷ lệ ghi khác tỷ lệ tính, luỹ kế giảm đi",
      en:
        "Figures do not fit each other: by a rule of the plan, a printed ratio and its parts, a cumulative figure that falls"
    ),
    reason: Phrase(
      vi:
        "Số liệu vẫn được dùng như đã ghi và được đánh dấu “chưa khớp”; chương trình không tự sửa số nào. Tỷ lệ chỉ bị nhắc khi chênh quá 0,1 điểm phần trăm. Thiếu một số thì không xét được và không nhắc.",
      en:
        "They are used as they stand and marked “chưa khớp” (does not reconcile); nothing is corrected by itself. A ratio may be 0,1 point off. Where a figure is missing nothing can be checked, and nothing is said."
    ),
    wrong: """
      - Số đơn vị sự nghiệp công lập đầu kỳ: 65 đơn vị
      - Giảm do sáp nhập: 2 đơn vị
      - Số đơn vị sự nghiệp công lập cuối kỳ: 65 đơn vị
      """,
    right: """
      - Số đơn vị sự nghiệp công lập đầu kỳ: 65 đơn vị
      - Giảm do sáp nhập: 2 đơn vị
      - Số đơn vị sự nghiệp công lập cuối kỳ: 63 đơn vị
      """)

  private static func finding(
    for rule: ConsistencyRule, in standing: StandingReport, _ unit: UnitFigures, _ knowledge: Knowledge
  ) -> Finding? {
    let comparison = rule.comparison
    guard let outcome = comparison.evaluate(lookup: unit.number(_:previous:)), !outcome.holds else { return nil }
    // A side that is one figure alone: of an equation the right one, which a person would call the total; of any other
    // comparison the left one, of which the message says that it is too large or too small.
    let sides =
      comparison.relation == .equal ? [comparison.right, comparison.left] : [comparison.left, comparison.right]
    let alone = sides.compactMap(\.singleIndicator)
    let candidates = alone + comparison.operands.filter { !$0.isPrevious }.map(\.indicator)
    guard let entry = candidates.lazy.compactMap(unit.given).first,
      let report = standing.parts.first(where: { $0.file.utf8.elementsEqual(entry.file.utf8) })
    else { return nil }
    let sums = comparison.sums(outcome, lookup: unit.number(_:previous:))
    let message = violated(comparison, sums, knowledge)
    return Finding(
      rule: info.id, severity: rule.severity, message: message, help: help(rule),
      place: report.source.place(entry.place, file: report.file), unit: standing.unit, period: unit.period.id,
      anchor: entry.anchor)
  }

  /// - Parameter sums: both sides written out (`Comparison.sums`).
  static func violated(
    _ comparison: Comparison, _ sums: (left: String, right: String), _ knowledge: Knowledge
  ) -> Phrase {
    let left = described(comparison.left, sums.left, knowledge)
    let right = described(comparison.right, sums.right, knowledge)
    switch comparison.relation {
    case .equal: return Phrase(vi: "\(left.vi), nhưng \(right.vi)", en: "\(left.en), but \(right.en)")
    case .atMost: return Phrase(vi: "\(left.vi), lớn hơn \(right.vi)", en: "\(left.en), more than \(right.en)")
    case .less: return Phrase(vi: "\(left.vi), không nhỏ hơn \(right.vi)", en: "\(left.en), not less than \(right.en)")
    case .atLeast: return Phrase(vi: "\(left.vi), nhỏ hơn \(right.vi)", en: "\(left.en), less than \(right.en)")
    case .greater:
      return Phrase(vi: "\(left.vi), không lớn hơn \(right.vi)", en: "\(left.en), not more than \(right.en)")
    }
  }

  /// "5 + 19 = 24", or "“Số đơn vị cuối kỳ” là 577" for one figure alone.
  private static func described(_ side: Expression, _ sum: String, _ knowledge: Knowledge) -> Phrase {
    switch side {
    case .indicator(let id):
      let label = knowledge.indicator(id)?.label ?? id.rawValue
      return Phrase(vi: "“\(label)” là \(sum)", en: "“\(label)” is \(sum)")
    case .previous(let id):
      let label = knowledge.indicator(id)?.label ?? id.rawValue
      return Phrase(vi: "“\(label)” kỳ trước là \(sum)", en: "“\(label)” of the period before is \(sum)")
    case .number, .negated, .sum, .difference, .product, .quotient: return Phrase(vi: sum, en: sum)
    }
  }

  static func help(_ rule: ConsistencyRule) -> Phrase {
    Phrase(
      vi:
        "\(rule.says); xem lại từng số, số nào sai thì sửa; nếu đều đúng thì viết thêm một câu nói rõ lý do, dòng rà soát này vẫn còn nhưng không phải làm gì nữa",
      en:
        "\(rule.says); check each figure and mend the wrong one; if all are right, add a sentence that says why: this warning stays, and nothing more is asked"
    )
  }
}

extension Expression {
  /// The indicator, where the expression is one of this period and nothing else.
  fileprivate var singleIndicator: Identifier<Indicator>? { if case .indicator(let id) = self { id } else { nil } }
}
