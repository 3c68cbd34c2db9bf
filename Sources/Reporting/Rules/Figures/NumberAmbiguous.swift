/// A number can be read in more than one way, or is only nearly one.
package enum NumberAmbiguous: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.figures.compactMap { figure in
      guard case .unusable(let fault) = figure.value else { return nil }
      switch fault {
      case .ambiguous(let readings):
        return report.finding(
          self, at: figure.place, ambiguous(figure.text), help: readAs(readings), anchor: figure.anchor)
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

  static func ambiguous(_ text: String) -> Phrase {
    Phrase(vi: "số “\(text)” có thể hiểu theo nhiều cách", en: "the number “\(text)” can be read in more than one way")
  }

  static func readAs(_ readings: [Quantity]) -> Phrase {
    let texts = readings.map { "“\($0.vietnamese())”" }
    return Phrase(
      vi: "viết \(texts.joined(separator: " hoặc ")): dấu chấm ngăn cách hàng nghìn, dấu phẩy trước phần lẻ",
      en: "write \(texts.joined(separator: " or ")): a full stop groups thousands, a comma stands before decimals")
  }

  static func approximate(_ text: String) -> Phrase {
    Phrase(vi: "“\(text)” là số ước chừng, chưa dùng được", en: "“\(text)” is an estimate and cannot be used")
  }

  static func writeExactly(_ quantity: Quantity) -> Phrase {
    Phrase(
      vi: "ghi số chính xác, ví dụ “\(quantity.vietnamese())”; chưa biết thì ghi “chưa có số liệu”",
      en: "write the exact number, such as “\(quantity.vietnamese())”, or “chưa có số liệu” where it is not known")
  }
}
