package import Markdown

/// A report without a head cannot be told apart from any other text.
package enum FrontMatterMissing: Rule {
  package static func finding(in source: SourceText, file: String) -> Finding {
    Finding(
      rule: info.id, severity: info.severity, message: missing, help: help,
      place: source.place(TextPlace(line: 1, offset: 0), file: file))
  }

  package static let info = RuleInfo(
    id: "front-matter-missing",
    severity: .error,
    summary: Phrase(
      vi: "Đầu tệp chưa có mấy dòng ghi báo cáo của cơ quan nào, kỳ nào",
      en: "The file does not begin with the lines that say whose report it is and for which period"),
    reason: Phrase(
      vi:
        "Tên tệp và thư mục không nói lên điều gì; không có phần đầu thì không biết báo cáo của ai nên cả tệp chưa dùng được.",
      en:
        "File and folder names mean nothing; without its head nobody can tell whose report this is, so none of it is used."
    ),
    wrong: """
      # Báo cáo kết quả quý IV

      ## 1. Tuyên truyền
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      ---

      # Báo cáo kết quả quý IV

      ## 1. Tuyên truyền
      """)

  static let missing = Phrase(
    vi: "tệp chưa có phần đầu ghi đơn vị và kỳ báo cáo",
    en: "the file has no head that gives the unit and the period")
  static let help = Phrase(
    vi:
      "chép bốn dòng dưới đây vào đầu tệp, trên mọi dòng khác, rồi thay chữ sau hai dấu hai chấm bằng tên cơ quan mình và kỳ báo cáo, ví dụ Quý IV/2024",
    en:
      "copy these four lines to the top of the file, above all else, and write your body's name and the period, such as Quý IV/2024, behind the two colons",
    copying: ["---", "Đơn vị: (tên cơ quan)", "Kỳ báo cáo: (kỳ và năm)", "---"])
}
