/// A mark opens code or raw HTML and nothing closes it: all below it is neither section nor figure.
package enum BlockUnclosed: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.openEnded.map { report.finding(self, at: $0.place, open($0), help: help($0)) }
  }

  package static let info = RuleInfo(
    id: "block-unclosed",
    severity: .error,
    summary: Phrase(
      vi: "Một dấu mở (```, ~~~ hoặc <!--) không có dấu đóng",
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
    let line = block.place.line
    return Phrase(
      vi:
        "thường thì xóa \(block.isAlone ? "dòng \(line)" : "dấu “\(block.mark)” ở dòng \(line)"); chỉ khi muốn giữ nguyên chữ như đã gõ mới thêm một dòng chỉ có \(block.closing) ngay dưới phần ấy (phần ấy không được tính)",
      en:
        "mostly take out \(block.isAlone ? "line \(line)" : "“\(block.mark)” in line \(line)"); only to keep words just as typed add a line of nothing but \(block.closing) right below them (they do not count)"
    )
  }
}
