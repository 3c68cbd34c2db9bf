extension Head.Entry {
  /// Whether it says that the report is a draft. One line that does is enough, whatever others say, and so is a
  /// mistyped key ("Bản dự thảo: có"): nothing that may be a draft is published.
  package var saysDraft: Bool {
    guard key == .draft || (key == nil && namesDraft) else { return false }
    return !value.isEmpty && !["khong", "khong phai", "no", "false", "chinh thuc"].contains(value.folded)
  }

  private var namesDraft: Bool {
    name.folded.contains("du thao") || nearKey.flatMap { Head.Key(name: $0) } == .draft
  }
}

extension Head.Key {
  /// The key that a typed name means, after folding; nil where none is meant.
  package init?(name: String) {
    guard let key = Head.Key.keys[name.keyFolded] else { return nil }
    self = key
  }

  /// What people call it.
  package var title: Phrase { Phrase(vi: names[0], en: rawValue) }

  /// Every name that is understood, the usual one first (`PRODUCT.md` 1.3; the longer forms are how clerks type them).
  package var names: [String] {
    switch self {
    case .unit: ["Đơn vị", "Cơ quan", "Địa phương", "Cơ quan, địa phương", "Đơn vị báo cáo", "Cơ quan báo cáo", "unit"]
    case .period: ["Kỳ báo cáo", "Kỳ", "Kỳ BC", "period"]
    case .number: ["Số ký hiệu", "Số hiệu", "Số", "Số, ký hiệu", "number"]
    case .date: ["Ngày ban hành", "Ngày", "Ngày ký", "Ngày tháng", "date"]
    case .subject: ["Trích yếu", "subject"]
    case .signer: ["Người ký", "signer"]
    case .received: ["Ngày nhận", "Ngày đến", "received"]
    case .version: ["Lần", "Lần gửi", "Lần thứ", "version"]
    case .replaces: ["Thay thế", "Thay thế cho", "replaces"]
    case .supplements: ["Bổ sung cho", "Bổ sung", "supplements"]
    case .draft: ["Dự thảo", "draft"]
    case .security: ["Độ mật", "Mức độ mật", "Dấu chỉ độ mật", "Độ bảo mật", "security"]
    case .plan: ["Kế hoạch", "plan"]
    }
  }

  private static let keys = Dictionary(
    Head.Key.allCases.flatMap { key in key.names.map { ($0.keyFolded, key) } }, uniquingKeysWith: { first, _ in first }
  )
}
