/// What a report says of the year so far is not the sum of the year's periods.
package enum CumulativeDiffers: Rule {
  /// Only where the figures of all the year's periods up to this one are known. What is below the cumulative figure of
  /// the period before is told of as that (`RuleViolated`).
  static func findings(in reports: [StandingReport], figures: UsableFigures, knowledge: Knowledge) -> [Finding] {
    let printed = PrintedCumulatives(reports)
    return reports.flatMap { standing in
      standing.stated.compactMap { report, figure in
        guard figure.role == .cumulative, knowledge.indicator(figure.indicator)?.kind == .flow,
          let period = knowledge.period(figure.period),
          printed.earlier(than: figure, of: standing.unit, knowledge: knowledge) == nil,
          let known = KnownYear(
            of: figure.indicator, for: standing.unit, upTo: period, figures: figures, knowledge: knowledge),
          known.sum != figure.value
        else { return nil }
        return Finding(
          rule: info.id, severity: info.severity, message: differs(figure, known), help: help,
          place: report.source.place(figure.place, file: report.file), unit: standing.unit, period: period.id,
          anchor: figure.anchor)
      }
    }
  }

  package static let info = RuleInfo(
    id: "cumulative-differs",
    severity: .warning,
    summary: Phrase(
      vi: "Số “luỹ kế” ghi trong báo cáo khác với tổng các kỳ từ đầu năm",
      en: "What a report says of the year so far is not the sum of the year's periods"),
    reason: Phrase(
      vi:
        "Luỹ kế do chương trình tự cộng, số đã ghi chỉ để đối chiếu; hai bên khác nhau thì có một kỳ ghi sai, hoặc luỹ kế không tính từ đầu năm.",
      en:
        "The program adds the year up itself and only compares what is typed; where the two differ some period is wrong, or the figure does not count from the beginning of the year."
    ),
    wrong: """
      | Chỉ tiêu | Kỳ trước | Kỳ này | Luỹ kế |
      |---|---:|---:|---:|
      | Số hội nghị, lớp quán triệt | 10 | 4 | 15 |
      """,
    right: """
      | Chỉ tiêu | Kỳ trước | Kỳ này | Luỹ kế |
      |---|---:|---:|---:|
      | Số hội nghị, lớp quán triệt | 10 | 4 | 14 |
      """)

  private static func differs(_ figure: StatedFigure, _ known: KnownYear) -> Phrase {
    let (label, stated, sum) = (figure.label.quoted, figure.value.vietnamese(), known.sum.vietnamese())
    guard known.parts.count > 1 else {
      return Phrase(
        vi: "\(label) ghi luỹ kế là \(stated), nhưng đây là kỳ đầu năm và kỳ này là \(sum)",
        en: "\(label) gives \(stated) for the year so far, but this is its first period, and its figure is \(sum)")
    }
    let parts = known.parts.map { $0 < .zero ? "(\($0.vietnamese()))" : $0.vietnamese() }.joined(separator: " + ")
    return Phrase(
      vi: "\(label) ghi luỹ kế là \(stated), nhưng cộng các kỳ từ đầu năm: \(parts) = \(sum)",
      en: "\(label) gives \(stated) for the year so far, but the year's periods add up: \(parts) = \(sum)")
  }

  static let help = Phrase(
    vi:
      "xem lại số luỹ kế và số của từng kỳ; nếu luỹ kế không tính từ đầu năm thì ghi rõ ở tiêu đề cột, ví dụ “Luỹ kế từ năm 2021”",
    en:
      "check it and each period's figure; if it does not count from the beginning of the year, the column's head should say so, as in “Luỹ kế từ năm 2021”"
  )
}
