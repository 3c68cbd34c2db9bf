import Testing

@testable import Reporting

/// A made-up province over five quarters, with life events as each test wants them; the day is 01/05/2025.
enum QuarterProject {
  private static let roster = """
    nhóm: [{mã: huyen, tên: Huyện ủy}, {mã: so, tên: Sở}]
    cơ quan:
      - {mã: song-may, tên: Huyện ủy Sông Mây, tên ngắn: Sông Mây, nhóm: huyen}
      - {mã: doi-gio, tên: Huyện ủy Đồi Gió, tên ngắn: Đồi Gió, nhóm: huyen}
      - {mã: nui-xa, tên: Huyện ủy Núi Xa, tên ngắn: Núi Xa, nhóm: huyen}

    """

  private static let plan = """
    kế hoạch: {mã: thu, tên: Kế hoạch thử}
    nhiệm vụ:
      - {số: 1, mã: mot, tên: Việc chung}
    chỉ tiêu:
      - {mã: so-cuoc, tên: Số cuộc, đơn vị tính: cuộc, nhiệm vụ: 1, loại: phát sinh, nhỏ nhất: 0}
      - {mã: kinh-phi, tên: Kinh phí, đơn vị tính: triệu đồng, nhiệm vụ: 1, loại: phát sinh, số lẻ: 3}
      - {mã: co-so, tên: Số cơ sở, đơn vị tính: cơ sở, nhiệm vụ: 1, loại: hiện có, ngưỡng đột biến: {tỷ lệ: 50, tối thiểu: 5}}
      - {mã: tu-chu, tên: Số tự chủ, đơn vị tính: cơ sở, nhiệm vụ: 1, loại: hiện có}
      - {mã: ty-le, tên: Tỷ lệ tự chủ, đơn vị tính: "%", nhiệm vụ: 1, loại: tỷ lệ, công thức: tu-chu / co-so * 100, số lẻ: 1}
    RULES
    kỳ báo cáo:
      - {mã: 2024-q1, tên: Quý I năm 2024, loại: quý, từ: 15/12/2023, đến: 14/03/2024, hạn gửi: [{ngày: 20/03/2024}]}
      - {mã: 2024-q2, tên: Quý II năm 2024, loại: quý, từ: 15/03/2024, đến: 14/06/2024, hạn gửi: [{ngày: 20/06/2024}]}
      - {mã: 2024-q3, tên: Quý III năm 2024, loại: quý, từ: 15/06/2024, đến: 14/09/2024, hạn gửi: [{ngày: 20/09/2024}]}
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 15/09/2024, đến: 14/12/2024, hạn gửi: [{ngày: 20/12/2024}]}
      - {mã: 2024, tên: Năm 2024, loại: năm, từ: 15/12/2023, đến: 14/12/2024, hạn gửi: [{ngày: 20/12/2024}]}
      - {mã: 2025-q1, tên: Quý I năm 2025, loại: quý, từ: 15/12/2024, đến: 14/03/2025, hạn gửi: [{ngày: 20/03/2025}]}

    """

  /// - Parameter rules: expressions, each a rule that says "Phải khớp".
  static func knowledge(rules: [String], events: [LifeEvent]) throws -> Knowledge {
    let lines = rules.enumerated().map {
      "  - {mã: r\($0.offset), biểu thức: \"\($0.element)\", nói: Phải khớp}"
    }
    let text = plan.replacing("RULES", by: rules.isEmpty ? "" : "quy tắc:\n" + lines.joined(separator: "\n"))
    let data = DataFixture.data(plan: text, roster: roster)
    try #require(data.isSound, "\(data.findings.map(\.line))")
    let bodies = try #require(data.roster)
    return Knowledge(
      plan: try #require(data.plan),
      roster: Roster(groups: bodies.groups, units: bodies.units.map { living($0, events) }, events: events),
      asOf: try #require(Day.parse("01/05/2025")))
  }

  /// The body with the days that the events of a merger or a new name give it.
  private static func living(_ unit: Unit, _ events: [LifeEvent]) -> Unit {
    let renewals = events.filter { [.merged, .renamed].contains($0.kind) }
    return Unit(
      id: unit.id, name: unit.name, shortName: unit.shortName, group: unit.group, tags: unit.tags,
      from: renewals.first { $0.into.contains(unit.id) }?.day,
      to: renewals.first { $0.from.contains(unit.id) }?.day.advanced(by: -1))
  }

  /// What the rules between figures find in reports that came together: "b:12:20 rule: message".
  static func told(
    rules: [String] = [], events: [LifeEvent] = [], in reports: String...
  ) throws -> [String] {
    try findings(rules: rules, events: events, in: reports).map { finding in
      let file = finding.place.file.dropFirst("content/".count).prefix { $0 != "." }
      return "\(file):\(finding.place.line):\(finding.place.column) \(finding.rule): \(finding.message.vi)"
    }
  }

  /// What is advised for each of them.
  static func advised(in reports: String...) throws -> [String] {
    try findings(rules: [], events: [], in: reports).map { $0.help?.vi ?? "" }
  }

  private static func findings(rules: [String], events: [LifeEvent], in reports: [String]) throws -> [Finding] {
    let knowledge = try knowledge(rules: rules, events: events)
    let files = zip(["a", "b", "c", "d", "e"], reports).map { checked($1, named: "content/\($0).md", knowledge) }
    return Summary(files: files, register: .none, knowledge: knowledge).findings
  }

  /// What happened on 01/10/2024, within the fourth quarter.
  static func event(_ kind: LifeEvent.Kind, _ from: [Identifier<Unit>], _ into: [Identifier<Unit>] = []) -> LifeEvent {
    LifeEvent(kind: kind, day: ReadReports.day(1, 10, 2024), from: from, into: into)
  }
}

/// A report of that made-up province with one table; its first row of figures stands in line 12.
func quarter(
  _ period: String, of unit: String = "Sông Mây", head: String = "", columns: String = "Kỳ này", _ rows: String...
) -> String {
  let count = columns.split(separator: "|").count
  return report(
    of: unit, period: period, head: head,
    "## 1. Việc chung\n\nTình hình: Đang thực hiện\n\n| Chỉ tiêu | \(columns) |\n"
      + "|---|\(String(repeating: "---|", count: count))\n" + rows.map { "| \($0) |" }.joined(separator: "\n"))
}
