/// Two reports of one body for one period, and nothing says which of them stands.
package enum ReportConflict: Rule {
  /// A finding in each of the reports that cannot all stand.
  static func findings(for versions: Versions) -> [Finding] {
    versions.conflicting.map { report in
      let place = (report.head.entry(.supplements) ?? report.head.entry(.number) ?? report.head.entry(.period))?
        .valuePlace
      guard let target = report.supplementTarget else {
        let others = versions.conflicting.filter { $0.file != report.file && !$0.isSupplement }
        return report.finding(self, at: place ?? report.firstLine, conflict(with: others), help: help)
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
      Đơn vị: Huyện ủy Phù Cát
      Kỳ báo cáo: Quý IV/2024
      Số ký hiệu: 9031-BC/HU
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Phù Cát
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

  static let help = Phrase(
    vi:
      "ở bản mới thêm dòng “Thay thế: (số ký hiệu của bản cũ)” hoặc “Lần: 2”; nếu chỉ bổ sung thì “Bổ sung cho: (số ký hiệu)”; bản thừa thì xóa",
    en:
      "add “Thay thế: (the old one's number)” or “Lần: 2” to the new one, “Bổ sung cho: (number)” if it only adds; take out the one too many"
  )

  static func stray(_ target: VersionTarget) -> Phrase {
    switch target {
    case .number(let number):
      Phrase(
        vi: "báo cáo bổ sung cho số “\(number)”, nhưng không có báo cáo nào mang số ấy trong kỳ này",
        en: "this supplements number “\(number)”, but no report of this period bears it")
    case .versionBefore:
      Phrase(
        vi: "báo cáo bổ sung, nhưng chưa có báo cáo nào để bổ sung",
        en: "this is a supplement, but there is no report to add to")
    }
  }

  static let strayHelp = Phrase(
    vi: "ghi đúng số ký hiệu của báo cáo đã gửi ở mục “Bổ sung cho”", en: "write the number of the report already sent")
}
