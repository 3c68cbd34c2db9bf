/// A line or a row states an indicator's figure where none is read, and the report gives it nowhere else.
package enum FigureUnread: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.findings(of: figures(in: report, given: knowledge)) { finding(for: $0, in: report) }
  }

  /// Those that supplements settle, since they have the figures.
  static func findings(
    in report: Report, settledBy replacement: Replacement, given knowledge: Knowledge
  ) -> [Finding] {
    figures(in: report, given: knowledge).filter { replacement.indicators.contains($0.indicator.id) }
      .map { finding(for: $0, in: report) }
  }

  private static func figures(in report: Report, given knowledge: Knowledge) -> [UnreadFigure] {
    let periods = report.periods.compactMap(knowledge.period).map(\.columnKeys)
    let unread = report.unreadFigures(knowledge.vocabulary, periods: periods)
    if unread.isEmpty { return [] }
    // Of a table that is none the table is told.
    let tables = BrokenTables(report, vocabulary: knowledge.vocabulary, periods: periods).found.map(\.lines)
    return unread.filter { figure in !tables.contains { $0.contains(figure.place.line) } }
  }

  private static func finding(for figure: UnreadFigure, in report: Report) -> Finding {
    report.finding(self, at: figure.place, unread(figure), help: help(figure), anchor: figure.anchor)
  }

  package static let info = RuleInfo(
    id: "figure-unread",
    severity: .warning,
    summary: Phrase(
      vi: "Một dòng giống số liệu nhưng không được tính", en: "A line looks like a figure and is not counted"),
    reason: Phrase(
      vi:
        "Số liệu chỉ được đọc ở dòng có dấu “- ” ở đầu và ở bảng có cột “Chỉ tiêu” và cột “Kỳ này”; ở chỗ khác thì chỉ là chữ.",
      en:
        "Figures are read in lines that begin with “- ” and in tables with the columns “Chỉ tiêu” and “Kỳ này”; elsewhere they are words."
    ),
    wrong: """
      Số hội nghị, lớp quán triệt: 24 cuộc
      """,
    right: """
      - Số hội nghị, lớp quán triệt: 24 cuộc
      """)

  static func unread(_ figure: UnreadFigure) -> Phrase {
    switch figure.standing {
    case .line:
      Phrase(
        vi: "dòng này giống số liệu nhưng chưa được tính vì thiếu dấu “- ” ở đầu dòng",
        en: "this line looks like a figure but is not counted, for it does not begin with “- ”")
    case .behindAnother:
      Phrase(
        vi: "số liệu này chưa được tính vì đứng sau một câu khác trên cùng dòng",
        en: "this figure is not counted, for something else stands before it in its line")
    case .noColon:
      Phrase(
        vi: "dòng này giống số liệu nhưng chưa được tính vì giữa tên chỉ tiêu và số không có dấu hai chấm",
        en: "this line looks like a figure but is not counted, for no colon stands before its number")
    case .code:
      Phrase(
        vi: "dòng này giống số liệu nhưng chưa được tính vì thụt vào đầu dòng, hoặc nằm sau dấu ``` hay thẻ HTML",
        en: "this line looks like a figure but is not counted, for it is indented or stands behind ``` or HTML")
    case .table:
      Phrase(
        vi: "“\(figure.indicator.label)” chưa được tính vì dòng tiêu đề của bảng không phải của bảng số liệu",
        en: "“\(figure.indicator.label)” is not counted, for the table's header is not that of figures")
    }
  }

  static func help(_ figure: UnreadFigure) -> Phrase {
    switch figure.standing {
    case .table where !figure.item.isEmpty:
      Phrase(
        vi: "nếu là số liệu của kỳ này thì thay dòng tiêu đề của bảng bằng",
        en: "if these are the period's figures put this in place of the table's header", copying: [figure.item])
    case .table:
      Phrase(
        vi: "ở dòng tiêu đề ghi “Chỉ tiêu” cho cột tên chỉ tiêu và “Kỳ này” cho cột số liệu của kỳ",
        en: "head the column of names “Chỉ tiêu” and that of the period's figures “Kỳ này”")
    default:
      Phrase(
        vi: "viết thành một dòng riêng, sát lề", en: "write a line of its own, not indented", copying: [figure.item])
    }
  }
}
