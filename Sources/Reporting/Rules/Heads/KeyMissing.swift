/// A report must say whose it is and for which period.
package enum KeyMissing: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    [Head.Key.unit, .period].filter { report.head.entry($0) == nil }.map { key in
      // A key that stands there without a value is mended where it stands.
      guard let empty = report.head.entries.first(where: { $0.key == key }) else {
        let mistyped = report.head.entries.first { $0.nearKey.map(key.names.contains) ?? false }
        return report.finding(
          self, at: report.firstLine, missing(key),
          help: mistyped.map(mend) ?? add(key, to: report.head, knowledge))
      }
      return report.finding(
        self, at: empty.valuePlace, missingValue(empty.name), help: fill(empty.name, key, knowledge))
    }
  }

  package static let info = RuleInfo(
    id: "key-missing",
    severity: .error,
    summary: Phrase(
      vi: "Phần đầu thiếu “Đơn vị” hoặc “Kỳ báo cáo”", en: "The head lacks “Đơn vị” or “Kỳ báo cáo”"),
    reason: Phrase(
      vi: "Thiếu một trong hai mục này thì không biết báo cáo của ai, kỳ nào, nên cả tệp chưa dùng được.",
      en: "Without these two nobody can tell whose report this is and for when, so none of it is used."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      ---
      """)

  static func missing(_ key: Head.Key) -> Phrase {
    Phrase(vi: "phần đầu thiếu mục “\(key.names[0])”", en: "the head lacks the key “\(key.names[0])”")
  }

  static func missingValue(_ name: String) -> Phrase {
    Phrase(vi: "mục \(name.quoted) để trống", en: "the key \(name.quoted) has no value")
  }

  /// For a line that was meant to be it, which `key-unknown` tells how to mend.
  static func mend(_ entry: Head.Entry) -> Phrase {
    Phrase(
      vi: "dòng \(entry.line) \(entry.name.quoted) có lẽ là mục này: chỉ sửa dòng ấy",
      en: "line \(entry.line), \(entry.name.quoted), may be meant for it: mend that line only")
  }

  /// Says below which line to add the key; the period below the body, the body first.
  static func add(_ key: Head.Key, to head: Head, _ knowledge: Knowledge) -> Phrase {
    let above = key == .period ? head.entries.first { $0.key == .unit } : nil
    let place =
      above.map { "dòng \($0.name.quoted) (dòng \($0.line))" } ?? "dòng “---” đầu tiên"
    let placeInEnglish = above.map { "line \($0.line), \($0.name.quoted)" } ?? "the first “---” line"
    guard key == .period else {
      return Phrase(
        vi: "thêm ngay dưới \(place) dòng dưới đây, thay phần trong ngoặc bằng tên cơ quan mình",
        en: "add this line right below \(placeInEnglish), with your body's name for the words in brackets",
        copying: ["\(key.names[0]): (tên cơ quan)"])
    }
    return Phrase(
      vi: "thêm ngay dưới \(place) dòng dưới đây, sửa lại cho đúng kỳ của báo cáo",
      en: "add this line right below \(placeInEnglish), with the period that the report is for",
      copying: ["\(key.names[0]): \(currentPeriod(knowledge))"])
  }

  static func fill(_ name: String, _ key: Head.Key, _ knowledge: Knowledge) -> Phrase {
    let example = example(of: key, knowledge)
    return Phrase(
      vi: "ghi tiếp sau dấu hai chấm: \(example.vi)", en: "write behind the colon \(example.en)")
  }

  /// What to write, with a period that the plan has.
  private static func example(of key: Head.Key, _ knowledge: Knowledge) -> Phrase {
    guard key == .period else { return Phrase(vi: "tên cơ quan", en: "the body's name") }
    let title = currentPeriod(knowledge)
    return Phrase(vi: "ví dụ \(title)", en: "such as \(title)")
  }

  private static func currentPeriod(_ knowledge: Knowledge) -> String {
    let periods = knowledge.plan.periods
    return Summary.current(of: periods, asOf: knowledge.asOf).map { periods[$0].usualName.title } ?? "Quý IV/2024"
  }
}
