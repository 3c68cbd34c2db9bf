/// A report's text in which `⟦1⟧`, `⟦2⟧` … mark the places where something must be found.
///
/// The marks are taken out before the text is read; each stands right before the letter it means.
struct MarkedReport {
  struct Spot: Hashable {
    let line: Int
    /// In characters, from 1.
    let column: Int
    /// In Unicode scalars, from 1.
    let scalarColumn: Int
  }

  /// Without the marks.
  let text: String
  let spots: [Int: Spot]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var spots: [Int: Spot] = [:]
    var rest = marked.unicodeScalars[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧"),
      let number = Int(String(rest[rest.index(after: open)..<close]))
    {
      text.append(contentsOf: rest[..<open])
      rest = rest[rest.index(after: close)...]
      precondition(spots[number] == nil, "the mark \(number) stands twice")
      spots[number] = Spot(after: String(text))
    }
    text.append(contentsOf: rest)
    self.text = String(text)
    self.spots = spots
  }
}

extension MarkedReport.Spot {
  /// The place behind a text, whatever its line ends; a byte order mark is not counted.
  init(after text: String) {
    let scalars = Array(text.unicodeScalars)
    let isEnd = { (index: Int) in
      scalars[index] == "\n" || (scalars[index] == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n"))
    }
    let ends = scalars.indices.filter(isEnd)
    let last = scalars[((ends.last ?? -1) + 1)...].filter { $0 != "\u{FEFF}" }
    self.init(
      line: ends.count + 1, column: String(String.UnicodeScalarView(last)).count + 1, scalarColumn: last.count + 1)
  }
}
