/// The body named did not exist at the end of the period.
package enum UnitNotActive: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    guard report.unit == nil, let entry = report.head.entry(.unit),
      case .notActive(let units) = knowledge.units.find(name: entry.value, on: knowledge.day(of: report)),
      let unit = units.first
    else { return [] }
    let others = knowledge.bodies(insteadOf: unit, on: knowledge.day(of: report))
    return [
      report.finding(
        self, at: entry.valuePlace, notActive(unit, on: knowledge.day(of: report)),
        help: others.isEmpty
          ? checkPeriod : unit.isGone(on: knowledge.day(of: report)) ? writeSuccessor(others) : writePredecessor(others)
      )
    ]
  }

  package static let info = RuleInfo(
    id: "unit-not-active",
    severity: .error,
    summary: Phrase(
      vi: "Cơ quan ở mục “Đơn vị” đã kết thúc, hoặc chưa thành lập, vào cuối kỳ báo cáo",
      en: "The body at “Đơn vị” had ended, or was not yet founded, at the end of the period"),
    reason: Phrase(
      vi:
        "Sau sắp xếp, báo cáo là của cơ quan mới; số liệu ghi cho cơ quan cũ sẽ bị tính sai nên báo cáo chưa được dùng.",
      en:
        "After a merger the new body reports; figures given for the old one would be counted wrongly, so none is used."),
    wrong: """
      ---
      Đơn vị: Sở Thủy lợi
      Kỳ báo cáo: Quý II/2025
      ---
      """,
    right: """
      ---
      Đơn vị: Sở Nông lâm
      Kỳ báo cáo: Quý II/2025
      ---
      """)

  static func notActive(_ unit: Unit, on day: Day) -> Phrase {
    if let to = unit.to, unit.isGone(on: day) {
      return Phrase(
        vi: "“\(unit.name)” đã kết thúc hoạt động ngày \(to.slashed), trước ngày cuối kỳ \(day.slashed)",
        en: "“\(unit.name)” ended on \(to.slashed), before the period's last day \(day.slashed)")
    }
    return Phrase(
      vi: "“\(unit.name)” chưa thành lập vào ngày cuối kỳ \(day.slashed)",
      en: "“\(unit.name)” did not exist yet on the period's last day \(day.slashed)")
  }

  static func writeSuccessor(_ units: [Unit]) -> Phrase {
    let lines = units.map { "Đơn vị: \($0.name)" }
    return units.count == 1
      ? Phrase(
        vi: "sau sắp xếp đã có cơ quan mới: thay cả dòng này bằng",
        en: "since the reorganisation another body reports; put this line in its place", copying: lines)
      : Phrase(
        vi: "sau sắp xếp đã có cơ quan mới: thay cả dòng này bằng dòng của cơ quan mình",
        en: "since the reorganisation other bodies report; put the line of yours in its place", copying: lines)
  }

  static func writePredecessor(_ units: [Unit]) -> Phrase {
    let lines = units.map { "“Đơn vị: \($0.name)”" }
    return Phrase(
      vi: "xem lại mục “Kỳ báo cáo”; nếu đúng kỳ ấy thì ghi cơ quan trước sắp xếp \(lines.joined(separator: " hoặc "))",
      en:
        "check “Kỳ báo cáo”; if it is right, write the body before the reorganisation \(lines.joined(separator: " or "))"
    )
  }

  static let checkPeriod = Phrase(
    vi: "xem lại mục “Kỳ báo cáo”, hoặc hỏi đầu mối tổng hợp cơ quan nào báo cáo thay",
    en: "check “Kỳ báo cáo”, or ask the coordinator which body reports instead")
}
