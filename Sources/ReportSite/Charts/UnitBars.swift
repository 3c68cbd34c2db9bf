import Reporting

/// A bar for each body, all from zero and on one scale. A target is none of a single body's, so that no bar is held
/// against it.
///
/// Many bodies are drawn in several pictures, none longer than a printed page.
struct UnitBars: Sendable {
  struct Bar: Sendable {
    let name: String
    /// Nil where there is no figure, which is not zero.
    let value: ChartValue?
  }

  struct Group: Sendable {
    let title: String?
    let bars: [Bar]
  }

  /// What the bars show, with its measure.
  let title: String
  let groups: [Group]

  init(title: String, groups: [Group]) {
    self.title = title
    self.groups = groups
  }

  static let width = 400
  static let row = 17
  /// So many rows at most in one picture.
  static let rowsInPicture = 48

  /// A `figure` with the title and the drawings.
  func html(_ texts: Texts) -> SafeHTML {
    var markup = ChartMarkup()
    markup.add("<figure class=\"bd\">")
    markup.element("figcaption", attributes: "lang=\"vi\"", title)
    if groups.contains(where: { $0.bars.contains { $0.value != nil } }) {
      let drawing = BarDrawing(self, texts)
      markup.add("<div class=\"cac-cot\">")
      for picture in pictures { drawing.draw(picture, in: &markup) }
      markup.add("</div>")
    } else {
      markup.element("p", attributes: "class=\"khong-co\"", texts(.noData))
    }
    markup.add("</figure>")
    return markup.html
  }

  /// The groups, put together as long as they fit into one picture; a longer group is parted.
  var pictures: [[Group]] {
    var result: [[Group]] = []
    var used = UnitBars.rowsInPicture
    for group in groups where !group.bars.isEmpty {
      var start = 0
      while start < group.bars.count {
        let heading = group.title == nil ? 0 : 1
        let fits = used + heading + group.bars.count - start <= UnitBars.rowsInPicture
        if !fits {
          result.append([])
          used = 0
        }
        let count = min(group.bars.count - start, UnitBars.rowsInPicture - used - heading)
        let part = Group(title: group.title, bars: Array(group.bars[start..<start + count]))
        result[result.count - 1].append(part)
        used += heading + count
        start += count
      }
    }
    return result
  }
}

/// The drawing of bars: one scale and one column of names for all its pictures.
struct BarDrawing {
  private let chart: UnitBars
  private let texts: Texts
  private let scale: ChartScale
  private let nameWidth: Int
  private var left: Int { nameWidth + 6 }

  init(_ chart: UnitBars, _ texts: Texts) {
    self.chart = chart
    self.texts = texts
    let bars = chart.groups.flatMap(\.bars)
    let values = bars.compactMap(\.value)
    let valueWidth = max(
      values.map { ChartText.width($0.text) }.max() ?? 0,
      bars.contains { $0.value == nil } ? ChartText.width(texts(.noData)) - 60 : 0)
    let widest = bars.map { ChartText.width($0.name) }.max() ?? 0
    nameWidth = min(widest, max(90, min(170, UnitBars.width - valueWidth - 160)))
    scale = ChartScale(
      covering: values.map(\.number),
      length: max(40, UnitBars.width - nameWidth - 6 - valueWidth - 6), fromZero: true)
  }

  private func x(_ value: Quantity) -> Int { left + scale.position(value) }

  func draw(_ groups: [UnitBars.Group], in markup: inout ChartMarkup) {
    let rows = groups.reduce(0) { $0 + $1.bars.count + ($1.title == nil ? 0 : 1) }
    let height = rows * UnitBars.row + 2
    let title = groups.count == 1 && chart.groups.count > 1 ? groups[0].title : nil
    markup.open(
      kind: "thanh", width: UnitBars.width, height: height,
      title: [chart.title, title].compactMap(\.self).joined(separator: ": "), description: description(of: groups))
    var (names, values, bars, titles, axis) = (ChartMarkup(), ChartMarkup(), "", ChartMarkup(), "")
    var y = 0
    for group in groups {
      if let title = group.title {
        titles.label(ChartText.fitted(title, width: UnitBars.width * 10 / 11), x: 0, y: y + 13, kind: "dam")
        y += UnitBars.row
      }
      axis += "M\(x(.zero)) \(y)v\(group.bars.count * UnitBars.row)"
      for bar in group.bars {
        writeName(bar.name, y: y + 13, in: &names)
        let text = bar.value?.text ?? texts(.noData)
        let end = (bar.value.map { max(x($0.number), x(.zero)) } ?? x(.zero)) + 4
        let place = max(0, min(end, UnitBars.width - ChartText.width(text)))
        values.label(text, x: place, y: y + 13, kind: bar.value == nil ? "kc" : nil)
        if let value = bar.value, value.number != .zero { bars += path(value.number, y: y + 4) }
        y += UnitBars.row
      }
    }
    if !bars.isEmpty { markup.add("<path d=\"\(bars)\"/>") }
    markup.add("<path class=\"truc\" d=\"\(axis)\"/>")
    markup.add("<g lang=\"vi\">\(String(decoding: titles.bytes + names.bytes, as: UTF8.self))</g>")
    markup.add(String(decoding: values.bytes, as: UTF8.self))
    markup.close()
  }

  /// The bar, never too thin to be seen.
  private func path(_ value: Quantity, y: Int) -> String {
    let zero = x(.zero)
    let end = value < .zero ? min(x(value), zero - 1) : max(x(value), zero + 1)
    return "M\(min(zero, end)) \(y)h\(abs(end - zero))v11H\(min(zero, end))z"
  }

  private func writeName(_ name: String, y: Int, in names: inout ChartMarkup) {
    let shown = ChartText.fitted(name, width: nameWidth)
    names.add("<text x=\"0\" y=\"\(y)\">")
    if shown != name { names.element("title", name) }
    names.text(shown)
    names.add("</text>")
  }

  private func description(of groups: [UnitBars.Group]) -> String {
    let bars = groups.flatMap(\.bars)
    let known = bars.compactMap { bar in bar.value.map { (name: bar.name, value: $0) } }
    var words = [texts(.chartBars, ["known": texts.number(known.count), "count": texts.number(bars.count)])]
    if let low = known.min(by: { $0.value.number < $1.value.number }),
      let high = known.max(by: { $0.value.number < $1.value.number }), low.value.number < high.value.number
    {
      words.append(
        texts(
          .chartExtremes,
          ["low": low.value.text, "lowest": low.name, "high": high.value.text, "highest": high.name]))
    }
    return words.joined(separator: "; ")
  }
}
