/// A mark opens code or raw HTML and nothing closes it: all below it is neither section nor figure.
package enum BlockUnclosed: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.openEnded.map { report.finding(self, at: $0.place, open($0), help: help($0)) }
  }

  package static let info = RuleInfo(
    id: "block-unclosed",
    severity: .error,
    summary: Phrase(
      vi: "Một dấu mở (``` , ~~~ hoặc <!--) không có dấu đóng",
      en: "A mark that opens something (```, ~~~ or <!--) is never closed"),
    reason: Phrase(
      vi:
        "Mọi đề mục, tình hình và số liệu ở phía dưới đều không được nhận, chỉ hiện thành chữ như đã gõ.",
      en: "No heading, state or figure below it is understood; it is shown as typed."),
    wrong: """
      ```
      Đã tổ chức 24 cuộc.

      ## 4. Sắp xếp đơn vị sự nghiệp
      """,
    right: """
      Đã tổ chức 24 cuộc.

      ## 4. Sắp xếp đơn vị sự nghiệp
      """)

  static func open(_ block: OpenEnded) -> Phrase {
    Phrase(
      vi:
        "dấu “\(block.mark)” không có dấu đóng, nên từ đây đến dòng \(block.lastLine) chỉ hiện như đã gõ, không được tính",
      en:
        "“\(block.mark)” is never closed: from here to line \(block.lastLine) all is shown as typed and nothing counts")
  }

  static func help(_ block: OpenEnded) -> Phrase {
    Phrase(
      vi: "xóa dấu “\(block.mark)”, hoặc thêm một dòng “\(block.closing)” ở chỗ kết thúc",
      en: "take out “\(block.mark)”, or add a line “\(block.closing)” where it should end")
  }
}
