/// A number can be read in more than one way, or is only nearly one.
package enum NumberAmbiguous: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.figures.compactMap { figure in
      guard case .unusable(let fault) = figure.value else { return nil }
      switch fault {
      case .ambiguous(let readings):
        let decimals = knowledge.indicator(figure.indicator)?.decimals ?? 0
        let allowed = readings.filter { $0.rounded(toPlaces: decimals) == $0 }
        return report.finding(
          self, at: figure.place, ambiguous(figure.text, allowed), help: write(allowed, decimals: decimals),
          anchor: figure.anchor)
      case .approximate(let quantity):
        return report.finding(
          self, at: figure.place, approximate(figure.text), help: writeExactly(quantity), anchor: figure.anchor)
      case .notNumber, .outOfRange, .tooManyDecimals, .tooLarge: return nil
      }
    }
  }

  package static let info = RuleInfo(
    id: "number-ambiguous",
    severity: .error,
    summary: Phrase(
      vi: "Một số có thể hiểu theo nhiều cách, hoặc chỉ là số ước chừng",
      en: "A number can be read in more than one way, or is only an estimate"),
    reason: Phrase(
      vi: "Không đoán thay: riêng số liệu này chưa được dùng cho đến khi ghi rõ.",
      en: "Nothing is guessed: this figure alone is not used until it is clear."),
    wrong: """
      - Số hội nghị, lớp quán triệt: 1.5 cuộc
      - Số đã học: khoảng 2.000 người
      """,
    right: """
      - Số hội nghị, lớp quán triệt: 15 cuộc
      - Số đã học: 2.013 người
      """)

  /// - Parameter readings: those that the indicator allows.
  static func ambiguous(_ text: String, _ readings: [Quantity]) -> Phrase {
    let numbers = readings.map { "“\($0.vietnamese())”" }
    guard numbers.count > 1 else {
      return Phrase(
        vi: "\(text.quoted) đặt dấu chấm, dấu phẩy khác với cách viết số tiếng Việt nên chưa rõ là số nào",
        en:
          "\(text.quoted) does not have its point and comma in the Vietnamese way, so it is not clear which number it is"
      )
    }
    return Phrase(
      vi: "\(text.quoted) có thể hiểu là \(numbers.joined(separator: " hoặc "))",
      en: "\(text.quoted) can be read as \(numbers.joined(separator: " or "))")
  }

  /// Offers the readings that the indicator allows.
  static func write(_ readings: [Quantity], decimals: Int) -> Phrase {
    let wanted = wanted(decimals)
    switch readings.count {
    case 0:
      return Phrase(
        vi: "\(wanted.vi); ghi lại số cho đúng, \(signs.vi)", en: "\(wanted.en); write it anew: \(signs.en)")
    case 1:
      let number = readings[0].vietnamese()
      return Phrase(
        vi: "nếu đúng là \(number) thì ghi \(number), nếu không thì ghi lại số cho đúng; \(wanted.vi), \(signs.vi)",
        en: "if it is \(number), write \(number); if not, write it anew; \(wanted.en): \(signs.en)")
    default:
      let numbers = readings.map { $0.vietnamese() }
      return Phrase(
        vi: "số nào đúng thì ghi như vậy: \(numbers.joined(separator: " hoặc ")); \(signs.vi)",
        en: "write the one that is right: \(numbers.joined(separator: " or ")); \(signs.en)")
    }
  }

  private static let signs = Phrase(
    vi: "dấu chấm ngăn cách hàng nghìn, dấu phẩy đứng trước phần lẻ",
    en: "a full stop groups thousands, a comma stands before decimals")

  private static func wanted(_ decimals: Int) -> Phrase {
    decimals == 0
      ? Phrase(vi: "chỉ tiêu này chỉ nhận số nguyên", en: "this indicator takes whole numbers only")
      : Phrase(
        vi: "chỉ tiêu này nhận nhiều nhất \(decimals) chữ số lẻ",
        en: "this indicator takes \(decimals) decimals at most")
  }

  static func approximate(_ text: String) -> Phrase {
    Phrase(vi: "\(text.quoted) là số ước chừng, chưa dùng được", en: "\(text.quoted) is an estimate and cannot be used")
  }

  static func writeExactly(_ quantity: Quantity) -> Phrase {
    Phrase(
      vi: "ghi số chính xác, ví dụ \(quantity.vietnamese()); chưa biết thì ghi “chưa có số liệu”",
      en: "write the exact number, such as \(quantity.vietnamese()), or “chưa có số liệu” where it is not known")
  }
}
