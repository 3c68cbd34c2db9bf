/// Lines that were meant to be a table are none, and nothing in them counts.
///
/// An error where the table's header is that of figures, since they are not used; else a warning.
package enum TableBroken: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    let periods = report.periods.compactMap(knowledge.period).map(\.columnKeys)
    return BrokenTables(report, vocabulary: knowledge.vocabulary, periods: periods).found.map { table in
      report.finding(
        self, severity: table.isData ? .error : .warning, at: table.place, broken(table.flaw),
        help: help(table.flaw, header: table.header))
    }
  }

  package static let info = RuleInfo(
    id: "table-broken",
    severity: .error,
    summary: Phrase(
      vi: "Một bảng gõ chưa đúng nên không được nhận là bảng", en: "Lines that were meant to be a table are none"),
    reason: Phrase(
      vi:
        "Chữ vẫn hiện nhưng không thành bảng, và không số liệu nào trong đó được tính. Bảng không có cột số liệu thì chỉ cần rà soát.",
      en:
        "The words are shown, but not as a table, and no figure among them counts. For a table without a column of figures this is only a warning."
    ),
    wrong: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|
      | Số cuộc giám sát | cuộc | 4 |
      """,
    right: """
      | Chỉ tiêu | Đơn vị tính | Kỳ này |
      |---|---|---|
      | Số cuộc giám sát | cuộc | 4 |
      """)

  static func broken(_ flaw: BrokenTable.Flaw) -> Phrase {
    switch flaw {
    case .columns(let header, let dashes):
      Phrase(
        vi: "bảng này không đọc được: dòng tiêu đề có \(header) cột, dòng gạch có \(dashes)",
        en: "this table cannot be read: its header has \(header) columns, its line of dashes \(dashes)")
    case .dashes:
      Phrase(
        vi: "bảng này không đọc được: dòng gạch dưới tiêu đề chỉ được có dấu “|”, dấu trừ “-” và dấu “:”",
        en: "this table cannot be read: its line of dashes may hold only “|”, “-” and “:”")
    case .noDashes:
      Phrase(
        vi: "bảng này không đọc được: thiếu dòng gạch dưới dòng tiêu đề",
        en: "this table cannot be read: the line of dashes below its header is missing")
    case .noHeader:
      Phrase(
        vi: "bảng này không đọc được: ngay trên dòng gạch không có dòng tiêu đề",
        en: "this table cannot be read: no header stands right above its line of dashes")
    case .gap:
      Phrase(
        vi: "bảng này không đọc được: giữa các dòng của bảng có dòng trống",
        en: "this table cannot be read: a blank line stands between its lines")
    case .detached:
      Phrase(
        vi: "dòng này bị một dòng trống tách khỏi bảng ở trên nên không được tính vào bảng",
        en: "a blank line parts this row from the table above, so that it does not belong to it")
    case .indented:
      Phrase(
        vi: "bảng này không đọc được vì thụt vào đầu dòng (từ 4 dấu cách, hoặc một dấu Tab)",
        en: "this table cannot be read since it is indented (by four spaces or more, or a tab)")
    case .fenced:
      Phrase(
        vi: "bảng này không đọc được vì nằm sau dòng ``` hoặc ~~~",
        en: "this table cannot be read since it stands between ``` or ~~~")
    case .tabs:
      Phrase(
        vi: "bảng này không đọc được: các cột phải cách nhau bằng dấu “|”, không phải bằng dấu Tab",
        en: "this table cannot be read: “|” must part its columns, not tabs")
    }
  }

  static func help(_ flaw: BrokenTable.Flaw, header: [String]) -> Phrase {
    let dashes = "|" + String(repeating: "---|", count: max(header.count, 2))
    switch flaw {
    case .columns, .dashes, .noDashes:
      return Phrase(
        vi: "ngay dưới dòng tiêu đề phải là dòng gạch: “\(dashes)”", en: "right below the header belongs “\(dashes)”")
    case .noHeader:
      return Phrase(
        vi: "ngay trên dòng gạch viết dòng tiêu đề, ví dụ “| Chỉ tiêu | Kỳ này |”, rồi dòng gạch “\(dashes)”",
        en: "write the header right above it, such as “| Chỉ tiêu | Kỳ này |”, then “\(dashes)”")
    case .gap:
      return Phrase(
        vi: "xóa các dòng trống trong bảng; ngay dưới dòng tiêu đề là dòng gạch “\(dashes)”",
        en: "take out the blank lines within the table; right below the header belongs “\(dashes)”")
    case .detached:
      return Phrase(vi: "xóa dòng trống ở trên dòng này", en: "take out the blank line above this one")
    case .indented:
      return Phrase(
        vi: "xóa khoảng trắng ở đầu các dòng của bảng", en: "take out the spaces before the lines of the table")
    case .fenced:
      return Phrase(
        vi: "xóa các dòng chỉ có ``` hoặc ~~~ ở trên và dưới bảng", en: "take out the lines of ``` or ~~~ around it")
    case .tabs:
      let row = "| " + header.prefix(12).joined(separator: " | ") + " |"
      return Phrase(
        vi: "viết mỗi dòng như “\(row)”, và ngay dưới dòng tiêu đề là dòng gạch “\(dashes)”",
        en: "write each line like “\(row)”, and right below the header “\(dashes)”")
    }
  }
}
