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

  /// A document is given by its number, "35-KH/HU" or "số 35"; "01 kế hoạch" counts documents and names none.
  private static func document(_ text: String, for indicator: Indicator) -> Figure.Value {
    let trimmed = FigureBytes(text).trimmed
    if trimmed.hasDocumentNumber {
      return .document(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").trimmingEmphasis)
    }
    let reading = NumberReader(indicator).read(text)
    if case .noData = reading.value { return reading.value }
    return noDocument.contains(trimmed.folded) ? .noData(isDash: false) : .unusable(.notNumber)
  }

  private static let noDocument = Set(
    ["chưa ban hành", "chưa", "chưa xây dựng", "không", "không có", "0"].map(\.folded))

  /// The words right behind a number, up to a comma, a full stop or a bracket; a remark behind these is no measure, nor
  /// are a footnote's mark and the number in words, which stand between the two.
  private static func measure(in rest: String) -> String? {
    var scalars = Substring(rest).unicodeScalars.drop { isFootnoteMark($0) || $0.isSpace }
    if let open = scalars.first, open == "(" || open == "[" {
      guard let end = scalars.firstIndex(of: open == "(" ? ")" : "]") else { return nil }
      scalars = scalars[scalars.index(after: end)...].drop { isFootnoteMark($0) || $0.isSpace }
    }
    let words = scalars[..<(scalars.indices.first { ends(scalars[$0...]) } ?? scalars.endIndex)]
    let bytes = Array(String(Substring(words)).utf8)[...].trimmingSpaces { $0 == UInt8(ascii: "*") }
    let measure = String(decoding: bytes, as: UTF8.self)
    return measure.folded.isEmpty && !measure.contains("%") ? nil : measure
  }

  /// Whether a measure ends here: at a sign that parts it from a remark, and at a full stop that is not within "tr.đ".
  private static func ends(_ rest: Substring.UnicodeScalarView.SubSequence) -> Bool {
    switch rest.first {
    case ",", ";", ":", "(", ")", "[", "]", "\n": true
    case ".": rest.dropFirst().first?.isSpace ?? true
    default: false
    }
  }

  private static func isFootnoteMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2A, 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x2020, 0x2021: true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the number of a document stands in it: digits, a dash or stroke, and letters ("35-KH/HU",
  /// "60/2021/NĐ-CP", "100 - KL/TW"), or the word "số" and digits. A day has no letters behind its strokes.
  var hasDocumentNumber: Bool {
    var index = startIndex
    while let start = self[index...].firstIndex(where: isDigit) {
      if self[..<start].suffix(12).folded.split(separator: " ").last == "so" { return true }
      var rest = self[start...].drop(while: isDigit)
      index = rest.startIndex
      while let letter = rest.afterStroke {
        if !isDigit(letter.first ?? 0x30) { return true }
        rest = letter.drop(while: isDigit)
      }
    }
    return false
  }

  /// What begins behind a dash or stroke, with or without spaces around it: a letter or a digit; nil where none does.
  private var afterStroke: ArraySlice<UInt8>? {
    let stroke = drop { $0 == UInt8(ascii: " ") }
    guard let first = stroke.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "/") else { return nil }
    let after = stroke.dropFirst().drop { $0 == UInt8(ascii: " ") }
    guard let next = after.first, isDigit(next) || next >= 0x80 || (0x41...0x5A).contains(next & ~0x20) else {
      return nil
    }
    return after
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

extension String {
  fileprivate var trimmingEmphasis: String {
    String(decoding: Array(utf8)[...].trimmingSpaces { $0 == UInt8(ascii: "*") }, as: UTF8.self)
  }
}
