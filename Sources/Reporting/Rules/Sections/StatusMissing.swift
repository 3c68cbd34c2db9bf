/// A task's section does not say its state.
package enum StatusMissing: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.usedSections.compactMap { section in
      guard let task = section.task, let heading = section.heading, section.status == .none, !section.isEmpty,
        !knowledge.isVolunteered(task: task, in: report)
      else { return nil }
      return report.finding(self, at: heading.place, missing(heading.text), help: help)
    }
  }

  package static let info = RuleInfo(
    id: "status-missing",
    severity: .warning,
    summary: Phrase(
      vi: "Mục của một nhiệm vụ không có dòng “Tình hình:”", en: "A task's section has no “Tình hình:” line"),
    reason: Phrase(
      vi: "Nội dung vẫn được dùng, nhưng trên bảng tổng hợp ô này ghi “Chưa nêu tình hình”.",
      en: "The text is used, but the matrix shows “Chưa nêu tình hình” (not stated)."),
    wrong: """
      ## 7. Giám sát

      Đã tổ chức 02 cuộc giám sát.
      """,
    right: """
      ## 7. Giám sát

      Tình hình: Đang thực hiện

      Đã tổ chức 02 cuộc giám sát.
      """)

  static func missing(_ heading: String) -> Phrase {
    Phrase(vi: "mục \(heading.quoted) chưa nêu tình hình", en: "the section \(heading.quoted) does not say its state")
  }

  static let help = Phrase(
    vi:
      "thêm ngay dưới đề mục, sát lề, dòng dưới đây; nếu không phải Đang thực hiện thì ghi Hoàn thành, Chưa thực hiện hoặc Không phát sinh",
    en:
      "add this line, not indented, right below the heading; where it is not Đang thực hiện (in progress), write Hoàn thành (done), Chưa thực hiện (not started) or Không phát sinh (nothing arose)",
    copying: ["Tình hình: Đang thực hiện"])
}
