/// A figure that the body owes in this period is not given.
package enum IndicatorMissing: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    guard !report.isSupplement else { return [] }
    return knowledge.indicatorsOwed(by: report).compactMap { finding(for: $0, in: report) }
  }

  /// Those that supplements answer, since they have the figures.
  static func findings(
    in report: Report, answeredBy supplements: [Report], given knowledge: Knowledge
  ) -> [Finding] {
    guard !supplements.isEmpty else { return [] }
    let answers = Set(supplements.flatMap(\.figures).filter(\.isAnswer).map(\.indicator))
    return knowledge.indicatorsOwed(by: report).filter { answers.contains($0.id) }
      .compactMap { finding(for: $0, in: report) }
  }

  /// Nil where the report answers, with a figure or with words.
  static func finding(for indicator: Indicator, in report: Report) -> Finding? {
    let figures = report.figures.filter { $0.indicator == indicator.id }
    if figures.contains(where: \.isAnswer) { return nil }
    if let blank = figures.first {
      return report.finding(self, at: blank.place, missing(indicator), help: fill(indicator), anchor: blank.anchor)
    }
    // Where the whole section is missing or empty, that is what is said.
    guard let section = report.sections.first(where: { $0.task == indicator.task }), !section.isEmpty,
      let heading = section.heading
    else { return nil }
    return report.finding(self, at: heading.place, missing(indicator), help: add(indicator))
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

  static func add(_ indicator: Indicator) -> Phrase {
    // A label often says itself what is to be written of a document.
    let saysWhat = indicator.label.folded.contains("số ký hiệu".folded)
    let value =
      indicator.kind == .document ? (saysWhat ? "…" : "(số ký hiệu, ngày)") : "(số) \(indicator.measure)"
    let blank = indicator.kind == .document ? (saysWhat ? "dấu …" : "phần trong ngoặc") : "chữ (số)"
    let nothing =
      indicator.kind == .document
      ? "chưa có văn bản thì ghi chưa ban hành" : "không có thì ghi 0, chưa biết thì ghi chưa có số liệu"
    let nothingInEnglish =
      indicator.kind == .document
      ? "“chưa ban hành” where there is none yet" : "0 for none, “chưa có số liệu” where it is not known"
    return Phrase(
      vi:
        "thêm vào mục này, dưới dòng “Tình hình:”, dòng dưới đây, trước và sau để một dòng trống; thay \(blank) bằng số liệu thật, \(nothing)",
      en:
        "add this line to the section, below “Tình hình:”, with a blank line before and after it and the figure in its place; \(nothingInEnglish)",
      copying: ["- \(indicator.label): \(value)"])
  }
}
