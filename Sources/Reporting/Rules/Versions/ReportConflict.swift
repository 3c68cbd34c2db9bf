/// Two reports of one body for one period, and nothing says which of them stands.
package enum ReportConflict: Rule {
  /// A finding in each of the reports that cannot all stand.
  static func findings(for versions: Versions) -> [Finding] {
    versions.conflicting.map { report in
      let place = (report.head.entry(.supplements) ?? report.head.entry(.number) ?? report.head.entry(.period))?
        .valuePlace
      guard let target = report.supplementTarget else {
        let others = versions.conflicting.filter { $0.file != report.file && !$0.isSupplement }
        return report.finding(self, at: place ?? report.firstLine, conflict(with: others), help: help(others))
      }
      return report.finding(self, at: place ?? report.firstLine, stray(target), help: strayHelp)
    }
  }

  package static let info = RuleInfo(
    id: "report-conflict",
    severity: .error,
    summary: Phrase(
      vi: "Một cơ quan có nhiều báo cáo cho cùng một kỳ mà không rõ bản nào thay bản nào",
      en: "One body has several reports for one period, and nothing says which replaces which"),
    reason: Phrase(
      vi: "Không đoán bản nào đúng: số liệu của các bản này chưa được dùng cho đến khi ghi rõ.",
      en: "Which is right is never guessed: none of their figures is used until it is said."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Số ký hiệu: 9031-BC/HU
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Số ký hiệu: 9031-BC/HU
      Thay thế: 9014-BC/HU
      ---
      """)

  static func conflict(with others: [Report]) -> Phrase {
    let files = others.map { "“\($0.file)”" }.joined(separator: ", ")
    return Phrase(
      vi: "cùng cơ quan và kỳ báo cáo với \(files), không rõ bản nào thay bản nào",
      en: "the same body and period as \(files), and nothing says which replaces which")
  }

  /// What to add to a report that came later than the others.
  static func help(_ others: [Report]) -> Phrase {
    let number = others.count == 1 ? others[0].number.map { $0.quoted.dropFirst().dropLast() } : nil
    let replaces = number.map { "“Thay thế: \($0)”" } ?? "“Lần: \(others.count + 1)”"
    let supplements = number.map { "“Bổ sung cho: \($0)”" } ?? "“Bổ sung: có”"
    return Phrase(
      vi:
        "nếu bản này thay hẳn, thêm dòng \(replaces) vào phần đầu của nó; nếu chỉ bổ sung, thêm dòng \(supplements); bản thừa thì xóa",
      en:
        "if this one replaces the other, add a line \(replaces) to its head; if it only adds to it, \(supplements); take out the one too many"
    )
  }

  static func stray(_ target: VersionTarget) -> Phrase {
    switch target {
    case .number(let number):
      Phrase(
        vi: "báo cáo bổ sung cho số \(number.quoted), nhưng không có báo cáo nào mang số ấy trong kỳ này",
        en: "this supplements number \(number.quoted), but no report of this period bears it")
    case .versionBefore:
      Phrase(
        vi: "báo cáo bổ sung, nhưng chưa có báo cáo nào để bổ sung",
        en: "this is a supplement, but there is no report to add to")
    }
  }

  static let strayHelp = Phrase(
    vi: "ghi đúng số ký hiệu của báo cáo đã gửi ở mục “Bổ sung cho”", en: "write the number of the report already sent")
}
