import Reporting

/// Writes findings for one kind of reader.
protocol FindingPrinter {
  /// All the findings, in the order in which they are given, ready for standard output.
  func bytes(of findings: [Finding]) -> [UInt8]
}

/// How findings are printed.
enum FindingFormat: String, CaseIterable {
  /// For people at a terminal.
  case text
  /// For scripts: one object.
  case json
  /// For editors and code scanners: SARIF 2.1.0.
  case sarif
}

/// How many findings there are of each severity.
struct FindingCounts: Equatable {
  let errors: Int
  let warnings: Int
  let notes: Int
  /// In how many files they stand.
  let files: Int

  init(_ findings: [Finding]) {
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    notes = findings.count { $0.severity == .note }
    files = Set(findings.map { Array($0.place.file.utf8) }).count
  }
}

extension FindingCounts {
  /// The counts in one line: `Phải sửa: 2 · Cần rà soát: 1 · Lưu ý: 0 (trong 2 tệp)`.
  var summary: Phrase {
    guard errors + warnings + notes > 0 else {
      return Phrase(vi: "Không có gì phải sửa hay cần rà soát.", en: "Nothing to mend or to look at.")
    }
    return Phrase(
      vi: "Phải sửa: \(errors) · Cần rà soát: \(warnings) · Lưu ý: \(notes) (trong \(files) tệp)",
      en: [
        Self.counted(errors, "error"), Self.counted(warnings, "warning"),
        "\(Self.counted(notes, "note")) in \(Self.counted(files, "file"))",
      ].joined(separator: ", "))
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
