import Testing

@testable import Reporting

/// A small plan and roster with bodies that report jointly, figures that are owed once, and periods that end on one day.
enum CountedProject {
  static let roster = """
    nhóm:
      - {mã: hoi, tên: Hội}
      - {mã: so, tên: Sở}
    cơ quan:
      - {mã: mat-tran, tên: Mặt trận, nhóm: hoi}
      - {mã: dang-doan, tên: Đảng đoàn, nhóm: hoi, báo cáo chung với: mat-tran}
      - {mã: so-y-te, tên: Sở Y tế, nhóm: so}
      - {mã: so-xay-dung, tên: Sở Xây dựng, nhóm: so}

    """

  static let plan = """
    kế hoạch: {mã: thu, tên: Kế hoạch thử}
    nhiệm vụ:
      - {số: 1, mã: tuyen-truyen, tên: Tuyên truyền, phải báo cáo: [{cơ quan: [so-y-te], tần suất: quý}]}
      - {số: 2, mã: tong-ket, tên: Tổng kết, phải báo cáo: [{cơ quan: [so-y-te], tần suất: năm}]}
    chỉ tiêu:
      - {mã: ke-hoach, tên: Kế hoạch riêng, đơn vị tính: văn bản, nhiệm vụ: 1, loại: văn bản, phải báo cáo: [{nhóm: [hoi, so], tần suất: một lần}]}
      - {mã: goc, tên: Số năm gốc, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có, phải báo cáo: [{nhóm: [hoi], tần suất: một lần}]}
      - {mã: so-cuoc, tên: Số cuộc, đơn vị tính: cuộc, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{cơ quan: [so-y-te], tần suất: quý}]}
    kỳ báo cáo:
      - {mã: 2024-q3, tên: Quý III năm 2024, loại: quý, từ: 01/07/2024, đến: 30/09/2024, hạn gửi: [{ngày: 10/10/2024}]}
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 01/10/2024, đến: 31/12/2024, hạn gửi: [{ngày: 10/01/2025}]}
      - {mã: 2024, tên: Năm 2024, loại: năm, từ: 01/01/2024, đến: 31/12/2024, hạn gửi: [{ngày: 20/01/2025}]}
      - {mã: 2025-q1, tên: Quý I năm 2025, loại: quý, từ: 01/01/2025, đến: 31/03/2025, hạn gửi: [{ngày: 10/04/2025}]}

    """

  /// What these reports come to on 01/05/2025; each is a file of its own, `1.md`, `2.md` …
  static func summary(
    of reports: String..., named names: [String]? = nil, register: [Register.Row] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Summary {
    let data = DataFixture.data(plan: plan, roster: roster)
    try #require(data.findings.isEmpty, "\(data.findings)", sourceLocation: sourceLocation)
    let knowledge = Knowledge(
      plan: try #require(data.plan), roster: try #require(data.roster), asOf: try #require(Day.parse("01/05/2025")))
    let files = reports.enumerated().map {
      checked($0.element, named: names?[$0.offset] ?? "content/\($0.offset + 1).md", knowledge)
    }
    return Summary(files: files, register: Register(rows: register), knowledge: knowledge)
  }
}

extension Summary {
  /// A total as "value n/N"; nil where there is none.
  func total(_ indicator: String, _ period: String) -> String? {
    indicators.first { $0.indicator.id.rawValue == indicator }?.totals.first { $0.period.rawValue == period }
      .map { "\($0.value?.plain ?? "-") \($0.reporting)/\($0.expected)" }
  }

  func obligation(_ unit: String, _ period: String) -> Obligation? {
    periods.first { $0.period.id.rawValue == period }?.obligations.first { $0.unit.rawValue == unit }
  }
}
