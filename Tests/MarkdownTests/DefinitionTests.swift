import Markdown
import Testing

/// Link definitions, which libcmark takes out of the text: where they stand, and whether their words are shown.
@Suite struct DefinitionTests {
  @Test(arguments: [
    ("[a\nb]: c", 1...2, "[a b]: c"), ("1) [a]: b", 1...1, "[a]: b"), ("[a]: b\nc\n===", 1...1, "[a]: b"),
    ("[a]: b\n===", 1...1, "[a]: b"), ("> - [a]:\n>   b\n>   'c\n>   d'\n> e", 1...4, "[a]: b 'c d'"),
    ("a\n\n[\\]b]: <c d> (e)\n", 3...3, "[\\]b]: <c d> (e)"), ("[a]: b 'c\nd", 0...0, ""),
    ("[a]: b \"c\\\"", 1...1, "[a]: b \"c\\\""), ("[a]: b\n\"c\" d", 1...1, "[a]: b"), ("[a]: b(", 0...0, ""),
    ("[a]: b\n| c |\n|---|", 1...1, "[a]: b"), ("a\n[b]: c", 0...0, ""),
  ])
  func findsDefinitions(_ text: String, _ lines: ClosedRange<Int>, _ typed: String) throws {
    let found = try document(text).definitions
    #expect(found.map(\.text) == (typed.isEmpty ? [] : [typed]))
    #expect(found.map(\.lines) == (typed.isEmpty ? [] : [lines]))
  }

  @Test(arguments: [
    ("[a]\n\n[a]: b.vn", true), ("[A  b]\n\n[a B]: http://b.vn 'c'", true), ("![x][a]\n\n[a]: b.png", true),
    ("[x\ny]\n\n[x y]: b", true), ("| [a] |\n|---|\n\n[a]: http://b.vn", true), ("[ẞ]\n\n[SS]: http://b.vn", true),
    ("\\[a]\n\n[a]: b", false), ("`[a]`\n\n[a]: b 'c'", false), ("[a](http://b.vn)\n\n[a]: x 'c'", false),
    ("![x [a]](y.png)\n\n[a]: http://b.vn", false), ("[a]\n\n[b]: c", false),
  ])
  func tellsWhetherALinkShowsThem(_ text: String, _ isUsed: Bool) throws {
    #expect(try document(text).definitions.map(\.isUsed) == [isUsed])
  }

  @Test func tellsOfTheSecondForOneLabel() throws {
    #expect(try document("[a]\n\n[a]: b\n[a]: c").definitions.map(\.isUsed) == [true, false])
  }

  @Test func beginsAnUnderlinedHeadingBehindThem() throws {
    #expect(
      try document("[a]: b\nTên\n===\nx").dump == """
        heading1 2-3+0 #d2 "Tên"
        paragraph 4+0 #d4 "x"

        """)
    #expect(
      try document("[a]: b\n===\nx").dump == """
        paragraph 2-3+0 #d2 "===\\nx"

        """)
  }

  /// Each line has a word of its own, and no definition is used: what is shown is what stands in none of them.
  @Test(arguments: 1...8)
  func takesOutWhatLibcmarkTakesOut(_ seed: UInt64) throws {
    var generator = SplitMix(state: seed &* 7_907)
    var taken = 0
    for _ in 0..<250 {
      let lines = (0...generator.number(below: 7)).map { index in
        generator.pick(Self.prefixes) + generator.pick(Self.shapes).replacing("W", with: "w\(index)")
      }
      let text = lines.joined(separator: "\n")
      let document = try document(text)
      let html = String(decoding: document.html, as: UTF8.self)
      taken += document.definitions.count
      for (index, line) in lines.enumerated() where line.contains("w") {
        let isTaken = document.definitions.contains { $0.lines.contains(index + 1) }
        #expect(html.contains("w\(index)") != isTaken, "line \(index + 1) of \(text.debugDescription)")
      }
    }
    #expect(taken > 100, "too few definitions to prove anything")
  }

  private static let prefixes = ["", "", "", "", "", "", "> ", "- ", "1) ", "  ", "    ", "> > ", "- - ", "\t"]
  private static let shapes = [
    "[W]: W", "[W]: W", "[W]: W", "[W", "W]: W", "'W", "W'", "[W]:", "W", "===", "---", "[W]: <W>", "[W]: <W",
    "[W]: W 'W' W", "[W]: W (W)", "[W]: W (W", "W)", "\"W\"", "[W\\]: W", "[W]: W \"W\\\"", "[W]: W \"\\\\\" W\"", "",
    "| W |", "|---|", "[W]: W()", "[W]: (W", "[ ]: W", "[W] : W", "[W]:W", "- W'", "# W", "[W]: W\\", "-", "[W [W]]: W",
  ]
}

/// SplitMix64.
private struct SplitMix {
  var state: UInt64

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
