/// A line of the head bears a name that nobody reads.
package enum KeyUnknown: ReportRule {
  package static func findings(in report: Report, given knowledge: Knowledge) -> [Finding] {
    report.head.entries.filter { $0.key == nil }.map { entry in
      report.finding(
        self, at: entry.namePlace, entry.saysDraft ? unknownOfDraft(entry.name) : unknown(entry.name),
        help: entry.nearKey.map { didYouMean($0, entry.value) } ?? known)
    }
  }

  package static let info = RuleInfo(
    id: "key-unknown",
    severity: .warning,
    summary: Phrase(
      vi: "Phần đầu có một mục mà chương trình không biết", en: "The head has a key that is not known"),
    reason: Phrase(
      vi: "Nội dung của mục ấy không được dùng vào việc gì; thường là gõ sai tên mục.",
      en: "Its value is used for nothing; mostly the key is mistyped."),
    wrong: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hàng: 16/12/2024
      ---
      """,
    right: """
      ---
      Đơn vị: Huyện ủy Sông Mây
      Kỳ báo cáo: Quý IV/2024
      Ngày ban hành: 16/12/2024
      ---
      """)

  static func unknown(_ name: String) -> Phrase {
    Phrase(vi: "phần đầu không có mục nào tên là \(name.quoted)", en: "the head knows no key \(name.quoted)")
  }

  static func unknownOfDraft(_ name: String) -> Phrase {
    let (vi, en) = (unknown(name).vi, unknown(name).en)
    return Phrase(
      vi: "\(vi); báo cáo được coi là dự thảo nên chưa được tính",
      en: "\(en); the report is taken for a draft and kept out")
  }

  static func didYouMean(_ name: String, _ value: String) -> Phrase {
    value.canBeCopied && !value.isEmpty
      ? .didYouMean(["\(name): \(value)"])
      : Phrase(
        vi: "nếu ý bạn là mục “\(name)” thì sửa tên mục như vậy, giữ nguyên phần sau dấu hai chấm",
        en: "if you meant the key “\(name)”, write it so and keep what stands behind the colon")
  }

  static let known = Phrase(
    vi:
      "xóa dòng này; nếu là điều cần ghi thì đặt tên mục là một trong các tên: \(Head.Key.usualNames)",
    en:
      "take the line out; or, if it is needed, name it one of: \(Head.Key.usualNames)"
  )
}

extension Head.Entry {
  /// The one known name that is near to its own; nil where it has a known name itself.
  var nearKey: String? {
    key == nil ? nearest(to: name, in: Head.Key.allCases.flatMap(\.names)) : nil
  }
}

extension Head.Key {
  /// The usual names of all keys, with commas between, for advice.
  static let usualNames = allCases.map { $0.names[0] }.joined(separator: ", ")
}
