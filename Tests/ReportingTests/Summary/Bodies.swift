import Testing

@testable import Reporting

/// Projects of a few bodies to which something happens between quarter IV of 2024 and quarter I of 2025.
enum Bodies {
  /// Bodies as "a đến 04/01/2025", with `từ`, `đến`, `nhóm` (else `mot`) and `chung`; events as "hợp nhất 05/01/2025 a,b c".
  static func roster(units: String..., events: String...) -> String {
    var text = "nhóm:\n  - {mã: mot, tên: Nhóm một}\n  - {mã: hai, tên: Nhóm hai}\ncơ quan:\n"
    for unit in units {
      let words = unit.split(separator: " ").map(String.init)
      func value(after word: String) -> String? { words.firstIndex(of: word).map { words[$0 + 1] } }
      text += "  - mã: \(words[0])\n    tên: Cơ quan \(words[0])\n    nhóm: \(value(after: "nhóm") ?? "mot")\n"
      for key in ["từ", "đến"] { text += value(after: key).map { "    \(key): \($0)\n" } ?? "" }
      text += value(after: "chung").map { "    báo cáo chung với: \($0)\n" } ?? ""
    }
    text += "biến động:\n"
    for event in events {
      let words = event.split(separator: " ").map(String.init)
      let (kind, rest) = (words[..<2].joined(separator: " "), words[2...].map { "[\($0)]" })
      let from = kind == "thành lập" ? nil : rest[1]
      let into = kind == "thành lập" ? rest[1] : rest.count > 2 ? rest[2] : nil
      text += "  - loại: \(kind)\n    ngày: \(words[2])\n"
      text += (from.map { "    từ: \($0)\n" } ?? "") + (into.map { "    thành: \($0)\n" } ?? "")
    }
    return text
  }

  static let plan = plan(province: nil)

  /// - Parameter province: the bodies that owe the figure of the whole province.
  static func plan(province: String?) -> String {
    """
    kế hoạch: {mã: thu, tên: Kế hoạch thử}
    nhiệm vụ:
      - {số: 1, mã: tuyen-truyen, tên: Tuyên truyền, phải báo cáo: [{nhóm: [mot], tần suất: quý}]}
    chỉ tiêu:
      - {mã: so-cuoc, tên: Số cuộc, đơn vị tính: cuộc, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{nhóm: [mot], tần suất: quý}]}
      - {mã: ke-hoach, tên: Kế hoạch riêng, đơn vị tính: văn bản, nhiệm vụ: 1, loại: văn bản, phải báo cáo: [{nhóm: [mot, hai], tần suất: một lần}]}
      - {mã: dau-ky, tên: Đầu kỳ, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có}
      - {mã: cuoi-ky, tên: Cuối kỳ, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có}
      - {mã: du-an, tên: Dự án, đơn vị tính: dự án, nhiệm vụ: 1, loại: hiện có, phạm vi: toàn tỉnh\(province.map { ", phải báo cáo: [{cơ quan: [\($0)], tần suất: quý}]" } ?? ""), ngưỡng đột biến: {tỷ lệ: 50, tối thiểu: 5}}
    quy tắc:
      - {mã: dau-ky, biểu thức: dau-ky = truoc(cuoi-ky), nói: Đầu kỳ bằng cuối kỳ trước}
      - {mã: gap-doi, biểu thức: du-an <= truoc(du-an) * 2, nói: Không gấp đôi}
    kỳ báo cáo:
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 01/10/2024, đến: 31/12/2024, hạn gửi: [{ngày: 10/01/2025}, {nhóm: [hai], ngày: 15/01/2025}]}
      - {mã: 2025-q1, tên: Quý I năm 2025, loại: quý, từ: 01/01/2025, đến: 31/03/2025, hạn gửi: [{ngày: 10/04/2025}, {nhóm: [hai], ngày: 15/04/2025}]}

    """
  }

  static func report(
    _ unit: String, _ period: String, _ count: Int, stock: Int? = nil, start: Int? = nil, province: Int? = nil
  ) -> String {
    let figures = [
      "- Số cuộc: \(count) cuộc", stock.map { "- Cuối kỳ: \($0) đơn vị" }, start.map { "- Đầu kỳ: \($0) đơn vị" },
      province.map { "- Dự án: \($0) dự án" },
    ].compactMap(\.self).joined(separator: "\n")
    return "---\nĐơn vị: \(unit)\nKỳ báo cáo: \(period)\nNgày nhận: 08/01/2025\n---\n\n"
      + "## 1. Tuyên truyền\n\nTình hình: Hoàn thành\n\n\(figures)\n"
  }

  /// What the reports come to on 01/05/2025.
  static func summary(
    _ roster: String, plan: String = plan, of reports: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Summary {
    try summary(roster, plan: plan, files: reports, sourceLocation: sourceLocation)
  }

  static func summary(
    _ roster: String, plan: String = plan, files reports: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Summary {
    let data = DataFixture.data(plan: plan, roster: roster)
    try #require(
      !data.findings.contains { $0.severity == .error }, "\(data.findings.map(\.line))", sourceLocation: sourceLocation)
    let knowledge = Knowledge(
      plan: try #require(data.plan), roster: try #require(data.roster), asOf: try #require(Day.parse("01/05/2025")))
    let files = reports.enumerated().map { checked($0.element, named: "content/\($0.offset + 1).md", knowledge) }
    return Summary(files: files, register: .none, knowledge: knowledge)
  }

  /// What the rule "Đầu kỳ bằng cuối kỳ trước" finds.
  static func startFindings(_ roster: String, _ reports: String...) throws -> [String] {
    try summary(roster, files: reports).findings.filter { $0.rule == "rule-violated" }.map(\.message.vi)
  }
}
