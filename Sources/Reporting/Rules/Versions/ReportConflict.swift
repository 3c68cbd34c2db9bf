/// Two reports of one body for one period, and nothing says which of them stands.
package enum ReportConflict: Rule {
  /// A finding in each of the reports that cannot all stand.
  static func findings(for versions: Versions) -> [Finding] {
    let full = versions.conflicting.filter { !$0.isSupplement }
    return versions.conflicting.map { report in
      let place =
        (report.head.entry(.supplements) ?? report.head.entry(.number) ?? report.head.entry(.period))?.valuePlace
        ?? report.firstLine
      guard let target = report.supplementTarget else {
        let others = full.filter { !$0.file.utf8.elementsEqual(report.file.utf8) }
        if let other = others.first, others.count == 1, report.replacementTarget != nil, other.replacementTarget != nil
        {
          return report.finding(self, at: place, mutual(other), help: mutualHelp)
        }
        return report.finding(self, at: place, conflict(with: others), help: help(for: report, others))
      }
      guard full.isEmpty else { return report.finding(self, at: place, unsettled(full), help: unsettledHelp) }
      return report.finding(self, at: place, stray(target), help: strayHelp(target, versions.standing))
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
    Phrase(
      vi: "cùng cơ quan và kỳ báo cáo với \(names(others)), không rõ bản nào thay bản nào",
      en: "the same body and period as \(names(others)), and nothing says which replaces which")
  }

  private static func names(_ reports: [Report]) -> String {
    reports.map { "“\($0.file)”" }.joined(separator: ", ")
  }

  /// What to add to the report that came later, or to mend in it; by their dates, where these tell which that is.
  static func help(for report: Report, _ others: [Report]) -> Phrase {
    let number = others.count == 1 ? others[0].number.flatMap { $0.canBeCopied ? $0 : nil } : nil
    let version = (others.map(\.version).max() ?? 1) + 1
    let written = report.head.entry(number == nil ? .version : .replaces)
    let above = report.head.entry(.number) ?? report.head.entry(.period)
    let place =
      written.map { "thay dòng \($0.line) bằng dòng dưới đây" }
      ?? above.map { "thêm ngay dưới dòng \($0.line) dòng dưới đây" } ?? "thêm vào phần đầu dòng dưới đây"
    let placeInEnglish =
      written.map { "put this in place of line \($0.line)" } ?? above.map { "add this right below line \($0.line)" }
      ?? "add this to its head"
    let (when, whenInEnglish): (String, String)
    if let date = report.date, let latest = others.compactMap(\.date).max(), others.allSatisfy({ $0.date != nil }),
      date != latest
    {
      guard latest < date else {
        return Phrase(
          vi: "để nguyên tệp này; theo ngày ban hành thì có bản gửi sau, chỉ sửa bản ấy theo dòng rà soát của nó",
          en: "leave this one; by their dates another came later, and that alone is to be mended, as its finding says")
      }
      (when, whenInEnglish) = ("theo ngày ban hành thì tệp này gửi sau:", "by its date this one came later")
    } else {
      (when, whenInEnglish) = (
        "chỉ sửa một tệp, là bản gửi sau; nếu là tệp này thì", "mend one file only, the one sent later; if it is this"
      )
    }
    return Phrase(
      vi: "\(when) \(place)", en: "\(whenInEnglish), \(placeInEnglish)",
      copying: [number.map { "Thay thế: \($0)" } ?? "Lần: \(version)"]
    ).followed(
      by: Phrase(
        vi: "nếu chỉ bổ sung một phần thì thay dòng ấy bằng dòng này",
        en: "where it only adds to the other put this in place of that line",
        copying: [number.map { "Bổ sung cho: \($0)" } ?? "Bổ sung: có"]))
  }

  static func mutual(_ other: Report) -> Phrase {
    Phrase(
      vi: "tệp này và “\(other.file)” cùng ghi “Thay thế” nên không rõ bản nào thay bản nào",
      en: "this file and “\(other.file)” both say “Thay thế”, so that nothing tells which replaces which")
  }

  static let mutualHelp = Phrase(
    vi: "chỉ sửa một tệp, là bản gửi trước: xóa dòng “Thay thế” của nó; bản gửi sau để nguyên",
    en: "mend one file only, the one that was sent first: take out its “Thay thế” line; leave the later one")

  static func unsettled(_ full: [Report]) -> Phrase {
    Phrase(
      vi: "báo cáo bổ sung này chưa được dùng, vì chưa rõ dùng bản nào: \(names(full))",
      en: "this supplement is not used yet, since nothing says which stands: \(names(full))")
  }

  static let unsettledHelp = Phrase(
    vi: "sửa các tệp vừa nêu theo dòng rà soát của chúng; tệp này để nguyên",
    en: "mend the files just named, as their findings say; leave this one")

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

  /// - Parameter standing: the report that it can only mean.
  static func strayHelp(_ target: VersionTarget, _ standing: Report?) -> Phrase {
    if let standing {
      let number = standing.number.flatMap { $0.canBeCopied ? $0 : nil }
      return .replace(by: number.map { "Bổ sung cho: \($0)" } ?? "Bổ sung: có")
    }
    return Phrase(
      vi: "nếu đây là báo cáo đầy đủ thì xóa dòng này; nếu không thì gửi báo cáo đầy đủ của kỳ này vào cùng thư mục",
      en: "if this is the whole report, take this line out; if not, send the whole report of this period")
  }
}
