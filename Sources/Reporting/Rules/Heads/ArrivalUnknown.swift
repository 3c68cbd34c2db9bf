/// Neither the register nor the head tells on what day a report came, so that nobody knows how late it is.
package enum ArrivalUnknown: Rule {
  /// One for each report without a day, of bodies that owe one and of which the register has nothing; a day that is none
  /// is told of as such.
  static func findings(in periods: [PeriodSummary], placed: PlacedReports) -> [Finding] {
    var told: Set<[UInt8]> = []
    return periods.flatMap(\.obligations).flatMap { obligation -> [Finding] in
      guard obligation.state == .onTime || obligation.state == .late, obligation.received?.basis != .register else {
        return []
      }
      let key = PlacedReports.Key(period: obligation.period, unit: obligation.answeredBy ?? obligation.unit)
      return placed.reports(at: key).filter { report in
        report.head.entry(.date) == nil && report.head.entry(.received) == nil
          // The day of the first report counts, and what was sent to mend it needs none.
          && (obligation.received == nil || !report.head.mendsAnother)
          && placed.registered[Array(report.file.utf8)] == nil
          && told.insert(Array(report.file.utf8)).inserted
      }.map { report in
        report.finding(self, at: report.firstLine, unknown(obligation), help: help(report.head))
      }
    }
  }

  package static let info = RuleInfo(
    id: "arrival-unknown",
    severity: .warning,
    summary: Phrase(
      vi: "Không biết báo cáo đến ngày nào", en: "Nobody can tell on what day the report came"),
    reason: Phrase(
      vi:
        "Sổ công văn đến không có báo cáo này và phần đầu tệp không có ngày nào dùng được. Báo cáo vẫn được tính là đã gửi: đúng hạn khi hôm nay chưa quá thời hạn gửi, trễ hạn mà không rõ mấy ngày khi đã quá.",
      en:
        "The register does not have the report, and its head gives no day that can be used. It counts as received: on time until today is past its due date, and from then on late by an unknown number of days."
    ),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 16/12/2024
      ---
      """)

  static func unknown(_ obligation: Obligation) -> Phrase {
    let assumed =
      if obligation.received != nil {
        Phrase(vi: "tạm lấy ngày của bản khác cùng kỳ", en: "the day of another of its reports is taken")
      } else if obligation.state == .late {
        Phrase(
          vi: "tạm tính là trễ hạn, không rõ mấy ngày, vì hôm nay đã quá thời hạn gửi",
          en: "it counts as late by an unknown number of days, for today is past the due date")
      } else {
        Phrase(
          vi: "tạm tính là đúng hạn vì hôm nay chưa quá thời hạn gửi",
          en: "it counts as on time, for today is not past the due date")
      }
    return Phrase(
      vi: "không rõ ngày đến của báo cáo: sổ công văn đến chưa ghi, phần đầu tệp không có ngày; \(assumed.vi)",
      en: "the day on which the report came is unknown, from the register and from its head; \(assumed.en)")
  }

  static func help(_ head: Head) -> Phrase {
    let above = head.entries.last { $0.key == .period || $0.key == .number }
    let place = above.map { "dòng \($0.name.quoted) (dòng \($0.line))" } ?? "dòng “---” đầu tiên"
    let placeInEnglish = above.map { "line \($0.line), \($0.name.quoted)" } ?? "the first “---” line"
    return Phrase(
      vi: "thêm ngay dưới \(place) dòng dưới đây, thay phần trong ngoặc bằng ngày ghi trên văn bản, ví dụ 16/12/2024",
      en:
        "add this line right below \(placeInEnglish), with the day on the document for the words in brackets, such as 16/12/2024",
      copying: ["Ngày ban hành: (ngày/tháng/năm)"])
  }
}

extension Head {
  /// Whether it is of a supplement or a replacement.
  fileprivate var mendsAnother: Bool { entry(.supplements) != nil || entry(.replaces) != nil }
}
