import Reporting

/// A row of figures as a small line without axes, beside the last of them. Broken where a figure is missing and where
/// bodies were merged.
struct SparkLine: Sendable {
  static let width = 120
  static let height = 28

  let title: String
  let points: [TrendChart.Point]
  /// What the line's foot and top stand for; where there is none its own lowest and highest figures.
  let range: ClosedRange<Quantity>?

  init(title: String, points: [TrendChart.Point], range: ClosedRange<Quantity>? = nil) {
    self.title = title
    self.points = points
    self.range = range
  }

  /// Nil where no line can be drawn: of fewer than two figures.
  func html(_ texts: Texts) -> SafeHTML? {
    guard points.count(where: { $0.value != nil }) > 1 else { return nil }
    var markup = ChartMarkup()
    markup.open(
      kind: "sp", width: SparkLine.width, height: SparkLine.height, title: "\(title): \(TrendWords(points).text(texts))"
    )
    var (line, crosses, seams) = ("", "", "")
    var last: (x: Int, y: Int)?
    var isOpen = false
    for (index, point) in points.enumerated() {
      let x = 4 + index * (SparkLine.width - 8) / max(points.count - 1, 1)
      if point.seam != nil {
        let before = 4 + max(index * 2 - 1, 0) * (SparkLine.width - 8) / max(points.count - 1, 1) / 2
        seams += "M\(before) 2V\(SparkLine.height - 2)"
        isOpen = false
      }
      guard let value = point.value else {
        crosses += "M\(x - 2) \(SparkLine.height - 5)l4 4m0-4l-4 4"
        isOpen = false
        continue
      }
      let y = height(value.number)
      // A figure between two gaps is a point and not a line: a line of no length with round ends.
      line += "\(isOpen ? "L" : "M")\(x) \(y)" + (isOpen ? "" : "h0")
      isOpen = true
      last = (x, y)
    }
    if !seams.isEmpty { markup.add("<path class=\"moi-noi\" d=\"\(seams)\"/>") }
    markup.add("<path class=\"duong\" d=\"\(line)\"/>")
    if !crosses.isEmpty { markup.add("<path class=\"khuyet\" d=\"\(crosses)\"/>") }
    if let last { markup.add("<circle cx=\"\(last.x)\" cy=\"\(last.y)\" r=\"3\"/>") }
    markup.close()
    return markup.html
  }

  private func height(_ value: Quantity) -> Int {
    let numbers = points.compactMap { $0.value?.number.millionths }
    let low = range?.lowerBound.millionths ?? numbers.min() ?? 0
    let high = range?.upperBound.millionths ?? numbers.max() ?? 0
    guard high > low else { return SparkLine.height / 2 }
    let length = Int128(SparkLine.height - 12)
    let offset = min(max(value.millionths - low, 0), high - low)
    return SparkLine.height - 8 - Int((offset * length * 2 + (high - low)) / ((high - low) * 2))
  }
}
