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
        self, at: entry?.valuePlace ?? standing.firstLine, smaller(before, lost, knowledge.plan), help: help)
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

  static let help = Phrase(
    vi: "nếu chỉ sửa một phần, đổi “Thay thế” thành “Bổ sung cho”; nếu thay cả báo cáo, chép đủ các mục",
    en: "if it mends a part only, write “Bổ sung cho” for “Thay thế”; if it replaces all, give all sections")
}
