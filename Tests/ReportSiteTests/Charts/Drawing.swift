import Reporting

@testable import ReportSite

/// A chart read back: every point that its shapes reach, and the box of every text.
struct Drawing {
  struct Text {
    let words: String
    let box: ChartLabels.Box
  }

  let width: Int
  let height: Int
  private(set) var points: [(x: Int, y: Int)] = []
  private(set) var texts: [Text] = []
  private(set) var circles = 0

  /// The drawings of a fragment, in their order.
  static func all(in html: SafeHTML) -> [Drawing] {
    String(decoding: html.bytes, as: UTF8.self).split(separator: "<svg ").dropFirst().compactMap { Drawing(String($0)) }
  }

  private init?(_ markup: String) {
    let frame = Drawing.value(of: "viewBox", in: markup[...]).split(separator: " ").compactMap { Int($0) }
    guard frame.count == 4 else { return nil }
    width = frame[2]
    height = frame[3]
    for element in markup.split(separator: "<").dropFirst() {
      if element.hasPrefix("path ") { walk(Drawing.value(of: "d", in: element)) }
      if element.hasPrefix("circle ") {
        circles += 1
        let numbers = ["cx", "cy", "r"].map { Int(Drawing.value(of: $0, in: element)) ?? -1000 }
        points.append((numbers[0] - numbers[2], numbers[1] - numbers[2]))
        points.append((numbers[0] + numbers[2], numbers[1] + numbers[2]))
      }
    }
    for piece in markup.split(separator: "<text ").dropFirst() {
      guard let x = Int(Drawing.value(of: "x", in: piece)), let y = Int(Drawing.value(of: "y", in: piece)),
        let end = piece.firstRange(of: "</text>")
      else { continue }
      let inner = String(piece[..<end.lowerBound])
      let words = inner.split(separator: ">", omittingEmptySubsequences: false).last ?? ""
      texts.append(Text(words: String(words), box: ChartLabels.box(String(words), left: x, y: y)))
    }
  }

  private static func value(of name: String, in element: Substring) -> String {
    guard let start = element.firstRange(of: "\(name)=\"") else { return "" }
    // `x` must not be read where `cx` stands.
    if start.lowerBound > element.startIndex, element[element.index(before: start.lowerBound)] != " " {
      return value(of: name, in: element[start.upperBound...])
    }
    return String(element[start.upperBound...].prefix { $0 != "\"" })
  }

  private mutating func walk(_ path: String) {
    var numbers: [Int] = []
    var command: Character = " "
    var digits = ""
    var at = (x: 0, y: 0)
    var start = (x: 0, y: 0)
    func flush() {
      if let number = Int(digits) { numbers.append(number) }
      digits = ""
    }
    func move() {
      var rest = numbers[...]
      repeat {
        let pair = { (rest.popFirst() ?? 0, rest.popFirst() ?? 0) }
        switch command {
        case "M", "L": (at.x, at.y) = pair()
        case "m", "l":
          let (x, y) = pair()
          at = (at.x + x, at.y + y)
        case "H": at.x = rest.popFirst() ?? 0
        case "h": at.x += rest.popFirst() ?? 0
        case "V": at.y = rest.popFirst() ?? 0
        case "v": at.y += rest.popFirst() ?? 0
        case "z": at = start
        default: return
        }
        if command == "M" { start = at }
        points.append(at)
      } while !rest.isEmpty
      numbers = []
    }
    for character in path {
      switch character {
      case "0"..."9": digits.append(character)
      case "-":
        flush()
        digits = "-"
      case " ": flush()
      default:
        flush()
        move()
        command = character
      }
    }
    flush()
    move()
  }
}

/// Numbers by chance that are the same every time.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// A figure of any size, sometimes negative, sometimes none.
  mutating func value() -> ChartValue? {
    guard roll(0...5) > 0 else { return nil }
    var millionths = Int128(roll(0...999))
    for _ in 0..<roll(0...14) { millionths *= 10 }
    if roll(0...4) == 0 { millionths = -millionths }
    let number = Quantity(millionths: millionths)
    return ChartValue(number: number, text: number.vietnamese())
  }
}
