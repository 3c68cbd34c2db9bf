import Markdown

/// Characters that nobody sees stand in a report's text.
package enum TextControl: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    HiddenCharacter.firstOfEachLine(in: report.source.bytes).map { offset, character in
      let place = report.source.place(of: offset)
      return report.finding(
        self, at: TextPlace(line: place.line, offset: place.offset), hidden(character), help: help)
    }
  }

  package static let info = RuleInfo(
    id: "text-control",
    severity: .warning,
    summary: Phrase(
      vi: "Báo cáo có ký tự ẩn (điều khiển, đảo chiều chữ, không bề rộng)",
      en: "The report holds characters that nobody sees (control, direction, zero width)"),
    reason: Phrase(
      vi: "Ký tự ẩn làm người đọc và phần mềm hiểu khác nhau: tìm không ra, số đọc sai; văn bản vẫn được dùng.",
      en: "People and programs read such text differently: searches fail, numbers are misread; the text is used still."),
    wrong: "- Số hội nghị: 2\u{200B}4 cuộc",
    right: "- Số hội nghị: 24 cuộc")

  static func hidden(_ character: HiddenCharacter) -> Phrase {
    Phrase(
      vi: "dòng này có ký tự ẩn \(character.codePoint) (\(character.name.vi))",
      en: "this line holds a hidden character, \(character.codePoint) (\(character.name.en))")
  }

  static let help = Phrase(
    vi:
      "xóa cả chữ hoặc số ở chỗ này rồi gõ lại bằng tay; ký tự ẩn thường theo vào khi chép từ trang web, PDF hoặc tin nhắn",
    en:
      "take out the word or number at this place and type it anew; hidden characters come along when text is copied from web pages, PDF or messages"
  )
}
