/// Makes Markdown that is likely to be read wrongly, the same for the same seed.
struct TextGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A whole text of one to eight pieces.
  mutating func text() -> String {
    var lines: [String] = []
    for _ in 0...number(below: 8) {
      if chance(35) { lines += table() } else { lines.append(pick(Self.prefixes) + line()) }
    }
    return lines.joined(separator: "\n") + pick(["\n", "", "\n\n"])
  }

  private mutating func line() -> String {
    switch number(below: 100) {
    case ..<25: words(4)
    case ..<32: pick(["# ", "## ", "###### ", "#"]) + words(4)
    case ..<40: pick(["---", "===", "***", "- - -", "___", "--", "=", "-"])
    case ..<46: pick(["```", "~~~", "````", "``` x", "~~~ y z"])
    case ..<50: pick(["<div>", "</div>", "<!-- c", "-->", "<pre>", "<?a", "?>", "<!A", "<table>"])
    case ..<62: ""
    case ..<80: row(1 + number(below: 3))
    default: delimiters(1 + number(below: 3))
    }
  }

  private mutating func table() -> [String] {
    let columns = 1 + number(below: 3)
    let first = pick(Array(Self.prefixes.prefix(12)))
    let isAligned = chance(90)
    let next =
      isAligned ? String(first.map { "-*.)0123456789".contains($0) ? " " : $0 }) : pick(Self.prefixes)
    var lines = [first + row(columns), next + delimiters(columns)]
    for _ in 0..<number(below: 4) { lines.append(next + row(columns)) }
    return lines
  }

  private mutating func delimiters(_ columns: Int) -> String {
    let cells = (0..<columns).map { _ in pick(["-", "--", ":-", ":-:", "-:", " --- ", " :--: "]) }
    return (chance(60) ? "|" : "") + cells.joined(separator: "|") + (chance(60) ? "|" : "") + (chance(10) ? "  " : "")
  }

  private mutating func row(_ columns: Int) -> String {
    let count = max(1, columns + pick([0, 0, 0, 0, 1, -1]))
    var cells: [String] = []
    for _ in 0..<count {
      switch number(below: 5) {
      case 0: cells.append(" " + words(2) + " ")
      case 1: cells.append(words(2))
      case 2: cells.append("")
      case 3: cells.append(" ")
      default: cells.append("a")
      }
    }
    return (chance(60) ? "|" : "") + cells.joined(separator: "|") + (chance(60) ? "|" : "")
  }

  private mutating func words(_ most: Int) -> String {
    (0...number(below: most)).map { _ in pick(Self.words) }.joined(separator: " ")
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  /// SplitMix64.
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let words = [
    "Tỉnh ủy", "báo cáo", "**đậm**", "*nghiêng*", "`mã`", "a", "1.234", "[x](y.png)", "![h](z.png)", "\\|", "\\*",
    "&amp;", "&", "_u_", "[t]", "http://a.vn", "x  ", "`a\\|b`", "|", "||", "#", "- 5", "1.", "<b>", "<http://q.vn>",
    "***", "`", "[", "]", "\\", "(1)", ":", "-", "\t", "é", "**", "~", "+", "2)", "!", "\"t\"", "![*a* b](c \"d\")",
    "[1986. x](<y z>)", "&copy;", "&#60;", "e\u{301}", "<x y=\"z\">", "[t]:", "đề nghị",
  ]

  private static let prefixes = [
    "", "", "", "", "> ", ">", "- ", "  ", "   ", "    ", "1. ", "2. ", "> > ", "- - ", "\t", "> - ", "      ",
    "   > ", "* ", "10) ",
  ]
}
