/// "Chưa thực hiện" and "Không phát sinh" need a reason; any sentence in the section is one.
package enum ReasonMissing: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.usedSections.compactMap { section in
      guard case .stated(let status, let place) = section.status, status == .notStarted || status == .nothingArose,
        !section.hasText, let task = section.task, !knowledge.isVolunteered(task: task, in: report)
      else { return nil }
      return report.finding(self, at: place, missing(status), help: help(status))
    }
  }

  package static let info = RuleInfo(
    id: "reason-missing",
    severity: .warning,
    summary: Phrase(
      vi: "“Chưa thực hiện” hoặc “Không phát sinh” mà không có câu nào nói lý do",
      en: "“Chưa thực hiện” or “Không phát sinh” without a sentence that says why"),
    reason: Phrase(
      vi: "Tình hình vẫn được dùng; người đọc cần biết vì sao.", en: "The state is used; readers need to know why."),
    wrong: """
      ## 7. Giám sát

      Tình hình: Chưa thực hiện
      """,
    right: """
      ## 7. Giám sát

      Tình hình: Chưa thực hiện

      Cuộc giám sát chuyển sang quý I vì trùng kỳ họp cuối năm.
      """)

  static func missing(_ status: TaskStatus) -> Phrase {
    let name = TaskStatus.offered.first { $0.status == status }?.name ?? status.rawValue
    return Phrase(vi: "“\(name)” mà chưa nêu lý do", en: "“\(name)” without a reason")
  }

  static func help(_ status: TaskStatus) -> Phrase {
    let example =
      status == .nothingArose
      ? "Trong kỳ không có việc nào phải làm." : "Việc này chuyển sang kỳ sau vì thiếu người làm."
    return Phrase(
      vi: "viết ngay dưới dòng này một câu nói rõ vì sao, ví dụ",
      en: "write a sentence that says why right below this line, such as", copying: [example])
  }
}
