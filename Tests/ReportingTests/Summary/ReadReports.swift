import Markdown

@testable import Reporting

/// Reports of three bodies read from Markdown and put together, for what is worked out of whole reports.
enum ReadReports {
  static let roster = Roster(
    groups: [Group(id: "huyen", title: "Huyện ủy, thị ủy, thành ủy"), Group(id: "so", title: "Sở, ban, ngành")],
    units: [
      Unit(id: "phu-cat", name: "Huyện ủy Phù Cát", group: "huyen"),
      Unit(id: "so-y-te", name: "Sở Y tế", group: "so"),
      Unit(
        id: "so-cu", name: "Sở Tài chính và Vật giá", group: "so", to: Day(year: 2024, month: 6, day: 30)),
    ])

  static func plan(duties: [Duty] = [], indicators: [Indicator] = []) -> Plan {
    Plan(
      id: "k", title: "Kế hoạch", issuer: "Ban Thường vụ Tỉnh ủy",
      tasks: [
        PlanTask(number: 1, id: "mot", title: "Tuyên truyền"), PlanTask(number: 2, id: "hai", title: "Giám sát"),
      ],
      duties: duties,
      reportParts: [
        ReportPart(id: "danh-gia", title: "Đánh giá chung", role: .assessment),
        ReportPart(id: "kien-nghi", title: "Kiến nghị, đề xuất", aliases: ["Kiến nghị"], role: .proposals),
      ],
      taskParts: [
        ReportPart(id: "kho-khan", title: "Khó khăn, vướng mắc", aliases: ["Hạn chế"], role: .difficulties),
        ReportPart(id: "nguyen-nhan", title: "Nguyên nhân", role: .causes),
        ReportPart(id: "kien-nghi", title: "Kiến nghị", role: .proposals),
        ReportPart(id: "ket-qua", title: "Kết quả", role: .results),
      ],
      indicators: indicators,
      periods: [
        Period(
          id: "q1", title: "Quý I/2024", kind: .quarter, from: day(15, 12, 2023), to: day(14, 3, 2024)),
        Period(id: "q2", title: "Quý II/2024", kind: .quarter, from: day(15, 3, 2024), to: day(14, 6, 2024)),
      ])
  }

  /// What stands of reports by Phù Cát for the first quarter; each body begins in line 5.
  static func standing(_ bodies: [String], heads: [String] = []) -> StandingReport? {
    let knowledge = Knowledge(plan: plan(), roster: roster, asOf: day(1, 4, 2024))
    let files = bodies.enumerated().map { index, body in
      let head = index < heads.count ? heads[index] : "Số ký hiệu: \(index + 1)-BC/HU"
      return CheckedFile(
        ReportFile(
          path: "content/\(index + 1).md", contentPath: "\(index + 1).md",
          content: .success(Array("---\nĐơn vị: phu-cat\nKỳ: q1\n\(head)\n---\n\(body)".utf8)), sha256: ""),
        knowledge: knowledge, links: .noFiles)
    }
    return Summary(files: files, register: .none, knowledge: knowledge).reports.first
  }

  static func remarks(_ bodies: String..., heads: [String] = []) -> [Remark] {
    guard let standing = standing(bodies, heads: heads) else { return [] }
    return RemarkReader(plan: plan(), roster: roster).remarks(in: standing)
  }

  static func day(_ day: Int, _ month: Int, _ year: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(daysSince1970: 0)
  }
}
