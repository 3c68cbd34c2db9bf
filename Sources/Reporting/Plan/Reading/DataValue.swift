/// A value in a data file: text as typed, a list, or keys with values; with its place.
struct DataValue {
  struct Entry {
    let key: String
    let keyMark: DataMark
    let value: DataValue
  }

  enum Content {
    case text(String)
    case list([DataValue])
    case map([Entry])
  }

  let content: Content
  let mark: DataMark

  /// Whether nothing is written: an empty text.
  var isEmpty: Bool {
    guard case .text(let text) = content else { return false }
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether it is a list in which nothing is written.
  var isEmptyList: Bool {
    guard case .list(let items) = content else { return false }
    return items.allSatisfy(\.isEmpty)
  }
}
