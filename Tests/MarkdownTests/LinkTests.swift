import Markdown
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "http://a.vn", "https://binhdinh.gov.vn/x?y=1&z=2#t", "HTTPS://a.vn/%C4%91", "mailto:vp@binhdinh.gov.vn",
    "tel:+84256", "#phan-2", "http://a.vn/a:b@c",
  ])
  func keepsLinksWithSafeSchemes(_ destination: String) throws {
    let document = try document("[x](\(destination))")
    #expect(document.links.map(\.outcome) == [.kept])
    let address = destination.replacing("&", with: "&amp;")
    #expect(String(decoding: document.html, as: UTF8.self) == "<p id=\"d1\"><a href=\"\(address)\">x</a></p>\n")
  }

  static let hostile = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", "javascript&colon;alert(1)", "javascript\\:alert(1)",
    "java%73cript:alert(1)", "javascript%3Aalert(1)", "java%0Ascript:alert(1)", "javascript\u{301}:alert(1)",
    "j\u{301}avascript:alert(1)", "javascript:\u{301}alert(1)", "&nbsp;javascript:alert(1)", "vbscript:x", "VBScript:x",
    "data:text/html,x", "data:image/png;base64,AAAA", "file:///etc/passwd", "FILE:x", "ms-word:ofe|u|http://x",
    "//host/x", "\\\\\\\\host\\x", "/\\host", "\\\\/host", "///x", "%2F%2Fhost", "%5C%5Chost\\x", "http:x", "http:/x",
    "http:\\\\\\\\x", "http:///x", "https://\\\\x", "http://@x", "http://a.vn\\\\@b.vn", "ftp://x", "blob:x",
    "about:blank",
    "view-source:x", "C:\\\\Users\\\\a.docx", "D:/a.docx", "x:y", ":x", "a%00b", "a%ffb", "cam.pdf",
    "&#x6a;avascript&#58;x",
    "\u{202E}javascript:x", "\u{200B}javascript:x", "java\u{AD}script:x", "jar:x", "search-ms:x", "tel\u{301}:1",
  ]

  @Test(arguments: hostile)
  func refusesHostileLinks(_ destination: String) throws {
    let document = try document("[chữ](<\(destination)> \"t\")")
    #expect(document.links.map(\.outcome) == [.unsafe])
    #expect(document.html == Array("<p id=\"d1\">chữ</p>\n".utf8))
    #expect(document.rootSlots.isEmpty)
  }

  @Test(arguments: hostile + ["http://a.vn/x.png", "https://a.vn/x.png", "mailto:a@b.vn", "tel:1", "#x"])
  func refusesHostilePictures(_ destination: String) throws {
    let document = try document("![chữ *b* [c](d)](<\(destination)> \"t\")")
    #expect(document.links.map(\.outcome) == [.unsafe, .inPicture])
    #expect(document.html == Array("<p id=\"d1\"><span class=\"anh-loi\">chữ b c</span></p>\n".utf8))
  }

  @Test(arguments: ["<javascript:alert(1)>", "<data:text/html,x>", "<file:///a>"])
  func refusesHostileAutolinks(_ text: String) throws {
    let inside = text.dropFirst().dropLast()
    #expect(try html(text) == "<p id=\"d1\">\(inside)</p>\n")
  }

  @Test func asksThePolicyForRelativeOnes() throws {
    let text = "[a](b%C3%A1o%20c&aacute;o.pdf#page=2) ![](mat.png) [c](mat.pdf) [d]() ![e](../h\\_1.png) [f](<x y.pdf>)"
    let document = try document(text)
    #expect(
      document.links.map(\.outcome) == [
        .published(address: "tai-lieu/báo cáo.pdf"), .broken, .broken, .broken,
        .published(address: "tai-lieu/../h_1.png"), .published(address: "tai-lieu/x y.pdf"),
      ])
    #expect(
      try html(text) == """
        <p id="d1"><a href="../tai-lieu/b%C3%A1o%20c%C3%A1o.pdf#page=2">a</a> <span class="anh-loi">mat.png</span> c d \
        <img src="../tai-lieu/../h_1.png" alt="e" /> <a href="../tai-lieu/x%20y.pdf">f</a></p>

        """)
    let slots = document.rootSlots.map { String(decoding: document.html[$0...].prefix(9), as: UTF8.self) }
    #expect(slots == ["tai-lieu/", "tai-lieu/", "tai-lieu/"])
  }

  @Test func placesLinksAndPictures() throws {
    // Each link stands at a ▸ in this text.
    let marked = """
      > - xin ▸[a](b) `[c](d)` ▸![e](f)
      >   \\[g] ▸[h](i)
      lười ▸<http://a.vn> ▸[j]

      | đ | ▸[k](l) |
      |---|---|
      | \\| ▸[m](n) | ▸[o](p) |

      ## é ▸[q](r)

      [j]: s
      ▸[t](u)
      """
    var places: [String] = []
    for (line, text) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var offset = 0
      for part in text.split(separator: "▸", omittingEmptySubsequences: false).dropLast() {
        offset += part.utf8.count
        places.append("\(line + 1):\(offset)")
      }
    }
    let document = try document(marked.replacing("▸", with: ""))
    #expect(document.links.map { "\($0.line):\($0.offset)" } == places)
    #expect(document.links.map(\.isImage) == [false, true] + Array(repeating: false, count: places.count - 2))
  }
}
