import Reporting

/// The drawing of a trend: where everything stands in it.
struct TrendDrawing {
  static let width = 400
  static let height = 184
  private static let top = 30
  private static let bottom = 160

  let scale: ChartScale
  private let chart: TrendChart
  private let texts: Texts
  private let left: Int
  /// The middle of each point's place.
  private let columns: [Int]
  /// The labels of the points, in the order of the points; nil for those that would overlap others.
  private var pointLabels: [(text: String, place: (left: Int, y: Int))] = []
  private var targetLabels: [(text: String, place: (left: Int, y: Int))] = []
  private var seamLabels: [(text: String, place: (left: Int, y: Int))] = []

  init(_ chart: TrendChart, _ texts: Texts) {
    self.chart = chart
    self.texts = texts
    let scale = ChartScale(
      covering: chart.points.compactMap { $0.value?.number } + chart.targets.map(\.value),
      length: TrendDrawing.bottom - TrendDrawing.top, fromZero: false)
    self.scale = scale
    let left = (scale.ticks.map { ChartText.width(scale.text($0, texts)) }.max() ?? 0) + 6
    self.left = left
    let count = chart.points.count
    let (from, to) = (left + 14, TrendDrawing.width - 14)
    columns = chart.points.indices.map { index in
      count == 1 ? (from + to) / 2 : from + index * (to - from) / (count - 1)
    }
    placeLabels()
  }

  private func height(_ value: Quantity) -> Int { TrendDrawing.bottom - scale.position(value) }

  /// Where the line is broken by a merger before a point.
  private func seam(before index: Int) -> Int { index == 0 ? left + 2 : (columns[index - 1] + columns[index]) / 2 }

  // MARK: - Labels

  private mutating func placeLabels() {
    var labels = ChartLabels(
      frame: ChartLabels.Box(left: left, right: TrendDrawing.width, top: 0, bottom: TrendDrawing.bottom))
    for (index, point) in chart.points.enumerated() {
      guard let seam = point.seam else { continue }
      let (x, width) = (self.seam(before: index), ChartText.width(seam.label))
      if let place = labels.place(seam.label, at: [(x - width / 2, 11), (x - width - 3, 11), (x + 3, 11)]) {
        seamLabels.append((seam.label, place))
      }
    }
    for (column, point) in zip(columns, chart.points) {
      guard let value = point.value else { continue }
      let y = height(value.number)
      labels.take(ChartLabels.Box(left: column - 3, right: column + 3, top: y - 4, bottom: y + 4))
    }
    for target in chart.targets {
      let y = height(target.value)
      let end = TrendDrawing.width - ChartText.width(target.label)
      let places = [(end, y - 4), (left, y - 4), (end, y + 13), (left, y + 13), (end, y - 17), (left, y - 17)]
      if let place = labels.place(target.label, at: clear(places, of: target.label) + places) {
        targetLabels.append((target.label, place))
      }
    }
    for index in told {
      guard let value = chart.points[index].value else { continue }
      let (x, y) = (columns[index] - ChartText.width(value.text) / 2, height(value.number))
      let (near, far) = isLow(index) ? ([y + 15, y - 7], [y + 27, y - 19]) : ([y - 7, y + 15], [y - 19, y + 27])
      let places = (near + far).filter { $0 - 10 >= 15 }
      if let place = labels.place(value.text, at: places.map { (x, $0) }) { pointLabels.append((value.text, place)) }
    }
  }

  /// Those of the places, and those beside the seams, at which no seam runs through the text.
  private func clear(_ places: [(left: Int, y: Int)], of text: String) -> [(left: Int, y: Int)] {
    let seams = chart.points.indices.filter { chart.points[$0].seam != nil }.map { seam(before: $0) }
    guard !seams.isEmpty else { return [] }
    let width = ChartText.width(text)
    let beside = Set(places.map(\.y)).sorted(by: >).flatMap { y in
      seams.flatMap { [(left: $0 + 4, y: y), (left: $0 - width - 4, y: y)] }
    }
    return (places + beside).filter { place in
      place.left >= left && place.left + width <= TrendDrawing.width
        && !seams.contains { place.left - 2 <= $0 && $0 <= place.left + width + 2 }
    }
  }

  /// The points whose figures are written, what matters most first: the last, the first, the highest, the lowest, and
  /// all others of a short row.
  private var told: [Int] {
    let known = chart.points.indices.filter { chart.points[$0].value != nil }
    let number = { (index: Int) in self.chart.points[index].value?.number ?? .zero }
    var told: [Int] = []
    let extremes = [
      known.last, known.first, known.max { number($0) < number($1) }, known.min { number($0) < number($1) },
    ]
    for index in extremes.compactMap(\.self) + (known.count <= 12 ? known : []) where !told.contains(index) {
      told.append(index)
    }
    return told
  }

  /// Whether the line lies above the point, so that its label stands better below.
  private func isLow(_ index: Int) -> Bool {
    guard let value = chart.points[index].value?.number else { return false }
    let around = [index - 1, index + 1].filter(chart.points.indices.contains).compactMap {
      chart.points[$0].value?.number
    }
    return !around.isEmpty && around.allSatisfy { $0 > value }
  }

  // MARK: - Writing

  func draw(in markup: inout ChartMarkup, description: String) {
    markup.open(
      kind: "xu-huong", width: TrendDrawing.width, height: TrendDrawing.height, title: chart.title,
      description: description)
    drawAxes(in: &markup)
    for target in chart.targets {
      markup.add("<path class=\"muc-tieu\" d=\"M\(left) \(height(target.value))H\(TrendDrawing.width)\"/>")
    }
    for index in chart.points.indices where chart.points[index].seam != nil {
      markup.add("<path class=\"moi-noi\" d=\"M\(seam(before: index)) 15V\(TrendDrawing.bottom)\"/>")
    }
    markup.add("<path class=\"duong\" d=\"\(line)\"/>")
    drawMarks(in: &markup)
    for label in seamLabels { markup.label(label.text, x: label.place.left, y: label.place.y, kind: "phu") }
    for label in targetLabels { markup.label(label.text, x: label.place.left, y: label.place.y, kind: "mt") }
    for label in pointLabels { markup.label(label.text, x: label.place.left, y: label.place.y) }
    markup.close()
  }

  private func drawAxes(in markup: inout ChartMarkup) {
    let lines = scale.ticks.map { "M\(left) \(height($0))H\(TrendDrawing.width)" }.joined()
    markup.add("<path class=\"luoi\" d=\"\(lines)\"/>")
    let base = scale.startsAtZero ? height(.zero) : TrendDrawing.bottom
    if scale.startsAtZero { markup.add("<path class=\"truc\" d=\"M\(left) \(base)H\(TrendDrawing.width)\"/>") }
    markup.add("<g class=\"phu\">")
    for tick in scale.ticks {
      let text = scale.text(tick, texts)
      markup.label(text, x: left - 5 - ChartText.width(text), y: height(tick) + 4)
    }
    for (text, x) in periodLabels { markup.label(text, x: x, y: TrendDrawing.bottom + 17) }
    markup.add("</g>")
  }

  /// As many names of periods as have room, the last of them always.
  private var periodLabels: [(text: String, x: Int)] {
    var result: [(text: String, x: Int)] = []
    var limit = TrendDrawing.width
    for index in chart.points.indices.reversed() {
      let text = chart.points[index].label
      let width = ChartText.width(text)
      let x = min(max(columns[index] - width / 2, 0), TrendDrawing.width - width)
      guard x + width <= limit else { continue }
      result.append((text, x))
      limit = x - 8
    }
    return result.reversed()
  }

  /// A line for every row of figures that nothing breaks.
  private var line: String {
    var path = ""
    var isOpen = false
    for (index, point) in chart.points.enumerated() {
      if point.seam != nil { isOpen = false }
      guard let value = point.value else {
        isOpen = false
        continue
      }
      path += "\(isOpen ? "L" : "M")\(columns[index]) \(height(value.number))"
      isOpen = true
    }
    return path
  }

  private func drawMarks(in markup: inout ChartMarkup) {
    let radius = chart.points.count <= 20 ? 3 : 2
    var crosses = ""
    for (column, point) in zip(columns, chart.points) {
      guard let value = point.value else {
        crosses += "M\(column - 3) \(TrendDrawing.bottom - 9)l6 6m0-6l-6 6"
        continue
      }
      let kind = point.isPartial || point.isVolunteered ? " class=\"rong\"" : ""
      markup.add("<circle\(kind) cx=\"\(column)\" cy=\"\(height(value.number))\" r=\"\(radius)\"/>")
    }
    if !crosses.isEmpty { markup.add("<path class=\"khuyet\" d=\"\(crosses)\"/>") }
  }
}
