import Markdown

/// A row of a table has more cells than its header; nothing of the cells past the last column is shown.
package enum TableCellExtra: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.findings(of: report.document.droppedCells.filter { $0.text.hasWord }) { cell in
      report.finding(self, at: TextPlace(line: cell.line, offset: cell.offset), extra(cell.text), help: help)
    }
  }

  package static let info = RuleInfo(
    id: "table-cell-extra",
    severity: .warning,
    summary: Phrase(
      vi: "Một dòng của bảng có nhiều ô hơn dòng tiêu đề", en: "A row of a table has more cells than its header"),
    reason: Phrase(
      vi:
        "Ô thừa không hiện trên trang và không được tính; thường là thừa một dấu |, hoặc thiếu một cột ở dòng tiêu đề.",
      en: "The extra cell is neither shown nor counted; mostly there is one | too many, or the header lacks a column."),
    wrong: """
      | Chỉ tiêu | Kỳ này |
      |---|---:|
      | Số cuộc giám sát | 4 | cuộc |
      """,
    right: """
      | Chỉ tiêu | Kỳ này | Đơn vị tính |
      |---|---:|---|
      | Số cuộc giám sát | 4 | cuộc |
      """)

  static func extra(_ text: String) -> Phrase {
    Phrase(
      vi: "ô “\(text)” nằm ngoài cột cuối cùng của bảng nên không hiện trên trang",
      en: "the cell “\(text)” is past the table's last column and is not shown")
  }

  static let help = Phrase(
    vi:
      "xóa dấu | đứng ngay trước ô này; nếu ô này là một cột riêng thì thêm cột ấy vào cuối dòng tiêu đề và thêm ---| vào cuối dòng gạch; dấu | trong câu văn viết là \\|",
    en:
      "take out the | right before it; or, if it is a column, add the column to the header and ---| to the line of dashes; within a sentence write \\|"
  )
}
