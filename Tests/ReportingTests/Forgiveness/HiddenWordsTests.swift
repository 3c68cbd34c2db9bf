import Markdown
import Testing

@testable import Reporting

/// Whatever an author types where Markdown may swallow it, each of its words is on the page or in a finding.
struct HiddenWordsTests {
  @Test(arguments: [
    "[xaa xab\nxac xad]: xae", "1) [xaa]: xab", "[xaa]: xab\nxac\n===", "Theo \\[xaa].\n\n[xaa]: xab-xac",
    "Theo `[xaa]` này.\n\n[xaa]: xab 'xac xad'", "[xaa](http://xab.vn)\n\n[xaa]: xac 'xad xae'",
    "[xaa](khong.pdf \"xab xac.\")", "![xaa](javascript:a 'xab xac')", "[xaa][l]\n\n[l]: file:///a \"xab xac.\"",
    "![xaa [xab](http://xac.vn \"xad xae\")](x.png)", "![xaa ![xab](xac.png 'xad')](x.png)",
    "![xaa [xab]](x.png)\n\n[xab]: http://xac.vn \"xad xae\"", "[xaa]\n\n[xaa]: xab\n\n[xaa]: xac 'xad'",
    "| a | b |\n|---|---|\n| xaa | xab |\n[xac]: xad\n\nxae\n[xaf]: xag", "[xaa\\]: xab]: xac",
    "[\(String(repeating: "xaa ", count: 30))xab\nxac]: xad",
  ])
  func `keeps each word of a known shape`(text: String) throws {
    #expect(try lostWords(in: text) == [])
  }

  /// 300 of them; each word stands once.
  @Test func `keeps each word of shapes put together by chance`() throws {
    var hidden = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      var shapes = HidingShapes(seed: seed)
      let text = shapes.text()
      let file = try checked(phuCat("\(sound)\n\(text)\n"))
      #expect(lostWords(of: text, in: file) == [], "seed \(seed): \(text.debugDescription)")
      hidden += file.findings.count { ["text-hidden", "link-broken", "link-unsafe"].contains($0.rule) }
    }
    #expect(hidden > 300, "too little is hidden to prove anything")
  }

  private func lostWords(in text: String) throws -> [String] {
    lostWords(of: text, in: try checked(phuCat("\(sound)\n\(text)\n")))
  }

  /// The words `xaa`, `xab` … that neither the page shows nor a finding tells, with the line that it quotes.
  private func lostWords(of text: String, in file: CheckedFile) -> [String] {
    var told = file.report.map { String(decoding: $0.document.html, as: UTF8.self) } ?? ""
    for finding in file.findings {
      told += " \(finding.message.vi) \(finding.help?.vi ?? "") \(finding.place.quotedLine ?? "")"
    }
    return text.matches(of: #/x[a-z][a-z]/#).map { String($0.output) }.filter { !told.contains($0) }
  }
}

/// Pieces of Markdown that hide words, with words that each stand once.
private struct HidingShapes {
  private var state: UInt64
  private var words = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func text() -> String {
    (0...number(below: 5)).map { _ in piece() }.joined(separator: pick(["\n", "\n\n", "\n\n"]))
  }

  private mutating func piece() -> String {
    let prefix = pick(["", "", "", "", "> ", "- ", "1) ", "  ", "2. "])
    let lines = pick(Self.shapes).split(separator: "\n", omittingEmptySubsequences: false)
    let indent = prefix.allSatisfy { $0 == ">" || $0 == " " } ? prefix : String(repeating: " ", count: prefix.count)
    return lines.enumerated().map { ($0.offset == 0 ? prefix : indent) + filled(String($0.element)) }
      .joined(separator: "\n")
  }

  /// Each `W` is a new word.
  private mutating func filled(_ shape: String) -> String {
    var result = ""
    for character in shape {
      if character == "W" { result += nextWord() } else { result.append(character) }
    }
    return result
  }

  private mutating func nextWord() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    defer { words += 1 }
    return "x\(letters[words / 26 % 26])\(letters[words % 26])"
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let shapes = [
    "[W W\nW]: W", "[W]: W", "[W]: W 'W W'", "[W]: W\nW\n===", "[W]: W\n\"W W\nW\"", "[W]:\nW", "W W", "[1]: W 'W'",
    "Theo [1] W.", "Theo \\[1] W.", "`[1]` W", "[1](http://W.vn \"W\")", "[W](khong.pdf \"W W\")",
    "![W](javascript:a 'W')", "![W [W](http://W.vn \"W\")](W.png)", "![W ![W](W.png)](x.png)", "[W][1]", "![W][1]",
    "| W | W |\n|---|---|\n| W | W |", "| [1] | W |\n|---|---|\n[W]: W", "===", "---", "## W", "[W]: <W", "[W]: W\n===",
    "W\n---", "[W [W]]: W", "[W\\]: W]: W", "<b title=\"W\">W</b>", "[W]: http://W.vn (W)", "[W", "W]: W 'W", "W'",
  ]
}
