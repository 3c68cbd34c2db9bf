/// Lines that were meant to be a table are none, and nothing in them counts.
///
/// An error where the table's header is that of figures, since they are not used; else a warning.
package enum TableBroken: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    tables(in: report, given: knowledge).map { finding(for: $0, in: report) }
  }

  /// Those that supplements settle, since they have every figure that its lines name.
  static func findings(
    in report: Report, settledBy replacement: Replacement, given knowledge: Knowledge
  ) -> [Finding] {
    tables(in: report, given: knowledge).filter { table in
      guard table.isData else { return false }
      let named = table.indicators(in: report, knowledge.vocabulary)
      return !named.isEmpty && named.allSatisfy(replacement.indicators.contains)
    }.map { finding(for: $0, in: report) }
  }

  private static func tables(in report: Report, given knowledge: Knowledge) -> [BrokenTable] {
    let periods = report.periods.compactMap(knowledge.period).map(\.columnKeys)
    return BrokenTables(report, vocabulary: knowledge.vocabulary, periods: periods).found
  }

  private static func finding(for table: BrokenTable, in report: Report) -> Finding {
    report.finding(
      self, severity: table.isData ? .error : .warning, at: table.place, broken(table.flaw), help: help(table))
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
    case .dashesAstray:
      Phrase(
        vi: "bảng này không đọc được: dòng gạch phải thẳng với dòng tiêu đề ở ngay trên nó",
        en: "this table cannot be read: its line of dashes must stand right below the header's first letter")
    case .attached:
      Phrase(
        vi:
          "bảng này không đọc được: nó dính vào gạch đầu dòng hoặc đoạn trích ở trên vì giữa hai bên không có dòng trống",
        en: "this table cannot be read: no blank line parts it from the list item or the quotation above")
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
    case .bars:
      Phrase(
        vi: "bảng này không đọc được: các cột phải cách nhau bằng dấu “|” trên bàn phím, không phải dấu khác giống nó",
        en: "this table cannot be read: the “|” of the keyboard must part its columns, not a sign that looks like it")
    case .tabs:
      Phrase(
        vi: "bảng này không đọc được: các cột phải cách nhau bằng dấu “|”, không phải bằng dấu Tab",
        en: "this table cannot be read: “|” must part its columns, not tabs")
    }
  }

  static func help(_ table: BrokenTable) -> Phrase {
    let dashes = [table.prefix + dashes(table.header.count)]
    // Below an item's text the line must stand as far in as the header.
    let (place, placeInEnglish) =
      table.prefix.isEmpty
      ? ("sát lề", "not indented") : ("đầu dòng thẳng với dòng tiêu đề", "right below the header's first letter")
    switch table.flaw {
    case .columns, .dashes, .dashesAstray:
      return Phrase(
        vi: "thay cả dòng này, \(place), bằng dòng gạch",
        en: "put this line of dashes, \(placeInEnglish), in its place",
        copying: dashes)
    case .attached(let header, let dashes):
      return Phrase(
        vi: "để một dòng trống ở trên dòng này, rồi viết dòng tiêu đề và dòng gạch, sát lề, như sau",
        en: "leave a blank line above this one, then write header and dashes, not indented, like this",
        copying: [header, dashes].map { table.prefix.quoteMarks + $0 })
    case .noDashes:
      return Phrase(
        vi: "thêm ngay dưới dòng tiêu đề, \(place), dòng gạch",
        en: "add this line of dashes, \(placeInEnglish), below the header", copying: dashes)
    case .noHeader:
      let header = BrokenTable.header(columns: table.header.count)
      return Phrase(
        vi: "thêm ngay trên dòng này, \(place), dòng tiêu đề, tên cột sửa lại cho đúng",
        en: "add a header like this, \(placeInEnglish), right above this line, with the names of your columns",
        copying: [table.prefix + row(header)])
    case .gap(true):
      return Phrase(
        vi: "xóa các dòng trống giữa các dòng của bảng", en: "take out the blank lines within the table")
    case .gap(false):
      return Phrase(
        vi: "xóa các dòng trống giữa các dòng của bảng, rồi thêm ngay dưới dòng tiêu đề, \(place), dòng gạch",
        en:
          "take out the blank lines within the table and add this line of dashes, \(placeInEnglish), below the header",
        copying: dashes)
    case .detached:
      return Phrase(vi: "xóa dòng trống ở trên dòng này", en: "take out the blank line above this one")
    case .indented:
      return Phrase(
        vi: "xóa khoảng trắng ở đầu các dòng của bảng", en: "take out the spaces before the lines of the table")
    case .fenced:
      return Phrase(
        vi: "xóa các dòng chỉ có ``` hoặc ~~~ ở trên và dưới bảng", en: "take out the lines of ``` or ~~~ around it")
    case .tabs, .bars:
      return rewriting(table, dashes)
    }
  }

  /// Advice to type the table anew: the whole of it where it is short, else its first two lines.
  private static func rewriting(_ table: BrokenTable, _ dashes: [String]) -> Phrase {
    let (first, last) = (table.lines.lowerBound, table.lines.upperBound)
    let rows = table.rows.map { table.prefix + row($0) }
    guard let header = rows.first, table.rows.first?.count == table.header.count, rows.count <= 12,
      rows.allSatisfy({ $0.utf8.count <= 400 })
    else {
      return Phrase(
        vi:
          "gõ lại bảng từ dòng \(first) đến dòng \(last): mỗi dòng bắt đầu và kết thúc bằng dấu |, các ô cách nhau bằng dấu |; ngay dưới dòng tiêu đề là dòng gạch",
        en:
          "type the table of lines \(first) to \(last) anew: each line begins and ends with |, and | parts its cells; right below the header stands",
        copying: dashes)
    }
    return Phrase(
      vi: "thay cả bảng, từ dòng \(first) đến dòng \(last), bằng các dòng dưới đây; tên cột chưa đúng thì sửa",
      en:
        "put these lines in place of the table, lines \(first) to \(last), and mend names of columns that are not right",
      copying: [header] + dashes + rows.dropFirst())
  }

  private static func dashes(_ columns: Int) -> String {
    "|" + String(repeating: "---|", count: max(columns, 2))
  }

  /// A row of a table; what stands in a cell parts no other.
  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
