/// The languages in which tonghop speaks to people.
package enum Language: String, Sendable, CaseIterable {
  case vi
  case en
}

/// A sentence for people, in Vietnamese and in English, side by side.
package struct Phrase: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The sentence in one language.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
