/// The words that stand for a figure, or make it no exact one.
enum NumberWords {
  /// What a text says that is an answer as a whole, such as "không", "…" or "-"; nil where it is none.
  static func wholeAnswer(_ text: ArraySlice<UInt8>) -> Figure.Value? {
    guard let first = text.first else { return .noData(isDash: false) }
    if (0x30...0x39).contains(first) { return nil }
    if text.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }) { return .noData(isDash: true) }
    if isBlank(text) { return .noData(isDash: false) }
    guard text.count <= 80 else { return nil }
    let key = text.folded
    return key.isEmpty || text.contains { (0x30...0x39).contains($0) } ? nil : answers[key]
  }

  /// How many bytes of words before the number say that it is not exact; nil where none do.
  static func leadingHedge(_ text: ArraySlice<UInt8>) -> Int? {
    let lead = text.prefix(40).prefix { !(0x30...0x39).contains($0) }
    guard let first = lead.first, lead.endIndex < text.endIndex else { return nil }
    let key = lead.folded
    if key.isEmpty { return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") ? nil : hedgeSign(lead) }
    return hedges.contains(key) ? lead.count : nil
  }

  /// Whether the words behind a number say that it is not exact: "(ước tính)", "dự kiến".
  static func isHedge(_ rest: String) -> Bool {
    guard !rest.isEmpty, rest.utf8.count <= 80 else { return false }
    return trailingHedges.contains(rest.folded)
  }

  private static func hedgeSign(_ lead: ArraySlice<UInt8>) -> Int? {
    let sign = String(decoding: lead.trimmingSpaces { _ in false }, as: UTF8.self)
    return ["~", "≈", "≃", ">", "<", "≥", "≤", ">=", "<="].contains(sign) ? lead.count : nil
  }

  /// Full stops, ellipses and spaces: a place left to fill in.
  private static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { $0 == "." || $0 == "…" || $0 == "‥" || $0 == " " }
  }

  /// Only `0` and these two words are zero. "Không có" and "chưa có" may mean none or not known, so they mean nothing.
  private static let answers: [String: Figure.Value] = Dictionary(
    ["không", "không phát sinh"].map { ($0.folded, Figure.Value.number(.zero)) }
      + [
        "chưa có số liệu", "không có số liệu", "chưa thống kê", "chưa thống kê được", "chưa tổng hợp",
        "chưa tổng hợp được", "no data",
      ]
      .map { ($0.folded, Figure.Value.noData(isDash: false)) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let hedges = Set(
    [
      "khoảng", "gần", "hơn", "trên", "dưới", "ước", "ước khoảng", "ước đạt", "ước tính", "chừng", "độ", "xấp xỉ",
      "gần như", "tối thiểu", "ít nhất", "không dưới", "không quá", "dự kiến", "about",
    ].map(\.folded))

  private static let trailingHedges = Set(
    ["ước", "ước tính", "ước khoảng", "dự kiến", "tạm tính", "trở lên", "hơn", "có lẻ"].map(\.folded))
}
