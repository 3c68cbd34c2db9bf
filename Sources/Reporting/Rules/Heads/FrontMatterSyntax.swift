package import Markdown

/// A line of the head is no `key: value` line, or the head does not begin or end as it should.
package enum FrontMatterSyntax: Rule {
  package static func findings(for flaws: [HeadReader.Flaw], in source: SourceText, file: String) -> [Finding] {
    flaws.map { flaw in
      let (place, message, help) = words(for: flaw)
      return Finding(
        rule: info.id, severity: info.severity, message: message, help: help, place: source.place(place, file: file))
    }
  }

  package static let info = RuleInfo(
    id: "front-matter-syntax",
    severity: .warning,
    summary: Phrase(
      vi: "Một dòng trong phần đầu không có dạng “tên mục: nội dung”, hoặc phần đầu thiếu dòng “---”",
      en: "A line of the head is no “key: value” line, or one of its “---” lines is missing"),
    reason: Phrase(
      vi: "Dòng ấy không được dùng; các dòng khác vẫn được đọc.",
      en: "That line is not used; the others are."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      gửi lần đầu
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Lần: 1
      ---
      """)

  private static func words(for flaw: HeadReader.Flaw) -> (TextPlace, Phrase, Phrase) {
    switch flaw {
    case .notKeyValue(let place): (place, notKeyValue, notKeyValueHelp)
    case .noOpeningLine(let line): (TextPlace(line: line, offset: 0), noOpening, rulerHelp)
    case .noClosingLine(let line): (TextPlace(line: line, offset: 0), noClosing, rulerHelp)
    }
  }

  static let notKeyValue = Phrase(
    vi: "dòng này trong phần đầu không có dạng “tên mục: nội dung”",
    en: "this line of the head is no “key: value” line")
  static let notKeyValueHelp = Phrase(
    vi:
      "xóa dòng này; nếu là điều cần ghi thì viết tên mục, dấu hai chấm rồi nội dung, ví dụ “Trích yếu: Kết quả quý IV”",
    en:
      "take the line out; or, if it is needed, write a key, a colon and a value, such as “Trích yếu: Kết quả quý IV”"
  )
  static let noOpening = Phrase(
    vi: "trước phần đầu thiếu dòng “---”", en: "the “---” line before the head is missing")
  static let noClosing = Phrase(
    vi: "sau phần đầu thiếu dòng “---”", en: "the “---” line after the head is missing")
  static let rulerHelp = Phrase(
    vi: "thêm ngay trên dòng này một dòng chỉ có ba dấu gạch", en: "put a line of three hyphens right above this one",
    copying: ["---"])
  /// For a head whose end nobody can tell.
  static let closingHelp = Phrase(
    vi: "thêm ngay dưới dòng cuối cùng của phần đầu một dòng chỉ có ba dấu gạch",
    en: "put a line of three hyphens right below the head's last line", copying: ["---"])
}
