import Markdown

/// HTML stands in a report; it is shown as typed.
package enum HTMLRaw: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.findings(of: report.document.rawHTML) { html in
      let text = report.source.lineBytes(html.line).dropFirst(html.offset)
      return report.finding(
        self, at: TextPlace(line: html.line, offset: html.offset), raw, help: isTag(text) ? help : bracketHelp)
    }
  }

  /// Whether a tag of HTML begins here; what else stands between `<` and `>` are the author's own words.
  private static func isTag(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.dropFirst()
    if rest.starts(with: "!--".utf8) { return true }
    let letters = rest.drop { $0 == UInt8(ascii: "/") }.prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
    }
    return tags.contains(String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self))
  }

  /// Those that pages and Word bring along.
  private static let tags: Set<String> = [
    "a", "b", "big", "blockquote", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr",
    "i", "iframe", "img", "li", "ol", "p", "pre", "script", "small", "span", "strike", "strong", "style", "sub", "sup",
    "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
  ]

  package static let info = RuleInfo(
    id: "html-raw",
    severity: .warning,
    summary: Phrase(vi: "Báo cáo có thẻ HTML hoặc dấu < >", en: "The report holds HTML or angle brackets"),
    reason: Phrase(
      vi: "Được hiện nguyên như đã gõ, không có tác dụng gì; không mất chữ nào.",
      en: "It is shown just as typed and does nothing; no word is lost."),
    wrong: """
      Kính gửi <b>các đồng chí</b>
      """,
    right: """
      Kính gửi **các đồng chí**
      """)

  static let raw = Phrase(
    vi: "phần nằm giữa dấu < và > được hiện nguyên như đã gõ", en: "what stands between < and > is shown as typed")
  static let help = Phrase(
    vi:
      "xóa thẻ này, từ dấu < đến dấu >; muốn chữ đậm thì viết **chữ đậm**, muốn xuống đoạn thì để một dòng trống",
    en: "take this tag out, from < to >; write **bold** for bold letters, a blank line for a new paragraph")
  static let bracketHelp = Phrase(
    vi: "thay dấu < và > bằng ngoặc tròn ( ); muốn giữ dấu < thì viết \\<",
    en: "write round brackets ( ) for < and >; write \\< to keep the <")
}
