/// The head names a body that the roster does not have.
package enum UnitUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    guard report.unit == nil, let entry = report.head.entry(.unit) else { return [] }
    switch knowledge.units.find(name: entry.value, on: knowledge.day(of: report)) {
    case .found, .notActive: return []
    case .ambiguous(let units):
      return [report.finding(self, at: entry.valuePlace, ambiguous(entry.value), help: choose(among: units))]
    case .unknown(let near):
      return [
        report.finding(self, at: entry.valuePlace, unknown(entry.value), help: didYouMean(near) ?? seeRoster)
      ]
    }
  }

  package static let info = RuleInfo(
    id: "unit-unknown",
    severity: .error,
    summary: Phrase(
      vi: "Tên ở mục “Đơn vị” không có trong danh sách cơ quan", en: "The body named at “Đơn vị” is not in the roster"),
    reason: Phrase(
      vi: "Không biết báo cáo của ai thì không thể đưa vào tổng hợp; tên gần giống không bao giờ tự được nhận thay.",
      en: "Without its body a report cannot be counted; a name that is merely near is never taken for another."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mâ
      Kỳ báo cáo: Quý IV/2024
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      ---
      """)

  static func unknown(_ name: String) -> Phrase {
    Phrase(
      vi: "không có cơ quan, địa phương nào tên là \(name.quoted) trong danh sách",
      en: "no body in the roster is called \(name.quoted)")
  }

  static func ambiguous(_ name: String) -> Phrase {
    Phrase(
      vi: "tên \(name.quoted) có thể là của nhiều cơ quan, địa phương",
      en: "the name \(name.quoted) may mean more than one body")
  }

  static func didYouMean(_ units: [Unit]) -> Phrase? {
    units.isEmpty ? nil : .didYouMean(units.map { "Đơn vị: \($0.name)" })
  }

  static func choose(among units: [Unit]) -> Phrase {
    // Where even the names are one, only the ids tell the bodies apart.
    let areDistinct = Set(units.map(\.name.folded)).count == units.count
    return areDistinct
      ? Phrase(
        vi: "thay cả dòng này bằng dòng của cơ quan mình", en: "put the line of your body in its place",
        copying: units.map { "Đơn vị: \($0.name)" })
      : Phrase(
        vi: "ghi mã của cơ quan mình thay cho tên", en: "write your body's id for its name",
        copying: units.map { "Đơn vị: \($0.id)" })
  }

  static let seeRoster = Phrase(
    vi: "ghi tên đầy đủ của cơ quan; vẫn chưa được thì hỏi đầu mối tổng hợp (danh sách ở tệp don-vi.yml)",
    en: "write the body's full name; if that does not help, ask the coordinator (the roster is don-vi.yml)")
}
