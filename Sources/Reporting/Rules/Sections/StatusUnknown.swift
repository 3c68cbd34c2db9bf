/// A `Tình hình:` line names none of the four states.
package enum StatusUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.usedSections.compactMap { section in
      guard case .unknown(let text, let place) = section.status else { return nil }
      let near = nearest(to: text, in: TaskStatus.offered.map(\.name))
      return report.finding(self, at: place, unknown(text), help: near.map(didYouMean) ?? help)
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
    Phrase(vi: "không rõ tình hình “\(text)” là gì", en: "the state “\(text)” is not known")
  }

  static func didYouMean(_ name: String) -> Phrase {
    Phrase(vi: "có phải là “Tình hình: \(name)”?", en: "did you mean “Tình hình: \(name)”?")
  }

  static let help = Phrase(
    vi:
      "ghi một trong bốn: Hoàn thành, Đang thực hiện, Chưa thực hiện, Không phát sinh; nhận xét khác viết xuống dòng dưới",
    en:
      "write one of: Hoàn thành (done), Đang thực hiện (in progress), Chưa thực hiện (not started), Không phát sinh (nothing arose); anything else goes on the next line"
  )
}
