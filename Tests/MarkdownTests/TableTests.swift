import Markdown
import Testing

@Suite struct TableTests {
  @Test func readsCellsWithTheirPlaces() throws {
    let text = """
      Số liệu:
      | Chỉ tiêu | Kỳ này |
      |:--|---:|
      | **Số** hội nghị | 24 |
      Mô hình | ||
      | `a\\|b` \\| c
      > hết
      """
    let document = try document(text)
    #expect(
      document.dump == """
        paragraph 1+0 #d1 "Số liệu:"
        table 2-6+0 #d2
          header 2+2
            cell0 2+2 #d2-1 "Chỉ tiêu"
            cell1 2+16 #d2-2 "Kỳ này"
          row 4+2 #d4
            cell0 4+2 #d4-1 "Số hội nghị"
            cell1 4+26 #d4-2 "24"
          row 5+0 #d5
            cell0 5+0 #d5-1 "Mô hình"
            cell1 5+11 #d5-2
          row 6+2 #d6
            cell0 6+2 #d6-1 "a|b | c"
            cell1 6+13 #d6-2
        quote 7+0 #d7
          paragraph 7+2 "hết"

        """)
    #expect(String(decoding: document.html, as: UTF8.self).contains("<td id=\"d4-2\" align=\"right\">24</td>"))
    #expect(
      String(decoding: document.html, as: UTF8.self).contains("<td id=\"d6-1\" align=\"left\"><code>a|b</code> | c"))
  }

  @Test func keepsCellsPastTheLastColumnAside() throws {
    let document = try document("|a|\n|-|\n|1| hai \\| ba ||4|\n|5||\n")
    #expect(
      document.droppedCells == [
        DroppedCell(line: 3, offset: 4, text: "hai \\| ba"), DroppedCell(line: 3, offset: 16, text: "4"),
      ])
    #expect(document.blocks.count { if case .cell = $0.kind { true } else { false } } == 3)
  }

  @Test(arguments: [
    "| a | b |\n|---|\n", "a | b\n", "a\n-\n", "| a |\n    |---|\n", "> | a |\n|---|\n", "```\n|a|\n|-|\n```\n",
    "    |a|\n    |-|\n", "| a |\n|---|x\n", "|\n|-|\n", "| a |\n\n|---|\n", "<div>\n|a|\n|-|\n</div>\n",
  ])
  func findsNoTable(in text: String) throws {
    #expect(try !document(text).blocks.contains { $0.kind == .table })
  }

  @Test(arguments: [
    "", "> x", "- x", "1. x", "7) x", "# x", "```", "***", "<div>", "<b>", "    x", "|",
  ])
  func endsATableWhereAnotherBlockBegins(_ line: String) throws {
    let document = try document("|a|\n|-|\n|b|\n\(line)\n|c|\n")
    let table = try #require(document.blocks.first)
    #expect(table.kind == .table)
    #expect(table.lines == 1...3)
  }

  @Test(arguments: ["x", "===", "2.x", "[x]: /y", "-x", "\\- 5", "-"])
  func takesAnyOtherLineForARow(_ line: String) throws {
    let isItem = line == "-"
    #expect(try document("|a|\n|-|\n\(line)\n").blocks[0].lines == (isItem ? 1...2 : 1...3))
  }

  @Test(arguments: ["- 5", "1.", "1. x", "# x", "> x", "***", "[a]: b", "==", "+", "#", "x #", "~~~", "--", "<b", "&"])
  func readsCellsAsInlinesOnly(_ cell: String) throws {
    let document = try document("|a|\n|-|\n| \(cell) |\n")
    #expect(document.blocks.last?.kind == .cell(column: 0))
    #expect(document.blocks.last?.text == cell)
  }

  @Test func findsTablesInListsAndQuotes() throws {
    let text = "- | a |\n  |---|\n  | *b* |\n  | c |\n| d |\n\n> > x\n> > | e |\n> > |---|\n> > | `f` |\n> | g |\n"
    #expect(
      try document(text).dump == """
        list 1-4+0
          item 1-4+2 #d1
            table 1-4+2
              header 1+4
                cell0 1+4 #d1-1 "a"
              row 3+4 #d3
                cell0 3+4 #d3-1 "b"
              row 4+4 #d4
                cell0 4+4 #d4-1 "c"
        paragraph 5+0 #d5 "| d |"
        quote 7-11+0 #d7
          quote 7-10+2
            paragraph 7+4 "x"
            table 8-10+4 #d8
              header 8+6
                cell0 8+6 #d8-1 "e"
              row 10+6 #d10
                cell0 10+6 #d10-1 "f"
          paragraph 11+2 #d11 "| g |"

        """)
  }

  @Test func resolvesLinksDefinedElsewhereInCells() throws {
    let document = try document("| a |\n|---|\n| x \\| [b] |\n\n[b]: kq.pdf\n")
    #expect(
      document.links == [
        Link(
          destination: "kq.pdf", isImage: false, line: 3, offset: 7, outcome: .published(address: "tai-lieu/kq.pdf"))
      ])
  }
}
