import Reporting

/// The rules about one file of project data or about templates; their names begin alike and each message says all.
enum RuleFamily: String, CaseIterable {
  case plan
  case roster
  case register
  case template

  /// The family of a rule, by its name; nil for a rule about reports.
  init?(of rule: String) {
    guard let family = Self.allCases.first(where: { rule.utf8.starts(with: $0.prefix.utf8) }) else { return nil }
    self = family
  }

  /// How the names of its rules begin: `plan-`.
  var prefix: String { "\(rawValue)-" }

  /// What its rules find.
  var summary: Phrase {
    switch self {
    case .plan: Phrase(vi: "Có chỗ sai trong tệp kế hoạch ke-hoach.yml", en: "The plan, ke-hoach.yml, has a flaw")
    case .roster: Phrase(vi: "Có chỗ sai trong danh sách cơ quan don-vi.yml", en: "The roster, don-vi.yml, has a flaw")
    case .register: Phrase(vi: "Có chỗ sai trong sổ đến so-den.csv", en: "The register, so-den.csv, has a flaw")
    case .template: Phrase(vi: "Có chỗ sai trong một tệp mẫu trang", en: "A template has a flaw")
    }
  }

  /// What follows from a flaw.
  var reason: Phrase {
    switch self {
    case .plan, .roster, .template:
      Phrase(
        vi:
          "Người phụ trách tổng hợp sửa ngay tại dòng được chỉ; trước khi sửa, trang không được dựng lại (mã thoát 2).",
        en: "The coordinator mends the line that is shown; until then the site is not built anew (exit code 2).")
    case .register:
      Phrase(
        vi:
          "Dòng ấy của sổ không được dùng, trừ khi lời nhắc nói là vẫn dùng; nếu hỏng dòng tiêu đề thì trang không được dựng lại (mã thoát 2).",
        en:
          "That row is not used unless the message says that it is; if it is the header, the site is not built anew (exit code 2)."
      )
    }
  }
}
