/// The text of a drawing while it is written. Everything in it is an element of ours, a whole number, or escaped.
struct ChartMarkup {
  private(set) var bytes: [UInt8] = []

  var html: SafeHTML { SafeHTML(bytes: bytes) }

  /// Markup of ours: what it names is written in this folder, numbers are whole.
  mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func text(_ text: String) { appendEscaped(text, to: &bytes) }

  /// An element that has nothing but a text in it.
  mutating func element(_ tag: String, attributes: String = "", _ content: String) {
    add("<\(tag)\(attributes.isEmpty ? "" : " ")\(attributes)>")
    text(content)
    add("</\(tag)>")
  }

  /// The beginning of a drawing, with its name and what it shows in words.
  mutating func open(kind: String, width: Int, height: Int, title: String, description: String? = nil) {
    add("<svg class=\"\(kind)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\">")
    element("title", title)
    if let description { element("desc", description) }
  }

  mutating func close() { add("</svg>") }

  /// A label by its left end.
  mutating func label(_ text: String, x: Int, y: Int, kind: String? = nil) {
    element("text", attributes: (kind.map { "class=\"\($0)\" " } ?? "") + "x=\"\(x)\" y=\"\(y)\"", text)
  }
}

/// Where labels of a chart already stand.
struct ChartLabels {
  struct Box: Hashable {
    let left: Int
    let right: Int
    let top: Int
    let bottom: Int

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private(set) var taken: [Box] = []
  /// Inside which every label must stand.
  let frame: Box

  init(frame: Box) { self.frame = frame }

  /// The box of a text whose letters stand on `y`.
  static func box(_ text: String, left: Int, y: Int) -> Box {
    Box(left: left, right: left + ChartText.width(text), top: y - 10, bottom: y + 3)
  }

  mutating func take(_ box: Box) { taken.append(box) }

  /// The first of the places, each a left end and a baseline, at which the text overlaps nothing; it is taken then.
  mutating func place(_ text: String, at places: [(left: Int, y: Int)]) -> (left: Int, y: Int)? {
    let width = ChartText.width(text)
    for place in places {
      let left = max(frame.left, min(place.left, frame.right - width))
      let box = ChartLabels.box(text, left: left, y: place.y)
      guard box.left >= frame.left, box.right <= frame.right, box.top >= frame.top, box.bottom <= frame.bottom,
        !taken.contains(where: box.overlaps)
      else { continue }
      taken.append(box)
      return (left, place.y)
    }
    return nil
  }
}
