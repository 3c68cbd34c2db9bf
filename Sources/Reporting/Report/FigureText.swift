/// What a cell or the text behind a label states for one indicator: its value, and the unit of measure behind it.
struct FigureText: Sendable {
  let value: Figure.Value
  /// As typed; nil where none stands there.
  let measure: String?

  init(_ text: String, for indicator: Indicator) {
    if indicator.kind == .document {
      value = FigureText.document(text, for: indicator)
      measure = nil
      return
    }
    let reading = NumberReader(indicator).read(text)
    value = reading.value
    // Behind what is no number stands no measure either, but the rest of it: "20 - 30".
    measure = reading.value == .unusable(.notNumber) ? nil : FigureText.measure(in: reading.rest)
  }

  /// A document is given by its number; a text without any digit names none.
  private static func document(_ text: String, for indicator: Indicator) -> Figure.Value {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if trimmed.contains(where: \.isWholeNumber) { return .document(trimmed) }
    let reading = NumberReader(indicator).read(trimmed)
    if case .noData = reading.value { return reading.value }
    return noDocument.contains(trimmed.folded) ? .noData(isDash: false) : .unusable(.notNumber)
  }

  private static let noDocument = Set(["chưa ban hành", "chưa", "chưa xây dựng", "không", "không có"].map(\.folded))

  /// The words right behind a number, up to a comma, a full stop or a bracket; a remark behind these is no measure.
  private static func measure(in rest: String) -> String? {
    let words = rest.prefix { !",.;:()[]\n".contains($0) }.drop { $0.isWhitespace }
    let trimmed = String(words.reversed().drop { $0.isWhitespace || $0 == "*" }.reversed())
    return trimmed.folded.isEmpty && !trimmed.contains("%") ? nil : trimmed
  }
}
