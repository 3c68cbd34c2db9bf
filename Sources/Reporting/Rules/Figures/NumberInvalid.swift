/// What stands where a figure should be is no number, or none that the indicator allows.
package enum NumberInvalid: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.figures.compactMap { figure in
      guard case .unusable(let fault) = figure.value, let indicator = knowledge.indicator(figure.indicator),
        !isExplained(fault, figure: figure, indicator: indicator),
        let (message, help) = words(fault, figure: figure, indicator: indicator)
      else { return nil }
      return report.finding(self, at: figure.place, message, help: help, anchor: figure.anchor)
    }
  }

  package static let info = RuleInfo(
    id: "number-invalid",
    severity: .error,
    summary: Phrase(
      vi: "Ô số liệu không phải là số, hoặc là số mà chỉ tiêu không cho phép",
      en: "A figure is no number, or none that its indicator allows"),
    reason: Phrase(
      vi: "Riêng số liệu này không được dùng; các số liệu khác của báo cáo vẫn được dùng.",
      en: "This figure alone is not used; the others are."),
    wrong: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Số hội nghị, lớp quán triệt | cuộc | hai mươi tư |
      """,
    right: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---:|
      | Số hội nghị, lớp quán triệt | cuộc | 24 |
      """)

  /// Whether the unit of measure is what is wrong: "2,8 nghìn người" is no whole number of thousands, and need not be.
  private static func isExplained(_ fault: NumberFault, figure: Figure, indicator: Indicator) -> Bool {
    switch fault {
    case .tooManyDecimals, .outOfRange: figure.measure.map { !indicator.accepts(measure: $0) } ?? false
    case .ambiguous, .approximate, .notNumber, .tooLarge: false
    }
  }

  private static func words(_ fault: NumberFault, figure: Figure, indicator: Indicator) -> (Phrase, Phrase)? {
    switch fault {
    case .ambiguous, .approximate: nil
    case .notNumber where indicator.kind == .document: (noDocument(figure.text), documentHelp)
    case .notNumber: (notNumber(figure.text), numberHelp(indicator.decimals))
    case .tooLarge: (tooLarge(figure.text), rangeHelp)
    case .tooManyDecimals(let allowed): (tooManyDecimals(figure.text, allowed), decimalsHelp(allowed))
    case .outOfRange: (outOfRange(figure.text, indicator), rangeHelp)
    }
  }

  static func notNumber(_ text: String) -> Phrase {
    Phrase(vi: "\(text.quoted) không phải là một số", en: "\(text.quoted) is not a number")
  }
  static func numberHelp(_ decimals: Int) -> Phrase {
    let example = decimals == 0 ? "1.234" : "1.234,5"
    return Phrase(
      vi: "chỉ ghi một số, ví dụ 24 hoặc \(example); không có thì ghi 0, chưa biết thì ghi “chưa có số liệu”",
      en: "write one number, such as 24 or \(example); 0 for none, “chưa có số liệu” where it is not known")
  }
  static func noDocument(_ text: String) -> Phrase {
    Phrase(vi: "\(text.quoted) không có số ký hiệu của văn bản", en: "\(text.quoted) gives no document number")
  }
  static let documentHelp = Phrase(
    vi: "ghi số ký hiệu và ngày, ví dụ 35-KH/HU ngày 12/3/2024; chưa có văn bản thì ghi “chưa ban hành”",
    en: "write its number and date, such as 35-KH/HU ngày 12/3/2024; “chưa ban hành” where there is none yet")
  static func tooLarge(_ text: String) -> Phrase {
    Phrase(vi: "số \(text.quoted) quá lớn", en: "the number \(text.quoted) is too large")
  }
  static func tooManyDecimals(_ text: String, _ allowed: Int) -> Phrase {
    allowed == 0
      ? Phrase(vi: "\(text.quoted) phải là số nguyên", en: "\(text.quoted) must be a whole number")
      : Phrase(
        vi: "\(text.quoted) có quá \(allowed) chữ số sau dấu phẩy",
        en: "\(text.quoted) has more than \(allowed) decimals")
  }
  static func decimalsHelp(_ allowed: Int) -> Phrase {
    allowed == 0
      ? Phrase(
        vi: "ghi số nguyên; dấu chấm ngăn cách hàng nghìn, ví dụ 1.234",
        en: "write a whole number; a full stop groups thousands, as in 1.234")
      : Phrase(
        vi: "làm tròn còn nhiều nhất \(allowed) chữ số sau dấu phẩy", en: "round it to \(allowed) decimals at most")
  }
  static func outOfRange(_ text: String, _ indicator: Indicator) -> Phrase {
    let low = indicator.minimum.map { (vi: "từ \($0.vietnamese())", en: "at least \($0.vietnamese())") }
    let high = indicator.maximum.map { (vi: "đến \($0.vietnamese())", en: "at most \($0.vietnamese())") }
    let bounds = [low, high].compactMap { $0 }
    return Phrase(
      vi: "\(text.quoted) nằm ngoài mức cho phép (\(bounds.map(\.vi).joined(separator: " ")))",
      en: "\(text.quoted) is out of range (\(bounds.map(\.en).joined(separator: ", ")))")
  }
  static let rangeHelp = Phrase(
    vi: "xem lại số và đơn vị tính", en: "check the number and its unit of measure")
}
