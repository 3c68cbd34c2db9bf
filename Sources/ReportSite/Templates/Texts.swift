import Reporting

/// The texts of pages in one language, and how numbers and days are written in it.
struct Texts: Sendable {
  let language: Language
  private let pieces: [String: [TextPiece]]

  /// - Parameter taskNoun: what the plan calls a task, in Vietnamese; filled in for `{noun}`, and with a capital for
  ///   `{Noun}`.
  init(entries: [TextTable.Entry], language: Language, taskNoun: String) {
    self.language = language
    let nouns = ["noun": taskNoun, "Noun": taskNoun.prefix(1).uppercased() + taskNoun.dropFirst()]
    pieces = Dictionary(
      entries.map { entry in
        let pieces = TextPiece.split(entry.text).map { piece -> TextPiece in
          if case .value(let name) = piece, let noun = nouns[name] { .words(noun) } else { piece }
        }
        return (entry.key, pieces)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The places that every text may have, whatever its own values.
  static let commonValues = ["noun", "Noun"]

  /// A text without values.
  func plain(_ key: String) -> String { fill(key, [:]) }

  /// A text with its values filled in.
  func callAsFunction(_ wording: Wording, _ values: KeyValuePairs<String, String> = [:]) -> String {
    fill(wording.rawValue, values)
  }

  func fill(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    for piece in pieces[key] ?? [] {
      switch piece {
      case .words(let words): result += words
      case .value(let name): result += values.first { $0.key == name }?.value ?? ""
      }
    }
    return result
  }
}

extension Texts {
  /// `16/12/2024`, in English `16 Dec 2024`.
  func day(_ day: Day) -> String {
    switch language {
    case .vi: day.slashed
    case .en: "\(day.day) \(Texts.englishMonths[day.month - 1]) \(day.year)"
    }
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `1.234,5`, in English `1,234.5`, rounded to so many places.
  func number(_ quantity: Quantity, places: Int) -> String {
    let text = quantity.rounded(toPlaces: places).vietnamese(places: places)
    guard language == .en else { return text }
    return String(
      text.unicodeScalars.map { scalar -> Character in
        switch scalar {
        case ".": ","
        case ",": "."
        default: Character(scalar)
        }
      })
  }

  func number(_ count: Int) -> String { number(Quantity(count), places: 0) }

  /// `60 %` with a space that does not break, in English `60%`.
  func percent(_ quantity: Quantity, places: Int = 0) -> String {
    number(quantity, places: places) + (language == .vi ? "\u{a0}%" : "%")
  }
}
