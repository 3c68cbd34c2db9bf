import Reporting

/// Findings of three severities in two files, as the rules make them.
enum SampleFindings {
  static let status = Finding(
    rule: "status-unknown", severity: .error,
    message: Phrase(
      vi: "“Cơ bản tốt” không phải là tình hình nào", en: "“Cơ bản tốt” is none of the four states"),
    help: Phrase(vi: "ghi một trong bốn tình hình", en: "write one of the four states"),
    place: Place(
      file: "content/bao-cao/2024-q4/phu-cat.md", line: 12, column: 12, quotedLine: "Tình hình: Cơ bản tốt"),
    unit: "phu-cat", period: "2024-q4")

  static let html = Finding(
    rule: "html-raw", severity: .warning,
    message: Phrase(vi: "phần nằm giữa dấu < và > hiện như đã gõ", en: "what stands between < and > is shown as typed"),
    place: Place(
      file: "content/bao-cao/2024-q4/quy-nhon.md", line: 3, column: 10, quotedLine: "Kính gửi <b>Ban Tổ chức</b>"),
    unit: "quy-nhon", period: "2024-q4")

  static let unused = Finding(
    rule: "file-unused", severity: .note,
    message: Phrase(vi: "tệp này không được báo cáo nào dùng", en: "no report uses this file"),
    place: Place(file: "content/bao-cao/2024-q4/quy-nhon.md", line: 1, column: 1))

  static let all = [status, html, unused]

  /// A finding with that line quoted; the column is where `▸` stands in the line, which is taken out.
  static func quoting(_ marked: String) -> Finding {
    let parts = marked.split(separator: "▸", maxSplits: 1, omittingEmptySubsequences: false)
    return Finding(
      rule: "html-raw", severity: .warning, message: Phrase(vi: "v", en: "e"),
      place: Place(file: "a.md", line: 1, column: parts[0].count + 1, quotedLine: parts.joined()))
  }
}
