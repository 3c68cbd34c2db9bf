import Reporting

/// How many bodies gave each state of a task, as pieces of one bar; the bars of several tasks are on one scale. A state
/// has its shape of piece as it has its symbol, so that it is told without colour.
struct StateBars: Sendable {
  struct Piece: Sendable {
    /// As in the data: `in-progress`.
    let status: String
    let word: String
    /// The word in little room.
    let narrow: String
    let count: Int
  }

  /// The bodies that the longest bar stands for.
  let longest: Int
  /// Whether the pieces bear words, as a bar does that stands alone; one in a table has them above its columns.
  let isLabelled: Bool

  var width: Int { isLabelled ? 400 : 200 }

  /// One bar.
  func html(title: String, _ pieces: [Piece], _ texts: Texts) -> SafeHTML {
    var markup = ChartMarkup()
    let words = pieces.filter { $0.count > 0 }.map { "\($0.word) \(texts.number($0.count))" }
    markup.open(
      kind: isLabelled ? "tt-thanh rieng" : "tt-thanh", width: width, height: isLabelled ? 30 : 14,
      title: "\(title): \(words.isEmpty ? texts(.noData) : words.joined(separator: ", "))")
    var before = 0
    for piece in pieces where piece.count > 0 {
      let start = place(before)
      before += piece.count
      // Pieces stand apart; the thinnest is still to be seen.
      let width = max(place(before) - start - 2, 1)
      markup.add("<path class=\"tt-\(piece.status)\" d=\"\(shape(piece.status, x: start, width: width))\"/>")
      guard isLabelled else { continue }
      let label = [piece.narrow + " " + texts.number(piece.count), texts.number(piece.count)].first {
        ChartText.width($0) <= width
      }
      if let label { markup.label(label, x: start, y: 26) }
    }
    markup.close()
    return markup.html
  }

  private func place(_ count: Int) -> Int { count * width / max(longest, 1) }

  /// A filled box, upright stripes, an empty box, a dash, or dots;
  /// of a report that was not read a line, rails, or a cross.
  private func shape(_ status: String, x: Int, width: Int) -> String {
    switch status {
    case TaskStatus.inProgress.rawValue, TaskStatus.notStated.rawValue: "M\(x) 7h\(width)"
    case TaskStatus.notStarted.rawValue where width > 2: "M\(x + 1) 3h\(width - 2)v8h\(2 - width)z"
    case TaskStatus.nothingArose.rawValue: "M\(x) 5h\(width)v4h\(-width)z"
    case ArrivalState.notDue.rawValue: "M\(x) 7h\(width)"
    case "awaited": "M\(x) 3h\(width)m0 8h\(-width)"
    case ContentState.unreadable.rawValue: "M\(x) 3l\(width) 8m0-8l\(-width) 8"
    default: "M\(x) 2h\(width)v10h\(-width)z"
    }
  }
}
