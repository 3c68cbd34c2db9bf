package import Markdown

/// A report bears a mark of secrecy and must not be here; nothing of it is shown, not even in the message.
package enum Confidential: Rule {
  package static func finding(at place: TextPlace, in source: SourceText, file: String) -> Finding {
    let exact = source.place(place, file: file)
    return Finding(
      rule: info.id, severity: info.severity, message: secret, help: help,
      place: Place(file: file, line: exact.line, column: exact.column, scalarColumn: exact.scalarColumn))
  }

  package static let info = RuleInfo(
    id: "confidential",
    severity: .error,
    summary: Phrase(vi: "Báo cáo có dấu chỉ độ mật", en: "The report bears a mark of secrecy"),
    reason: Phrase(
      vi: "Văn bản mật không được đưa lên mạng nội bộ: không một chữ nào của tệp được dùng, hiện hay ghi lại ở đâu.",
      en: "Secret documents may not go on the intranet: not a word of the file is used, shown or logged anywhere."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Độ mật: Mật
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Độ mật: Thường
      ---
      """)

  static let secret = Phrase(
    vi: "tệp có dấu chỉ độ mật nên không được dùng; nội dung không được hiện ở đâu",
    en: "the file bears a mark of secrecy and is not used; its text is shown nowhere")
  static let help = Phrase(
    vi:
      "chuyển tệp ra khỏi thư mục này và gửi theo đường văn bản mật; nếu không phải văn bản mật thì xóa dòng này",
    en: "move the file away and send it by the way for secret documents; if it is not secret, take this line out")
}
