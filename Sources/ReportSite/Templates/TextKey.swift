/// Every text that code asks for.
enum TextKeys {
  /// By their keys in the files of texts, the values that they may use in braces.
  static var values: [String: [String]] {
    let pages = Wording.allCases.map { ($0.rawValue, $0.values) }
    let report = ConsolidatedWording.allCases.map { ($0.rawValue, $0.values) }
    let bodies = BodyWording.allCases.map { ($0.rawValue, $0.values) }
    return Dictionary(pages + report + bodies, uniquingKeysWith: { first, _ in first })
  }
}
