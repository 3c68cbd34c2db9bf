extension IndicatorMissing {
  /// What is said of a report for two periods that gives the figure, but not for each period in which it is owed.
  static func filedOtherwise(
    _ indicator: Indicator, _ lacking: [Period], as figure: Figure, in report: Report, given knowledge: Knowledge
  ) -> Finding? {
    guard let filed = knowledge.period(figure.period) else { return nil }
    let blank = report.figures.first { other in
      other.indicator == indicator.id && !other.isAnswer && lacking.contains { $0.id == other.period }
    }
    if let blank {
      return report.finding(
        self, at: blank.place, missing(indicator, in: lacking), help: fill(indicator), anchor: blank.anchor)
    }
    return report.finding(
      self, at: figure.place, missing(indicator, in: lacking, filed: figure, for: filed),
      help: write(indicator, lines(indicator, lacking, in: report)), anchor: figure.anchor)
  }

  /// One for each of these periods; a report's shorter period need not be named.
  static func lines(_ indicator: Indicator, _ periods: [Period], in report: Report) -> [String] {
    periods.map { line(indicator, of: $0.id == report.periods.first ? nil : $0) }
  }

  static func missing(_ indicator: Indicator, in periods: [Period]) -> Phrase {
    let names = periods.map(\.title)
    return Phrase(
      vi: "thiếu số liệu “\(indicator.label)” của \(names.joined(separator: " và "))",
      en: "the figure “\(indicator.label)” is missing for \(names.joined(separator: " and "))")
  }

  private static func missing(
    _ indicator: Indicator, in periods: [Period], filed figure: Figure, for filed: Period
  ) -> Phrase {
    let (start, line) = (missing(indicator, in: periods), figure.place.line)
    return Phrase(
      vi: "\(start.vi): \(figure.text.quoted) ở dòng \(line) được tính cho \(filed.title)",
      en: "\(start.en): \(figure.text.quoted) in line \(line) counts for \(filed.title)")
  }

  private static func write(_ indicator: Indicator, _ lines: [String]) -> Phrase {
    let nothing = nothing(indicator)
    return Phrase(
      vi:
        "ghi mỗi kỳ một dòng như dưới đây, tên kỳ trong ngoặc (trong bảng thì mỗi kỳ một cột, mang tên kỳ); không ghi tên kỳ là số của kỳ ngắn hơn; thay \(blank(indicator)) bằng số liệu thật, \(nothing.vi)",
      en:
        "write a line like this for the period, its name in brackets (in a table, a column for each period, headed by its name); without a name it is the shorter period's; put the figure in its place, \(nothing.en)",
      copying: lines)
  }
}
