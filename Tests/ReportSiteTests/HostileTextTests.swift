import Reporting
import Testing

@testable import ReportSite

/// Texts of people that would be markup if they were let through, in every field of every page.
struct HostileTextTests {
  static let combining = ["", "\u{301}", "\u{200d}", "\u{fe0f}"]
  static let spices = combining.flatMap { mark in
    [
      "\"\(mark) onload=\"\(mark)alert(1)", "<\(mark)script>alert(1)<\(mark)/script>", "<script\(mark)>", "'\(mark)>",
      "&\(mark)lt;script&\(mark)gt;", "</title\(mark)><img src=x onerror=alert(1)>", "{{frame.title}}{{{text}}}\(mark)",
    ]
  }

  @Test(arguments: spices)
  func keepsTheMarkupOfEveryPageAsItIs(spice: String) throws {
    let templates = try TemplateFolder.load()
    let sites = [SmallSummary.make, MergedSummary.make].map { make in
      (Site(summary: make(""), templates: templates), Site(summary: make(spice), templates: templates))
    }
    for (plans, others) in sites.flatMap({ [($0.published, $1.published), ($0.reserved, $1.reserved)] }) {
      #expect(plans.map(\.path) == others.map(\.path))
      for (plan, other) in zip(plans, others) where plan.path.utf8.suffix(5).elementsEqual(".html".utf8) {
        let page = ParsedHTML(plan.render().bytes)
        let spicedPage = ParsedHTML(other.render().bytes)
        let (outside, inside) = parted(page.structure)
        let (spicedOutside, spicedInside) = parted(spicedPage.structure)
        #expect(outside == spicedOutside, "\(plan.path)")
        // A name too long for its place in a chart is shortened there and told whole in a title.
        #expect(spicedInside.isSubset(of: inside.union(["title", "/title"])), "\(plan.path)")
        #expect(spicedPage.text.utf8.contains(spice.utf8), "\(plan.path)")
      }
    }
  }

  /// The elements outside of charts in their order, and those that charts are made of.
  private func parted(_ structure: [String]) -> (outside: [String], inside: Set<String>) {
    var outside: [String] = []
    var inside: Set<String> = []
    var isInside = false
    for element in structure {
      if element == "svg class viewBox role" { isInside = true }
      if isInside { inside.insert(element) } else { outside.append(element) }
      if element == "/svg" { isInside = false }
    }
    return (outside, inside)
  }

  @Test func findsTheMarkupThatEscapingByGraphemeWouldLetThrough() {
    let raw = "<p title=\"\"\u{301} onload=\"x\">"
    #expect(ParsedHTML(Array(raw.utf8)).structure == ["p title \u{301} onload"].map { $0 })
  }

  @Test(arguments: [
    ("a<b", "a&lt;b"), ("\"\u{301}", "&quot;\u{301}"), ("<\u{200d}>", "&lt;\u{200d}&gt;"),
    ("'&'", "&#39;&amp;&#39;"), ("Nguyễn", "Nguyễn"), ("a\u{0}b\u{7f}\tc\n", "a\u{FFFD}b\u{FFFD}\tc\n"),
  ])
  func escapesByteByByte(text: String, expected: String) {
    var page = Array("<p>".utf8)
    appendEscaped(text, to: &page)
    #expect(page == Array("<p>\(expected)".utf8))
  }
}

extension String.UTF8View {
  /// Whether these bytes stand somewhere in it.
  func contains(_ other: String.UTF8View) -> Bool {
    let bytes = Array(self)
    let pattern = Array(other)
    return bytes.indices.contains { bytes[$0...].starts(with: pattern) }
  }
}
