/// The page of the guide that shows the table of spellings: `docs/cach-viet.md`.
enum SpellingGuide {
  static var page: String {
    let understood = SpellingKind.all.map(\.understood.count).reduce(0, +)
    let refused = SpellingKind.all.map(\.refused.count).reduce(0, +)
    var lines = [
      "# Cách viết được hiểu", "",
      "Trang này nối tiếp [Hướng dẫn viết báo cáo](huong-dan.md): \(understood) cách gõ mà chương trình hiểu, và \(refused) cách mà chương trình không đoán thay. Mỗi dòng dưới đây là một phép thử của chương trình, nên luôn đúng với bản đang dùng; tên nhiệm vụ, cơ quan, chỉ tiêu ở đây chỉ để làm ví dụ.",
      "",
      "`⟨NBSP⟩` là khoảng trắng không ngắt mà Word hay chèn, `⟨Tab⟩` là phím Tab, `⟨U+…⟩` là ký tự không nhìn thấy hoặc dấu rời. Tên như [number-ambiguous](rules/number-ambiguous.md) là lỗi được báo.",
      "",
    ]
    lines += SpellingKind.all.enumerated().map { "\($0 + 1). [\($1.title)](#\($1.id))" }
    for (index, kind) in SpellingKind.all.enumerated() {
      lines += ["", "<a id=\"\(kind.id)\"></a>", "", "## \(index + 1). \(kind.title)", "", kind.explanation, ""]
      lines += table(kind.understood, heading: "Máy hiểu")
      lines += ["", "Không đoán thay:", ""]
      lines += table(kind.refused, heading: "Kết quả")
    }
    lines += [
      "", "## In English", "",
      "How clerks really type, and what is understood. The page is made from the tests in `Tests/ReportingTests/Forgiveness`; with `TONGHOP_RECORD=1` they write it anew.",
      "",
    ]
    return lines.joined(separator: "\n")
  }

  /// What stands on one line as a table, and the longer pieces below it.
  private static func table(_ spellings: [Spelling], heading: String) -> [String] {
    let short = spellings.filter { !$0.isLong }
    let long = spellings.filter(\.isLong)
    var lines: [String] = []
    if !short.isEmpty {
      lines += ["| Bạn gõ | \(heading) |", "|---|---|"]
      lines += short.map { "| \(cell($0.typed)) | \(outcome($0).replacing("|", with: "\\|")) |" }
    }
    for spelling in long {
      if !lines.isEmpty { lines.append("") }
      let text = VisibleText.of(spelling.typed)
      lines += ["```text"] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines += ["```", "", "→ \(outcome(spelling))"]
    }
    return lines
  }

  private static func cell(_ typed: String) -> String {
    if typed.isEmpty { return "(để trống)" }
    return "`\(VisibleText.of(typed).replacing("|", with: "\\|"))`"
  }

  private static func outcome(_ spelling: Spelling) -> String {
    let rules = unique(spelling.rules).map { "[\($0)](rules/\($0).md)" }.joined(separator: ", ")
    let parts = [spelling.meaning.isEmpty ? "" : spelling.meaning.replacing("*", with: "\\*"), rules].filter {
      !$0.isEmpty
    }
    return parts.isEmpty ? "chỉ là chữ" : parts.joined(separator: "; ")
  }

  private static func unique(_ rules: [String]) -> [String] {
    var result: [String] = []
    for rule in rules where !result.contains(rule) { result.append(rule) }
    return result
  }
}

extension Spelling {
  /// Whether it has several lines.
  fileprivate var isLong: Bool { typed.utf8.contains(0x0A) }
}
