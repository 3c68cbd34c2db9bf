import Markdown

/// HTML stands in a report; it is shown as typed.
package enum HTMLRaw: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.document.rawHTML.map { html in
      report.finding(self, at: TextPlace(line: html.line, offset: html.offset), raw, help: help)
    }
  }

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
    vi: "muốn chữ đậm thì viết **chữ đậm**; muốn ghi dấu nhỏ hơn thì viết \\<",
    en: "write **bold** for bold letters; write \\< for a less-than sign")
}
