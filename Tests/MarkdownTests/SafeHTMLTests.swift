import Markdown
import Testing

@Suite struct SafeHTMLTests {
  @Test func showsRawHTMLAsTyped() throws {
    let text = """
      <div align="center">

      **Kính gửi** <Ban KH> & <b>x</b>
      </div>

      <script>
      alert("1")

      </script>
      """
    #expect(
      try html(text) == """
        <p id="d1">&lt;div align=&quot;center&quot;&gt;</p>
        <p id="d3"><strong>Kính gửi</strong> &lt;Ban KH&gt; &amp; &lt;b&gt;x&lt;/b&gt;</p>
        <p id="d4">&lt;/div&gt;</p>
        <p id="d6">&lt;script&gt;<br />
        alert(&quot;1&quot;)<br />
        <br />
        &lt;/script&gt;</p>

        """)
    #expect(
      try document(text).rawHTML == [
        RawHTML(line: 1, offset: 0), RawHTML(line: 3, offset: 16), RawHTML(line: 3, offset: 27),
        RawHTML(line: 3, offset: 31), RawHTML(line: 4, offset: 0), RawHTML(line: 6, offset: 0),
      ])
  }

  @Test func keepsMarkdownInsideRawBlocksAsTyped() throws {
    let document = try document("- <div>\n  **a** [b](c)\n  </div>\n\n<!-- x\n\n-->\n")
    #expect(document.links.isEmpty)
    #expect(
      document.dump == """
        list 1-3+0
          item 1-3+2 #d1
            html 1-3+2 "<div>\\n**a** [b](c)\\n</div>"
        html 5-7+0 #d5 "<!-- x\\n\\n-->"

        """)
  }

  /// The only tags that any text of an author may lead to, with their attributes.
  static let tags = [
    #"/?(?:p|ul|ol|li|h[1-6]|blockquote|pre|code|em|strong|a|span|table|thead|tbody|tr|th|td|div)"#,
    #"(?:p|li|h[1-6]|blockquote|pre|table|tr) id="d\d+""#,
    #"ol start="\d+""#,
    #"code class="language-[^"<>]*""#,
    #"a href="[!#-;=?-~]*"(?: title="[^"<>]*")?"#,
    #"img src="[!#-;=?-~]*" alt="[^"<>]*"(?: title="[^"<>]*")? /"#,
    #"span class="anh-loi""#,
    #"br /"#,
    #"hr(?: id="d\d+")? /"#,
    #"div class="bang" role="group" aria-label="Bảng \d+" tabindex="0""#,
    #"t[hd] id="d\d+-\d+"(?: scope="col")?(?: align="(?:left|right|center)")?"#,
  ]

  @Test(arguments: 1...4)
  func writesNoTagsButItsOwn(_ seed: UInt64) throws {
    let tag = try Regex("<(?:" + Self.tags.joined(separator: "|") + ")>")
    var generator = TextGenerator(seed: seed)
    for _ in 0..<100 {
      let text = generator.text(withHTML: true)
      let html = try html(text)
      let rest = html.replacing(tag, with: "")
      #expect(!rest.utf8.contains(UInt8(ascii: "<")) && !rest.utf8.contains(UInt8(ascii: ">")), "\(text) \(rest)")
    }
  }

  @Test(arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{323}"])
  func escapesSpecialsThatACombiningMarkFollows(_ mark: String) throws {
    let text = "a<\(mark)b>\(mark) \"\(mark) &\(mark)\n\n![\"\(mark)><\(mark)](x.png '\"\(mark)><\(mark)')"
    #expect(
      try html(text) == """
        <p id="d1">a&lt;\(mark)b&gt;\(mark) &quot;\(mark) &amp;\(mark)</p>
        <p id="d3"><img src="../tai-lieu/x.png" alt="&quot;\(mark)&gt;&lt;\(mark)" title="&quot;\(mark)&gt;&lt;\(mark)" /></p>

        """)
  }

  @Test func neutralisesControlsAndDirections() throws {
    let text = "a\u{1}b\u{7F}c\u{85}d\u{202E}e\u{2066}f\u{2069}g\u{E0041}h\u{200D}i\u{AD}k&#x202E;l\u{2013}m\u{F0000}"
    #expect(try html(text) == "<p id=\"d1\">a\u{FFFD}b\u{FFFD}c\u{FFFD}defgh\u{200D}i\u{AD}kl\u{2013}m\u{F0000}</p>\n")
    #expect(try document(text).blocks[0].text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func escapesTheLanguageOfCode() throws {
    let text = "``` a\"><script>\u{301} b\nx\n```\n"
    #expect(
      try html(text)
        == "<pre id=\"d1\"><code class=\"language-a&quot;&gt;&lt;script&gt;\u{301}\">x\n</code></pre>\n")
  }

  @Test func printsTemplateMarksAsTyped() throws {
    #expect(try html("{{x}} {{{y}}}") == "<p id=\"d1\">{{x}} {{{y}}}</p>\n")
  }
}
