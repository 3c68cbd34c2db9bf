import Reporting

/// A figure over periods as a line, with the targets it goes towards. The line is broken where a figure is missing and
/// where bodies were merged; both are marked.
struct TrendChart: Sendable {
  struct Point: Sendable {
    /// Under the axis: "Q4/2024".
    let label: String
    /// In sentences: "Quý IV/2024".
    let name: String
    /// Nil where there is no figure, which is not zero.
    let value: ChartValue?
    /// Whether some of those that owe the figure have not given it.
    let isPartial: Bool
    /// Whether nobody has to give it, so that nobody knows of whom it is short.
    let isVolunteered: Bool
    /// What happened to bodies since the point before.
    let seam: Seam?

    init(
      label: String, name: String, value: ChartValue?, isPartial: Bool = false, isVolunteered: Bool = false,
      seam: Seam? = nil
    ) {
      self.label = label
      self.name = name
      self.value = value
      self.isPartial = isPartial
      self.isVolunteered = isVolunteered
      self.seam = seam
    }
  }

  /// Why the figures before and behind are of different bodies.
  struct Seam: Hashable, Sendable {
    /// In the chart: "01/07/2025".
    let label: String
    /// Under it: "01/07/2025: Hợp nhất An Thạnh, An Lộc thành An Hoà".
    let note: String
  }

  struct Target: Hashable, Sendable {
    /// "Mục tiêu năm 2025: 10 %"
    let label: String
    let value: Quantity
  }

  /// What the line shows, with its measure.
  let title: String
  let points: [Point]
  let targets: [Target]

  init(title: String, points: [Point], targets: [Target] = []) {
    self.title = title
    self.points = points
    self.targets = targets
  }

  /// A `figure` with the title, the drawing, and what its marks mean.
  func html(_ texts: Texts) -> SafeHTML {
    var markup = ChartMarkup()
    markup.add("<figure class=\"bd\">")
    markup.element("figcaption", attributes: "lang=\"vi\"", title)
    if points.contains(where: { $0.value != nil }) {
      let drawing = TrendDrawing(self, texts)
      drawing.draw(in: &markup, description: description(texts))
      let notes = notes(texts, startsAtZero: drawing.scale.startsAtZero)
      if !notes.isEmpty {
        markup.add("<p class=\"phu\">")
        for note in notes { markup.element("span", attributes: "class=\"dong\"", note) }
        markup.add("</p>")
      }
    } else {
      markup.element("p", attributes: "class=\"khong-co\"", texts(.noData))
    }
    markup.add("</figure>")
    return markup.html
  }

  private func notes(_ texts: Texts, startsAtZero: Bool) -> [String] {
    var notes = points.compactMap(\.seam).map { texts(.chartSeam, ["event": $0.note]) }
    if points.contains(where: { $0.value != nil && $0.isPartial }) { notes.append(texts(.chartPartial)) }
    if points.contains(where: { $0.value != nil && $0.isVolunteered }) { notes.append(texts(.chartVolunteered)) }
    if points.contains(where: { $0.value == nil }) { notes.append(texts(.chartMissing)) }
    if !startsAtZero { notes.append(texts(.chartNotFromZero)) }
    return notes
  }

  /// The line in words.
  private func description(_ texts: Texts) -> String {
    ([TrendWords(points).text(texts)] + targets.map(\.label)).joined(separator: "; ")
  }
}

/// A row of figures over periods in words: from when to when, the latest, the lowest and the highest.
struct TrendWords {
  private let points: [TrendChart.Point]

  init(_ points: [TrendChart.Point]) { self.points = points }

  func text(_ texts: Texts) -> String {
    ([figures(texts)] + points.compactMap { $0.seam?.note }).joined(separator: "; ")
  }

  private func figures(_ texts: Texts) -> String {
    let known = points.compactMap { point in point.value.map { (name: point.name, value: $0) } }
    guard let first = points.first, let last = points.last, let latest = known.last,
      let low = known.min(by: { $0.value.number < $1.value.number }),
      let high = known.max(by: { $0.value.number < $1.value.number })
    else { return texts(.noData) }
    let lead =
      points.count == 1
      ? ""
      : texts(
        .chartTrend,
        [
          "first": first.name, "last": last.name, "known": texts.number(known.count),
          "count": texts.number(points.count),
        ]) + "; "
    let latestWords = texts(.chartLatest, ["value": latest.value.text, "period": latest.name])
    guard low.value.number < high.value.number else { return lead + latestWords }
    return lead + latestWords + "; "
      + texts(
        .chartExtremes,
        ["low": low.value.text, "lowest": low.name, "high": high.value.text, "highest": high.name])
  }
}
