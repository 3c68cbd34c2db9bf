/// A figure moved far from the period before, and no event of the body explains it.
package enum JumpSuspicious: Rule {
  static func findings(in reports: [StandingReport], figures: UsableFigures, knowledge: Knowledge) -> [Finding] {
    let indicators = knowledge.plan.indicators.filter { $0.jump != nil }
    guard !indicators.isEmpty else { return [] }
    return reports.flatMap { standing in
      standing.report.periods.flatMap { period -> [Finding] in
        guard let unit = UnitFigures(standing.unit, in: period, figures: figures, knowledge: knowledge) else {
          return []
        }
        // What happened to a body explains its own figures, not those of the whole province.
        let hasEvent = unit.coversOthers || knowledge.hasEvent(standing.unit, in: unit.period)
        return indicators.filter { !hasEvent || unit.isForProvince($0.id) }
          .compactMap { finding(for: $0, in: standing, unit) }
      }
    }
  }

  package static let info = RuleInfo(
    id: "jump-suspicious",
    severity: .note,
    summary: Phrase(
      vi: "Một số liệu thay đổi nhiều so với kỳ trước mà không rõ vì sao",
      en: "A figure moved far from the period before, and nothing tells why"),
    reason: Phrase(
      vi: "Số liệu vẫn được dùng; thường là gõ thừa hoặc thiếu một chữ số, hoặc sai đơn vị tính.",
      en: "It is used; mostly a digit too many or too few was typed, or the unit of measure is another."),
    wrong: """
      | Chỉ tiêu | Kỳ trước | Kỳ này |
      |---|---:|---:|
      | Số hội nghị, lớp quán triệt | 24 | 240 |
      """,
    right: """
      | Chỉ tiêu | Kỳ trước | Kỳ này |
      |---|---:|---:|
      | Số hội nghị, lớp quán triệt | 24 | 24 |
      """)

  private static func finding(for indicator: Indicator, in standing: StandingReport, _ unit: UnitFigures) -> Finding? {
    guard let threshold = indicator.jump, let entry = unit.given(indicator.id), let now = entry.number,
      let before = unit.number(indicator.id, previous: true), threshold.isPassed(from: before, to: now),
      let report = standing.parts.first(where: { $0.file.utf8.elementsEqual(entry.file.utf8) })
    else { return nil }
    return Finding(
      rule: info.id, severity: info.severity, message: jumped(indicator, before, now), help: help,
      place: report.source.place(entry.place, file: report.file), unit: standing.unit, period: unit.period.id,
      anchor: entry.anchor)
  }

  static func jumped(_ indicator: Indicator, _ before: Quantity, _ now: Quantity) -> Phrase {
    Phrase(
      vi: "“\(indicator.label)” là \(now.vietnamese()), kỳ trước là \(before.vietnamese())",
      en: "“\(indicator.label)” is \(now.vietnamese()), \(before.vietnamese()) in the period before")
  }

  static let help = Phrase(
    vi:
      "xem lại số và đơn vị tính, sai thì sửa; nếu đúng thì viết thêm một câu giải thích, lưu ý này vẫn còn nhưng không phải làm gì nữa",
    en:
      "check the number and its unit of measure; if it is right, add a sentence that explains it: this note stays, and nothing more is asked"
  )
}

extension Indicator.JumpThreshold {
  /// Whether a change is large by both measures: in per cent of the value before, and in itself.
  func isPassed(from before: Quantity, to now: Quantity) -> Bool {
    let change = Quantity(millionths: Int128((now - before).millionths.magnitude))
    let base = Int128(before.millionths.magnitude)
    return minimum <= change && base * percent.millionths <= change.millionths * 100 * Quantity.scale
  }
}

extension Knowledge {
  /// Whether something happened to the body since the period before ended.
  func hasEvent(_ unit: Identifier<Unit>, in period: Period) -> Bool {
    let start = self.period(before: period)?.to ?? period.from
    return succession.hasEvent(unit, after: start, until: period.to)
  }
}
