/// One of the project's own data files is not there, or cannot be read.
package enum DataFileMissing {
  /// `plan-missing`, `roster-missing` or `register-missing`, by the file's name.
  package static func finding(name: String, file: String, obstacle: ReportFile.Obstacle) -> Finding {
    Finding(
      rule: rules[name] ?? "plan-missing", severity: .error, message: message(name, obstacle), help: help(name),
      place: Place(file: file, line: 1, column: 1))
  }

  private static let rules = [
    "ke-hoach.yml": "plan-missing", "don-vi.yml": "roster-missing", "so-den.csv": "register-missing",
  ]

  private static func message(_ name: String, _ obstacle: ReportFile.Obstacle) -> Phrase {
    switch obstacle {
    case .tooLarge: Phrase(vi: "tệp “\(name)” quá lớn", en: "the file “\(name)” is too large")
    case .unreadable(let reason):
      Phrase(vi: "không đọc được tệp “\(name)” (\(reason.vi))", en: "the file “\(name)” cannot be read (\(reason.en))")
    case .notRegular(let kind): Phrase(vi: "“\(name)” là \(kind.vi)", en: "“\(name)” is \(kind.en)")
    }
  }

  private static func help(_ name: String) -> Phrase {
    Phrase(
      vi: "thư mục báo cáo phải có tệp “\(name)”; xem mẫu trong tài liệu của chương trình",
      en: "the content folder must hold “\(name)”; see the formats in the documentation")
  }
}
