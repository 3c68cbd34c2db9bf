import Testing

@testable import ReportSite

struct AnchorsTests {
  @Test(arguments: [
    ("Khó khăn, vướng mắc", "kho-khan-vuong-mac"), ("  ĐỀ XUẤT – kiến nghị!  ", "de-xuat-kien-nghi"),
    ("Hoa\u{301} đơn (2024)", "hoa-don-2024"), ("…", "muc"), ("\"><script>", "script"),
    (String(repeating: "ab ", count: 40), String(repeating: "ab-", count: 20).dropLast().description),
  ])
  func foldsHeadings(heading: String, slug: String) { #expect(Anchors.slug(heading) == slug) }

  @Test func givesEachSectionAnIDOfItsOwn() {
    var anchors = Anchors()
    #expect(["a", "a", "b", "a", "a-2"].map { anchors.claim($0) } == ["a", "a-2", "b", "a-3", "a-2-2"])
  }

  @Test func setsATextsAnchorsApart() {
    let html = Array("<p id=\"o-1\">x</p><td scope=\"row\" id=\"o-2\"> id=&quot;o</td>".utf8)
    #expect(
      String(decoding: Anchors.prefixed(html, with: "bs1-"), as: UTF8.self)
        == "<p id=\"bs1-o-1\">x</p><td scope=\"row\" id=\"bs1-o-2\"> id=&quot;o</td>")
    #expect(Anchors.prefixed(html, with: "") == html)
  }

  @Test(arguments: [
    ("<p id=\"o-1\">x</p><td scope=\"row\" id=\"o-2\"> id=&quot;o</td>", "<p>x</p><td scope=\"row\"> id=&quot;o</td>"),
    (
      "<a href=\"#o-1\">x</a><a href=\"tai-lieu/1.pdf\">y</a> ",
      "<a href=\"p.html#o-1\">x</a><a href=\"tai-lieu/1.pdf\">y</a> "
    ),
    (" id=\"", " id=\""), ("", ""),
  ])
  func takesATextsAnchorsAway(html: String, expected: String) {
    #expect(String(decoding: Anchors.withoutIDs(Array(html.utf8), page: "p.html"), as: UTF8.self) == expected)
  }

  @Test func changesTheHashWithTheBytes() {
    #expect(contentHash(Array("a".utf8)) == "296230c0")
    #expect(contentHash([]) != contentHash([0]))
  }
}
