import Testing

@testable import Reporting

/// A small province, "Sông Mây", in which figures are counted: three districts, two departments that become one, a union
/// that reports jointly; quarters of 2024 and 2025, halves and a year.
enum CloudRiver {
  static let roster = """
    nhóm:
      - {mã: huyen, tên: Huyện}
      - {mã: so, tên: Sở}
      - {mã: hoi, tên: Hội}
      - {mã: doan, tên: Đoàn}
    cơ quan:
      - {mã: an-son, tên: An Sơn, nhóm: huyen, thẻ: [dvsn]}
      - {mã: binh-lac, tên: Bình Lạc, nhóm: huyen, thẻ: [dvsn]}
      - {mã: cam-thuy, tên: Cẩm Thủy, nhóm: huyen, thẻ: [dvsn]}
      - {mã: so-ruong, tên: Sở Ruộng, nhóm: so, thẻ: [dvsn], đến: 28/02/2025}
      - {mã: so-rung, tên: Sở Rừng, nhóm: so, thẻ: [dvsn], đến: 28/02/2025}
      - {mã: so-dat, tên: Sở Đất, nhóm: so, thẻ: [dvsn], từ: 01/03/2025}
      - {mã: mat-tran, tên: Mặt trận, nhóm: hoi, thẻ: [hoi]}
      - {mã: dang-doan, tên: Đảng đoàn, nhóm: doan, thẻ: [hoi], báo cáo chung với: mat-tran}
    biến động:
      - {loại: hợp nhất, ngày: 01/03/2025, từ: [so-ruong, so-rung], thành: [so-dat]}

    """

  static let plan = """
    kế hoạch: {mã: song-may, tên: Kế hoạch Sông Mây}
    nhiệm vụ:
      - {số: 1, mã: sap-xep, tên: Sắp xếp, phải báo cáo: [{nhóm: [huyen, so, hoi, doan], tần suất: quý}]}
    chỉ tiêu:
      - {mã: tap-huan, tên: Lớp tập huấn, đơn vị tính: lớp, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{nhóm: [huyen], tần suất: quý}], chiều tốt: tăng, mục tiêu: [{năm: 2025, giá trị: 40}]}
      - {mã: chenh-lech, tên: Chênh lệch thu chi, đơn vị tính: tỷ đồng, nhiệm vụ: 1, loại: phát sinh, số lẻ: 6, phải báo cáo: [{nhóm: [huyen], tần suất: 6 tháng}], chiều tốt: giảm}
      - {mã: phai-hoc, tên: Số phải học, đơn vị tính: người, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{nhóm: [huyen], tần suất: quý}]}
      - {mã: da-hoc, tên: Số đã học, đơn vị tính: người, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{nhóm: [huyen], tần suất: quý}]}
      - {mã: ty-le-hoc, tên: Tỷ lệ đã học, đơn vị tính: "%", nhiệm vụ: 1, loại: tỷ lệ, công thức: da-hoc / phai-hoc * 100, số lẻ: 1, chiều tốt: tăng}
      - {mã: don-vi, tên: Số đơn vị, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có, phải báo cáo: [{thẻ: [dvsn], tần suất: quý}], không tính: den - di, chiều tốt: giảm}
      - {mã: den, tên: Chuyển đến, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{thẻ: [dvsn], tần suất: quý}]}
      - {mã: di, tên: Chuyển đi, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{thẻ: [dvsn], tần suất: quý}]}
      - {mã: goc, tên: Số năm gốc, đơn vị tính: đơn vị, nhiệm vụ: 1, loại: hiện có, phải báo cáo: [{thẻ: [dvsn], tần suất: một lần}]}
      - {mã: ty-le-giam, tên: Tỷ lệ giảm, đơn vị tính: "%", nhiệm vụ: 1, loại: tỷ lệ, công thức: (goc - don-vi) / goc * 100, số lẻ: 1, chiều tốt: tăng, mục tiêu: [{năm: 2021, giá trị: 5, áp dụng đến: 31/12/2021}, {năm: 2025, giá trị: 10, nguồn: Nghị quyết Sông Mây, áp dụng đến: 31/12/2025}]}
      - {mã: hoi-vien, tên: Hội viên, đơn vị tính: người, nhiệm vụ: 1, loại: hiện có, phải báo cáo: [{thẻ: [hoi], tần suất: quý}]}
      - {mã: du-an, tên: Dự án, đơn vị tính: dự án, nhiệm vụ: 1, loại: hiện có, phạm vi: toàn tỉnh, phải báo cáo: [{cơ quan: [so-ruong, so-dat], tần suất: quý}]}
      - {mã: ke-hoach, tên: Kế hoạch riêng, đơn vị tính: văn bản, nhiệm vụ: 1, loại: văn bản, phải báo cáo: [{nhóm: [huyen], tần suất: một lần}]}
    kỳ báo cáo:
      - {mã: 2024-q1, tên: Quý I năm 2024, loại: quý, từ: 01/01/2024, đến: 31/03/2024, hạn gửi: [{ngày: 05/04/2024}]}
      - {mã: 2024-q2, tên: Quý II năm 2024, loại: quý, từ: 01/04/2024, đến: 30/06/2024, hạn gửi: [{ngày: 05/07/2024}]}
      - {mã: 2024-q3, tên: Quý III năm 2024, loại: quý, từ: 01/07/2024, đến: 30/09/2024, hạn gửi: [{ngày: 05/10/2024}]}
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 01/10/2024, đến: 31/12/2024, hạn gửi: [{ngày: 05/01/2025}]}
      - {mã: 2024, tên: Năm 2024, loại: năm, từ: 01/01/2024, đến: 31/12/2024, hạn gửi: [{ngày: 05/01/2025}]}
      - {mã: 2025-q1, tên: Quý I năm 2025, loại: quý, từ: 01/01/2025, đến: 31/03/2025, hạn gửi: [{ngày: 05/04/2025}]}
      - {mã: 2025-q2, tên: Quý II năm 2025, loại: quý, từ: 01/04/2025, đến: 30/06/2025, hạn gửi: [{ngày: 05/07/2025}]}

    """

  /// What one body reports for one period.
  struct Answer {
    let unit: String
    let period: String
    let figures: [(label: String, value: String)]

    init(_ unit: String, _ period: String, _ figures: KeyValuePairs<String, String>) {
      self.unit = unit
      self.period = period
      self.figures = figures.map { ($0.key, $0.value) }
    }

    var text: String {
      let rows = figures.map { "| \($0.label) | \($0.value) |\n" }.joined()
      return "---\nĐơn vị: \(unit)\nKỳ báo cáo: \(period)\n---\n\n## 1. Sắp xếp\n\nTình hình: Đang thực hiện\n\n"
        + "| Chỉ tiêu | Kỳ này |\n|---|---:|\n\(rows)"
    }
  }

  /// What these reports come to on a day.
  static func summary(
    _ answers: Answer..., plan: String = plan, roster: String = roster, asOf: String = "01/08/2025",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Summary {
    let data = DataFixture.data(plan: plan, roster: roster)
    try #require(data.findings.isEmpty, "\(data.findings)", sourceLocation: sourceLocation)
    let knowledge = Knowledge(
      plan: try #require(data.plan), roster: try #require(data.roster), asOf: try #require(Day.parse(asOf)))
    let files = answers.enumerated().map { checked($1.text, named: "content/\($0).md", knowledge) }
    return Summary(files: files, register: .none, knowledge: knowledge)
  }
}

extension Summary {
  func figures(
    _ indicator: Identifier<Indicator>, _ period: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> IndicatorPeriod {
    let id: Identifier<Period> = try #require(Identifier(period), sourceLocation: sourceLocation)
    return try #require(figures(of: indicator, in: id), sourceLocation: sourceLocation)
  }
}

extension IndicatorPeriod {
  /// Each group as "group value n/N".
  var told: [String] {
    groups.map { total in
      "\(total.group) \(total.value?.plain ?? "-") \(total.reporting)/\(total.expected)"
        + (total.countedElsewhere > 0 ? " (\(total.countedElsewhere))" : "")
    }
  }
}

extension YearToDate {
  /// As "value kind known/expected n/N".
  var told: String {
    "\(value?.plain ?? "-") \(kind.rawValue) \(periods.count)/\(expectedPeriods) \(reporting)/\(expected)"
  }
}

extension IndicatorChange.Difference {
  /// As "before → now: absolute (percent %)".
  var told: String {
    "\(before.plain) → \(now.plain): \(absolute.plain)" + (percent.map { " (\($0.plain) %)" } ?? "")
  }
}

extension TrendSeries {
  /// Each point as "period value n/N", with "⌇" where a seam is before it.
  var told: [String] {
    points.map { "\($0.seam ? "⌇" : "")\($0.period) \($0.value?.plain ?? "-") \($0.reporting)/\($0.expected)" }
  }
}
