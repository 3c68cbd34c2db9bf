package import Markdown

/// A line of the head is no `key: value` line, or the head does not begin or end as it should.
package enum FrontMatterSyntax: Rule {
  package static func findings(
    for flaws: [HeadReader.Flaw], of head: Head, in source: SourceText, file: String
  ) -> [Finding] {
    flaws.map { flaw in
      let (place, message, help) = words(for: flaw, of: head, in: source)
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

  private static func words(
    for flaw: HeadReader.Flaw, of head: Head, in source: SourceText
  ) -> (TextPlace, Phrase, Phrase) {
    switch flaw {
    case .notKeyValue(let place) where head.entries.contains { $0.line == place.line && $0.saysDraft }:
      (place, notKeyValueOfDraft, draftHelp)
    case .notKeyValue(let place): (place, notKeyValue, notKeyValueHelp(source.line(place.line), head.entry(.subject)))
    case .noOpeningLine(let line): (TextPlace(line: line, offset: 0), noOpening, rulerHelp)
    case .noClosingLine(let line): (TextPlace(line: line, offset: 0), noClosing, rulerHelp)
    }
  }

  static let notKeyValue = Phrase(
    vi: "dòng này trong phần đầu không có dạng “tên mục: nội dung”",
    en: "this line of the head is no “key: value” line")
  static let notKeyValueOfDraft = Phrase(
    vi:
      "dòng này trong phần đầu không có dạng “tên mục: nội dung”; báo cáo được coi là dự thảo nên chưa được tính",
    en: "this line of the head is no “key: value” line; the report is taken for a draft and kept out")
  static let draftHelp = Phrase(
    vi: "nếu đã là bản chính thức thì xóa dòng này; nếu là dự thảo thì thay bằng",
    en: "take the line out if the report is final; if it is a draft put this in its place", copying: ["Dự thảo: có"])
  /// - Parameter subject: the line of the head that says what the report is about.
  static func notKeyValueHelp(_ line: String, _ subject: Head.Entry?) -> Phrase {
    let text = String(
      decoding: Array(line.utf8)[...].trimmingSpaces { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") },
      as: UTF8.self)
    let named = namedLine(text)
    if let subject, named == nil {
      return Phrase(
        vi:
          "xóa dòng này; nếu là điều cần ghi thì chép chữ của nó vào cuối dòng \(subject.line) \(subject.name.quoted)",
        en:
          "take the line out; or, if it is needed, put its words at the end of line \(subject.line), \(subject.name.quoted)"
      )
    }
    return Phrase(
      vi:
        "xóa dòng này; nếu là điều cần ghi thì thay bằng dòng dưới đây, trước dấu hai chấm chỉ ghi được một trong các tên: \(Head.Key.usualNames)",
      en:
        "take the line out; or, if it is needed, put the line below in its place; before the colon stands one of: \(Head.Key.usualNames)",
      copying: [named ?? "Trích yếu: \(text.canBeCopied && text.hasWord ? text : "(nội dung)")"])
  }

  /// "Số ký hiệu: 12-BC" for "Số ký hiệu 12-BC", which lacks nothing but its colon; a name of one word may begin any
  /// sentence.
  private static func namedLine(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard text.canBeCopied, words.count > 1 else { return nil }
    for count in (2...min(words.count, 4)).reversed() {
      guard let key = Head.Key(name: words[..<count].joined(separator: " ")) else { continue }
      let value = words[count...].joined(separator: " ")
      return "\(key.names[0]): \(value.isEmpty ? "(nội dung)" : value)"
    }
    return nil
  }
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
