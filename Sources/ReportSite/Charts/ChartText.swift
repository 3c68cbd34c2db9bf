import Reporting

/// How wide a text is drawn, estimated: what a chart leaves room by, since nothing is measured when a site is built.
///
/// The estimate is of the widest of the fonts that pages name, so that texts which do not overlap by it do not overlap.
enum ChartText {
  /// The size of letters in charts, in the coordinates of the drawing.
  static let size = 12

  /// The width at `size`, rounded up.
  static func width(_ text: String) -> Int {
    (text.reduce(0) { $0 + thousandths(of: $1) } * size + 999) / 1000
  }

  /// The text as it is, or its beginning and `…` where it is wider than it may be.
  static func fitted(_ text: String, width limit: Int) -> String {
    guard width(text) > limit else { return text }
    var kept = ""
    var used = thousandths(of: "…")
    for character in text {
      used += thousandths(of: character)
      guard (used * size + 999) / 1000 <= limit else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Of the size of the letters.
  private static func thousandths(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return switch scalar {
    case "0"..."9": 570
    case " ", "\u{a0}", ".", ",", ";", ":", "'", "|", "!", "i", "j", "l", "í", "ì", "ỉ", "ĩ", "ị", "(", ")": 340
    case "f", "r", "t", "-", "/": 400
    case "m", "w", "M", "W", "%", "@", "…", "—": 940
    default: scalar.value >= 0x2E80 ? 1000 : scalar.properties.isUppercase ? 720 : 600
    }
  }
}

/// A figure in a chart: the number that is drawn and the words it is told in.
struct ChartValue: Hashable, Sendable {
  let number: Quantity
  let text: String
}
