/// A figure that the body owes in this period is not given.
package enum IndicatorMissing: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    owed(by: report, given: knowledge).compactMap {
      finding(for: $0.indicator, in: $0.periods, report, given: knowledge)
    }
  }

  /// Those that supplements settle, since they have the figures.
  static func findings(
    in report: Report, settledBy replacement: Replacement, given knowledge: Knowledge
  ) -> [Finding] {
    owed(by: report, given: knowledge).filter { indicator, periods in
      lacking(indicator, in: periods, report).allSatisfy { period in
        replacement.figures.contains(FigureKey(indicator: indicator.id, period: period.id))
      }
    }.compactMap { finding(for: $0.indicator, in: $0.periods, report, given: knowledge) }
  }

  private static func owed(
    by report: Report, given knowledge: Knowledge
  ) -> [(indicator: Indicator, periods: [Period])] {
    report.isSupplement ? [] : knowledge.indicatorsOwed(by: report)
  }

  /// Nil where the report answers for each of these periods, with a figure or with words.
  ///
  /// - Parameter isAsked: whether a section on the indicator's task is owed, so that its absence is told of.
  static func finding(
    for indicator: Indicator, in periods: [Period], _ report: Report, given knowledge: Knowledge,
    isAsked: Bool? = nil
  ) -> Finding? {
    let lacking = lacking(indicator, in: periods, report)
    guard !lacking.isEmpty else { return nil }
    let figures = report.figures.filter { $0.indicator == indicator.id }
    if let other = figures.first(where: \.isAnswer) {
      return filedOtherwise(indicator, lacking, as: other, in: report, given: knowledge)
    }
    let lines = lines(indicator, lacking, in: report)
    if let blank = figures.first(where: { figure in lacking.contains { $0.id == figure.period } }) ?? figures.first {
      return report.finding(self, at: blank.place, missing(indicator), help: fill(indicator), anchor: blank.anchor)
    }
    // Where a section that is owed is missing or empty, that is what is said.
    let isAsked = isAsked ?? !knowledge.isVolunteered(task: indicator.task, in: report)
    guard let section = report.sections.first(where: { $0.task == indicator.task }), let heading = section.heading
    else {
      guard !isAsked, let task = knowledge.task(indicator.task) else { return nil }
      return report.finding(
        self, at: report.firstLine, missing(indicator), help: addSection(indicator, report.taskLine(task), lines))
    }
    guard !section.isEmpty || knowledge.isVolunteered(task: indicator.task, in: report) else { return nil }
    return report.finding(self, at: heading.place, missing(indicator), help: add(indicator, lines))
  }

  /// Those of the periods for which the report gives no answer.
  private static func lacking(_ indicator: Indicator, in periods: [Period], _ report: Report) -> [Period] {
    periods.filter { period in
      !report.figures.contains { $0.indicator == indicator.id && $0.period == period.id && $0.isAnswer }
    }
  }

  package static let info = RuleInfo(
    id: "indicator-missing",
    severity: .warning,
    summary: Phrase(
      vi: "Thiếu số liệu của một chỉ tiêu mà cơ quan phải báo cáo trong kỳ",
      en: "A figure that the body owes in this period is not given"),
    reason: Phrase(
      vi: "Tổng của cả tỉnh thiếu cơ quan này; trên trang ghi “Chưa có số liệu”, không ghi số 0.",
      en: "The total lacks this body; the site shows “Chưa có số liệu” (no data), never 0."),
    wrong: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Số hội nghị, lớp quán triệt | cuộc | |
      """,
    right: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Số hội nghị, lớp quán triệt | cuộc | 24 |
      """)

  static func missing(_ indicator: Indicator) -> Phrase {
    Phrase(vi: "thiếu số liệu “\(indicator.label)”", en: "the figure “\(indicator.label)” is missing")
  }

  static func fill(_ indicator: Indicator) -> Phrase {
    Phrase(
      vi: "điền số vào đây; không có thì ghi 0, chưa thống kê được thì ghi “chưa có số liệu”",
      en: "put the number here; 0 for none, “chưa có số liệu” where it is not known")
  }

  /// - Parameter lines: as they are to be written.
  static func add(_ indicator: Indicator, _ lines: [String]? = nil) -> Phrase {
    let blank = blank(indicator)
    let nothing = nothing(indicator)
    return Phrase(
      vi:
        "thêm vào mục này, dưới dòng “Tình hình:”, dòng dưới đây, trước và sau để một dòng trống; thay \(blank) bằng số liệu thật, \(nothing.vi)",
      en:
        "add this line to the section, below “Tình hình:”, with a blank line before and after it and the figure in its place; \(nothing.en)",
      copying: lines ?? [line(indicator)])
  }

  /// Where the report has no section on the task, and owes none.
  private static func addSection(_ indicator: Indicator, _ heading: String, _ lines: [String]) -> Phrase {
    let blank = blank(indicator)
    let nothing = nothing(indicator)
    return Phrase(
      vi:
        "thêm vào cuối tệp, sát lề, các dòng dưới đây, trước và sau để một dòng trống; thay \(blank) bằng số liệu thật, \(nothing.vi)",
      en:
        "add these lines at the end of the file, not indented, with a blank line before and after them and the figure in its place; \(nothing.en)",
      copying: [heading] + lines)
  }

  /// "- Số đơn vị cuối kỳ: (số) đơn vị".
  ///
  /// - Parameter period: named behind the label, where the figure is not that of the report's only or shorter period.
  static func line(_ indicator: Indicator, of period: Period? = nil) -> String {
    let value =
      indicator.kind == .document
      ? (indicator.saysWhatToWrite ? "…" : "(số ký hiệu, ngày)") : "(số) \(indicator.measure)"
    return "- \(indicator.label)\(period.map { " (\($0.title))" } ?? ""): \(value)"
  }

  static func blank(_ indicator: Indicator) -> String {
    indicator.kind == .document ? (indicator.saysWhatToWrite ? "dấu …" : "phần trong ngoặc") : "chữ (số)"
  }

  static func nothing(_ indicator: Indicator) -> Phrase {
    indicator.kind == .document
      ? Phrase(vi: "chưa có văn bản thì ghi chưa ban hành", en: "“chưa ban hành” where there is none yet")
      : Phrase(
        vi: "không có thì ghi 0, chưa biết thì ghi chưa có số liệu",
        en: "0 for none, “chưa có số liệu” where it is not known")
  }
}

extension Indicator {
  /// Whether its label says itself what is to be written of a document.
  fileprivate var saysWhatToWrite: Bool { label.folded.contains("số ký hiệu".folded) }
}
