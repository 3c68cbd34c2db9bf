package import Markdown

/// A file holds more of something than any report needs.
package enum LimitExceeded: Rule {
  package static func finding(for fault: LimitFault, file: String) -> Finding {
    Finding(
      rule: info.id, severity: info.severity, message: words(for: fault.limit), help: help(for: fault.limit),
      place: Place(file: file, line: fault.line, column: 1))
  }

  package static func headTooLong(file: String) -> Finding {
    Finding(
      rule: info.id, severity: info.severity, message: headTooLong, help: FrontMatterSyntax.closingHelp,
      place: Place(file: file, line: 1, column: 1))
  }

  package static let info = RuleInfo(
    id: "limit-exceeded",
    severity: .error,
    summary: Phrase(
      vi: "Tệp có một thứ nhiều quá mức một báo cáo cần", en: "A file holds more of something than any report needs"),
    reason: Phrase(
      vi: "Thường là do chép hỏng; tệp không được đọc để không làm treo cả việc tổng hợp.",
      en: "Mostly it was copied badly; it is not read, so that it cannot hold up everything else."),
    wrong: "> > > > > > > > > > > > > > > > > > > > > > > > > > …",
    right: "> Trích: …")

  private static func words(for limit: LimitFault.Limit) -> Phrase {
    switch limit {
    case .containerMarkers:
      Phrase(
        vi: "dòng này bắt đầu bằng quá \(Limits.containerMarkers) dấu > hoặc gạch đầu dòng lồng nhau",
        en: "this line begins with more than \(Limits.containerMarkers) nested > or list marks")
    case .brackets:
      Phrase(
        vi: "đoạn này có quá \(Quantity(Limits.bracketsPerBlock).vietnamese()) dấu [",
        en: "this block has more than \(Limits.bracketsPerBlock) [")
    case .lineLength:
      Phrase(
        vi: "dòng này quá dài (hơn \(Quantity(Limits.lineBytes).vietnamese()) byte)",
        en: "this line is too long (more than \(Limits.lineBytes) bytes)")
    case .tableColumns:
      Phrase(
        vi: "bảng này có quá \(Limits.tableColumns) cột", en: "this table has more than \(Limits.tableColumns) columns")
    case .headings:
      Phrase(
        vi: "tệp có quá \(Quantity(Limits.headings).vietnamese()) đề mục",
        en: "the file has more than \(Limits.headings) headings")
    }
  }

  static let headTooLong = Phrase(
    vi: "phần đầu dài quá 200 dòng hoặc 16 KB, có lẽ thiếu dòng “---” khép lại",
    en: "the head is longer than 200 lines or 16 KB; its closing “---” may be missing")
  static func help(for limit: LimitFault.Limit) -> Phrase {
    switch limit {
    case .containerMarkers:
      Phrase(
        vi: "xóa bớt những dấu ấy ở đầu dòng này, chỉ để lại một dấu hoặc không dấu nào",
        en: "take those marks out at the beginning of this line; one at most may stay")
    case .brackets:
      Phrase(
        vi: "xóa những dấu [ thừa; nếu đoạn này bị chép hỏng thì mở bản gốc và chép lại",
        en: "take out the [ that are not needed; if the passage was copied badly, copy it anew from the original")
    case .lineLength:
      Phrase(
        vi: "tách dòng này thành nhiều đoạn, giữa hai đoạn để một dòng trống",
        en: "break this line into paragraphs, with a blank line between two of them")
    case .tableColumns:
      Phrase(
        vi: "tách thành nhiều bảng ít cột hơn, hoặc lưu bảng thành tệp XLSX đặt cạnh báo cáo",
        en: "make several tables of fewer columns, or save the table as an XLSX file beside the report")
    case .headings:
      Phrase(
        vi: "xóa dấu # ở đầu những dòng không phải là đề mục", en: "take out the # of lines that are no headings")
    }
  }
}
