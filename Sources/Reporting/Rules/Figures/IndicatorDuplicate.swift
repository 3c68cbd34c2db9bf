/// One indicator is given twice for one period, with different values; neither is used.
package enum IndicatorDuplicate: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    var first: [FigureKey: Figure] = [:]
    return report.figures.compactMap { figure in
      guard figure.isAnswer else { return nil }
      let key = FigureKey(figure)
      guard let earlier = first[key] else {
        first[key] = figure
        return nil
      }
      guard !saysTheSame(earlier.value, figure.value) else { return nil }
      return report.finding(self, at: figure.place, twice(earlier, figure), help: help, anchor: figure.anchor)
    }
  }

  package static let info = RuleInfo(
    id: "indicator-duplicate",
    severity: .error,
    summary: Phrase(
      vi: "Một chỉ tiêu có hai số liệu khác nhau trong cùng báo cáo",
      en: "An indicator has two different figures in one report"),
    reason: Phrase(
      vi: "Không biết số nào đúng nên không dùng số nào; chỉ tiêu ấy của cơ quan coi như chưa có số liệu.",
      en: "Nobody can tell which is right, so neither is used; the figure counts as not given."),
    wrong: """
      - Số hội nghị, lớp quán triệt: 24 cuộc
      - Số hội nghị, lớp quán triệt: 25 cuộc
      """,
    right: """
      - Số hội nghị, lớp quán triệt: 24 cuộc
      """)

  /// A dash and "chưa có số liệu" are one answer.
  private static func saysTheSame(_ first: Figure.Value, _ second: Figure.Value) -> Bool {
    if case .noData = first, case .noData = second { return true }
    return first == second
  }

  static func twice(_ earlier: Figure, _ figure: Figure) -> Phrase {
    Phrase(
      vi:
        "\(figure.label.quoted) ở đây ghi \(figure.text.quoted), nhưng ở dòng \(earlier.place.line) ghi \(earlier.text.quoted)",
      en:
        "\(figure.label.quoted) is \(figure.text.quoted) here but \(earlier.text.quoted) in line \(earlier.place.line)")
  }

  static let help = Phrase(
    vi: "giữ lại chỗ ghi số đúng, xóa chỗ kia", en: "keep the one that is right and take the other out")
}

/// Which figure it is: an indicator in a period.
package struct FigureKey: Hashable, Sendable {
  package let indicator: Identifier<Indicator>
  package let period: Identifier<Period>

  package init(_ figure: Figure) {
    self.init(indicator: figure.indicator, period: figure.period)
  }

  package init(indicator: Identifier<Indicator>, period: Identifier<Period>) {
    self.indicator = indicator
    self.period = period
  }
}
