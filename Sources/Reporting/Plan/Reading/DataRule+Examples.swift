extension DataRule {
  /// A piece of the file that breaks the rule, and the same piece mended.
  func examples(in kind: DataSource.Kind) -> (wrong: String, right: String) {
    switch self {
    case .syntax: ("tên: Kế hoạch: giai đoạn 2", "tên: \"Kế hoạch: giai đoạn 2\"")
    case .shapeInvalid: ("tên: [Sở Nông lâm, Sở Cầu đường]", "tên: Sở Nông lâm")
    case .keyUnknown: ("tên khắc: [TP Sông Mây]", "tên khác: [TP Sông Mây]")
    case .keyDuplicate: ("tên: Sở Nông lâm\nTÊN: Sở Cầu đường", "tên: Sở Nông lâm")
    case .keyMissing: ("- tên: Sở Nông lâm\n  nhóm: so", "- mã: so-nong-lam\n  tên: Sở Nông lâm\n  nhóm: so")
    case .idInvalid: ("mã: Sở Nông lâm", "mã: so-nong-lam")
    case .idDuplicate:
      (
        "- {mã: so-nong-lam, tên: Sở Nông lâm}\n- {mã: so-nong-lam, tên: Sở Nông lâm (mới)}",
        "- {mã: so-nong-lam, tên: Sở Nông lâm}\n- {mã: so-nong-lam-2025, tên: Sở Nông lâm (mới)}"
      )
    case .dateInvalid:
      kind == .register
        ? ("31/11/2024,Thành ủy Sông Mây,Quý IV/2024", "30/11/2024,Thành ủy Sông Mây,Quý IV/2024")
        : ("đến: 31/11/2024", "đến: 30/11/2024")
    case .numberInvalid: ("nhỏ nhất: không", "nhỏ nhất: 0")
    case .wordUnknown:
      kind == .plan ? ("tần suất: ba tháng", "tần suất: quý") : ("loại: gộp", "loại: hợp nhất")
    case .rangeReversed: ("từ: 15/09/2024\nđến: 14/12/2023", "từ: 15/09/2024\nđến: 14/12/2024")
    case .referenceUnknown:
      kind == .plan ? ("nhóm: [huyện-ủy]", "nhóm: [huyen]") : ("thành: [so-tai-chin]", "thành: [so-nong-lam]")
    case .nameAmbiguous:
      (
        "- {mã: a, tên: Tuyên truyền}\n- {mã: b, tên: Quán triệt, tên khác: [tuyên truyền]}",
        "- {mã: a, tên: Tuyên truyền}\n- {mã: b, tên: Quán triệt}"
      )
    case .proofInvalid: ("chứng minh: hoi-nghi-quan-triet", "chứng minh: ke-hoach-trien-khai")
    case .rowEmpty: ("- tần suất: quý", "- nhóm: [huyen]\n  tần suất: quý")
    case .owingMisplaced:
      (
        "loại: tỷ lệ\nphải báo cáo: [{nhóm: [huyen], tần suất: quý}]\ncông thức: a / b * 100",
        "loại: tỷ lệ\ncông thức: a / b * 100"
      )
    case .formulaMisplaced: ("loại: hiện có\ncông thức: a / b * 100", "loại: tỷ lệ\ncông thức: a / b * 100")
    case .periodOverlap:
      (
        "- {mã: 2024-q3, loại: quý, từ: 15/06/2024, đến: 15/09/2024}\n- {mã: 2024-q4, loại: quý, từ: 15/09/2024, đến: 14/12/2024}",
        "- {mã: 2024-q3, loại: quý, từ: 15/06/2024, đến: 14/09/2024}\n- {mã: 2024-q4, loại: quý, từ: 15/09/2024, đến: 14/12/2024}"
      )
    case .periodMismatch:
      (
        "tên: Quý IV năm 2024\ntừ: 15/09/2023\nđến: 14/12/2023", "tên: Quý IV năm 2024\ntừ: 15/09/2024\nđến: 14/12/2024"
      )
    case .periodGap:
      (
        "- {mã: 2024-q3, loại: quý, từ: 15/06/2024, đến: 14/09/2024}\n- {mã: 2024-q4, loại: quý, từ: 01/10/2024, đến: 31/12/2024}",
        "- {mã: 2024-q3, loại: quý, từ: 15/06/2024, đến: 14/09/2024}\n- {mã: 2024-q4, loại: quý, từ: 15/09/2024, đến: 14/12/2024}"
      )
    case .frequencyIdle:
      ("tần suất: tháng\n# chỉ có kỳ quý và kỳ năm", "tần suất: quý\n# chỉ có kỳ quý và kỳ năm")
    case .dueTooEarly: ("đến: 14/12/2024\nhạn gửi: 10/12/2024", "đến: 14/12/2024\nhạn gửi: 20/12/2024")
    case .dueMissing:
      ("hạn gửi: [{nhóm: [so], ngày: 18/12/2024}]", "hạn gửi: [{ngày: 20/12/2024}, {nhóm: [so], ngày: 18/12/2024}]")
    case .holidaysUnknown:
      (
        "lịch báo cáo: [{loại: quý, năm: 2025, ngày chốt: 14, hạn gửi: 4}]",
        "lịch báo cáo: [{loại: quý, năm: 2025, ngày chốt: 14, hạn gửi: 4}]\nngày nghỉ: [{từ: 25/01/2025, đến: 02/02/2025, tên: Tết Nguyên đán}]"
      )
    case .dayOffDoubtful:
      (
        "ngày làm bù: [{ngày: 25/04/2025, tên: Làm bù cho 02/05/2025}]",
        "ngày làm bù: [{ngày: 26/04/2025, tên: Làm bù cho 02/05/2025}]"
      )
    case .expressionInvalid: ("biểu thức: a + b == c", "biểu thức: a + b = c")
    case .expressionOperand:
      ("biểu thức: ke-hoach-trien-khai <= don-vi-cuoi-ky", "biểu thức: don-vi-dau-ky <= don-vi-cuoi-ky")
    case .expressionCircular:
      ("mã: ty-le-a\ncông thức: ty-le-a / b * 100", "mã: ty-le-a\ncông thức: a / b * 100")
    case .expressionZero: ("công thức: a / 0", "công thức: a / b")
    case .expressionMeasure: ("biểu thức: so-nguoi <= so-don-vi", "biểu thức: so-nguoi <= so-nguoi-giao")
    default: rosterExamples ?? registerExamples
    }
  }

  private var rosterExamples: (wrong: String, right: String)? {
    switch self {
    case .jointCircular:
      ("- mã: so-thuy-loi\n  báo cáo chung với: so-thuy-loi", "- mã: so-ruong-dong\n  báo cáo chung với: so-thuy-loi")
    case .eventShape:
      (
        "- {loại: hợp nhất, ngày: 01/03/2025, từ: [so-thuy-loi], thành: [so-ruong-dong-2025]}",
        "- {loại: hợp nhất, ngày: 01/03/2025, từ: [so-thuy-loi, so-ruong-dong], thành: [so-ruong-dong-2025]}"
      )
    case .eventMismatch:
      (
        "- {mã: so-thuy-loi, tên: Sở Thủy lợi, nhóm: so}\n# hợp nhất ngày 01/03/2025",
        "- {mã: so-thuy-loi, tên: Sở Thủy lợi, nhóm: so, đến: 28/02/2025}\n# hợp nhất ngày 01/03/2025"
      )
    default: nil
    }
  }

  private var registerExamples: (wrong: String, right: String) {
    let right = "16/12/2024,Thành ủy Sông Mây,Quý IV/2024"
    return switch self {
    case .headerInvalid: ("Ngày đến,Kỳ báo cáo", "Ngày đến,Cơ quan,Kỳ báo cáo")
    case .columnUnknown: ("Ngày đến,Cơ quan,Kỳ báo cáo,Người nhận", "Ngày đến,Cơ quan,Kỳ báo cáo,Ghi chú")
    case .cellMissing: ("16/12/2024,,Quý IV/2024", right)
    case .unitUnknown: ("16/12/2024,Thành uỷ,Quý IV/2024", right)
    case .unitNotActive: ("16/09/2025,Thành ủy Sông Mây,Quý III/2025", right)
    case .periodUnknown: ("16/12/2024,Thành ủy Sông Mây,cuối năm", right)
    case .dateInFuture: ("16/12/2042,Thành ủy Sông Mây,Quý IV/2024", right)
    case .dateTooEarly: ("16/12/2023,Thành ủy Sông Mây,Quý IV/2024", right)
    case .fileInvalid: (right + ",,/home/an/song-may.md", right + ",,bao-cao/2024-q4/song-may.md")
    case .shaInvalid: (right + ",,,12ab", right + ",,,")
    case .quoteOpen: (right + ",,,,\"gửi lại", right + ",,,,\"gửi lại\"")
    default: ("", "")
    }
  }
}
