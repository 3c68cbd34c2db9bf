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
    case .noOpeningLine(let line): (TextPlace(line: line, offset: 0), noOpening, openingHelp)
    case .noClosingLine(let line): (TextPlace(line: line, offset: 0), noClosing, closingHelp)
    }
  }

  static let notKeyValue = Phrase(
    vi: "dòng này trong phần đầu không có dạng “tên mục: nội dung”",
    en: "this line of the head is no “key: value” line")
  static let notKeyValueHelp = Phrase(
    vi: "viết tên mục, dấu hai chấm rồi nội dung, ví dụ “Trích yếu: Kết quả quý IV”, hoặc xóa dòng này",
    en: "write a key, a colon and a value, such as “Trích yếu: Kết quả quý IV”, or take the line out")
  static let noOpening = Phrase(
    vi: "trước phần đầu thiếu dòng “---”", en: "the “---” line before the head is missing")
  static let noClosing = Phrase(
    vi: "sau phần đầu thiếu dòng “---”", en: "the “---” line after the head is missing")
  static let openingHelp = Phrase(
    vi: "thêm lên trên dòng này một dòng chỉ có ba dấu gạch “---”",
    en: "put a line of three hyphens, “---”, above this one")
  static let closingHelp = Phrase(
    vi: "thêm một dòng chỉ có ba dấu gạch “---” ngay sau mục cuối cùng của phần đầu",
    en: "put a line of three hyphens, “---”, right after the head's last key")
}
