extension UnitDirectory {
  /// The bodies that a name which nobody bears may mean, in official order; none where too many might be meant.
  ///
  /// First those that share its proper name, for "Cai Lậy" is a town's as much as a district's; else those whose name
  /// was mistyped, the nearest. A name that differs by a whole word ("Tỉnh ủy", "Tỉnh đoàn") is another's, not near.
  static func near(to name: String, among units: [Unit]) -> [Unit] {
    let words = name.words
    let proper = words.withoutKindOfBody
    var found: [Unit] = []
    if proper.count > 1 {
      found = units.filter { unit in unit.allNames.contains { $0.words.withoutKindOfBody.starts(with: proper) } }
    }
    if found.isEmpty {
      let distances = units.map { unit in
        ([unit.id.rawValue] + unit.allNames).compactMap { words.distance(toMistyped: $0.words) }.min()
      }
      let least = distances.compactMap(\.self).min()
      found = zip(units, distances).filter { least != nil && $0.1 == least }.map(\.0)
    }
    return found.count > mostOffered ? [] : found
  }

  private static let mostOffered = 4

  /// "có phải là “A” hay “B”?"; nil where nobody is near.
  static func didYouMean(_ units: [Unit], as line: (Unit) -> String) -> Phrase? {
    guard !units.isEmpty else { return nil }
    let lines = units.map { "“\(line($0))”" }
    return Phrase(
      vi: "có phải là \(lines.joined(separator: " hay "))?", en: "did you mean \(lines.joined(separator: " or "))?")
  }
}

extension String {
  /// Its words without marks, in small letters.
  fileprivate var words: [Substring] { folded.split(separator: " ") }
}

extension [Substring] {
  /// Without the words before a proper name that say what kind of body bears it.
  fileprivate var withoutKindOfBody: ArraySlice<Substring> {
    var rest = self[...]
    while let kind = kindsOfBody.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(kind.count) }
    return rest
  }

  /// How many letters are mistyped where each word stands for the one at its place; nil where some word is another.
  fileprivate func distance(toMistyped name: [Substring]) -> Int? {
    guard count == name.count, joined().utf8.count <= 200 else { return nil }
    var sum = 0
    for (typed, meant) in zip(self, name) {
      let limit = Swift.max(1, Swift.max(typed.utf8.count, meant.utf8.count) / 3)
      guard let distance = editDistance([UInt8](typed.utf8), [UInt8](meant.utf8), atMost: limit) else { return nil }
      sum += distance
    }
    return sum <= Swift.max(1, joined().utf8.count / 4) ? sum : nil
  }
}

/// Longer ones first.
private let kindsOfBody: [[Substring]] = [
  "uy ban nhan dan", "ubnd", "dang uy", "dang bo", "huyen uy", "thi uy", "thanh uy", "quan uy", "huyen", "thi xa",
  "thi tran", "thanh pho", "tp", "tx", "quan", "xa", "phuong", "so", "ban",
].map { $0.split(separator: " ") }
