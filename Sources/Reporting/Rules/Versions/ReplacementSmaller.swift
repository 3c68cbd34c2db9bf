/// A replacement says less than what it replaces.
package enum ReplacementSmaller: Rule {
  static func findings(for versions: Versions, knowledge: Knowledge) -> [Finding] {
    guard let standing = versions.standing, let before = versions.earlier.last else { return [] }
    let present = Set(standing.sections.compactMap(\.task))
    let lost = before.usedSections.compactMap(\.task).filter { !present.contains($0) }
    guard !lost.isEmpty else { return [] }
    let entry = standing.head.entry(.replaces) ?? standing.head.entry(.version)
    return [
      standing.finding(
        self, at: entry?.valuePlace ?? standing.firstLine, smaller(before, lost, knowledge.plan),
        help: help(before))
    ]
  }

  package static let info = RuleInfo(
    id: "replacement-smaller",
    severity: .warning,
    summary: Phrase(
      vi: "Bản thay thế thiếu mục mà bản trước có", en: "A replacement lacks sections that the report before had"),
    reason: Phrase(
      vi: "Bản thay thế được dùng nguyên như đã gửi; nội dung chỉ có ở bản trước không còn trong tổng hợp.",
      en: "The replacement is used as it is; what only the earlier one says is no longer counted."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Thay thế: 9014-BC/HU
      ---

      ## 1. Tuyên truyền
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Bổ sung cho: 9014-BC/HU
      ---

      ## 1. Tuyên truyền
      """)

  static func smaller(_ before: Report, _ lost: [Int], _ plan: Plan) -> Phrase {
    let numbers = lost.map(String.init).joined(separator: ", ")
    return Phrase(
      vi: "bản thay thế này không có mục \(plan.taskNoun) \(numbers) mà bản trước (“\(before.file)”) có",
      en: "this replacement has no section on task \(numbers), which the report before (“\(before.file)”) has")
  }

  static func help(_ before: Report) -> Phrase {
    let number = before.number.flatMap { $0.canBeCopied ? $0 : nil }
    let line = number.map { "Bổ sung cho: \($0)" } ?? "Bổ sung: có"
    return Phrase(
      vi:
        "nếu thay cả báo cáo thì chép các mục còn thiếu từ bản trước sang đây; nếu chỉ sửa, thêm một phần thì thay cả dòng này bằng",
      en:
        "if it replaces the whole report, copy the missing sections from the one before; if it mends a part only, put in place of this line",
      copying: [line])
  }
}
