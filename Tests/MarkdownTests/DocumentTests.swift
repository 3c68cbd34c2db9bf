import Markdown
import Testing

@Suite struct DocumentTests {
  @Test func listsBlocksInOrderWithTheirPlaces() throws {
    let text = """
      # Báo cáo *quý* #

      Kính gửi:
        **Tỉnh ủy**\\
      (qua Văn phòng)

      1. Một
         - `hai` &amp; ba

           bốn
      2) năm

      > Trích
      lười
      ***
      ```swift x
      let a

      ```
      Tên
      ---
          mã

      """
    #expect(
      try document(text).dump == """
        heading1 1+2 #d1 "Báo cáo quý"
        paragraph 3-5+0 #d3 "Kính gửi:\\nTỉnh ủy\\n(qua Văn phòng)"
        ordered 7-10+0
          item 7-10+3 #d7
            paragraph 7+3 "Một"
            list 8-10+3
              item 8-10+5 #d8
                paragraph 8+5 "hai & ba"
                paragraph 10+5 #d10 "bốn"
        ordered 11+0
          item 11+3 #d11
            paragraph 11+3 "năm"
        quote 13-14+0 #d13
          paragraph 13-14+2 "Trích\\nlười"
        break 15+0 #d15
        code 16-19+0 #d16 "let a\\n"
        heading2 20-21+0 #d20 "Tên"
        code 22+4 #d22 "mã"

        """)
  }

  @Test func writesTheHTMLOfCmarkWithIds() throws {
    let text =
      "# Báo *cáo*\n\n- a\n- ```\n  <b>\n  ```\n\n3. x\n\n   > y\n\n---\n![ảnh *1*](a.png \"T\") [b](b.pdf#page=2)"
    #expect(
      try html(text) == """
        <h1 id="d1">Báo <em>cáo</em></h1>
        <ul>
        <li id="d3">a</li>
        <li id="d4">
        <pre><code>&lt;b&gt;
        </code></pre>
        </li>
        </ul>
        <ol start="3">
        <li id="d8">
        <p>x</p>
        <blockquote id="d10">
        <p>y</p>
        </blockquote>
        </li>
        </ol>
        <hr id="d12" />
        <p id="d13"><img src="../tai-lieu/a.png" alt="ảnh 1" title="T" /> <a href="../tai-lieu/b.pdf#page=2">b</a></p>

        """)
  }

  @Test func countsLinesInTheWholeFile() throws {
    let source = SourceText("---\nKỳ: 1\n---\n## Một\n\n| a |\n|---|\n| *b* |\n")
    let document = try Document(source, fromLine: 4, links: .noFiles, anchorPrefix: "p2-")
    #expect(
      document.dump == """
        heading2 4+3 #p2-4 "Một"
        table 6-8+0 #p2-6
          header 6+2
            cell0 6+2 #p2-6-1 "a"
          row 8+2 #p2-8
            cell0 8+2 #p2-8-1 "b"

        """)
    #expect(try Document(source, fromLine: 9, links: .noFiles).blocks.isEmpty)
  }

  @Test func givesEachBlockItsPartOfTheHTML() throws {
    let document = try document("a\n\n- b\n\n|c|\n|-|\n")
    let parts = document.blocks.map { String(decoding: document.html[$0.html], as: UTF8.self) }
    #expect(parts[0] == "<p id=\"d1\">a</p>\n")
    #expect(parts[1] == "<ul>\n<li id=\"d3\">b</li>\n</ul>\n")
    #expect(parts[2] == "<li id=\"d3\">b</li>\n")
    #expect(parts[3] == "b")
    #expect(
      parts[4] == """
        <div class="bang" role="group" aria-label="Bảng 1" tabindex="0"><table id="d5">
        <thead>
        <tr>
        <th id="d5-1" scope="col">c</th>
        </tr>
        </thead>
        </table></div>

        """)
    #expect(parts[6] == "<th id=\"d5-1\" scope=\"col\">c</th>\n")
    #expect(document.blocks.map(\.end) == [1, 4, 4, 4, 7, 7, 7])
    #expect(document.fragment(0..<4).rendered(root: "../") == Array((parts[0] + parts[1]).utf8))
  }

  @Test func givesNoTwoElementsOneId() throws {
    let text = "> - # a\n>   > b\n>\n> | c | d |\n> |---|---|\n> | e | f |\n- - - x\n\n      y\n***\n"
    let ids = try html(text).matches(of: #/id="([^"]*)"/#).map { String($0.output.1) }
    #expect(ids.count == Set(ids).count)
    #expect(ids == ["d1", "d2", "d4", "d4-1", "d4-2", "d6", "d6-1", "d6-2", "d7", "d9", "d10"])
  }

  @Test func placesUnderlinedHeadingsAtTheirText() throws {
    #expect(try document("#a\n===\n").dump == "heading1 1-2+0 #d1 \"#a\"\n")
    #expect(try document("  ###   a\n").dump == "heading3 1+8 #d1 \"a\"\n")
    #expect(try document("##\n").dump == "heading2 1+2 #d1\n")
  }
}

/// Reads a text whose files all lie in `tai-lieu/`, but those whose names begin with `mat`.
func document(_ text: String) throws -> Document {
  try Document(
    SourceText(text),
    links: LinkPolicy { path, _ in
      if path.hasPrefix("mat") { return .missing }
      return path.hasPrefix("cam") ? .refused : .published("tai-lieu/" + path)
    })
}

/// The whole HTML of a text, for a page one folder down.
func html(_ text: String) throws -> String {
  let document = try document(text)
  return String(
    decoding: Fragment(html: document.html, rootSlots: document.rootSlots).rendered(root: "../"), as: UTF8.self)
}
