/// A `Tình hình:` line names none of the four states.
package enum StatusUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.usedSections.compactMap { section in
      guard case .unknown(let text, let place) = section.status else { return nil }
      let near = nearest(to: text, in: TaskStatus.offered.map(\.name))
      return report.finding(
        self, at: place, unknown(text), help: near.map { .didYouMean(["Tình hình: \($0)"]) } ?? help(text))
    }
  }

  package static let info = RuleInfo(
    id: "status-unknown",
    severity: .error,
    summary: Phrase(
      vi: "Dòng “Tình hình:” không ghi một trong bốn tình hình", en: "A “Tình hình:” line names none of the four states"
    ),
    reason: Phrase(
      vi: "Không đoán thay: ô của nhiệm vụ ấy ghi “Chưa nêu tình hình”, còn nội dung và số liệu vẫn được dùng.",
      en: "Nothing is guessed: the task's state stays not stated; its text and figures are used."),
    wrong: """
      ## 7. Giám sát

      Tình hình: Cơ bản tốt
      """,
    right: """
      ## 7. Giám sát

      Tình hình: Đang thực hiện
      """)

  static func unknown(_ text: String) -> Phrase {
    Phrase(vi: "\(text.quoted) không phải là một trong bốn tình hình", en: "\(text.quoted) is none of the four states")
  }

  static func help(_ text: String) -> Phrase {
    Phrase(
      vi: "thay \(text.quoted) bằng \(TaskStatus.choices.vi); còn \(text.quoted) chép xuống dòng dưới",
      en: "write \(TaskStatus.choices.en) for \(text.quoted), and copy \(text.quoted) to the line below")
  }
}
